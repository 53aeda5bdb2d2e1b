// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/events/committeeevents.h"
#include "app/domain/events/cycleevents.h"
#include "app/domain/events/decisionevents.h"
#include "app/domain/events/meetingevents.h"
#include "app/domain/events/nominationevents.h"
#include "app/domain/events/panelevents.h"
#include "app/domain/events/paperevents.h"
#include "app/domain/events/scoringevents.h"
#include "app/domain/events/stageevents.h"

#include <variant>

namespace rangvoan
{

/// Everything that can be written in the record book. Adding a fact to the system = event + projector + replay test.
using EventPayload = std::variant<
    FileCreated, CycleOpened, CycleSettingsChanged, CategorySet, RuleSetChosen, RuleSetFrozen, RulesConfirmed,
    PriorAwardeeAdded, AppointmentRecorded, MemberAdded, MemberChanged, MemberEnded, ChairPassedToDeputy,
    UndertakingSigned, FileImported, NominationReceived, NominationUndone, NominationDecided, DuplicateFound,
    DuplicateAnswered, CandidateCorrected, CandidateWithdrawn, EvidenceRecorded, EvidenceVerified, EligibilityDecided,
    ConflictSheetHandedIn, ConflictDeclared, SuggestionDismissed, PanelPlanned, AssignmentAdded, AssignmentStateChanged,
    SheetHandedIn, SheetWithdrawn, CoverageWaived, ModerationResolved, TieRuled, RankingSealed, FinalistsNamed,
    MeetingOpened, AttendanceRecorded, MeetingNoted, MotionVoted, MeetingClosed, AwardeesDecided, DecisionSigned,
    SubmittedToAuthority, AuthorityAnswered, InstructionAnswered, AwardeesAnnounced, PrizeHandedOver, SeatVacated,
    ComplaintReceived, ComplaintAnswered, PaperIssued, PaperSigned, PaperNumbered, PaperAddressed, PaperWordingSet,
    StageClosed, StageReopened, StageConfirmedAgain, StageSkipped>;

/// The number under which the payload is stored.
inline EventType typeOf(const EventPayload &payload)
{
    return std::visit([](const auto &event) { return event.type; }, payload);
}

} // namespace rangvoan
