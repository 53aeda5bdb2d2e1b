// SPDX-License-Identifier: Apache-2.0
#include "db/projection/amendments.h"
#include "db/projection/change.h"
#include "db/projection/overloads.h"

using namespace Qt::StringLiterals;

namespace rangvoan::db::projection
{

namespace
{

/// Inserts the conflicts of one event, in their order.
Status insertConflicts(Connection &connection, const ProjectionContext &context, const QList<Conflict> &conflicts)
{
    Statement insert(connection, u"INSERT INTO conflict (seq, line, cycle, member, candidate, relation, source, note)"
                                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"_s);
    qint64 line = 0;
    for (const Conflict &conflict : conflicts) {
        const Status inserted = insert.run(context.seq, line++, context.cycle, conflict.member, conflict.candidate,
                                           conflict.relation, conflict.source, SecretText(conflict.note));
        if (!inserted) {
            return inserted;
        }
    }
    return {};
}

/// Inserts assignments of one event; one that is there already (excused, then asked again) takes the new values.
Status saveAssignments(Connection &connection, const ProjectionContext &context, const QList<Assignment> &assignments)
{
    Statement insert(connection,
                     u"INSERT INTO assignment (category, round, candidate, member, cycle, seq, line, kind, state,"
                     " reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"
                     " ON CONFLICT (category, round, candidate, member) DO UPDATE SET kind = excluded.kind,"
                     " state = excluded.state, reason = excluded.reason"_s);
    qint64 line = 0;
    for (const Assignment &assignment : assignments) {
        const Status inserted =
            insert.run(assignment.category, assignment.round, assignment.candidate, assignment.member, context.cycle,
                       context.seq, line++, assignment.kind, assignment.state, SecretText(assignment.reason));
        if (!inserted) {
            return inserted;
        }
    }
    return {};
}

/// Forgets what an earlier sheet of this member in this category said; conflicts from elsewhere stay.
Status removeEarlierSheet(Connection &connection, const ConflictSheet &sheet)
{
    const Status conflicts = change(connection,
                                    u"DELETE FROM conflict WHERE member = ?1 AND source = ?2"
                                    " AND candidate IN (SELECT id FROM candidate WHERE category = ?3)"_s,
                                    sheet.member, ConflictSource::Sheet, sheet.category);
    if (!conflicts) {
        return conflicts;
    }
    return change(connection, u"DELETE FROM conflict_sheet WHERE member = ?1 AND category = ?2"_s, sheet.member,
                  sheet.category);
}

} // namespace

Status apply(Connection &connection, const ProjectionContext &context, const ConflictSheetHandedIn &event)
{
    const ConflictSheet &sheet = event.sheet;
    if (const Status removed = removeEarlierSheet(connection, sheet); !removed) {
        return removed;
    }
    const Status inserted =
        change(connection,
               u"INSERT INTO conflict_sheet (seq, cycle, member, category, on_paper, date, covers)"
               " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"_s,
               context.seq, context.cycle, sheet.member, sheet.category, sheet.onPaper, sheet.date, sheet.covers);
    if (!inserted) {
        return inserted;
    }
    return insertConflicts(connection, context, event.conflicts);
}

/// A conflict that came to light late is an amendment; a confirmed suggestion is not.
Status apply(Connection &connection, const ProjectionContext &context, const ConflictDeclared &event)
{
    const Conflict &conflict = event.conflict;
    const Status inserted = insertConflicts(connection, context, {conflict});
    if (!inserted || conflict.source != ConflictSource::Late) {
        return inserted;
    }
    Amendment amendment = amendmentBy(context, event.type, {conflict.note, dayOf(context), {}});
    amendment.member = conflict.member;
    amendment.candidate = conflict.candidate;
    return noteAmendment(connection, context, amendment);
}

Status apply(Connection &connection, const ProjectionContext &context, const SuggestionDismissed &event)
{
    const DismissedSuggestion &suggestion = event.suggestion;
    return change(connection,
                  u"INSERT INTO dismissed_suggestion (seq, cycle, member, candidate, relation, reason)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"_s,
                  context.seq, context.cycle, suggestion.member, suggestion.candidate, suggestion.relation,
                  SecretText(suggestion.reason));
}

Status apply(Connection &connection, const ProjectionContext &context, const PanelPlanned &event)
{
    const Status removed =
        change(connection, u"DELETE FROM assignment WHERE category = ?1 AND round = ?2"_s, event.category, event.round);
    if (!removed) {
        return removed;
    }
    return saveAssignments(connection, context, event.assignments);
}

Status apply(Connection &connection, const ProjectionContext &context, const AssignmentAdded &event)
{
    return saveAssignments(connection, context, {event.assignment});
}

Status apply(Connection &connection, const ProjectionContext &context, const AssignmentStateChanged &event)
{
    const Status changed = changeExisting(connection, u"assignment"_s,
                                          u"UPDATE assignment SET state = ?5, reason = ?6"
                                          " WHERE category = ?1 AND round = ?2 AND candidate = ?3 AND member = ?4"_s,
                                          event.category, event.round, event.candidate, event.member, event.state,
                                          SecretText(event.reason));
    if (!changed) {
        return changed;
    }
    Amendment amendment = amendmentBy(context, event.type, {event.reason, dayOf(context), {}});
    amendment.member = event.member;
    amendment.candidate = event.candidate;
    return noteAmendment(connection, context, amendment);
}

} // namespace rangvoan::db::projection
