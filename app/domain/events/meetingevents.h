// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/events/eventtype.h"
#include "app/domain/meeting.h"

namespace rangvoan
{

/// A meeting begins.
struct MeetingOpened
{
    static constexpr EventType type = EventType::MeetingOpened;
    MeetingId meeting;
    MeetingDetails details;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.meeting, s.details);
    }
    friend bool operator==(const MeetingOpened &, const MeetingOpened &) = default;
};

/// Present or absent, with reason; later entries for the same member replace earlier ones.
struct AttendanceRecorded
{
    static constexpr EventType type = EventType::AttendanceRecorded;
    Attendance attendance;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.attendance);
    }
    friend bool operator==(const AttendanceRecorded &, const AttendanceRecorded &) = default;
};

/// A note for the minutes.
struct MeetingNoted
{
    static constexpr EventType type = EventType::MeetingNoted;
    MeetingNote note;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.note);
    }
    friend bool operator==(const MeetingNoted &, const MeetingNoted &) = default;
};

/// A motion with its quorum and vote; without quorum it is postponed.
struct MotionVoted
{
    static constexpr EventType type = EventType::MotionVoted;
    Motion motion;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.motion);
    }
    friend bool operator==(const MotionVoted &, const MotionVoted &) = default;
};

/// A meeting ends.
struct MeetingClosed
{
    static constexpr EventType type = EventType::MeetingClosed;
    MeetingId meeting;
    QTime at;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.meeting, s.at);
    }
    friend bool operator==(const MeetingClosed &, const MeetingClosed &) = default;
};

} // namespace rangvoan
