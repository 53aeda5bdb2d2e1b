// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/service.h"

namespace rangvoan
{

/// What the end of a membership touches.
struct MemberEffects
{
    int handedIn = 0;   ///< sheets that stay valid
    int open = 0;       ///< dossiers without a sheet: they are freed for others
    int votersLeft = 0; ///< members who vote afterwards
    bool isChair = false;
};

/// Stages I.1 and I.2 and the amendments of the committee. Once the committee stage is closed every change is an
/// amendment and needs grounds.
class CommitteeService final : public Service
{
public:
    using Service::Service;

    Status recordAppointment(const Actor &actor, const CycleId &cycle, const Appointment &appointment) const;
    Result<MemberId> addMember(const Actor &actor, const CycleId &cycle, const MemberDetails &details,
                               const Grounds &grounds = {}) const;
    Status changeMember(const Actor &actor, const CycleId &cycle, const MemberId &member, const MemberDetails &details,
                        const Grounds &grounds = {}) const;
    /// Sheets handed in stay valid; open assignments without a sheet are freed for others.
    Status endMember(const Actor &actor, const CycleId &cycle, const MemberId &member, const Grounds &grounds) const;
    /// What endMember() or replaceMember() would touch; nothing is written. It counts sheets and opens none.
    Result<MemberEffects> effectsOfEnding(const Actor &actor, const CycleId &cycle, const MemberId &member) const;
    /// Ends one member and adds another in his or her place; the newcomer has nothing assigned yet.
    Result<MemberId> replaceMember(const Actor &actor, const CycleId &cycle, const MemberId &member,
                                   const MemberDetails &newcomer, const Grounds &grounds) const;
    /// The deputy acts as chair from here on.
    Status passChair(const Actor &actor, const CycleId &cycle, const MemberId &deputy, const Grounds &grounds) const;
    Status signUndertaking(const Actor &actor, const CycleId &cycle, const MemberId &member,
                           const Undertaking &undertaking) const;

private:
    Result<QList<EventPayload>> endingEvents(const CycleFacts &facts, const MemberId &member,
                                             const Grounds &grounds) const;
};

} // namespace rangvoan
