// SPDX-License-Identifier: Apache-2.0
#include "db/projection/rows.h"
#include "db/repositories/tableloaders.h"

using namespace Qt::StringLiterals;

namespace rangvoan::db::loading
{

Status loadPapers(Connection &connection, CycleFacts &facts)
{
    Statement select(
        connection,
        u"SELECT id, kind, ifnull(category, zeroblob(16)), ifnull(candidate, zeroblob(16)),"
        " ifnull(member, zeroblob(16)), ifnull(meeting, zeroblob(16)), language, number, date, copy,"
        " issued_by, content_hash, reason, ifnull(replaces, zeroblob(16)), signed_on, signed_by,"
        " scan_hash, annulled, seq, province, ifnull(complaint, zeroblob(16)) FROM paper WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        Paper &row = facts.papers.emplaceBack();
        select.read(row.id, row.kind, row.category, row.candidate, row.member, row.meeting, row.language, row.number,
                    row.date, row.copy, row.issuedBy, row.contentHash, row.reason, row.replaces, row.signedOn,
                    row.signedBy, row.scanHash, row.annulled, row.seq, row.province, row.complaint);
    });
}

Status loadWordings(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT key, language, text FROM paper_wording ORDER BY seq"_s);
    select.bindAll();
    return forEachRow(select, [&] {
        PaperWording &row = facts.wordings.emplaceBack();
        select.read(row.key, row.language, row.text);
    });
}

} // namespace rangvoan::db::loading
