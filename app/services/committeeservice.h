// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/service.h"

namespace rangvoan
{

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
