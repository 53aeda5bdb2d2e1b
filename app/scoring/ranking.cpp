// SPDX-License-Identifier: Apache-2.0
#include "app/scoring/ranking.h"

#include "app/scoring/sheettally.h"
#include "app/scoring/tiechain.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

qint64 prizeOfPlace(int place, const QList<qint64> &prizes)
{
    return place <= prizes.size() ? prizes[place - 1] : 0;
}

bool crossesPrizes(const UnresolvedTie &tie, const QList<qint64> &prizes)
{
    for (int place = tie.firstPlace + 1; place <= tie.lastPlace; ++place) {
        if (prizeOfPlace(place, prizes) != prizeOfPlace(tie.firstPlace, prizes)) {
            return true;
        }
    }
    return false;
}

void appendGroup(QList<RankedCandidate> &rows, const SheetTally &tally, const TieChain::Group &group)
{
    const int place = static_cast<int>(rows.size()) + 1;
    const bool tied = group.candidates.size() > 1;
    for (const TalliedCandidate *candidate : group.candidates) {
        rows.append({candidate->id, candidate->number, place, candidate->score, tally.components(*candidate),
                     static_cast<int>(candidate->sheets.size()), group.steps, tied});
    }
}

QList<const TalliedCandidate *> byScore(const QList<TalliedCandidate> &scored)
{
    QList<const TalliedCandidate *> order;
    order.reserve(scored.size());
    for (const TalliedCandidate &candidate : scored) {
        order.append(&candidate);
    }
    // Stable: equal scores keep the order of numbers, which is for display only.
    std::stable_sort(order.begin(), order.end(),
                     [](const TalliedCandidate *a, const TalliedCandidate *b) { return b->score < a->score; });
    return order;
}

std::optional<TieStepKind> offeredDecision(const RuleSet &rules)
{
    for (const TieRule &rule : rules.tieChain.value) {
        if (rule.kind == TieStepKind::Vote || rule.kind == TieStepKind::Lot) {
            return rule.kind;
        }
    }
    return std::nullopt;
}

} // namespace

Result<Ranking> rank(const RankingInput &input, const RuleSet &rules)
{
    Result<SheetTally> tally = SheetTally::over(input.candidates, rules);
    if (!tally) {
        return tally.error();
    }
    tally->reserve(input.sheets.size());
    for (const SheetMarks &sheet : input.sheets) {
        if (const Status added = tally->add(sheet.candidate, sheet.member, sheet.steps); !added) {
            return added.error();
        }
    }
    return rankTally(input, *std::move(tally), rules);
}

Result<Ranking> rankTally(const RankingInput &frame, SheetTally tally, const RuleSet &rules)
{
    if (const Status closed = tally.close(); !closed) {
        return closed.error();
    }
    const QList<TalliedCandidate> scored = tally.scored();
    TieChain chain(frame.decisions, tally, rules);
    Ranking ranking;
    ranking.unscored = tally.unscored();
    ranking.rows.reserve(scored.size());
    const QList<const TalliedCandidate *> order = byScore(scored);
    for (qsizetype begin = 0; begin < order.size();) {
        qsizetype end = begin + 1;
        while (end < order.size() && order[end]->score == order[begin]->score) {
            ++end;
        }
        const int place = static_cast<int>(begin) + 1;
        for (const TieChain::Group &group : chain.separate(order.mid(begin, end - begin), place)) {
            appendGroup(ranking.rows, tally, group);
        }
        begin = end;
    }
    ranking.unresolved = unresolvedTies(ranking.rows, frame.seats, frame.prizes);
    for (UnresolvedTie &tie : ranking.unresolved) {
        tie.next = offeredDecision(rules);
    }
    ranking.unusedDecisions = chain.unusedDecisions();
    return ranking;
}

QList<UnresolvedTie> unresolvedTies(const QList<RankedCandidate> &rows, int seats, const QList<qint64> &prizes)
{
    QList<UnresolvedTie> ties;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows[i].tied) {
            continue;
        }
        if (ties.isEmpty() || ties.last().firstPlace != rows[i].place) {
            ties.append({{}, rows[i].place, rows[i].place - 1, false, false, {}});
        }
        ties.last().candidates.append(rows[i].id);
        ++ties.last().lastPlace;
    }
    for (UnresolvedTie &tie : ties) {
        tie.crossesSeats = tie.firstPlace <= seats && seats < tie.lastPlace;
        tie.crossesPrizes = crossesPrizes(tie, prizes);
    }
    return ties;
}

} // namespace rangvoan
