// SPDX-License-Identifier: Apache-2.0
#include "app/main/analysisfigures.h"
#include "app/main/commands/commands.h"
#include "app/main/commands/ranking.h"
#include "app/main/session.h"
#include "app/procedure/rankinginput.h"

#include <algorithm>
#include <limits>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

Result<qint64> numberOption(const CommandRun &run, const QString &option, qint64 fallback, qint64 most)
{
    if (!run.options.isSet(option)) {
        return fallback;
    }
    bool isNumber = false;
    const QString text = run.options.value(option);
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= 1 && number <= most
               ? Result<qint64>(number)
               : Result<qint64>(Error{ErrorCode::InvalidArgument, {u"--%1 %2"_s.arg(option, text)}});
}

Result<AnalysisPlan> planOfOptions(const CommandRun &run, int seats)
{
    constexpr qint64 mostSeats = 1'000'000;
    constexpr qint64 mostDraws = 1'000'000;
    const Result<qint64> wanted = numberOption(run, u"seats"_s, seats, mostSeats);
    const Result<qint64> seed = numberOption(run, u"seed"_s, 1, std::numeric_limits<qint64>::max());
    const Result<qint64> draws = numberOption(run, u"draws"_s, AnalysisPlan().draws, mostDraws);
    for (const Result<qint64> *option : {&wanted, &seed, &draws}) {
        if (!*option) {
            return option->error();
        }
    }
    return AnalysisPlan{static_cast<int>(*wanted), static_cast<int>(*draws), static_cast<quint64>(*seed)};
}

/// Figures of all marks name candidates and members: for whom the committee's marks are open in full. A candidate in
/// conflict is gone from what the actor sees, so the whole facts are asked: figures without one would be wrong ones.
Status mayAnalyze(const Session &session, int round)
{
    const Result<CycleFacts> whole = session.file->load(session.facts.id);
    if (!whole) {
        return whole.error();
    }
    const CycleFacts &facts = *whole;
    if (!facts.isClosed({session.category, round, Stage::Scoring})) {
        return Error{ErrorCode::ScoringOpen, {}};
    }
    const QList<Candidate> running = facts.running(session.category, round);
    const bool lacksMarks = std::any_of(running.cbegin(), running.cend(), [&](const Candidate &candidate) {
        return facts.inConflict(session.actor.member, candidate.id);
    });
    const bool isEarly =
        session.actor.role == Role::Member && !facts.isClosed({session.category, round, Stage::Ranking});
    if (isEarly || lacksMarks) {
        return Error{ErrorCode::NotAllowed,
                     {QString::number(static_cast<int>(session.actor.role)),
                      QString::fromUtf8(QT_TRANSLATE_NOOP("deed", "see figures made from marks that are not open to "
                                                                  "this person"))}};
    }
    return {};
}

QString personText(const PersonName &name, const Wording &words)
{
    return words.isKhmer() || name.latin.isEmpty() ? name.khmer() : name.latin;
}

AnalysisInput inputOfAward(const Session &session, const AwardField &award, const Wording &words)
{
    const RuleSet &rules = *session.facts.category(session.category)->rules;
    AnalysisInput input;
    for (const CandidateId &id : award.candidates) {
        input.candidates.append(QString::number(session.facts.candidate(id)->number));
    }
    for (const MemberId &id : award.members) {
        const Member *member = session.facts.member(id);
        input.members.append(member == nullptr ? id.toString() : personText(member->details.name, words));
    }
    for (const Component &component : rules.components) {
        input.items.append(component.code);
    }
    input.whole = award.ratings;
    input.single = award.singleMarks;
    input.indicators = rules.indicators.size();
    input.marks = award.ratings.sheets.size() * input.indicators;
    input.missing = input.candidates.size() * input.members.size() * input.indicators - input.marks;
    input.cases = award.components;
    input.weights = award.weights;
    keepMarked(input);
    return input;
}

