// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/id.h"
#include "app/domain/ruleset.h"

#include <QList>

namespace rangvoan
{

/// One handed-in score sheet: a step (or Mark::notObservableValue) for every indicator, in the order of marks.
/// A recused member has no sheet: absent, never zero.
struct SheetMarks
{
    CandidateId candidate;
    MemberId member;
    QList<quint16> steps;
};

/// The totals of one sheet in points of 100. The components are parts of the total and add up to it exactly.
struct SheetScore
{
    Score total;
    QList<Score> components; ///< in the order of RuleSet::components
};

/// Sum w m / sum w max x 100 over the indicators that were observable (design 4.2); a component's points are its own
/// sum w m over the same denominator. InvalidArgument: wrong number of marks, an unmarked or impossible step, "not
/// observable" where the rules do not allow it, or nothing observable at all.
Result<SheetScore> sheetTotal(const QList<quint16> &steps, const RuleSet &rules);

/// The highest points each component can bring (its part of 100), when everything is observable.
QList<Score> componentMaxima(const RuleSet &rules);

} // namespace rangvoan
