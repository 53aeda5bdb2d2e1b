// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/firmness.h"

#include "app/analysis/fieldcut.h"

#include <algorithm>

namespace rangvoan
{

int Firmness::sameSeats() const
{
    return static_cast<int>(
        std::count_if(cases.cbegin(), cases.cend(), [](const LeftOutCase &one) { return one.sameSeats; }));
}

Result<Firmness> firmness(const RankingInput &input, const RuleSet &rules, const BootstrapPlan &plan,
                          const std::function<bool(int)> &stop)
{
    const Result<Ranking> ranking = rank(input, rules);
    if (!ranking) {
        return ranking.error();
    }
    const Result<LeaveOneOut> leftOut = leaveOneOut(input, rules, [&stop] { return stop(0); });
    if (!leftOut) {
        return leftOut.error();
    }
    const Result<QList<DrawnPlaces>> drawn = bootstrapPlaces(input, rules, plan, stop);
    if (!drawn) {
        return drawn.error();
    }
    const Result<std::optional<CutCloseness>> cut = cutCloseness(input, rules);
    if (!cut) {
        return cut.error();
    }
    QHash<CandidateId, const DrawnPlaces *> byId;
    for (const DrawnPlaces &places : *drawn) {
        byId.insert(places.id, &places);
    }
    Firmness result{input.seats, plan.draws, {}, leftOut->cases, *cut, true};
    for (const RankedCandidate &row : ranking->rows) {
        const DrawnPlaces *places = byId.value(row.id);
        CandidateFirmness candidate{row.id,           row.place,      leftOut->places.value(row.id),
                                    places->likely(), places->seated, Band::Discuss};
        candidate.band = bandFrom(candidate.leftOut, candidate.likely, input.seats);
        result.candidates.append(candidate);
    }
    return result;
}

void leaveOut(Firmness &firmness, const QSet<CandidateId> &hidden)
{
    const auto isHidden = [&hidden](const CandidateId &id) {
        return hidden.contains(id);
    };
    const qsizetype removed =
        firmness.candidates.removeIf([&](const CandidateFirmness &candidate) { return isHidden(candidate.id); });
    firmness.complete = firmness.complete && removed == 0;
    for (LeftOutCase &one : firmness.cases) {
        one.entering.removeIf(isHidden);
        one.leaving.removeIf(isHidden);
    }
    if (firmness.cut && (isHidden(firmness.cut->lastIn) || isHidden(firmness.cut->firstOut))) {
        firmness.cut.reset();
    }
}

} // namespace rangvoan
