// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/firmness.h"
#include "app/analysis/ratingfield.h"

namespace rangvoan
{

/// One candidate to the cut line of any table.
struct FieldCutRow
{
    Score mean;
    int rank = 0; ///< standard competition ranking by exact mean
    RankChance chance;
    PlaceRange leftOut; ///< over the table and the table without each member
    Band band = Band::Discuss;
};

struct FieldCut
{
    int seats = 0;
    int draws = 0;                         ///< fewer than asked where the memory would not do
    std::vector<FieldCutRow> candidates;   ///< by index
    std::vector<QList<int>> withoutMember; ///< by member: who has a seat; equals at the last seat all count
};

/// How firm the ranking by means is: members left out one by one, and drawn with replacement (see bootstrap.h). Every
/// candidate needs a sheet. `stop` is asked before every draw: Cancelled.
Result<FieldCut> fieldCut(const RatingField &field, int seats, const BootstrapPlan &plan,
                          const std::function<bool(int)> &stop);

/// Everything the left out members and the draws have seen inside, or outside, or neither.
Band bandFrom(const PlaceRange &leftOut, const PlaceRange &likely, int seats);

} // namespace rangvoan
