// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scoring/ranking.h"

namespace rangvoan
{

/// How near the last seat and the first place without one are to each other.
struct CutCloseness
{
    CandidateId lastIn;
    CandidateId firstOut;
    Score difference; ///< points; zero where the tie chain or a ruling separates them
    /// The fewest marks of the two that would have to change, by one step each and the same mark more than once if need
    /// be, so that the first outside is above. Only where the score is a mean; none as well if no change of marks
    /// could.
    std::optional<int> steps;
};

/// None where there is nobody on one of the sides. Errors as rank().
Result<std::optional<CutCloseness>> cutCloseness(const RankingInput &input, const RuleSet &rules);

} // namespace rangvoan
