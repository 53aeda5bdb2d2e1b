// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/figure.h"
#include "app/domain/score.h"

#include <QList>

namespace rangvoan
{

/// Candidates by what they reached in each item (component, indicator), where a score is the weighted mean of that.
struct WeightField
{
    QList<Score> weights;       ///< above zero
    QList<QList<Score>> values; ///< [candidate][item]

    Score scoreOf(qsizetype candidate) const;
};

} // namespace rangvoan
