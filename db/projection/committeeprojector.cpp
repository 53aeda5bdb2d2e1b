// SPDX-License-Identifier: Apache-2.0
#include "db/projection/amendments.h"
#include "db/projection/change.h"
#include "db/projection/overloads.h"

using namespace Qt::StringLiterals;

namespace rangvoan::db::projection
{

namespace
{

Status noteMemberAmendment(Connection &connection, const ProjectionContext &context, EventType kind,
                           const MemberId &member, const Grounds &grounds)
{
    Amendment amendment = amendmentBy(context, kind, grounds);
    amendment.member = member;
    return noteAmendment(connection, context, amendment);
}

} // namespace

Status apply(Connection &connection, const ProjectionContext &context, const AppointmentRecorded &event)
{
    const Appointment &appointment = event.appointment;
    return change(connection,
                  u"INSERT INTO appointment (seq, cycle, number, date, signatory, scan_hash)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (cycle) DO UPDATE SET number = excluded.number,"
                  " date = excluded.date, signatory = excluded.signatory, scan_hash = excluded.scan_hash"_s,
                  context.seq, context.cycle, appointment.number, appointment.date, appointment.signatory,
                  appointment.scanHash);
}

/// Stands after those who joined before; an amendment once the committee stage is closed, that is with grounds.
Status apply(Connection &connection, const ProjectionContext &context, const MemberAdded &event)
{
    const Status added =
        change(connection,
               u"INSERT INTO member (seq, id, cycle, details, relations, joined_on, ended_reason, replaces, list_order)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, nullif(?8, zeroblob(16)),"
               " (SELECT count(*) FROM member WHERE cycle = ?3))"_s,
               context.seq, event.member, context.cycle, Secret<MemberDetails>(event.details), SecretText(),
               event.joinedOn, SecretText(), event.replaces);
    if (!added || event.grounds.reason.isEmpty()) {
        return added;
    }
    return noteMemberAmendment(connection, context, event.type, event.member, event.grounds);
}

Status apply(Connection &connection, const ProjectionContext &context, const MemberChanged &event)
{
    const Status changed = changeExisting(connection, u"member"_s, u"UPDATE member SET details = ?2 WHERE id = ?1"_s,
                                          event.member, Secret<MemberDetails>(event.details));
    if (!changed) {
        return changed;
    }
    return noteMemberAmendment(connection, context, event.type, event.member, event.grounds);
}

Status apply(Connection &connection, const ProjectionContext &context, const MemberEnded &event)
{
    const Status ended = changeExisting(connection, u"member"_s,
                                        u"UPDATE member SET ended_on = ?2, ended_reason = ?3, ended_date = ?4,"
                                        " ended_reference = ?5 WHERE id = ?1"_s,
                                        event.member, event.endedOn, SecretText(event.grounds.reason),
                                        event.grounds.date, event.grounds.reference);
    if (!ended) {
        return ended;
    }
    return noteMemberAmendment(connection, context, event.type, event.member, event.grounds);
}

/// One chair at a time: whoever acted before no longer does.
Status apply(Connection &connection, const ProjectionContext &context, const ChairPassedToDeputy &event)
{
    const Status others = change(connection, u"UPDATE member SET acts_as_chair = 0 WHERE cycle = ?1"_s, context.cycle);
    if (!others) {
        return others;
    }
    const Status deputy =
        changeExisting(connection, u"member"_s, u"UPDATE member SET acts_as_chair = 1 WHERE id = ?1 AND cycle = ?2"_s,
                       event.deputy, context.cycle);
    if (!deputy) {
        return deputy;
    }
    return noteMemberAmendment(connection, context, event.type, event.deputy, event.grounds);
}

Status apply(Connection &connection, const ProjectionContext &, const UndertakingSigned &event)
{
    const Undertaking &undertaking = event.undertaking;
    return changeExisting(connection, u"member"_s,
                          u"UPDATE member SET undertaking_how = ?2, undertaking_date = ?3, relations = ?4"
                          " WHERE id = ?1"_s,
                          event.member, undertaking.how, undertaking.date, SecretText(undertaking.relations));
}

} // namespace rangvoan::db::projection
