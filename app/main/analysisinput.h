// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/awardfield.h"
#include "app/main/scoretable.h"

namespace rangvoan
{

/// What `analyze` works on, from a table or from an award: everything by index, with the ids beside it.
struct AnalysisInput
{
    QStringList candidates; ///< all
    QStringList members;    ///< all
    RatingField whole;      ///< over all of them: who is without a mark makes the table incomplete
    RatingField single;     ///< AdvisoryField::single
    qsizetype indicators = 0;
    qsizetype marks = 0;
    qsizetype missing = 0;

    QStringList marked;  ///< candidates with a mark
    QStringList marking; ///< members who gave one
    RatingField field;   ///< over these alone

    QStringList items;                      ///< what consistency compares: indicators, components, or members
    std::vector<std::vector<double>> cases; ///< complete ones
    Figure<WeightField> weights;            ///< over the items, unless they are members
};

AnalysisInput analysisInput(const ScoreTable &table);

/// Fills `field`, `marked` and `marking` from the rest.
void keepMarked(AnalysisInput &input);

} // namespace rangvoan
