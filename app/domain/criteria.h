// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/scale.h"

#include <QList>

namespace rangvoan
{

/// សូចនាករ: what is marked.
struct Indicator
{
    QString code;
    LocalText name;
    QList<LocalText> levels; ///< own level descriptors, index = step; empty: those of the component, else of the scale
    Source source;

    friend bool operator==(const Indicator &, const Indicator &) = default;
};

/// លក្ខណៈវិនិច្ឆ័យរង: groups indicators of one component.
struct SubCriterion
{
    QString code;
    LocalText name;
    QList<Indicator> indicators;
    Source source;

    friend bool operator==(const SubCriterion &, const SubCriterion &) = default;
};

/// លក្ខណៈវិនិច្ឆ័យ: a component of the standards.
struct Component
{
    QString code;
    LocalText name;
    QList<LocalText> levels; ///< as in Indicator
    QList<SubCriterion> subCriteria;
    Source source;

    friend bool operator==(const Component &, const Component &) = default;
};

/// One indicator in the order of marks (depth first, as in the file), with its compiled weight.
///
/// Formula: component c has the declared weight W(c); indicator i of c has the inner weight v(i) (1 unless declared)
/// and V(c) = sum of v over c. The indicator's part of the whole is W(c) v(i) / V(c). With L = lcm over c of
/// V(c) / gcd(W(c), V(c)) the numbers L W(c) v(i) / V(c) are integers; divided by their common divisor they are the
/// weights w(i). Sheet total = sum w m / sum w max x 100.
struct WeightedIndicator
{
    QString code;
    int component = 0; ///< index into RuleSet::components
    qint64 weight = 1;

    friend bool operator==(const WeightedIndicator &, const WeightedIndicator &) = default;
};

struct ComponentWeight
{
    QString code;
    int weight = 0;

    friend bool operator==(const ComponentWeight &, const ComponentWeight &) = default;
};

/// Declared weights: one a component, adding up to `sum`; inner weights of indicators where they are not all 1.
struct Weights
{
    int sum = 100;
    QList<ComponentWeight> components;
    QList<ComponentWeight> indicators; ///< code of the indicator and inner weight; absent = 1
    Source source;

    friend bool operator==(const Weights &, const Weights &) = default;
};

} // namespace rangvoan
