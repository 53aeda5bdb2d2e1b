// SPDX-License-Identifier: Apache-2.0
#include "app/domain/ruleweights.h"

#include <numeric>

namespace rangvoan
{

namespace
{

constexpr qint64 compiledWeightLimit = qint64(1) << 41; // x 100 stays below 2^48

int declaredWeight(const QList<ComponentWeight> &weights, const QString &code, int otherwise)
{
    for (const ComponentWeight &weight : weights) {
        if (weight.code == code) {
            return weight.weight;
        }
    }
    return otherwise;
}

/// The indicators in the order of marks, with their inner weights.
QList<WeightedIndicator> innerWeights(const QList<Component> &components, const Weights &weights)
{
    QList<WeightedIndicator> order;
    for (qsizetype c = 0; c < components.size(); ++c) {
        for (const SubCriterion &subCriterion : components[c].subCriteria) {
            for (const Indicator &indicator : subCriterion.indicators) {
                const int inner = declaredWeight(weights.indicators, indicator.code, 1);
                order.append({indicator.code, static_cast<int>(c), inner});
            }
        }
    }
    return order;
}

bool leavesRoom(const QList<WeightedIndicator> &order, int scaleMaximum)
{
    qint64 sum = 0;
    for (const WeightedIndicator &indicator : order) {
        if (indicator.weight > compiledWeightLimit || sum > compiledWeightLimit) {
            return false;
        }
        sum += indicator.weight;
    }
    return sum <= compiledWeightLimit / scaleMaximum;
}

} // namespace

std::optional<QList<WeightedIndicator>> compileWeights(const QList<Component> &components, const Weights &weights,
                                                       int scaleMaximum)
{
    QList<WeightedIndicator> order = innerWeights(components, weights);
    QList<qint64> inner(components.size(), 0); // V(c)
    for (const WeightedIndicator &indicator : std::as_const(order)) {
        inner[indicator.component] += indicator.weight;
    }
    QList<qint64> outer; // W(c)
    qint64 multiple = 1; // L
    for (qsizetype c = 0; c < components.size(); ++c) {
        outer.append(declaredWeight(weights.components, components[c].code, 0));
        multiple = std::lcm(multiple, inner[c] / std::gcd(outer[c], inner[c]));
        if (multiple > compiledWeightLimit) {
            return std::nullopt;
        }
    }
    qint64 divisor = 0;
    for (WeightedIndicator &indicator : order) {
        const qint64 part = outer[indicator.component] * multiple / inner[indicator.component];
        if (part > compiledWeightLimit) {
            return std::nullopt;
        }
        indicator.weight *= part;
        divisor = std::gcd(divisor, indicator.weight);
    }
    if (divisor == 0) { // no weight at all
        return std::nullopt;
    }
    for (WeightedIndicator &indicator : order) {
        indicator.weight /= divisor;
    }
    return leavesRoom(order, scaleMaximum) ? std::optional(order) : std::nullopt;
}

} // namespace rangvoan
