// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/committee.h"
#include "app/domain/events/eventtype.h"

namespace rangvoan
{

/// The decision that appoints the committee.
struct AppointmentRecorded
{
    static constexpr EventType type = EventType::AppointmentRecorded;
    Appointment appointment;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.appointment);
    }
    friend bool operator==(const AppointmentRecorded &, const AppointmentRecorded &) = default;
};

/// A member or alternate joins, at the start or later; `replaces` when taking somebody's place.
struct MemberAdded
{
    static constexpr EventType type = EventType::MemberAdded;
    MemberId member;
    MemberDetails details;
    QDate joinedOn;
    MemberId replaces;
    Grounds grounds; ///< empty before the committee stage is closed

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.member, s.details, s.joinedOn, s.replaces, s.grounds);
    }
    friend bool operator==(const MemberAdded &, const MemberAdded &) = default;
};

/// Details of a member corrected.
struct MemberChanged
{
    static constexpr EventType type = EventType::MemberChanged;
    MemberId member;
    MemberDetails details;
    Grounds grounds;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.member, s.details, s.grounds);
    }
    friend bool operator==(const MemberChanged &, const MemberChanged &) = default;
};

/// A member leaves. Sheets handed in stay valid, unfinished ones never count.
struct MemberEnded
{
    static constexpr EventType type = EventType::MemberEnded;
    MemberId member;
    QDate endedOn;
    Grounds grounds;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.member, s.endedOn, s.grounds);
    }
    friend bool operator==(const MemberEnded &, const MemberEnded &) = default;
};

/// The deputy acts as chair from here on.
struct ChairPassedToDeputy
{
    static constexpr EventType type = EventType::ChairPassedToDeputy;
    MemberId deputy;
    Grounds grounds;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.deputy, s.grounds);
    }
    friend bool operator==(const ChairPassedToDeputy &, const ChairPassedToDeputy &) = default;
};

/// A member signed the undertaking of confidentiality.
struct UndertakingSigned
{
    static constexpr EventType type = EventType::UndertakingSigned;
    MemberId member;
    Undertaking undertaking;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.member, s.undertaking);
    }
    friend bool operator==(const UndertakingSigned &, const UndertakingSigned &) = default;
};

} // namespace rangvoan
