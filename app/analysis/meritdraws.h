// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/crossedmodel.h"
#include "app/analysis/severity.h"

namespace rangvoan
{

/// Draws the effects of all candidates together, as they are given the marks and the fitted spread, and counts places.
void drawMerits(const CrossedFit &fit, const CrossedMarks &marks, const ChancePlan &plan, ChanceTally &tally);

} // namespace rangvoan
