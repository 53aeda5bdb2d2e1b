// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"

namespace rangvoan
{

/// Sheets for a person to check against paper and evidence, drawn by chance (design 3.4): `count` of the current sheets
/// in the facts, or all when there are fewer, in the order drawn. The same seed draws the same sheets from the same
/// facts on every computer: sheets are ordered by round, number of the candidate and joining of the member; then the
/// first places are exchanged one after the other with one of the rest (Fisher and Yates) by SplitMix64.
QList<ScoreSheet> auditSample(const CycleFacts &facts, const CategoryId &category, quint32 seed, int count);

} // namespace rangvoan
