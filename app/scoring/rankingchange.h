// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scoring/ranking.h"

#include <QSet>

namespace rangvoan
{

/// What an amendment would do to the ground of a ranking (design 3.1): a withdrawal, a late conflict or annulled
/// sheets, marks changed after new evidence.
struct RankingAmendment
{
    /// One member's sheet of one candidate.
    struct Pair
    {
        CandidateId candidate;
        MemberId member;
    };

    QList<CandidateId> withdrawn;
    QList<Pair> annulled;       ///< sheets that would no longer count
    QList<SheetMarks> replaced; ///< marks in place of those the member gave, or first marks
};

/// A candidate whose place or score differs.
struct PlaceChange
{
    CandidateId id;
    int number = 0;
    std::optional<int> placeBefore; ///< none: not ranked
    std::optional<int> placeAfter;
    std::optional<Score> scoreBefore;
    std::optional<Score> scoreAfter;
    bool seatBefore = false; ///< who shares the last seat counts as seated
    bool seatAfter = false;
};

struct RankingChange
{
    QList<PlaceChange> changes; ///< by number; only those that differ
    bool sameSeats = true;
    QList<UnresolvedTie> opened; ///< ties that must be separated and were not there before
    int idleDecisions = 0;       ///< recorded votes and lots that would no longer fit a tie
};

/// The input as it would be. InvalidArgument: an annulled sheet that is not there.
Result<RankingInput> amended(const RankingInput &input, const RankingAmendment &amendment);

/// Both rankings side by side.
RankingChange rankingChange(const Ranking &before, const Ranking &after, int seats);

} // namespace rangvoan
