// SPDX-License-Identifier: Apache-2.0
#include "db/projection/amendments.h"
#include "db/projection/change.h"
#include "db/projection/overloads.h"
#include "db/projection/sortkeys.h"

using namespace Qt::StringLiterals;

namespace rangvoan::db::projection
{

namespace
{

Status insertCandidate(Connection &connection, const ProjectionContext &context, const NominationReceived &event)
{
    const Intake &intake = event.intake;
    return change(connection,
                  u"INSERT INTO candidate (seq, id, cycle, category, number, person, nomination, import, intake_unit,"
                  " intake_file, intake_row, received_on, late, admission_reason, verdict_reason, withdrawal_reason)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, nullif(?8, zeroblob(16)), ?9, ?10, ?11, ?12, ?13, ?14, ?15,"
                  " ?16)"_s,
                  context.seq, event.candidate, context.cycle, event.category, event.number, event.person,
                  Secret<Nomination>(event.nomination), intake.import, intake.unit, intake.fileName, intake.row,
                  intake.receivedOn, intake.late, SecretText(), SecretText(), SecretText());
}

Result<bool> isLateNomination(Connection &connection, const CandidateId &candidate)
{
    Statement select(connection, u"SELECT late FROM candidate WHERE id = ?1"_s);
    select.bindAll(candidate);
    bool late = false;
    if (const Result<bool> found = select.fetch(late); !found) {
        return found;
    }
    return late;
}

} // namespace

Status apply(Connection &connection, const ProjectionContext &context, const FileImported &event)
{
    return change(connection,
                  u"INSERT INTO file_import (seq, id, cycle, file_name, sha256, unit, row_count, accepted, rejected)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"_s,
                  context.seq, event.import, context.cycle, event.fileName, event.sha256, event.unit, event.rows,
                  event.accepted, event.rejected);
}

/// A number once given is refused for good, also when its nomination was undone.
Status apply(Connection &connection, const ProjectionContext &context, const NominationReceived &event)
{
    const Status numbered =
        change(connection, u"INSERT INTO candidate_number (category, number, candidate) VALUES (?1, ?2, ?3)"_s,
               event.category, event.number, event.candidate);
    if (!numbered) {
        return numbered;
    }
    if (const Status inserted = insertCandidate(connection, context, event); !inserted) {
        return inserted;
    }
    return saveSortKey(connection, event.candidate, event.nomination.name);
}

/// Its duplicates, evidence and corrections go with it (ON DELETE CASCADE); anything else that refers to it refuses.
Status apply(Connection &connection, const ProjectionContext &, const NominationUndone &event)
{
    return changeExisting(connection, u"candidate"_s, u"DELETE FROM candidate WHERE id = ?1"_s, event.candidate);
}

/// Admitting a late nomination is an amendment: the chair's reason, on the day of the event.
Status apply(Connection &connection, const ProjectionContext &context, const NominationDecided &event)
{
    const Status decided = changeExisting(connection, u"candidate"_s,
                                          u"UPDATE candidate SET admission = ?2, admission_reason = ?3 WHERE id = ?1"_s,
                                          event.candidate, event.admission, SecretText(event.reason));
    if (!decided || event.admission != Admission::Accepted) {
        return decided;
    }
    const Result<bool> late = isLateNomination(connection, event.candidate);
    if (!late) {
        return late.error();
    }
    if (!*late) {
        return {};
    }
    Amendment amendment = amendmentBy(context, event.type, {event.reason, dayOf(context), {}});
    amendment.candidate = event.candidate;
    return noteAmendment(connection, context, amendment);
}

/// Found again (by a second import): the answer given before stands.
Status apply(Connection &connection, const ProjectionContext &context, const DuplicateFound &event)
{
    return change(connection,
                  u"INSERT INTO duplicate (seq, cycle, first, second, reason) VALUES (?1, ?2, ?3, ?4, ?5)"
                  " ON CONFLICT (first, second) DO NOTHING"_s,
                  context.seq, context.cycle, event.first, event.second, SecretText());
}

Status apply(Connection &connection, const ProjectionContext &, const DuplicateAnswered &event)
{
    return changeExisting(connection, u"duplicate"_s,
                          u"UPDATE duplicate SET answer = ?3, reason = ?4 WHERE first = ?1 AND second = ?2"_s,
                          event.first, event.second, event.answer, SecretText(event.reason));
}

Status apply(Connection &connection, const ProjectionContext &, const EligibilityDecided &event)
{
    return changeExisting(connection, u"candidate"_s,
                          u"UPDATE candidate SET verdict = ?2, verdict_rule = ?3, verdict_reason = ?4, overruled = ?5"
                          " WHERE id = ?1"_s,
                          event.candidate, event.verdict, event.rule, SecretText(event.reason), event.overruled);
}

} // namespace rangvoan::db::projection
