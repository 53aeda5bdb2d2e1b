// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/actor.h"
#include "app/domain/candidate.h"
#include "app/domain/committee.h"
#include "app/domain/cycle.h"
#include "app/domain/decision.h"
#include "app/domain/events/eventtype.h"
#include "app/domain/meeting.h"
#include "app/domain/panel.h"
#include "app/domain/paper.h"
#include "app/domain/stage.h"

namespace rangvoan
{

/// The last number of an enumeration that is stored; all of them begin at 0 and have no gap. An enumeration without an
/// entry here cannot be stored: that is a compile error, not a surprise in a file.
template<class E>
struct StoredEnum;

// clang-format off
template<> struct StoredEnum<Role> { static constexpr Role last = Role::Keyer; };
template<> struct StoredEnum<Admission> { static constexpr Admission last = Admission::Refused; };
template<> struct StoredEnum<Verdict> { static constexpr Verdict last = Verdict::Excluded; };
template<> struct StoredEnum<Withdrawn> { static constexpr Withdrawn last = Withdrawn::AfterDecision; };
template<> struct StoredEnum<DuplicateAnswer> { static constexpr DuplicateAnswer last = DuplicateAnswer::OnePersonTwoCategories; };
template<> struct StoredEnum<EvidenceKind> { static constexpr EvidenceKind last = EvidenceKind::Medium; };
template<> struct StoredEnum<Post> { static constexpr Post last = Post::Observer; };
template<> struct StoredEnum<SignedHow> { static constexpr SignedHow last = SignedHow::ByKey; };
template<> struct StoredEnum<Level> { static constexpr Level last = Level::Ministry; };
template<> struct StoredEnum<MarkingMode> { static constexpr MarkingMode last = MarkingMode::Packages; };
template<> struct StoredEnum<RulesGround> { static constexpr RulesGround last = RulesGround::NoticeAccepted; };
template<> struct StoredEnum<TieMethod> { static constexpr TieMethod last = TieMethod::LotByHash; };
template<> struct StoredEnum<DecidedBy> { static constexpr DecidedBy last = DecidedBy::Authority; };
template<> struct StoredEnum<AuthorityOutcome> { static constexpr AuthorityOutcome last = AuthorityOutcome::Changed; };
template<> struct StoredEnum<InstructionAnswer> { static constexpr InstructionAnswer last = InstructionAnswer::AuthorityNames; };
template<> struct StoredEnum<VacatedSeat> { static constexpr VacatedSeat last = VacatedSeat::AllMoveUp; };
template<> struct StoredEnum<Sex> { static constexpr Sex last = Sex::Female; };
template<> struct StoredEnum<MotionSubject> { static constexpr MotionSubject last = MotionSubject::LateNomination; };
template<> struct StoredEnum<Vote> { static constexpr Vote last = Vote::Recused; };
template<> struct StoredEnum<MotionResult> { static constexpr MotionResult last = MotionResult::NoQuorum; };
template<> struct StoredEnum<Relation> { static constexpr Relation last = Relation::Other; };
template<> struct StoredEnum<ConflictSource> { static constexpr ConflictSource last = ConflictSource::Late; };
template<> struct StoredEnum<AssignmentState> { static constexpr AssignmentState last = AssignmentState::Recused; };
template<> struct StoredEnum<AssignmentKind> { static constexpr AssignmentKind last = AssignmentKind::ThirdMark; };
template<> struct StoredEnum<SheetMedium> { static constexpr SheetMedium last = SheetMedium::Moderation; };
template<> struct StoredEnum<ModerationOutcome> { static constexpr ModerationOutcome last = ModerationOutcome::ThirdMark; };
template<> struct StoredEnum<Audience> { static constexpr Audience last = Audience::Archive; };
template<> struct StoredEnum<ReprintReason> { static constexpr ReprintReason last = ReprintReason::Corrected; };
template<> struct StoredEnum<Stage> { static constexpr Stage last = Stage::Archive; };
template<> struct StoredEnum<StageState> { static constexpr StageState last = StageState::Skipped; };
// clang-format on

/// Whether `number` stands for a value of the enumeration.
template<class E>
constexpr bool isStored(qint64 number)
{
    return number >= 0 && number <= static_cast<qint64>(StoredEnum<E>::last);
}

/// Numbers of events have gaps: those of EventPayload are known.
template<>
bool isStored<EventType>(qint64 number);

} // namespace rangvoan
