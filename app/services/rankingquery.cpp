// SPDX-License-Identifier: Apache-2.0
#include "app/services/rankingquery.h"

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

SheetMarks marksOfSheet(const ScoreSheet &sheet)
{
    SheetMarks marks{.candidate = sheet.candidate, .member = sheet.member, .steps = {}};
    marks.steps.reserve(sheet.steps.size());
    for (const int step : sheet.steps) {
        marks.steps.append(static_cast<quint16>(step));
    }
    return marks;
}

bool sameGroup(const TieDecision &a, const TieDecision &b)
{
    return a.kind == b.kind && a.order.size() == b.order.size() &&
           std::is_permutation(a.order.cbegin(), a.order.cend(), b.order.cbegin());
}

QList<TieDecision> rulingsOfRound(const CycleFacts &facts, const CategoryId &category, int round)
{
    QList<TieDecision> decisions;
    for (const TieRuling &ruling : facts.tieRulings) {
        if (ruling.category != category || ruling.round != round) {
            continue;
        }
        const TieDecision decision{.kind =
                                       ruling.method == TieMethod::CommitteeVote ? TieStepKind::Vote : TieStepKind::Lot,
                                   .order = ruling.order};
        decisions.removeIf([&decision](const TieDecision &earlier) { return sameGroup(earlier, decision); });
        decisions.append(decision);
    }
    return decisions;
}

} // namespace

RankingInput rankingInput(const CycleFacts &facts, const CategoryFacts &category, int round)
{
    RankingInput input;
    for (const Candidate &candidate : facts.running(category.id, round)) {
        input.candidates.append({.id = candidate.id, .number = candidate.number});
    }
    for (const ScoreSheet &sheet : facts.currentSheets(category.id, round)) {
        input.sheets.append(marksOfSheet(sheet));
    }
    input.decisions = rulingsOfRound(facts, category.id, round);
    const bool last = round >= facts.lastRound(category.id);
    input.seats = last ? category.settings.seats : category.rules->rounds.value.finalists;
    if (last) {
        input.prizes = category.settings.prizesRiel;
    }
    return input;
}

Result<Ranking> rankingOf(const CycleFacts &facts, const CategoryId &category, int round)
{
    const CategoryFacts *found = facts.category(category);
    if (found == nullptr) {
        return Error{ErrorCode::NotFound, {u"category"_s}};
    }
    if (found->rules == nullptr) {
        return Error{ErrorCode::Conflict, {u"the category has no rule set"_s}};
    }
    return rank(rankingInput(facts, *found, round), *found->rules);
}

} // namespace rangvoan
