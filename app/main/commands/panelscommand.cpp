// SPDX-License-Identifier: Apache-2.0
#include "app/main/commands/commands.h"
#include "app/main/commands/ranking.h"
#include "app/main/paneltables.h"
#include "app/main/session.h"
#include "app/services/panelservice.h"
#include "app/text/stagetext.h"

#include <QJsonArray>

#include <functional>
#include <limits>
#include <optional>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

/// A plan with the names its parts are told by.
struct NamedPlan
{
    PanelPlan plan;
    std::function<QString(const CandidateId &)> candidate;
    std::function<QString(const MemberId &)> member;

    QStringList membersOf(const QList<MemberId> &ids) const
    {
        QStringList names;
        for (const MemberId &id : ids) {
            names.append(member(id));
        }
        return names;
    }
};

/// The number of an option, from `least` on; nothing where it is not given.
Result<std::optional<int>> panelNumber(const CommandRun &run, const QString &option, int least)
{
    if (!run.options.isSet(option)) {
        return std::optional<int>();
    }
    bool isNumber = false;
    const int number = run.options.value(option).toInt(&isNumber);
    return isNumber && number >= least
               ? Result<std::optional<int>>(number)
               : Result<std::optional<int>>(
                     Error{ErrorCode::InvalidArgument, {u"--%1 %2"_s.arg(option, run.options.value(option))}});
}

Result<PanelWishes> panelWishes(const CommandRun &run)
{
    const auto readers = panelNumber(run, u"per-candidate"_s, 0);
    const auto load = panelNumber(run, u"max-load"_s, 0);
    const auto seed = panelNumber(run, u"seed"_s, 1);
    for (const auto *option : {&readers, &load, &seed}) {
        if (!*option) {
            return option->error();
        }
    }
    return PanelWishes{readers->value_or(-1), load->value_or(-1), static_cast<quint32>(seed->value_or(1)), {}};
}

QString refusalKey(PanelRefusal reason)
{
    return reason == PanelRefusal::TooFewMembers ? u"too_few_members"_s : u"too_little_capacity"_s;
}

QJsonObject planJson(const NamedPlan &named)
{
    QJsonObject panels;
    for (const Panel &panel : named.plan.panels) {
        panels.insert(named.candidate(panel.candidate), QJsonArray::fromStringList(named.membersOf(panel.members)));
    }
    QJsonObject load;
    for (const MemberLoad &entry : named.plan.load) {
        load.insert(named.member(entry.member), entry.sheets);
    }
    QJsonArray gaps;
    for (const PanelGap &gap : named.plan.infeasible) {
        gaps.append(QJsonObject{{u"candidate"_s, named.candidate(gap.candidate)},
                                {u"reason"_s, refusalKey(gap.reason)},
                                {u"missing"_s, gap.missing},
                                {u"barred"_s, QJsonArray::fromStringList(named.membersOf(gap.barred))},
                                {u"exhausted"_s, QJsonArray::fromStringList(named.membersOf(gap.exhausted))}});
    }
    QJsonArray anchors;
    for (const CandidateId &id : named.plan.anchors) {
        anchors.append(named.candidate(id));
    }
    return {{u"panels"_s, panels},
            {u"load"_s, load},
            {u"connected"_s, named.plan.connected},
            {u"anchors"_s, anchors},
            {u"repeated_pairs"_s, named.plan.repeatedPairs},
            {u"infeasible"_s, gaps}};
}

QString gapText(const CommandRun &run, const NamedPlan &named, const PanelGap &gap)
{
    QString text = filledIn(run.say(QT_TRANSLATE_NOOP("command", "“%1” lacks %2 of its readers.")),
                            {named.candidate(gap.candidate), QString::number(gap.missing)});
    if (!gap.barred.isEmpty()) {
        text += u' ' + filledIn(run.say(QT_TRANSLATE_NOOP("command", "Barred by conflict, school or district: %1.")),
                                {named.membersOf(gap.barred).join(u", "_s)});
    }
    if (!gap.exhausted.isEmpty()) {
        text += u' ' + filledIn(run.say(QT_TRANSLATE_NOOP("command", "At their largest load: %1.")),
                                {named.membersOf(gap.exhausted).join(u", "_s)});
    }
    return text;
}

QString planText(const CommandRun &run, const NamedPlan &named)
{
    QStringList lines;
    for (const Panel &panel : named.plan.panels) {
        lines.append(named.candidate(panel.candidate) + u": "_s + named.membersOf(panel.members).join(u", "_s));
    }
    lines.append(QString());
    for (const MemberLoad &entry : named.plan.load) {
        lines.append(named.member(entry.member) + u": "_s + QString::number(entry.sheets));
    }
    lines.append(QString());
    lines.append(named.plan.connected
                     ? run.say(QT_TRANSLATE_NOOP("command", "All members are linked through shared candidates."))
                     : run.say(QT_TRANSLATE_NOOP("command", "The members fall into groups that share no candidate.")));
    return lines.join(u'\n');
}

ExitCode answerPlan(const CommandRun &run, const NamedPlan &named)
{
    if (run.json()) {
        run.answer(planJson(named));
    } else {
        run.console.out(planText(run, named));
    }
    for (const PanelGap &gap : named.plan.infeasible) {
        run.console.message(gapText(run, named, gap));
    }
    return named.plan.isFeasible() ? ExitCode::Done : ExitCode::No;
}

