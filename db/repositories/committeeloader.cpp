// SPDX-License-Identifier: Apache-2.0
#include "db/projection/rows.h"
#include "db/repositories/tableloaders.h"

using namespace Qt::StringLiterals;

namespace rangvoan::db::loading
{

Status loadAppointment(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT number, date, signatory, scan_hash FROM appointment WHERE cycle = ?1"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        Appointment &row = facts.appointment.emplace();
        select.read(row.number, row.date, row.signatory, row.scanHash);
    });
}

Status loadMembers(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT id, details, undertaking_how, undertaking_date, relations, acts_as_chair,"
                                 " joined_on, ended_on, ended_reason, ended_date, ended_reference,"
                                 " ifnull(replaces, zeroblob(16)), list_order"
                                 " FROM member WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        Member &row = facts.members.emplaceBack();
        Secret<MemberDetails> details;
        SecretText relations;
        SecretText endedReason;
        select.read(row.id, details, row.undertaking.how, row.undertaking.date, relations, row.actsAsChair,
                    row.joinedOn, row.endedOn, endedReason, row.ended.date, row.ended.reference, row.replaces,
                    row.order);
        row.details = std::move(details.value);
        row.undertaking.relations = relations.value;
        row.ended.reason = endedReason.value;
    });
}

} // namespace rangvoan::db::loading
