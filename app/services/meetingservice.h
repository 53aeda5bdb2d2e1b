// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/service.h"

namespace rangvoan
{

/// A motion before its vote.
struct MotionEntry
{
    MeetingId meeting;
    CategoryId category; ///< null: of the whole cycle
    MotionSubject subject = MotionSubject::General;
    QString text;
    QList<CandidateId> candidates; ///< whom it concerns
    QList<MemberId> recused;       ///< who left besides those in conflict with one of the candidates
    VoteCounts counts;             ///< used when `votes` is empty
    QList<MemberVote> votes;
    QTime at; ///< null: the whole meeting counts as attendance
};

/// What a motion will meet: who is recused, who is entitled, who is in the room, how many are needed.
struct MotionQuorum
{
    QList<MemberId> recused;
    QList<MemberId> entitled;
    QList<MemberId> present;
    int needed = 0;

    bool isReached() const { return present.size() >= needed; }
};

/// Quorum of a motion among the voting members not recused from it. The strictest quorum of the categories counts for
/// a motion of the whole cycle. Alternates in the room stand in `entitled` and `present` for members who are away, in
/// order of joining; they raise neither the number entitled nor the quorum.
MotionQuorum motionQuorum(const CycleFacts &facts, const MotionEntry &entry);

/// Meetings of any stage: attendance, notes, motions with their own quorum, votes by member or by counts.
class MeetingService final : public Service
{
public:
    using Service::Service;

    Result<MeetingId> open(const Actor &actor, const CycleId &cycle, const MeetingDetails &details) const;
    Status attend(const Actor &actor, const CycleId &cycle, const Attendance &attendance) const;
    Status note(const Actor &actor, const CycleId &cycle, const MeetingId &meeting, const QString &text) const;
    /// Records the vote. Without quorum the motion is recorded as postponed, whatever the counts. More votes for than
    /// against carry; a draw does not.
    Result<MotionId> vote(const Actor &actor, const CycleId &cycle, const MotionEntry &entry) const;
    Status close(const Actor &actor, const CycleId &cycle, const MeetingId &meeting, const QTime &at) const;
};

} // namespace rangvoan
