// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scoring/sheetmarks.h"

namespace rangvoan
{

/// How often each step of the scale was given in the sheets, by component: counts[component][step]. "Not observable"
/// is no mark. Sheets of another length than the rules are left out.
QList<QList<int>> markCounts(const QList<SheetMarks> &sheets, const RuleSet &rules);

} // namespace rangvoan
