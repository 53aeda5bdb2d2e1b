// SPDX-License-Identifier: Apache-2.0
#include "db/projection/change.h"
#include "db/projection/overloads.h"

using namespace Qt::StringLiterals;

namespace rangvoan::db::projection
{

namespace
{

Status insertPaper(Connection &connection, const ProjectionContext &context, const Paper &paper)
{
    return change(connection,
                  u"INSERT INTO paper (seq, id, cycle, kind, category, candidate, member, meeting, language, number,"
                  " date, copy, issued_by, content_hash, reason, replaces, signed_on, signed_by, scan_hash, annulled)"
                  " VALUES (?1, ?2, ?3, ?4, nullif(?5, zeroblob(16)), nullif(?6, zeroblob(16)),"
                  " nullif(?7, zeroblob(16)), nullif(?8, zeroblob(16)), ?9, ?10, ?11, ?12, ?13, ?14, ?15,"
                  " nullif(?16, zeroblob(16)), ?17, ?18, ?19, ?20)"_s,
                  context.seq, paper.id, context.cycle, paper.kind, paper.category, paper.candidate, paper.member,
                  paper.meeting, paper.language, paper.number, paper.date, paper.copy, paper.issuedBy,
                  paper.contentHash, paper.reason, paper.replaces, paper.signedOn, paper.signedBy, paper.scanHash,
                  paper.annulled);
}

} // namespace

/// A corrected paper annuls the one it names.
Status apply(Connection &connection, const ProjectionContext &context, const PaperIssued &event)
{
    const Paper &paper = event.paper;
    if (const Status inserted = insertPaper(connection, context, paper); !inserted || paper.replaces.isNull()) {
        return inserted;
    }
    return changeExisting(connection, u"paper"_s, u"UPDATE paper SET annulled = 1 WHERE id = ?1"_s, paper.replaces);
}

Status apply(Connection &connection, const ProjectionContext &, const PaperSigned &event)
{
    return changeExisting(connection, u"paper"_s,
                          u"UPDATE paper SET signed_on = ?2, signed_by = ?3, scan_hash = ?4 WHERE id = ?1"_s,
                          event.paper, event.date, event.by, event.scanHash);
}

Status apply(Connection &connection, const ProjectionContext &, const PaperNumbered &event)
{
    return changeExisting(connection, u"paper"_s, u"UPDATE paper SET number = ?2, date = ?3 WHERE id = ?1"_s,
                          event.paper, event.number, event.date);
}

Status apply(Connection &connection, const ProjectionContext &, const PaperAddressed &event)
{
    return changeExisting(connection, u"paper"_s,
                          u"UPDATE paper SET province = ?2, complaint = nullif(?3, zeroblob(16)) WHERE id = ?1"_s,
                          event.paper, event.province, event.complaint);
}

Status apply(Connection &connection, const ProjectionContext &context, const PaperWordingSet &event)
{
    const PaperWording &wording = event.wording;
    const Status cleared = change(connection, u"DELETE FROM paper_wording WHERE key = ?1 AND language = ?2"_s,
                                  wording.key, wording.language);
    if (!cleared || wording.text.isEmpty()) {
        return cleared;
    }
    return change(connection, u"INSERT INTO paper_wording (seq, key, language, text) VALUES (?1, ?2, ?3, ?4)"_s,
                  context.seq, wording.key, wording.language, wording.text);
}

} // namespace rangvoan::db::projection
