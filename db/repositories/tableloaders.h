// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/domain/result.h"
#include "db/sqlite/connection.h"

// One loader per table: each fills its list with the rows of facts.id, in order of entry.
namespace rangvoan::db::loading
{

Status loadDesk(Connection &connection, CycleFacts &facts);
Status loadSettings(Connection &connection, CycleFacts &facts);
Status loadCategories(Connection &connection, CycleFacts &facts);
Status loadAppointment(Connection &connection, CycleFacts &facts);
Status loadMembers(Connection &connection, CycleFacts &facts);
Status loadRoll(Connection &connection, CycleFacts &facts);

Status loadImports(Connection &connection, CycleFacts &facts);
Status loadCandidates(Connection &connection, CycleFacts &facts);
Status loadRetiredNumbers(Connection &connection, CycleFacts &facts);
Status loadDuplicates(Connection &connection, CycleFacts &facts);
Status loadCorrections(Connection &connection, CycleFacts &facts);
Status loadEvidence(Connection &connection, CycleFacts &facts);

Status loadConflictSheets(Connection &connection, CycleFacts &facts);
Status loadConflicts(Connection &connection, CycleFacts &facts);
Status loadDismissedSuggestions(Connection &connection, CycleFacts &facts);
Status loadAssignments(Connection &connection, CycleFacts &facts);

Status loadSheets(Connection &connection, CycleFacts &facts);
Status loadWaivers(Connection &connection, CycleFacts &facts);
Status loadModeration(Connection &connection, CycleFacts &facts);
Status loadTieRulings(Connection &connection, CycleFacts &facts);
Status loadSealedRankings(Connection &connection, CycleFacts &facts);
Status loadSealedPlaces(Connection &connection, CycleFacts &facts); ///< after the rankings

Status loadMeetings(Connection &connection, CycleFacts &facts);
Status loadAttendance(Connection &connection, CycleFacts &facts);
Status loadMeetingNotes(Connection &connection, CycleFacts &facts);
Status loadMotions(Connection &connection, CycleFacts &facts);
Status loadMotionVotes(Connection &connection, CycleFacts &facts); ///< after the motions

Status loadDecisions(Connection &connection, CycleFacts &facts);
Status loadInstructions(Connection &connection, CycleFacts &facts);
Status loadAnnouncements(Connection &connection, CycleFacts &facts);
Status loadReceipts(Connection &connection, CycleFacts &facts);
Status loadVacancies(Connection &connection, CycleFacts &facts);
Status loadComplaints(Connection &connection, CycleFacts &facts);

Status loadPapers(Connection &connection, CycleFacts &facts);
Status loadWordings(Connection &connection, CycleFacts &facts);
Status loadStages(Connection &connection, CycleFacts &facts);
Status loadAmendments(Connection &connection, CycleFacts &facts);

} // namespace rangvoan::db::loading
