// SPDX-License-Identifier: Apache-2.0
#include "db/projection/amendments.h"
#include "db/projection/change.h"
#include "db/projection/overloads.h"
#include "db/projection/sortkeys.h"

using namespace Qt::StringLiterals;

// What happens to a candidate after the nomination: corrections, withdrawal, evidence.
namespace rangvoan::db::projection
{

namespace
{

Status noteCandidateAmendment(Connection &connection, const ProjectionContext &context, EventType kind,
                              const CandidateId &candidate, const Grounds &grounds)
{
    Amendment amendment = amendmentBy(context, kind, grounds);
    amendment.candidate = candidate;
    return noteAmendment(connection, context, amendment);
}

Status insertCorrection(Connection &connection, const ProjectionContext &context, const CandidateCorrected &event)
{
    return change(connection,
                  u"INSERT INTO correction (seq, cycle, candidate, field, before_text, after_text, reason, date,"
                  " reference) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"_s,
                  context.seq, context.cycle, event.candidate, event.field, SecretText(event.before),
                  SecretText(event.after), SecretText(event.grounds.reason), event.grounds.date,
                  event.grounds.reference);
}

} // namespace

Status apply(Connection &connection, const ProjectionContext &context, const CandidateCorrected &event)
{
    const Status replaced =
        changeExisting(connection, u"candidate"_s, u"UPDATE candidate SET nomination = ?2 WHERE id = ?1"_s,
                       event.candidate, Secret<Nomination>(event.nomination));
    if (!replaced) {
        return replaced;
    }
    if (const Status sorted = saveSortKey(connection, event.candidate, event.nomination.name); !sorted) {
        return sorted;
    }
    if (const Status noted = insertCorrection(connection, context, event); !noted) {
        return noted;
    }
    return noteCandidateAmendment(connection, context, event.type, event.candidate, event.grounds);
}

Status apply(Connection &connection, const ProjectionContext &context, const CandidateWithdrawn &event)
{
    const Grounds &grounds = event.grounds;
    const Status withdrawn =
        changeExisting(connection, u"candidate"_s,
                       u"UPDATE candidate SET withdrawn = ?2, withdrawal_reason = ?3, withdrawal_date = ?4,"
                       " withdrawal_reference = ?5 WHERE id = ?1"_s,
                       event.candidate, event.when, SecretText(grounds.reason), grounds.date, grounds.reference);
    if (!withdrawn) {
        return withdrawn;
    }
    return noteCandidateAmendment(connection, context, event.type, event.candidate, grounds);
}

/// A record with a known id takes the place of the earlier one. Evidence added after scoring began is an amendment
/// whose grounds are the document itself and the day it came.
Status apply(Connection &connection, const ProjectionContext &context, const EvidenceRecorded &event)
{
    const Evidence &item = event.evidence;
    const Status recorded = change(
        connection,
        u"INSERT INTO evidence (seq, id, cycle, candidate, kind, title, document, location, file_hash, criteria,"
        " received_on, verified_by, second_checker, added) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,"
        " ?12, ?13, ?14) ON CONFLICT (id) DO UPDATE SET candidate = excluded.candidate, kind = excluded.kind,"
        " title = excluded.title, document = excluded.document, location = excluded.location,"
        " file_hash = excluded.file_hash, criteria = excluded.criteria, received_on = excluded.received_on,"
        " verified_by = excluded.verified_by, second_checker = excluded.second_checker, added = excluded.added"_s,
        context.seq, item.id, context.cycle, item.candidate, item.kind, SecretText(item.title), item.document,
        item.location, item.fileHash, item.criteria, item.receivedOn, item.verifiedBy, item.secondChecker, item.added);
    if (!recorded || !item.added) {
        return recorded;
    }
    const QDate day = item.receivedOn.isNull() ? dayOf(context) : item.receivedOn;
    return noteCandidateAmendment(connection, context, event.type, item.candidate, {item.title, day, {}});
}

Status apply(Connection &connection, const ProjectionContext &, const EvidenceVerified &event)
{
    return changeExisting(connection, u"evidence"_s,
                          u"UPDATE evidence SET verified_by = ?2, second_checker = ?3 WHERE id = ?1"_s, event.evidence,
                          event.verifiedBy, event.secondChecker);
}

} // namespace rangvoan::db::projection
