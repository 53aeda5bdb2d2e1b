// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scoring/ranking.h"

namespace rangvoan
{

/// A difference between members above the tolerance of the rules.
struct ModerationFlag
{
    CandidateId candidate;
    int indicator = -1; ///< place in the order of marks; -1: the sheet totals differ
    QList<MemberId> lowest;
    QList<MemberId> highest; ///< every member who gave the highest value
    Score low;               ///< steps, or points of 100 for totals
    Score high;
    std::optional<Score> distance; ///< points to the other side of the cut line; none if nobody is on the other side

    Score difference() const { return high - low; }
};

/// All flags, nearest the cut line first, then by candidate number, totals before single indicators, indicators in the
/// order of marks. "Not observable" is no difference. What the committee decides comes back as new sheets. Errors as
/// rank().
Result<QList<ModerationFlag>> moderationFlags(const RankingInput &input, const RuleSet &rules);

} // namespace rangvoan
