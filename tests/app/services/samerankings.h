// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/awardstore.h"

namespace rangvoan::test
{

/// What differs between the rankings of a cycle made from all its facts and those made from what the store loads for
/// ranking alone, of every category and round; empty when they are equal to the last tie step. `compared` counts the
/// rankings with at least one row.
QString differingRankings(AwardStore &store, const CycleId &cycle, int &compared);

} // namespace rangvoan::test
