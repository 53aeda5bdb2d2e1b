// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/actor.h"
#include "app/domain/facts.h"
#include "app/domain/finding.h"

#include <QSet>

namespace rangvoan
{

/// The facts of a cycle as this actor may know them (design 3.4, 5.4): the one place where it is enforced, before
/// anything is counted, listed, ranked or printed.
/// - A candidate in conflict with the actor's member is gone from every list and every text until the motion on the
///   seats is carried, in whatever category the person stands; then the candidate is there, without sheets.
/// - Sheets of a round, and what came of them, are visible only to their author until scoring of the round is closed;
///   the secretary sees none before moderation.
/// - A member sees the dossiers of assigned candidates once the panels are closed, of the others only what the conflict
///   sheet asks, and nothing of other members' relations; a keyer sees numbers, no names; an observer sees all that
///   the chair sees once a round is closed.
CycleFacts visibleFacts(const Actor &actor, const CycleFacts &facts);

/// The candidates with whom the member is in conflict, in every category the person stands in: inConflict() of all.
QSet<CandidateId> inConflictWith(const MemberId &member, const CycleFacts &facts);

/// The candidates that are hidden from the actor by a conflict.
QSet<CandidateId> hiddenByConflict(const Actor &actor, const CycleFacts &facts);

/// What everybody in the room of a meeting may see together (design 3.4): nothing of a candidate in conflict with one
/// of them until the motion on the seats is carried, no marks, no relations, a ranking once it is closed. Whoever is
/// entered as having left is not in the room.
CycleFacts roomFacts(const MeetingId &meeting, const CycleFacts &facts);

/// Those in the room because of whom roomFacts() hides a candidate.
QList<MemberId> membersWhoLeave(const MeetingId &meeting, const CycleFacts &facts);

/// Findings without the candidates whom the actor may not know; nothing computed from marks while members mark.
QList<Finding> visibleFindings(const Actor &actor, const CycleFacts &facts, const QList<Finding> &findings);

} // namespace rangvoan
