// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/fieldcut.h"

#include "app/analysis/memberdraws.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

std::vector<FieldCutRow> meansOf(const RatingField &field)
{
    std::vector<FieldCutRow> rows(size_t(field.candidates));
    std::vector<qint64> counts(rows.size(), 0);
    for (const RatedSheet &sheet : field.sheets) {
        rows[size_t(sheet.candidate)].mean += sheet.score;
        ++counts[size_t(sheet.candidate)];
    }
    for (size_t c = 0; c < rows.size(); ++c) {
        rows[c].mean = counts[c] > 0 ? rows[c].mean / Score::fromInteger(counts[c]) : Score();
    }
    return rows;
}

void widenRows(FieldCut &cut, const std::vector<PlaceRange> &places)
{
    for (size_t c = 0; c < places.size(); ++c) {
        PlaceRange &range = cut.candidates[c].leftOut;
        range.best = range.best == 0 ? places[c].best : std::min(range.best, places[c].best);
        range.worst = std::max(range.worst, places[c].worst);
    }
}

void leaveMembersOut(FieldCut &cut, MeanKeys &keys, PlaceSorter &sorter, int members)
{
    std::vector<int> times(size_t(members), 1);
    sorter.sort(keys.keysFor(times));
    widenRows(cut, sorter.places());
    for (size_t c = 0; c < cut.candidates.size(); ++c) {
        cut.candidates[c].rank = sorter.places()[c].best;
    }
    for (size_t m = 0; m < times.size() && members > 1; ++m) {
        times[m] = 0;
        sorter.sort(keys.keysFor(times));
        times[m] = 1;
        widenRows(cut, sorter.places());
        QList<std::pair<int, int>> seated;
        for (size_t c = 0; c < cut.candidates.size(); ++c) {
            if (const int place = sorter.places()[c].best; place <= cut.seats) {
                seated.append({place, static_cast<int>(c)});
            }
        }
        std::sort(seated.begin(), seated.end());
        QList<int> candidates;
        for (const auto &[place, candidate] : std::as_const(seated)) {
            candidates.append(candidate);
        }
        cut.withoutMember.push_back(candidates);
    }
}

} // namespace

Band bandFrom(const PlaceRange &leftOut, const PlaceRange &likely, int seats)
{
    if (std::max(leftOut.worst, likely.worst) <= seats) {
        return Band::In;
    }
    return std::min(leftOut.best, likely.best) > seats ? Band::Out : Band::Discuss;
}

Result<FieldCut> fieldCut(const RatingField &field, int seats, const BootstrapPlan &plan,
                          const std::function<bool(int)> &stop)
{
    FieldCut cut{seats, ChanceTally::affordable(field.candidates, plan.draws), meansOf(field), {}};
    MeanKeys keys(field);
    PlaceSorter sorter(cut.candidates.size());
    leaveMembersOut(cut, keys, sorter, field.members);
    MemberSample sample(field.members, plan.seed);
    ChanceTally tally(field.candidates, cut.draws, seats);
    for (int draw = 0; draw < cut.draws; ++draw) {
        if (stop(draw)) {
            return Error{ErrorCode::Cancelled, {}};
        }
        sorter.sort(keys.keysFor(sample.next()));
        tally.add(sorter.places());
    }
    const std::vector<RankChance> chances = tally.chances();
    for (size_t c = 0; c < chances.size(); ++c) {
        FieldCutRow &row = cut.candidates[c];
        row.chance = chances[c];
        row.band = bandFrom(row.leftOut, row.chance.likely, seats);
    }
    return cut;
}

} // namespace rangvoan
