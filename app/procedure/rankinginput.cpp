// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/rankinginput.h"

#include "app/procedure/rankingbasis.h"

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

Result<SheetMarks> marksOfSheet(const ScoreSheet &sheet)
{
    SheetMarks marks{sheet.candidate, sheet.member, {}};
    marks.steps.reserve(sheet.steps.size());
    for (const int step : sheet.steps) {
        if (step < 0 || step > 0xFFFF) {
            return Error{ErrorCode::InvalidArgument, {u"mark %1"_s.arg(step)}};
        }
        marks.steps.append(static_cast<quint16>(step));
    }
    return marks;
}

bool sameGroup(const QList<CandidateId> &a, const QList<CandidateId> &b)
{
    return std::is_permutation(a.cbegin(), a.cend(), b.cbegin(), b.cend());
}

bool rulingCounts(const CycleFacts &facts, const TieRuling &ruling)
{
    if (ruling.method != TieMethod::CommitteeVote) {
        return true;
    }
    const Motion *motion = facts.motion(ruling.motion);
    return motion != nullptr && motion->isCarried();
}

QList<TieDecision> tieDecisions(const CycleFacts &facts, const CategoryId &category, int round)
{
    QList<TieDecision> decisions;
    for (const TieRuling &ruling : facts.tieRulings) {
        if (ruling.category != category || ruling.round != round || !rulingCounts(facts, ruling)) {
            continue;
        }
        const TieStepKind kind = ruling.method == TieMethod::CommitteeVote ? TieStepKind::Vote : TieStepKind::Lot;
        decisions.removeIf(
            [&](const TieDecision &earlier) { return earlier.kind == kind && sameGroup(earlier.order, ruling.order); });
        decisions.append({kind, ruling.order});
    }
    return decisions;
}

const RuleSet *rulesOfCategory(const CycleFacts &facts, const CategoryId &category)
{
    const CategoryFacts *found = facts.category(category);
    return found == nullptr ? nullptr : found->rules.get();
}

} // namespace

Result<RankingInput> rankingFrame(const CycleFacts &facts, const CategoryId &category, int round)
{
    const RuleSet *rules = rulesOfCategory(facts, category);
    if (rules == nullptr) {
        return Error{ErrorCode::NotFound, {u"rule set"_s}};
    }
    RankingInput input;
    input.decisions = tieDecisions(facts, category, round);
    const CategorySettings &settings = facts.category(category)->settings;
    const bool longList = round < facts.lastRound(category);
    input.seats = longList ? rules->rounds.value.finalists : settings.seats;
    input.prizes = longList ? QList<qint64>{} : settings.prizesRiel;
    return input;
}

Result<RankingInput> rankingInput(const CycleFacts &facts, const CategoryId &category, int round)
{
    Result<RankingInput> input = rankingFrame(facts, category, round);
    if (!input) {
        return input;
    }
    for (const Candidate &candidate : facts.running(category, round)) {
        input->candidates.append({candidate.id, candidate.number});
    }
    for (const ScoreSheet &sheet : facts.sheets) { // not currentSheets(): of a whole country they would be there twice
        if (sheet.category != category || sheet.round != round || !sheet.isCurrent()) {
            continue;
        }
        Result<SheetMarks> marks = marksOfSheet(sheet);
        if (!marks) {
            return marks.error();
        }
        input->sheets.append(*std::move(marks));
    }
    return input;
}

Result<Ranking> rankingOf(const CycleFacts &facts, const CategoryId &category, int round)
{
    const Result<RankingInput> input = rankingInput(facts, category, round);
    if (!input) {
        return input.error();
    }
    return rank(*input, *rulesOfCategory(facts, category));
}

Result<Ranking> rankingOf(RankingBasis basis, const CategoryId &category)
{
    const RuleSet *rules = rulesOfCategory(basis.outline, category);
    if (rules == nullptr) {
        return Error{ErrorCode::NotFound, {u"rule set"_s}};
    }
    return rankTally(basis.frame, std::move(basis.tally), *rules);
}

} // namespace rangvoan
