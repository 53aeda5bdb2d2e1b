// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>

#include <tuple>

namespace rangvoan
{

struct MeetingDetails
{
    QString number;
    QDate date;
    QTime from;
    QString place;
    QStringList agenda;
    QString subject;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.number, s.date, s.from, s.place, s.agenda, s.subject);
    }
    friend bool operator==(const MeetingDetails &, const MeetingDetails &) = default;
};

/// One member at one meeting. Absent members have a reason; in and out times bound who was there for a motion.
struct Attendance
{
    MeetingId meeting;
    MemberId member;
    bool present = false;
    QString reason;
    QTime in;
    QTime out;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.meeting, s.member, s.present, s.reason, s.in, s.out);
    }
    friend bool operator==(const Attendance &, const Attendance &) = default;
};

struct MeetingNote
{
    MeetingId meeting;
    QString text;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.meeting, s.text);
    }
    friend bool operator==(const MeetingNote &, const MeetingNote &) = default;
};

struct Meeting
{
    MeetingId id;
    MeetingDetails details;
    QTime closedAt; ///< null = still open
    int order = 0;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.id, s.details, s.closedAt, s.order);
    }
    friend bool operator==(const Meeting &, const Meeting &) = default;
};

enum class MotionSubject {
    General = 0,
    Rules = 1,
    Coverage = 2,
    Tie = 3,
    Seats = 4,
    Departure = 5,
    Vacancy = 6,
    Instruction = 7,
    LateNomination = 8,
};
enum class Vote { Absent = 0, For = 1, Against = 2, Abstain = 3, Recused = 4 };
enum class MotionResult { Carried = 0, Rejected = 1, NoQuorum = 2 };

struct MemberVote
{
    MemberId member;
    Vote vote = Vote::Absent;
    QString dissent; ///< own words, may be empty

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.member, s.vote, s.dissent);
    }
    friend bool operator==(const MemberVote &, const MemberVote &) = default;
};

/// Counts of a vote; recused members are counted by name in `recused` of the motion.
struct VoteCounts
{
    int inFavour = 0;
    int against = 0;
    int abstained = 0;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.inFavour, s.against, s.abstained);
    }
    friend bool operator==(const VoteCounts &, const VoteCounts &) = default;
};

/// A motion with its vote. Quorum is counted anew for each motion, among voting members who are not recused from it.
struct Motion
{
    MotionId id;
    MeetingId meeting;
    CategoryId category; ///< null: of the whole cycle
    MotionSubject subject = MotionSubject::General;
    QString text;
    QList<CandidateId> candidates; ///< whom it concerns: members in conflict with one of them are recused
    QList<MemberId> recused;
    int entitled = 0; ///< voting members not recused
    int present = 0;  ///< of those, in the room
    int quorum = 0;   ///< needed of them
    VoteCounts counts;
    QList<MemberVote> votes; ///< empty when only counts were taken
    MotionResult result = MotionResult::NoQuorum;
    int order = 0;

    bool isCarried() const { return result == MotionResult::Carried; }

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.id, s.meeting, s.category, s.subject, s.text, s.candidates, s.recused, s.entitled, s.present,
                        s.quorum, s.counts, s.votes, s.result, s.order);
    }
    friend bool operator==(const Motion &, const Motion &) = default;
};

} // namespace rangvoan