ExitCode panelsOfTables(const CommandRun &run, const PanelWishes &wishes)
{
    for (const QString &needed : {u"candidates"_s, u"members"_s, u"per-candidate"_s}) {
        if (!run.options.isSet(needed)) {
            return run.fail({ErrorCode::MissingArgument, {u"--"_s + needed}});
        }
    }
    Result<NamedPanelProblem> named = readPanelFiles(
        {run.options.value(u"candidates"_s), run.options.value(u"members"_s), run.options.value(u"conflicts"_s)});
    if (!named) {
        return run.fail(named.error());
    }
    named->problem.perCandidate = wishes.perCandidate;
    named->problem.seed = wishes.seed;
    for (PanelMember &member : named->problem.members) {
        member.maximumLoad = member.maximumLoad < 0 ? wishes.largestLoad : member.maximumLoad;
    }
    const Result<PanelPlan> plan = planPanels(named->problem);
    if (!plan) {
        return run.fail(plan.error());
    }
    return answerPlan(run, {*plan, [&](const CandidateId &id) { return named->candidate(id); },
                            [&](const MemberId &id) {
                                return named->member(id);
                            }});
}

ExitCode panelsOfAward(const CommandRun &run, const QString &path, PanelWishes wishes)
{
    for (const QString &foreign : {u"candidates"_s, u"members"_s, u"conflicts"_s}) {
        if (run.options.isSet(foreign)) {
            return run.fail({ErrorCode::InvalidArgument, {u"--"_s + foreign}});
        }
    }
    const Result<Session> session = openSession(run, path, db::AwardFile::Access::Read, CategoryNeed::Required);
    if (!session) {
        return run.fail(session.error());
    }
    const CycleFacts &facts = session->facts;
    const Result<int> round = chosenRound(run, facts, session->category);
    if (!round) {
        return run.fail(round.error());
    }
    const Result<QList<PanelPair>> begun = begunWork(*session->file, facts.id, session->category, *round);
    if (!begun) {
        return run.fail(begun.error());
    }
    wishes.begun = *begun;
    const Result<PanelProblem> problem =
        PanelService(session->context()).problem(session->actor, facts.id, session->category, *round, wishes);
    const Result<PanelPlan> plan = problem ? planPanels(*problem) : Result<PanelPlan>(problem.error());
    if (!plan) {
        return run.fail(plan.error());
    }
    const auto name = [&](const MemberId &id) {
        const Member *member = facts.member(id);
        const bool khmer = member != nullptr && (run.words.isKhmer() || member->details.name.latin.isEmpty());
        return member == nullptr ? id.toString() : (khmer ? member->details.name.khmer() : member->details.name.latin);
    };
    const auto number = [&](const CandidateId &id) {
        const Candidate *candidate = facts.candidate(id);
        return candidate == nullptr ? id.toString() : QString::number(candidate->number);
    };
    return answerPlan(run, {*plan, number, name});
}

class PanelsCommand final : public Command
{
public:
    QString name() const override { return u"panels"_s; }
    QString summary(const Wording &words) const override
    {
        return words.text("command", QT_TRANSLATE_NOOP("command", "Plan who marks whom; nothing is written."));
    }
    QString usage() const override
    {
        return u"FILE [--round N] | --candidates C.csv --members M.csv [--conflicts X.csv] --per-candidate K "
               "[--max-load L] [--seed N]"_s;
    }
    int minimumArguments() const override { return 0; }
    int maximumArguments() const override { return 1; }
    void addOptions(QCommandLineParser &parser, const Wording &words) const override
    {
        const auto add = [&](const QString &option, const char *text, const QString &value) {
            parser.addOption(QCommandLineOption(option, words.text("command", text), value));
        };
        add(u"candidates"_s, QT_TRANSLATE_NOOP("command", "Table with the columns id, and perhaps school, district."),
            u"C.csv"_s);
        add(u"members"_s,
            QT_TRANSLATE_NOOP("command", "Table with the columns id, and perhaps school, district, max_load."),
            u"M.csv"_s);
        add(u"conflicts"_s, QT_TRANSLATE_NOOP("command", "Table with the columns candidate, member."), u"X.csv"_s);
        add(u"per-candidate"_s, QT_TRANSLATE_NOOP("command", "Readers of each candidate; 0 = every member who may."),
            u"K"_s);
        add(u"max-load"_s, QT_TRANSLATE_NOOP("command", "Candidates a member reads at most."), u"L"_s);
        add(u"seed"_s, QT_TRANSLATE_NOOP("command", "Start of the draws; the same number gives the same answer."),
            u"N"_s);
        add(u"round"_s, QT_TRANSLATE_NOOP("command", "Round; default: the one that decides."), u"N"_s);
    }

    ExitCode run(const CommandRun &run) const override
    {
        const Result<PanelWishes> wishes = panelWishes(run);
        if (!wishes) {
            return run.fail(wishes.error());
        }
        if (run.arguments().isEmpty()) {
            return run.options.isSet(u"round"_s) ? run.fail({ErrorCode::InvalidArgument, {u"--round"_s}})
                                                 : panelsOfTables(run, *wishes);
        }
        return panelsOfAward(run, run.arguments().constFirst(), *wishes);
    }
};

} // namespace

std::unique_ptr<Command> makePanelsCommand()
{
    return std::make_unique<PanelsCommand>();
}

} // namespace rangvoan
