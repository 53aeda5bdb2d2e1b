// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/firmness.h"

#include "app/analysis/awardfield.h"
#include "app/analysis/fieldcut.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

/// Mean of the middles of the places.
double expectedPlace(const DrawnPlaces &places)
{
    qint64 sum = 0;
    qint64 draws = 0;
    for (qsizetype i = 0; i < places.times.size(); ++i) {
        sum += (i + 1) * (places.times.at(i) + places.worstTimes.at(i));
        draws += places.times.at(i);
    }
    return draws == 0 ? 0 : static_cast<double>(sum) / (2 * static_cast<double>(draws));
}

AdvisoryPlan advisoryPlan(const BootstrapPlan &plan)
{
    AdvisoryPlan advisory;
    advisory.seed = plan.seed;
    return advisory;
}

Result<AwardAdvice> awardAdvice(const RankingInput &input, const RuleSet &rules, const Firmness &found,
                                const AdvisoryPlan &draws, const std::function<bool(int)> &stop)
{
    const Result<AwardField> award = awardField(input, rules);
    if (!award) {
        return award.error();
    }
    AdvisoryPlan plan = draws;
    plan.seats = found.seats;
    for (const CandidateFirmness &one : found.candidates) {
        if (one.place <= found.seats) {
            plan.seated.append(static_cast<int>(award->candidates.indexOf(one.id)));
        }
    }
    const Result<AdvisoryFigures> figures = advisoryFigures(
        {award->ratings, award->ratings, award->components, award->weights, award->singleMarks}, plan, stop);
    if (!figures) {
        return figures.error();
    }
    return AwardAdvice{award->candidates, award->members, sheetsOfMembers(award->ratings),
                       award->weights ? award->weights->weights : QList<Score>(), *figures};
}

} // namespace

int firmnessSteps(const BootstrapPlan &plan)
{
    return plan.draws + advisorySteps(advisoryPlan(plan));
}

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
    Firmness result{input.seats, plan.draws, {}, leftOut->cases, *cut, true, {}};
    for (const RankedCandidate &row : ranking->rows) {
        const DrawnPlaces *places = byId.value(row.id);
        CandidateFirmness candidate{row.id,         row.place,     leftOut->places.value(row.id), places->likely(),
                                    places->seated, Band::Discuss, expectedPlace(*places)};
        candidate.band = bandFrom(candidate.leftOut, candidate.likely, input.seats);
        result.candidates.append(candidate);
    }
    if (result.candidates.isEmpty()) {
        return result;
    }
    const Result<AwardAdvice> advice =
        awardAdvice(input, rules, result, advisoryPlan(plan), [&](int done) { return stop(plan.draws + done); });
    if (!advice) {
        return advice.error();
    }
    result.advice = *advice;
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
    if (removed > 0) {
        firmness.advice.reset();
    }
    for (LeftOutCase &one : firmness.cases) {
        one.entering.removeIf(isHidden);
        one.leaving.removeIf(isHidden);
    }
    if (firmness.cut && (isHidden(firmness.cut->lastIn) || isHidden(firmness.cut->firstOut))) {
        firmness.cut.reset();
    }
}

} // namespace rangvoan
