// SPDX-License-Identifier: Apache-2.0
#include "db/projection/change.h"
#include "db/projection/overloads.h"

using namespace Qt::StringLiterals;

namespace rangvoan::db::projection
{

namespace
{

Status insertVotes(Connection &connection, const Motion &motion)
{
    Statement insert(connection, u"INSERT INTO motion_vote (motion, line, member, vote, dissent)"
                                 " VALUES (?1, ?2, ?3, ?4, ?5)"_s);
    qint64 line = 0;
    for (const MemberVote &vote : motion.votes) {
        const Status inserted = insert.run(motion.id, line++, vote.member, vote.vote, SecretText(vote.dissent));
        if (!inserted) {
            return inserted;
        }
    }
    return {};
}

} // namespace

/// Stands after the meetings opened before.
Status apply(Connection &connection, const ProjectionContext &context, const MeetingOpened &event)
{
    const MeetingDetails &details = event.details;
    return change(connection,
                  u"INSERT INTO meeting (seq, id, cycle, number, date, starts_at, place, agenda, subject, list_order)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, (SELECT count(*) FROM meeting WHERE cycle = ?3))"_s,
                  context.seq, event.meeting, context.cycle, details.number, details.date, details.from, details.place,
                  details.agenda, details.subject);
}

/// The latest entry of a member at a meeting holds.
Status apply(Connection &connection, const ProjectionContext &context, const AttendanceRecorded &event)
{
    const Attendance &attendance = event.attendance;
    return change(connection,
                  u"INSERT INTO attendance (seq, cycle, meeting, member, present, reason, came_in, went_out)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (meeting, member) DO UPDATE SET"
                  " present = excluded.present, reason = excluded.reason, came_in = excluded.came_in,"
                  " went_out = excluded.went_out"_s,
                  context.seq, context.cycle, attendance.meeting, attendance.member, attendance.present,
                  SecretText(attendance.reason), attendance.in, attendance.out);
}

Status apply(Connection &connection, const ProjectionContext &context, const MeetingNoted &event)
{
    return change(connection, u"INSERT INTO meeting_note (seq, cycle, meeting, note) VALUES (?1, ?2, ?3, ?4)"_s,
                  context.seq, context.cycle, event.note.meeting, SecretText(event.note.text));
}

Status apply(Connection &connection, const ProjectionContext &context, const MotionVoted &event)
{
    const Motion &motion = event.motion;
    const Status inserted = change(
        connection,
        u"INSERT INTO motion (seq, id, cycle, meeting, category, subject, motion_text, candidates, recused,"
        " entitled, present, quorum, in_favour, against, abstained, result, list_order)"
        " VALUES (?1, ?2, ?3, nullif(?4, zeroblob(16)), nullif(?5, zeroblob(16)), ?6, ?7, ?8, ?9, ?10, ?11, ?12,"
        " ?13, ?14, ?15, ?16, ?17)"_s,
        context.seq, motion.id, context.cycle, motion.meeting, motion.category, motion.subject, SecretText(motion.text),
        motion.candidates, motion.recused, motion.entitled, motion.present, motion.quorum, motion.counts.inFavour,
        motion.counts.against, motion.counts.abstained, motion.result, motion.order);
    if (!inserted) {
        return inserted;
    }
    return insertVotes(connection, motion);
}

Status apply(Connection &connection, const ProjectionContext &, const MeetingClosed &event)
{
    return changeExisting(connection, u"meeting"_s, u"UPDATE meeting SET closed_at = ?2 WHERE id = ?1"_s, event.meeting,
                          event.at);
}

} // namespace rangvoan::db::projection
