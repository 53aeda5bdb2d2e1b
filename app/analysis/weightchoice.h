// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/places.h"
#include "app/analysis/weightfield.h"

#include <functional>
#include <optional>

namespace rangvoan
{

struct WeightPlan
{
    quint64 seed = 1;
    int draws = 2000;
    int seats = 0;
    /// Part by which each weight may differ; none: any weights at all, every mixture as likely as every other.
    std::optional<double> within = 0.2;
};

/// What comes out for one candidate over many choices of weights.
struct WeightChances
{
    RankChance chance;
    std::vector<int> times; ///< at place 1, 2 ...; a few places beyond the seats
};

/// Stochastic multicriteria acceptability analysis (Lahdelma, R. and Salminen, P., "SMAA-2", Operations Research 49
/// (2001)): ranks by drawn weights. Same input and seed: same result. `stop` is asked between draws: an empty list.
std::vector<WeightChances> weightChances(const WeightField &field, const WeightPlan &plan,
                                         const std::function<bool(int)> &stop);

/// The way to other awardees by one weight alone.
struct SingleWeightChange
{
    int item = 0;
    Score from;
    Score to; ///< at which the two are equal; beyond it they have changed places
    int leaving = 0;
    int entering = 0;
};

/// The least change of weights that changes who has a seat, exact.
struct WeightChange
{
    Score part;                       ///< 0 .. 1: no weight has to differ by more than this part of itself
    QList<Score> weights;             ///< at which the two are equal
    int leaving = 0;                  ///< candidate with a seat
    int entering = 0;                 ///< candidate without
    QList<SingleWeightChange> single; ///< by item; only those that can do it alone
};

/// `seated`: the candidates with a seat. A pair with differences d per item turns, with every weight within the part p
/// of itself, from p = sum w d / sum w |d| on; the smallest over all pairs is the answer. NoSeats, NoChange.
Figure<WeightChange> smallestWeightChange(const WeightField &field, const QList<int> &seated);

} // namespace rangvoan
