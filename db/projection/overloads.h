// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/projection/projector.h"

// One projector per event type; the semantics of each event stand beside its definition in the .cpp of its idea.
namespace rangvoan::db::projection
{

Status apply(Connection &connection, const ProjectionContext &context, const FileCreated &event);
Status apply(Connection &connection, const ProjectionContext &context, const CycleOpened &event);
Status apply(Connection &connection, const ProjectionContext &context, const CycleSettingsChanged &event);
Status apply(Connection &connection, const ProjectionContext &context, const CategorySet &event);
Status apply(Connection &connection, const ProjectionContext &context, const RuleSetChosen &event);
Status apply(Connection &connection, const ProjectionContext &context, const RuleSetFrozen &event);
Status apply(Connection &connection, const ProjectionContext &context, const RulesConfirmed &event);
Status apply(Connection &connection, const ProjectionContext &context, const PriorAwardeeAdded &event);

Status apply(Connection &connection, const ProjectionContext &context, const AppointmentRecorded &event);
Status apply(Connection &connection, const ProjectionContext &context, const MemberAdded &event);
Status apply(Connection &connection, const ProjectionContext &context, const MemberChanged &event);
Status apply(Connection &connection, const ProjectionContext &context, const MemberEnded &event);
Status apply(Connection &connection, const ProjectionContext &context, const ChairPassedToDeputy &event);
Status apply(Connection &connection, const ProjectionContext &context, const UndertakingSigned &event);

Status apply(Connection &connection, const ProjectionContext &context, const FileImported &event);
Status apply(Connection &connection, const ProjectionContext &context, const NominationReceived &event);
Status apply(Connection &connection, const ProjectionContext &context, const NominationUndone &event);
Status apply(Connection &connection, const ProjectionContext &context, const NominationDecided &event);
Status apply(Connection &connection, const ProjectionContext &context, const DuplicateFound &event);
Status apply(Connection &connection, const ProjectionContext &context, const DuplicateAnswered &event);
Status apply(Connection &connection, const ProjectionContext &context, const CandidateCorrected &event);
Status apply(Connection &connection, const ProjectionContext &context, const CandidateWithdrawn &event);
Status apply(Connection &connection, const ProjectionContext &context, const EvidenceRecorded &event);
Status apply(Connection &connection, const ProjectionContext &context, const EvidenceVerified &event);
Status apply(Connection &connection, const ProjectionContext &context, const EligibilityDecided &event);

Status apply(Connection &connection, const ProjectionContext &context, const ConflictSheetHandedIn &event);
Status apply(Connection &connection, const ProjectionContext &context, const ConflictDeclared &event);
Status apply(Connection &connection, const ProjectionContext &context, const SuggestionDismissed &event);
Status apply(Connection &connection, const ProjectionContext &context, const PanelPlanned &event);
Status apply(Connection &connection, const ProjectionContext &context, const AssignmentAdded &event);
Status apply(Connection &connection, const ProjectionContext &context, const AssignmentStateChanged &event);

Status apply(Connection &connection, const ProjectionContext &context, const SheetHandedIn &event);
Status apply(Connection &connection, const ProjectionContext &context, const SheetWithdrawn &event);
Status apply(Connection &connection, const ProjectionContext &context, const CoverageWaived &event);
Status apply(Connection &connection, const ProjectionContext &context, const ModerationResolved &event);
Status apply(Connection &connection, const ProjectionContext &context, const TieRuled &event);
Status apply(Connection &connection, const ProjectionContext &context, const RankingSealed &event);
Status apply(Connection &connection, const ProjectionContext &context, const FinalistsNamed &event);

Status apply(Connection &connection, const ProjectionContext &context, const MeetingOpened &event);
Status apply(Connection &connection, const ProjectionContext &context, const AttendanceRecorded &event);
Status apply(Connection &connection, const ProjectionContext &context, const MeetingNoted &event);
Status apply(Connection &connection, const ProjectionContext &context, const MotionVoted &event);
Status apply(Connection &connection, const ProjectionContext &context, const MeetingClosed &event);

Status apply(Connection &connection, const ProjectionContext &context, const AwardeesDecided &event);
Status apply(Connection &connection, const ProjectionContext &context, const DecisionSigned &event);
Status apply(Connection &connection, const ProjectionContext &context, const SubmittedToAuthority &event);
Status apply(Connection &connection, const ProjectionContext &context, const AuthorityAnswered &event);
Status apply(Connection &connection, const ProjectionContext &context, const InstructionAnswered &event);
Status apply(Connection &connection, const ProjectionContext &context, const AwardeesAnnounced &event);
Status apply(Connection &connection, const ProjectionContext &context, const PrizeHandedOver &event);
Status apply(Connection &connection, const ProjectionContext &context, const SeatVacated &event);
Status apply(Connection &connection, const ProjectionContext &context, const ComplaintReceived &event);
Status apply(Connection &connection, const ProjectionContext &context, const ComplaintAnswered &event);

Status apply(Connection &connection, const ProjectionContext &context, const PaperIssued &event);
Status apply(Connection &connection, const ProjectionContext &context, const PaperSigned &event);
Status apply(Connection &connection, const ProjectionContext &context, const PaperNumbered &event);
Status apply(Connection &connection, const ProjectionContext &context, const PaperAddressed &event);
Status apply(Connection &connection, const ProjectionContext &context, const PaperWordingSet &event);

Status apply(Connection &connection, const ProjectionContext &context, const StageClosed &event);
Status apply(Connection &connection, const ProjectionContext &context, const StageReopened &event);
Status apply(Connection &connection, const ProjectionContext &context, const StageConfirmedAgain &event);
Status apply(Connection &connection, const ProjectionContext &context, const StageSkipped &event);

} // namespace rangvoan::db::projection
