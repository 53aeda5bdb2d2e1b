// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/scoring/moderation.h"

namespace rangvoan
{

/// The discrepancies that still ask for a word of the committee, in the order of moderationFlags(): all flags but those
/// that a record "keep" answered for exactly the sheets that are current now. Errors as rankingOf().
Result<QList<ModerationFlag>> openFlags(const CycleFacts &facts, const CategoryId &category, int round);

/// Code under which a flag is recorded: that of the indicator, empty for the sheet totals.
QString flagCode(const ModerationFlag &flag, const RuleSet &rules);

} // namespace rangvoan