ExitCode answerAnalysis(const CommandRun &run, const AnalysisInput &input, const AnalysisPlan &plan)
{
    const AnalysisFigures figures = analysisFigures(input, plan);
    if (run.json()) {
        return run.answer(analysisJson(input, figures, run.words));
    }
    run.console.out(analysisText(input, figures, run.words));
    return ExitCode::Done;
}

ExitCode analyzeTable(const CommandRun &run, const QString &path)
{
    constexpr int usualSeats = 5;
    const Result<AnalysisPlan> plan = planOfOptions(run, usualSeats);
    if (!plan) {
        return run.fail(plan.error());
    }
    const Result<ScoreTable> table =
        readScoreTable(path, run.options.isSet(u"wide"_s) ? TableForm::Wide : TableForm::Long);
    return table ? answerAnalysis(run, analysisInput(*table), *plan) : run.fail(table.error());
}

ExitCode analyzeAward(const CommandRun &run, const QString &path)
{
    const Result<Session> session = openSession(run, path, db::AwardFile::Access::Read, CategoryNeed::Required);
    if (!session) {
        return run.fail(session.error());
    }
    const Result<int> round = chosenRound(run, session->facts, session->category);
    if (!round) {
        return run.fail(round.error());
    }
    if (const Status allowed = mayAnalyze(*session, *round); !allowed) {
        return run.fail(allowed.error());
    }
    const Result<RankingInput> input = rankingInput(session->facts, session->category, *round);
    if (!input) {
        return run.fail(input.error());
    }
    const Result<AwardField> award = awardField(*input, *session->facts.category(session->category)->rules);
    if (!award) {
        return run.fail(award.error());
    }
    const Result<AnalysisPlan> plan = planOfOptions(run, std::max(1, input->seats));
    return plan ? answerAnalysis(run, inputOfAward(*session, *award, run.words), *plan) : run.fail(plan.error());
}

class AnalyzeCommand final : public Command
{
public:
    QString name() const override { return u"analyze"_s; }
    QString summary(const Wording &words) const override
    {
        return words.text("command", QT_TRANSLATE_NOOP("command", "Tell how firm a ranking is: agreement of the "
                                                                  "members, strictness, chances, weights."));
    }
    QString usage() const override
    {
        return u"FILE [--round N] | TABLE.csv [--wide] [--seats N] [--seed N] [--draws N]"_s;
    }
    int minimumArguments() const override { return 1; }
    int maximumArguments() const override { return 1; }
    void addOptions(QCommandLineParser &parser, const Wording &words) const override
    {
        const auto add = [&](const QString &option, const char *text, const QString &value = {}) {
            parser.addOption(QCommandLineOption(option, words.text("command", text), value));
        };
        add(u"round"_s, QT_TRANSLATE_NOOP("command", "Round; default: the one that decides."), u"N"_s);
        add(u"wide"_s, QT_TRANSLATE_NOOP("command", "The table has a row a candidate and a column a member."));
        add(u"seats"_s, QT_TRANSLATE_NOOP("command", "Seats; default: 5, or those of the category."), u"N"_s);
        add(u"seed"_s, QT_TRANSLATE_NOOP("command", "Start of the draws; the same number gives the same answer."),
            u"N"_s);
        add(u"draws"_s, QT_TRANSLATE_NOOP("command", "Number of draws; default: 2000."), u"N"_s);
    }

    ExitCode run(const CommandRun &run) const override
    {
        const QString path = run.arguments().constFirst();
        const Result<bool> isAward = isAwardFile(path);
        if (!isAward) {
            return run.fail(isAward.error());
        }
        const QString foreign = *isAward ? u"wide"_s : u"round"_s;
        if (run.options.isSet(foreign)) {
            return run.fail({ErrorCode::InvalidArgument, {u"--"_s + foreign}});
        }
        return *isAward ? analyzeAward(run, path) : analyzeTable(run, path);
    }
};

} // namespace

std::unique_ptr<Command> makeAnalyzeCommand()
{
    return std::make_unique<AnalyzeCommand>();
}

} // namespace rangvoan
