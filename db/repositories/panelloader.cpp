// SPDX-License-Identifier: Apache-2.0
#include "db/projection/rows.h"
#include "db/repositories/tableloaders.h"

using namespace Qt::StringLiterals;

namespace rangvoan::db::loading
{

Status loadConflictSheets(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT member, category, on_paper, date, covers FROM conflict_sheet"
                                 " WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        ConflictSheet &row = facts.conflictSheets.emplaceBack();
        select.read(row.member, row.category, row.onPaper, row.date, row.covers);
    });
}

Status loadConflicts(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT member, candidate, relation, source, note FROM conflict"
                                 " WHERE cycle = ?1 ORDER BY seq, line"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        Conflict &row = facts.conflicts.emplaceBack();
        SecretText note;
        select.read(row.member, row.candidate, row.relation, row.source, note);
        row.note = note.value;
    });
}

Status loadDismissedSuggestions(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT member, candidate, relation, reason FROM dismissed_suggestion"
                                 " WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        DismissedSuggestion &row = facts.dismissedSuggestions.emplaceBack();
        SecretText reason;
        select.read(row.member, row.candidate, row.relation, reason);
        row.reason = reason.value;
    });
}

Status loadAssignments(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT category, round, candidate, member, kind, state, reason FROM assignment"
                                 " WHERE cycle = ?1 ORDER BY seq, line"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        Assignment &row = facts.assignments.emplaceBack();
        SecretText reason;
        select.read(row.category, row.round, row.candidate, row.member, row.kind, row.state, reason);
        row.reason = reason.value;
    });
}

} // namespace rangvoan::db::loading
