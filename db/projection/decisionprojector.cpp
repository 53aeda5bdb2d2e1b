// SPDX-License-Identifier: Apache-2.0
#include "db/projection/change.h"
#include "db/projection/overloads.h"

using namespace Qt::StringLiterals;

namespace rangvoan::db::projection
{

namespace
{

Status insertDecision(Connection &connection, const ProjectionContext &context, const Decision &decision)
{
    return change(connection,
                  u"INSERT INTO decision (seq, id, cycle, category, decided_by, motion, seats, reserves, departure,"
                  " departure_motion, replaces, reference, date, signed_on, signed_by, replaced, list_order)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, nullif(?6, zeroblob(16)), ?7, ?8, ?9, nullif(?10, zeroblob(16)),"
                  " nullif(?11, zeroblob(16)), ?12, ?13, ?14, ?15, ?16, ?17)"_s,
                  context.seq, decision.id, context.cycle, decision.category, decision.by, decision.motion,
                  decision.seats, decision.reserves, SecretText(decision.departure), decision.departureMotion,
                  decision.replaces, decision.reference, decision.date, decision.signedOn, decision.signedBy,
                  decision.replaced, decision.order);
}

} // namespace

Status apply(Connection &connection, const ProjectionContext &context, const AwardeesDecided &event)
{
    const Decision &decision = event.decision;
    if (const Status inserted = insertDecision(connection, context, decision);
        !inserted || decision.replaces.isNull()) {
        return inserted;
    }
    return changeExisting(connection, u"decision"_s, u"UPDATE decision SET replaced = 1 WHERE id = ?1"_s,
                          decision.replaces);
}

Status apply(Connection &connection, const ProjectionContext &, const DecisionSigned &event)
{
    return changeExisting(connection, u"decision"_s,
                          u"UPDATE decision SET signed_on = ?2, signed_by = ?3 WHERE id = ?1"_s, event.decision,
                          event.date, event.by);
}

Status apply(Connection &connection, const ProjectionContext &context, const SubmittedToAuthority &event)
{
    return change(connection,
                  u"INSERT INTO announcement (seq, cycle, category, submitted_to, submitted_on)"
                  " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (category) DO UPDATE SET"
                  " submitted_to = excluded.submitted_to, submitted_on = excluded.submitted_on"_s,
                  context.seq, context.cycle, event.category, event.authority, event.date);
}

Status apply(Connection &connection, const ProjectionContext &context, const AwardeesAnnounced &event)
{
    return change(connection,
                  u"INSERT INTO announcement (seq, cycle, category, announced_on, announced_at)"
                  " VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (category) DO UPDATE SET"
                  " announced_on = excluded.announced_on, announced_at = excluded.announced_at"_s,
                  context.seq, context.cycle, event.category, event.date, event.place);
}

Status apply(Connection &connection, const ProjectionContext &context, const AuthorityAnswered &event)
{
    const Instruction &instruction = event.instruction;
    return change(connection,
                  u"INSERT INTO instruction (seq, id, cycle, category, outcome, sender, date, reference, oral,"
                  " instruction_text, answer, motion, decision) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,"
                  " nullif(?12, zeroblob(16)), nullif(?13, zeroblob(16)))"_s,
                  context.seq, instruction.id, context.cycle, instruction.category, instruction.outcome,
                  instruction.from, instruction.date, instruction.reference, instruction.oral,
                  SecretText(instruction.text), instruction.answer, instruction.motion, instruction.decision);
}

Status apply(Connection &connection, const ProjectionContext &, const InstructionAnswered &event)
{
    return changeExisting(connection, u"instruction"_s,
                          u"UPDATE instruction SET answer = ?2, motion = nullif(?3, zeroblob(16)),"
                          " decision = nullif(?4, zeroblob(16)) WHERE id = ?1"_s,
                          event.instruction, event.answer, event.motion, event.decision);
}

Status apply(Connection &connection, const ProjectionContext &context, const PrizeHandedOver &event)
{
    const PrizeReceipt &receipt = event.receipt;
    return change(connection,
                  u"INSERT INTO prize_receipt (seq, cycle, candidate, amount_riel, date, receiver)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"_s,
                  context.seq, context.cycle, receipt.candidate, receipt.amountRiel, receipt.date,
                  SecretText(receipt.receiver));
}

Status apply(Connection &connection, const ProjectionContext &context, const SeatVacated &event)
{
    const Vacancy &vacancy = event.vacancy;
    return change(connection,
                  u"INSERT INTO vacancy (seq, cycle, category, decision, candidate, place, ground, evidence, hearing,"
                  " date, motion, way, filled_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10,"
                  " nullif(?11, zeroblob(16)), ?12, nullif(?13, zeroblob(16)))"_s,
                  context.seq, context.cycle, vacancy.category, vacancy.decision, vacancy.candidate, vacancy.place,
                  SecretText(vacancy.ground), SecretText(vacancy.evidence), SecretText(vacancy.hearing), vacancy.date,
                  vacancy.motion, vacancy.way, vacancy.filledBy);
}

Status apply(Connection &connection, const ProjectionContext &context, const ComplaintReceived &event)
{
    const Complaint &complaint = event.complaint;
    return change(connection,
                  u"INSERT INTO complaint (seq, id, cycle, category, received_on, complainant, about, complaint_text,"
                  " handled_by, answered_on, answer) VALUES (?1, ?2, ?3, nullif(?4, zeroblob(16)), ?5, ?6,"
                  " nullif(?7, zeroblob(16)), ?8, nullif(?9, zeroblob(16)), ?10, ?11)"_s,
                  context.seq, complaint.id, context.cycle, complaint.category, complaint.receivedOn,
                  SecretText(complaint.from), complaint.about, SecretText(complaint.text), complaint.handledBy,
                  complaint.answeredOn, SecretText(complaint.answer));
}

Status apply(Connection &connection, const ProjectionContext &, const ComplaintAnswered &event)
{
    return changeExisting(connection, u"complaint"_s,
                          u"UPDATE complaint SET handled_by = nullif(?2, zeroblob(16)), answered_on = ?3, answer = ?4"
                          " WHERE id = ?1"_s,
                          event.complaint, event.handledBy, event.date, SecretText(event.answer));
}

} // namespace rangvoan::db::projection
