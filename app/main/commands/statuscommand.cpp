// SPDX-License-Identifier: Apache-2.0
#include "app/main/commands/commands.h"
#include "app/main/session.h"
#include "app/procedure/findingname.h"
#include "app/procedure/gates.h"
#include "app/procedure/stages.h"
#include "app/text/findingtext.h"
#include "app/text/khmernormalize.h"
#include "app/text/stagetext.h"

#include <QJsonArray>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

QString stateName(StageState state)
{
    switch (state) {
    case StageState::NotOpen:
        return u"not_open"_s;
    case StageState::Open:
        return u"open"_s;
    case StageState::Closed:
        return u"closed"_s;
    case StageState::ToConfirmAgain:
        return u"to_confirm_again"_s;
    case StageState::Skipped:
        return u"skipped"_s;
    }
    return {};
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return u"note"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Blocking:
        return u"blocking"_s;
    }
    return {};
}

bool isUnfinished(StageState state)
{
    return state == StageState::Open || state == StageState::ToConfirmAgain;
}

QString categoryCode(const CycleFacts &facts, const StageKey &key)
{
    const CategoryFacts *category = facts.category(key.category);
    return category == nullptr ? QString() : category->settings.code;
}

/// Name of the category for people, where the stage is of one.
QString categoryName(const CycleFacts &facts, const StageKey &key, const Wording &words)
{
    const CategoryFacts *category = facts.category(key.category);
    if (category == nullptr) {
        return {};
    }
    const bool khmer = words.isKhmer() ? !category->settings.nameKm.isEmpty() : category->settings.nameEn.isEmpty();
    return khmer ? category->settings.nameKm : category->settings.nameEn;
}

class StatusCommand final : public Command
{
public:
    QString name() const override { return u"status"_s; }
    QString summary(const Wording &words) const override
    {
        return words.text("command", QT_TRANSLATE_NOOP("command", "Stages of a year and what keeps them open."));
    }
    QString usage() const override { return u"FILE"_s; }
    int minimumArguments() const override { return 1; }
    int maximumArguments() const override { return 1; }
    void addOptions(QCommandLineParser &, const Wording &) const override {}

    ExitCode run(const CommandRun &run) const override
    {
        const Result<Session> session = openSession(run, run.arguments().constFirst(), db::AwardFile::Access::Read);
        if (!session) {
            return run.fail(session.error());
        }
        const CycleFacts &facts = session->facts;
        QList<StageKey> open;
        QJsonArray stages;
        QStringList lines{facts.settings.year};
        for (const StageKey &key : stageKeys(facts)) {
            const StageState state = effectiveState(facts, key);
            if (isUnfinished(state)) {
                open.append(key);
            }
            stages.append(QJsonObject{{u"stage"_s, stageCode(key.stage)},
                                      {u"category"_s, categoryCode(facts, key)},
                                      {u"round"_s, key.round},
                                      {u"state"_s, stateName(state)}});
            const QString mark = state == StageState::NotOpen ? u"○"_s : isUnfinished(state) ? u"●"_s : u"✓"_s;
            lines.append(u"%1 %2 %3%4"_s.arg(mark, stageName(key.stage, run.words), categoryName(facts, key, run.words),
                                             key.round > 0 ? u' ' + QString::number(key.round) : QString()));
        }
        return report(run, facts, open, stages, lines);
    }

private:
    static ExitCode report(const CommandRun &run, const CycleFacts &facts, const QList<StageKey> &open,
                           const QJsonArray &stages, QStringList lines)
    {
        QJsonArray findings;
        for (const StageKey &key : open) {
            const auto key_ = [](QStringView text) {
                return searchKey(text);
            };
            for (const Finding &finding : gate(facts, key, {key_, {}})) {
                const QString text = findingText(finding, facts, run.words);
                findings.append(QJsonObject{{u"code"_s, findingName(finding.code)},
                                            {u"text"_s, text},
                                            {u"severity"_s, severityName(finding.severity)},
                                            {u"stage"_s, stageCode(key.stage)}});
                lines.append(u"  ! "_s + text);
            }
        }
        if (run.json()) {
            const QString stage = open.isEmpty() ? u"done"_s : stageCode(open.constFirst().stage);
            return run.answer({{u"year"_s, facts.settings.year},
                               {u"stage"_s, stage},
                               {u"stages"_s, stages},
                               {u"findings"_s, findings}});
        }
        run.console.out(lines.join(u'\n'));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeStatusCommand()
{
    return std::make_unique<StatusCommand>();
}

} // namespace rangvoan
