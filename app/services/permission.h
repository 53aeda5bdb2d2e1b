// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/actor.h"
#include "app/domain/facts.h"
#include "app/domain/result.h"

namespace rangvoan
{

/// Kinds of things an actor does; one table says who may (design 3.4).
enum class Deed {
    Prepare, ///< run the file: settings, lists, evidence, meetings, papers
    Preside, ///< what only the chair does: admit late ones, reopen, answer suggestions of conflicts of others
    Mark,    ///< enter marks
    Declare, ///< own undertaking, conflict sheet, "I know this person"
};

/// Done, or NotAllowed with the role and the deed. The chair is checked against the committee: the deputy only after
/// taking over.
Status mayDo(const Actor &actor, const CycleFacts &facts, Deed deed);

} // namespace rangvoan
