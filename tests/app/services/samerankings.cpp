// SPDX-License-Identifier: Apache-2.0
#include "tests/app/services/samerankings.h"

#include "app/procedure/rankingbasis.h"

using namespace Qt::StringLiterals;

namespace rangvoan::test
{

namespace
{

bool sameRow(const RankedCandidate &a, const RankedCandidate &b)
{
    return a.id == b.id && a.number == b.number && a.place == b.place && a.score == b.score &&
           a.components == b.components && a.sheets == b.sheets && a.steps == b.steps && a.tied == b.tied;
}

bool sameTie(const UnresolvedTie &a, const UnresolvedTie &b)
{
    return a.candidates == b.candidates && a.firstPlace == b.firstPlace && a.lastPlace == b.lastPlace &&
           a.crossesSeats == b.crossesSeats && a.crossesPrizes == b.crossesPrizes && a.next == b.next;
}

QString differenceOf(const Ranking &a, const Ranking &b)
{
    if (!std::equal(a.rows.cbegin(), a.rows.cend(), b.rows.cbegin(), b.rows.cend(), sameRow)) {
        return u"rows"_s;
    }
    if (!std::equal(a.unresolved.cbegin(), a.unresolved.cend(), b.unresolved.cbegin(), b.unresolved.cend(), sameTie)) {
        return u"ties"_s;
    }
    if (a.unscored != b.unscored) {
        return u"unscored"_s;
    }
    return a.unusedDecisions == b.unusedDecisions ? QString() : u"unused decisions"_s;
}

} // namespace

QString differingRankings(AwardStore &store, const CycleId &cycle, int &compared)
{
    const Result<CycleFacts> facts = store.load(cycle);
    if (!facts) {
        return u"no facts"_s;
    }
    for (const CategoryFacts &category : facts->categories) {
        for (int round = 1; round <= facts->lastRound(category.id); ++round) {
            const Result<Ranking> whole = rankingOf(*facts, category.id, round);
            Result<RankingBasis> basis = store.loadForRanking(cycle, category.id, round);
            if (!whole || !basis) {
                if (whole.has_value() != basis.has_value()) {
                    return u"%1 of round %2: one has an error"_s.arg(category.settings.code).arg(round);
                }
                continue;
            }
            const Result<Ranking> slim = rankingOf(*std::move(basis), category.id);
            const QString difference = slim ? differenceOf(*whole, *slim) : u"an error"_s;
            if (!difference.isEmpty()) {
                return u"%1 of round %2: %3"_s.arg(category.settings.code).arg(round).arg(difference);
            }
            compared += whole->rows.isEmpty() ? 0 : 1;
        }
    }
    return {};
}

} // namespace rangvoan::test
