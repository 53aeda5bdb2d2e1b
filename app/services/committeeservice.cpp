// SPDX-License-Identifier: Apache-2.0
#include "app/services/committeeservice.h"

#include "app/domain/plaintext.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

Status checkMember(const MemberDetails &details)
{
    if (details.name.familyKm.isEmpty() && details.name.latin.isEmpty()) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "A member needs a name."));
    }
    return {};
}

/// After the committee is closed a change without a reason would leave a hole in the minutes.
Status checkGrounds(const CycleFacts &facts, const Grounds &grounds)
{
    if (facts.isClosed({{}, 0, Stage::Committee}) && isBlank(grounds.reason)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "The committee is closed: a change needs a reason and a date."));
    }
    return {};
}

bool hasSheet(const CycleFacts &facts, const Assignment &assignment)
{
    return std::any_of(facts.sheets.cbegin(), facts.sheets.cend(), [&](const ScoreSheet &sheet) {
        return sheet.isCurrent() && sheet.member == assignment.member && sheet.candidate == assignment.candidate &&
               sheet.round == assignment.round;
    });
}

} // namespace

Status CommitteeService::recordAppointment(const Actor &actor, const CycleId &cycle,
                                           const Appointment &appointment) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (const Status open = requireOpen(*facts, {{}, 0, Stage::Committee}); !open) {
        return open;
    }
    if (appointment.number.isEmpty() || !appointment.date.isValid() || appointment.signatory.isEmpty()) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "The appointment needs its number, date and signatory."));
    }
    return write(actor, *facts, {AppointmentRecorded{appointment}});
}

Result<MemberId> CommitteeService::addMember(const Actor &actor, const CycleId &cycle, const MemberDetails &details,
                                             const Grounds &grounds) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (const Status checked = checkMember(details); !checked) {
        return checked.error();
    }
    if (const Status checked = checkGrounds(*facts, grounds); !checked) {
        return checked.error();
    }
    const Member *chair = facts->chair();
    if (details.post == Post::Chair && chair != nullptr) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "The committee already has a chair."));
    }
    const auto member = newId<MemberId>();
    const Status written = write(actor, *facts, {MemberAdded{member, details, context().clock.today(), {}, grounds}});
    return written ? Result<MemberId>(member) : Result<MemberId>(written.error());
}

Status CommitteeService::changeMember(const Actor &actor, const CycleId &cycle, const MemberId &member,
                                      const MemberDetails &details, const Grounds &grounds) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (facts->member(member) == nullptr) {
        return notFound("member");
    }
    if (const Status checked = checkMember(details); !checked) {
        return checked;
    }
    if (const Status checked = checkGrounds(*facts, grounds); !checked) {
        return checked;
    }
    return write(actor, *facts, {MemberChanged{member, details, grounds}});
}

Result<QList<EventPayload>> CommitteeService::endingEvents(const CycleFacts &facts, const MemberId &member,
                                                           const Grounds &grounds) const
{
    const Member *found = facts.member(member);
    if (found == nullptr || !found->isServing()) {
        return notFound("member");
    }
    if (const Status checked = checkGrounds(facts, grounds); !checked) {
        return checked.error();
    }
    const QDate date = grounds.date.isValid() ? grounds.date : context().clock.today();
    QList<EventPayload> events{MemberEnded{member, date, grounds}};
    for (const Assignment &assignment : facts.assignments) {
        const bool isFree = assignment.member == member && assignment.state == AssignmentState::Open;
        if (isFree && !hasSheet(facts, assignment)) {
            events.append(AssignmentStateChanged{assignment.category, assignment.round, assignment.candidate, member,
                                                 AssignmentState::Reassigned, grounds.reason});
        }
    }
    return events;
}

Result<MemberEffects> CommitteeService::effectsOfEnding(const Actor &actor, const CycleId &cycle,
                                                        const MemberId &member) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const Member *found = facts->member(member);
    if (found == nullptr || !found->isServing()) {
        return notFound("member");
    }
    MemberEffects effects;
    effects.handedIn =
        static_cast<int>(std::count_if(facts->sheets.cbegin(), facts->sheets.cend(), [&](const ScoreSheet &sheet) {
            return sheet.isCurrent() && sheet.member == member;
        }));
    effects.open = static_cast<int>(
        std::count_if(facts->assignments.cbegin(), facts->assignments.cend(), [&](const Assignment &assignment) {
            return assignment.member == member && assignment.state == AssignmentState::Open &&
                   !hasSheet(*facts, assignment);
        }));
    effects.votersLeft =
        static_cast<int>(std::count_if(facts->members.cbegin(), facts->members.cend(),
                                       [&](const Member &other) { return other.isVoting() && other.id != member; }));
    effects.isChair = facts->chair() == found;
    return effects;
}

Status CommitteeService::endMember(const Actor &actor, const CycleId &cycle, const MemberId &member,
                                   const Grounds &grounds) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const Result<QList<EventPayload>> events = endingEvents(*facts, member, grounds);
    return events ? write(actor, *facts, *events) : Status(events.error());
}

Result<MemberId> CommitteeService::replaceMember(const Actor &actor, const CycleId &cycle, const MemberId &member,
                                                 const MemberDetails &newcomer, const Grounds &grounds) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (const Status checked = checkMember(newcomer); !checked) {
        return checked.error();
    }
    Result<QList<EventPayload>> events = endingEvents(*facts, member, grounds);
    if (!events) {
        return events.error();
    }
    const auto added = newId<MemberId>();
    const QDate date = grounds.date.isValid() ? grounds.date : context().clock.today();
    events->append(MemberAdded{added, newcomer, date, member, grounds});
    const Status written = write(actor, *facts, *events);
    return written ? Result<MemberId>(added) : Result<MemberId>(written.error());
}

Status CommitteeService::passChair(const Actor &actor, const CycleId &cycle, const MemberId &deputy,
                                   const Grounds &grounds) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const Member *found = facts->member(deputy);
    if (found == nullptr || !found->isServing() || found->details.post != Post::Deputy) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Only the serving deputy can take the chair."));
    }
    if (isBlank(grounds.reason)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Say why the deputy takes the chair."));
    }
    return write(actor, *facts, {ChairPassedToDeputy{deputy, grounds}});
}

Status CommitteeService::signUndertaking(const Actor &actor, const CycleId &cycle, const MemberId &member,
                                         const Undertaking &undertaking) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Declare);
    if (!facts) {
        return facts.error();
    }
    const Member *found = facts->member(member);
    if (found == nullptr || !found->isServing()) {
        return notFound("member");
    }
    if (actor.role == Role::Member && actor.member != member) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "A member signs only the own undertaking."));
    }
    if (undertaking.how == SignedHow::NotSigned || !undertaking.date.isValid()) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Record how and when the undertaking was signed."));
    }
    return write(actor, *facts, {UndertakingSigned{member, undertaking}});
}

} // namespace rangvoan
