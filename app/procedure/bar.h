// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"

namespace rangvoan
{

/// Why a member may not mark a candidate, or None: a conflict on record (whatever its relation), the own school or the
/// own district (design 4.4). An unknown school or district bars nobody.
enum class Bar { None, Conflict, OwnSchool, OwnDistrict };

Bar barBetween(const CycleFacts &facts, const Member &member, const Candidate &candidate);

/// Sheets this candidate has to be planned for in a round: what the rule set asks, or all who may mark if they are
/// fewer; but never below its minimum (or the whole committee, if that is smaller), however many are barred. Zero
/// while there is no rule set.
int sheetsToPlan(const CycleFacts &facts, const Candidate &candidate, int round);

/// Valid sheets a candidate of the category needs: the rule set's minimum, or all marking members if they are fewer.
int sheetsNeeded(const CycleFacts &facts, const CategoryId &category);

} // namespace rangvoan
