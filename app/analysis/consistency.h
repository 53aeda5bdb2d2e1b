// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/figure.h"

#include <vector>

namespace rangvoan
{

/// How far several things that are marked (components, indicators) point the same way.
struct Consistency
{
    double raw = 0;
    Figure<double> standardized;           ///< as if all had the same spread
    std::vector<Figure<double>> ifDropped; ///< raw, without each item
    int cases = 0;                         ///< rows it was computed from
};

/// Cronbach, L. J., "Coefficient alpha and the internal structure of tests", Psychometrika 16 (1951). `rows`: a
/// complete case each, all of the same length.
Figure<Consistency> cronbachAlpha(const std::vector<std::vector<double>> &rows);

} // namespace rangvoan
