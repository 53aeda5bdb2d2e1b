// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/leftout.h"

namespace rangvoan
{

/// What came out for one candidate over all draws.
struct DrawnPlaces
{
    CandidateId id;
    QList<int> times;      ///< index 0: how often at place 1; equals count at the better place
    QList<int> worstTimes; ///< the same with equals counted at the last place they share
    int seated = 0;        ///< draws in which the candidate and all equals have a seat

    /// The places without the best tenth and the worst tenth of the draws: four of five draws lie in it.
    PlaceRange likely() const;
};

struct BootstrapPlan
{
    quint64 seed = 1;
    int draws = 500;
};

/// Draws as many members as there are, with replacement, and ranks by exact score with each member's sheets counted as
/// often as the member was drawn; equal scores share their places, the tie chain is not asked. A candidate of whose
/// members none was drawn keeps the own sheets, once each. Same input, seed and number of draws: same result. `stop` is
/// asked before every draw with the number done: Cancelled. Other errors as rank(). Efron, B., "Bootstrap methods:
/// another look at the jackknife", Annals of Statistics 7 (1979).
Result<QList<DrawnPlaces>> bootstrapPlaces(const RankingInput &input, const RuleSet &rules, const BootstrapPlan &plan,
                                           const std::function<bool(int)> &stop);

} // namespace rangvoan
