// SPDX-License-Identifier: Apache-2.0
#include "db/projection/rows.h"
#include "db/repositories/tableloaders.h"

using namespace Qt::StringLiterals;

namespace rangvoan::db::loading
{

Status loadDecisions(Connection &connection, CycleFacts &facts)
{
    Statement select(connection,
                     u"SELECT id, category, decided_by, ifnull(motion, zeroblob(16)), seats, reserves, departure,"
                     " ifnull(departure_motion, zeroblob(16)), ifnull(replaces, zeroblob(16)), reference, date,"
                     " signed_on, signed_by, replaced, list_order, seq FROM decision WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        Decision &row = facts.decisions.emplaceBack();
        SecretText departure;
        select.read(row.id, row.category, row.by, row.motion, row.seats, row.reserves, departure, row.departureMotion,
                    row.replaces, row.reference, row.date, row.signedOn, row.signedBy, row.replaced, row.order,
                    row.seq);
        row.departure = departure.value;
    });
}

Status loadInstructions(Connection &connection, CycleFacts &facts)
{
    Statement select(connection,
                     u"SELECT id, category, outcome, sender, date, reference, oral, instruction_text, answer,"
                     " ifnull(motion, zeroblob(16)), ifnull(decision, zeroblob(16))"
                     " FROM instruction WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        Instruction &row = facts.instructions.emplaceBack();
        SecretText text;
        select.read(row.id, row.category, row.outcome, row.from, row.date, row.reference, row.oral, text, row.answer,
                    row.motion, row.decision);
        row.text = text.value;
    });
}

Status loadAnnouncements(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT category, submitted_to, submitted_on, announced_on, announced_at"
                                 " FROM announcement WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        Announcement &row = facts.announcements.emplaceBack();
        select.read(row.category, row.submittedTo, row.submittedOn, row.announcedOn, row.announcedAt);
    });
}

Status loadReceipts(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT candidate, amount_riel, date, receiver FROM prize_receipt"
                                 " WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        PrizeReceipt &row = facts.receipts.emplaceBack();
        SecretText receiver;
        select.read(row.candidate, row.amountRiel, row.date, receiver);
        row.receiver = receiver.value;
    });
}

Status loadVacancies(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT category, decision, candidate, place, ground, evidence, hearing, date,"
                                 " ifnull(motion, zeroblob(16)), way, ifnull(filled_by, zeroblob(16))"
                                 " FROM vacancy WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        Vacancy &row = facts.vacancies.emplaceBack();
        SecretText ground;
        SecretText evidence;
        SecretText hearing;
        select.read(row.category, row.decision, row.candidate, row.place, ground, evidence, hearing, row.date,
                    row.motion, row.way, row.filledBy);
        row.ground = ground.value;
        row.evidence = evidence.value;
        row.hearing = hearing.value;
    });
}

Status loadComplaints(Connection &connection, CycleFacts &facts)
{
    Statement select(connection,
                     u"SELECT id, ifnull(category, zeroblob(16)), received_on, complainant,"
                     " ifnull(about, zeroblob(16)), complaint_text, ifnull(handled_by, zeroblob(16)), answered_on,"
                     " answer FROM complaint WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        Complaint &row = facts.complaints.emplaceBack();
        SecretText from;
        SecretText text;
        SecretText answer;
        select.read(row.id, row.category, row.receivedOn, from, row.about, text, row.handledBy, row.answeredOn, answer);
        row.from = from.value;
        row.text = text.value;
        row.answer = answer.value;
    });
}

} // namespace rangvoan::db::loading
