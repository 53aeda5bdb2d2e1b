// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/criteria.h"

#include <optional>

namespace rangvoan
{

/// Compiles declared weights to one integer an indicator, by the formula at WeightedIndicator. None if the integers
/// would not leave room to add up sheets (100 x sum w max must stay below 2^48).
std::optional<QList<WeightedIndicator>> compileWeights(const QList<Component> &components, const Weights &weights,
                                                       int scaleMaximum);

} // namespace rangvoan
