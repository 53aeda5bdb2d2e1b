// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/weightchoice.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace rangvoan
{

namespace
{

/// 0 < u < 1, the same on every computer.
double unitNumber(std::mt19937_64 &generator)
{
    return (static_cast<double>(generator() >> 11) + 0.5) * 0x1p-53;
}

/// Weights that add up to one.
std::vector<double> drawnWeights(const WeightField &field, const WeightPlan &plan, std::mt19937_64 &generator)
{
    std::vector<double> weights;
    double sum = 0;
    for (const Score &weight : field.weights) {
        const double u = unitNumber(generator);
        // Exponential numbers by their sum are spread evenly over all mixtures.
        weights.push_back(plan.within ? weight.approximate() * (1 + *plan.within * (2 * u - 1)) : -std::log(u));
        sum += weights.back();
    }
    for (double &weight : weights) {
        weight /= sum;
    }
    return weights;
}

/// Values by item, then candidate, from 0 to 1; by so many steps that nearer sums count as equal.
constexpr double stepsOfSum = 0x1p40;

std::vector<double> scaledValues(const WeightField &field)
{
    const auto candidates = size_t(field.values.size());
    std::vector<double> values(candidates * size_t(field.weights.size()));
    for (size_t i = 0; i < values.size(); ++i) {
        values[i] = field.values.at(qsizetype(i % candidates)).at(qsizetype(i / candidates)).approximate();
    }
    const auto [lowest, highest] = std::minmax_element(values.cbegin(), values.cend());
    const double base = *lowest;
    const double span = *highest > base ? *highest - base : 1;
    for (double &value : values) {
        value = (value - base) / span;
    }
    return values;
}

void keysOf(const std::vector<double> &values, const std::vector<double> &weights, std::vector<quint64> &keys)
{
    std::vector<double> sums(keys.size(), 0.5 / stepsOfSum);
    for (size_t item = 0; item < weights.size(); ++item) {
        const double *column = values.data() + item * keys.size();
        for (size_t c = 0; c < keys.size(); ++c) {
            sums[c] += weights[item] * column[c];
        }
    }
    std::transform(sums.cbegin(), sums.cend(), keys.begin(),
                   [](double sum) { return static_cast<quint64>(sum * stepsOfSum); });
}

} // namespace

std::vector<WeightChances> weightChances(const WeightField &field, const WeightPlan &plan,
                                         const std::function<bool(int)> &stop)
{
    const auto candidates = static_cast<int>(field.values.size());
    if (candidates == 0 || field.weights.isEmpty()) {
        return {};
    }
    constexpr int leastPlaces = 10;
    const auto placesTold = size_t(std::min(candidates, std::max(plan.seats, leastPlaces)));
    const std::vector<double> values = scaledValues(field);
    std::vector<quint64> keys(size_t(candidates), 0);
    PlaceSorter sorter(keys.size());
    ChanceTally tally(candidates, plan.draws, plan.seats);
    std::vector<WeightChances> result(keys.size(), {{}, std::vector<int>(placesTold, 0)});
    std::mt19937_64 generator(plan.seed);
    for (int draw = 0; draw < plan.draws; ++draw) {
        if (stop(draw)) {
            return {};
        }
        keysOf(values, drawnWeights(field, plan, generator), keys);
        sorter.sort(keys);
        tally.add(sorter.places());
        for (size_t c = 0; c < result.size(); ++c) {
            if (const auto place = size_t(sorter.places()[c].best); place <= placesTold) {
                ++result[c].times[place - 1];
            }
        }
    }
    const std::vector<RankChance> chances = tally.chances();
    for (size_t c = 0; c < chances.size(); ++c) {
        result[c].chance = chances[c];
    }
    return result;
}

} // namespace rangvoan
