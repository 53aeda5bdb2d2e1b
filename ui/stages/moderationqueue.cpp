// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/moderationqueue.h"

#include "app/services/moderationservice.h"
#include "ui/text/markwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

Result<QList<ModerationFlag>> flagsToShow(const Workspace &workspace)
{
    const CycleFacts &facts = workspace.facts();
    const bool scored = facts.isClosed({workspace.category(), workspace.round(), Stage::Scoring});
    if (workspace.actor().role == Role::Observer && scored) {
        return openFlags(facts, workspace.category(), workspace.round());
    }
    return ModerationService(workspace.context())
        .queue(workspace.actor(), workspace.cycle(), workspace.category(), workspace.round());
}

bool thirdMarkAwaited(const CycleFacts &facts, const CategoryId &category, int round, const CandidateId &candidate)
{
    const QList<ScoreSheet> sheets = facts.currentSheets(category, round);
    return std::any_of(facts.assignments.cbegin(), facts.assignments.cend(), [&](const Assignment &one) {
        return one.kind == AssignmentKind::ThirdMark && one.state == AssignmentState::Open && one.round == round &&
               one.candidate == candidate && std::none_of(sheets.cbegin(), sheets.cend(), [&](const ScoreSheet &sheet) {
                   return sheet.candidate == candidate && sheet.member == one.member;
               });
    });
}

int indicatorOf(const RuleSet &rules, const QString &code)
{
    for (qsizetype i = 0; i < rules.indicators.size(); ++i) {
        if (rules.indicators.at(i).code == code) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace

QString ModerationCase::key() const
{
    const QString base = flag.candidate.toString() + u':' + QString::number(flag.indicator);
    return answer ? base + u":answered:"_s + answer->sheets.value(0).toString() + answer->reason : base;
}

ModerationCases moderationCases(const Workspace &workspace)
{
    ModerationCases found;
    const CategoryFacts *category = workspace.categoryFacts();
    if (category == nullptr || category->rules == nullptr) {
        return found;
    }
    const CycleFacts &facts = workspace.facts();
    const Result<QList<ModerationFlag>> flags = flagsToShow(workspace);
    if (!flags) {
        found.refused = flags.error();
        return found;
    }
    for (const ModerationFlag &flag : *flags) {
        found.cases.append(
            {flag, std::nullopt, thirdMarkAwaited(facts, category->id, workspace.round(), flag.candidate)});
    }
    found.open = found.cases.size();
    for (auto record = facts.moderation.crbegin(); record != facts.moderation.crend(); ++record) {
        const bool awaited = record->outcome == ModerationOutcome::ThirdMark &&
                             thirdMarkAwaited(facts, category->id, workspace.round(), record->candidate);
        if (record->category == category->id && record->round == workspace.round() && !awaited) {
            ModerationFlag flag;
            flag.candidate = record->candidate;
            flag.indicator = indicatorOf(*category->rules, record->code);
            found.cases.append({flag, *record, false});
        }
    }
    return found;
}

QString differenceName(const Workspace &workspace, const ModerationFlag &flag)
{
    return flag.indicator < 0
               ? workspace.text("moderation", QT_TRANSLATE_NOOP("moderation", "Sheet totals"))
               : workspace.inDigits(workspace.categoryFacts()->rules->indicators.at(flag.indicator).code);
}

QString differenceSentence(const Workspace &workspace, const ModerationCase &one)
{
    const RuleSet &rules = *workspace.categoryFacts()->rules;
    const ModerationFlag &flag = one.flag;
    if (flag.indicator < 0) {
        return one.answer
                   ? workspace.text("moderation", QT_TRANSLATE_NOOP("moderation", "The totals of the sheets differed."))
                   : workspace.text(
                         "moderation",
                         QT_TRANSLATE_NOOP("moderation", "The totals of the sheets lie between %1 and %2 points; the "
                                                         "rules allow a difference of %3."),
                         QStringList{pointsWord(workspace, rules, flag.low), pointsWord(workspace, rules, flag.high),
                                     exactWord(workspace, rules.tolerances.value.totalPoints)});
    }
    const LocalText &name = rules.indicatorAt(flag.indicator).name;
    const QString indicator =
        workspace.inDigits(rules.indicators.at(flag.indicator).code) + u' ' + workspace.local(name.km, name.en);
    if (one.answer) {
        return indicator;
    }
    return workspace.text(
        "moderation", QT_TRANSLATE_NOOP("moderation", "%1: marks from %2 to %3; the rules allow a difference of %4."),
        QStringList{indicator, exactWord(workspace, flag.low), exactWord(workspace, flag.high),
                    QString::number(rules.tolerances.value.indicatorSteps)});
}

QList<MarkChange> changesOf(const Workspace &workspace, const ModerationRecord &record)
{
    QList<MarkChange> changes;
    const QList<ScoreSheet> &sheets = workspace.facts().sheets;
    for (const ScoreSheet &revised : sheets) {
        const auto old = std::find_if(sheets.cbegin(), sheets.cend(),
                                      [&revised](const ScoreSheet &sheet) { return sheet.id == revised.supersedes; });
        if (revised.medium != SheetMedium::Moderation || old == sheets.cend() || !record.sheets.contains(old->id)) {
            continue;
        }
        for (int i = 0; i < revised.steps.size(); ++i) {
            const int before = old->steps.value(i);
            if (revised.steps.at(i) != before) {
                changes.append({old->id, revised.member, i, before, revised.steps.at(i)});
            }
        }
    }
    return changes;
}

QString outcomeName(const Workspace &workspace, ModerationOutcome outcome)
{
    switch (outcome) {
    case ModerationOutcome::Keep:
        return workspace.text("moderation", QT_TRANSLATE_NOOP("moderation", "kept"));
    case ModerationOutcome::Change:
        return workspace.text("moderation", QT_TRANSLATE_NOOP("moderation", "changed"));
    case ModerationOutcome::ThirdMark:
        return workspace.text("moderation", QT_TRANSLATE_NOOP("moderation", "third mark"));
    }
    return {};
}

} // namespace rangvoan::ui
