// SPDX-License-Identifier: Apache-2.0
#include "db/projection/rows.h"
#include "db/repositories/tableloaders.h"

using namespace Qt::StringLiterals;

namespace rangvoan::db::loading
{

namespace
{

void takeCandidate(Statement &select, Candidate &row)
{
    Secret<Nomination> nomination;
    SecretText admissionReason;
    SecretText verdictReason;
    SecretText withdrawalReason;
    select.read(row.id, row.person, row.category, row.number, nomination, row.intake.import, row.intake.unit,
                row.intake.fileName, row.intake.row, row.intake.receivedOn, row.intake.late, row.admission,
                admissionReason, row.verdict, row.verdictRule, verdictReason, row.overruled, row.withdrawn,
                withdrawalReason, row.withdrawal.date, row.withdrawal.reference, row.finalist);
    row.nomination = std::move(nomination.value);
    row.admissionReason = admissionReason.value;
    row.verdictReason = verdictReason.value;
    row.withdrawal.reason = withdrawalReason.value;
}

} // namespace

Status loadImports(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT id, file_name, sha256, unit, row_count, accepted, rejected FROM file_import"
                                 " WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        FileImport &row = facts.imports.emplaceBack();
        select.read(row.id, row.fileName, row.sha256, row.unit, row.rows, row.accepted, row.rejected);
    });
}

/// By category in order of entry, then by number.
Status loadCandidates(Connection &connection, CycleFacts &facts)
{
    Statement select(connection,
                     u"SELECT candidate.id, person, category, number, nomination, ifnull(import, zeroblob(16)),"
                     " intake_unit, intake_file, intake_row, received_on, late, admission, admission_reason, verdict,"
                     " verdict_rule, verdict_reason, overruled, withdrawn, withdrawal_reason, withdrawal_date,"
                     " withdrawal_reference, finalist"
                     " FROM candidate JOIN category ON category.id = candidate.category"
                     " WHERE candidate.cycle = ?1 ORDER BY category.seq, number"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] { takeCandidate(select, facts.candidates.emplaceBack()); });
}

Status loadRetiredNumbers(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT given.category, max(given.number) FROM candidate_number AS given"
                                 " JOIN category ON category.id = given.category"
                                 " WHERE category.cycle = ?1 AND NOT EXISTS (SELECT 1 FROM candidate"
                                 " WHERE candidate.category = given.category AND candidate.number = given.number)"
                                 " GROUP BY given.category"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        CategoryId category;
        int number = 0;
        select.read(category, number);
        facts.retiredNumbers.insert(category, number);
    });
}

Status loadDuplicates(Connection &connection, CycleFacts &facts)
{
    Statement select(connection,
                     u"SELECT first, second, answer, reason FROM duplicate WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        Duplicate &row = facts.duplicates.emplaceBack();
        SecretText reason;
        select.read(row.first, row.second, row.answer, reason);
        row.reason = reason.value;
    });
}

Status loadCorrections(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT candidate, field, before_text, after_text, reason, date, reference, seq"
                                 " FROM correction WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        Correction &row = facts.corrections.emplaceBack();
        SecretText before;
        SecretText after;
        SecretText reason;
        select.read(row.candidate, row.field, before, after, reason, row.grounds.date, row.grounds.reference, row.seq);
        row.before = before.value;
        row.after = after.value;
        row.grounds.reason = reason.value;
    });
}

Status loadEvidence(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT id, candidate, kind, title, document, location, file_hash, criteria,"
                                 " received_on, verified_by, second_checker, added"
                                 " FROM evidence WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        Evidence &row = facts.evidence.emplaceBack();
        SecretText title;
        select.read(row.id, row.candidate, row.kind, title, row.document, row.location, row.fileHash, row.criteria,
                    row.receivedOn, row.verifiedBy, row.secondChecker, row.added);
        row.title = title.value;
    });
}

} // namespace rangvoan::db::loading
