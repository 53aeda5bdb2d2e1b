// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/actor.h"
#include "app/domain/facts.h"

namespace rangvoan
{

/// The facts of a cycle as this actor may know them (design 3.4, 5.4): the one place where it is enforced, before
/// anything is counted, listed, ranked or printed.
/// - A candidate in conflict with the actor's member is gone from every list until the motion on the seats is carried;
///   then the candidate is there, without sheets.
/// - Sheets of a round are visible only to their author until scoring of the round is closed; the secretary sees none
///   before moderation.
/// - A member sees the dossiers of assigned candidates only; a keyer sees no names; an observer sees all that the
///   chair sees once a round is closed.
CycleFacts visibleFacts(const Actor &actor, const CycleFacts &facts);

} // namespace rangvoan
