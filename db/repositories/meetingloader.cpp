// SPDX-License-Identifier: Apache-2.0
#include "db/projection/rows.h"
#include "db/repositories/tableloaders.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace rangvoan::db::loading
{

Status loadMeetings(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT id, number, date, starts_at, place, agenda, subject, closed_at, list_order"
                                 " FROM meeting WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        Meeting &row = facts.meetings.emplaceBack();
        MeetingDetails &details = row.details;
        select.read(row.id, details.number, details.date, details.from, details.place, details.agenda, details.subject,
                    row.closedAt, row.order);
    });
}

Status loadAttendance(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT meeting, member, present, reason, came_in, went_out FROM attendance"
                                 " WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        Attendance &row = facts.attendance.emplaceBack();
        SecretText reason;
        select.read(row.meeting, row.member, row.present, reason, row.in, row.out);
        row.reason = reason.value;
    });
}

Status loadMeetingNotes(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT meeting, note FROM meeting_note WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        MeetingNote &row = facts.meetingNotes.emplaceBack();
        SecretText note;
        select.read(row.meeting, note);
        row.text = note.value;
    });
}

Status loadMotions(Connection &connection, CycleFacts &facts)
{
    Statement select(connection,
                     u"SELECT id, ifnull(meeting, zeroblob(16)), ifnull(category, zeroblob(16)), subject, motion_text,"
                     " candidates, recused, entitled, present, quorum, in_favour, against, abstained, result,"
                     " list_order FROM motion WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        Motion &row = facts.motions.emplaceBack();
        SecretText text;
        select.read(row.id, row.meeting, row.category, row.subject, text, row.candidates, row.recused, row.entitled,
                    row.present, row.quorum, row.counts.inFavour, row.counts.against, row.counts.abstained, row.result,
                    row.order);
        row.text = text.value;
    });
}

Status loadMotionVotes(Connection &connection, CycleFacts &facts)
{
    QHash<MotionId, qsizetype> places;
    for (qsizetype i = 0; i < facts.motions.size(); ++i) {
        places.insert(facts.motions.at(i).id, i);
    }
    Statement select(connection, u"SELECT motion, member, vote, dissent FROM motion_vote"
                                 " JOIN motion ON motion.id = motion_vote.motion"
                                 " WHERE cycle = ?1 ORDER BY motion.seq, line"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        MotionId motion;
        MemberVote row;
        SecretText dissent;
        select.read(motion, row.member, row.vote, dissent);
        row.dissent = dissent.value;
        if (const auto place = places.constFind(motion); place != places.cend()) {
            facts.motions[*place].votes.append(row);
        }
    });
}

} // namespace rangvoan::db::loading
