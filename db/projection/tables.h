// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <array>

namespace rangvoan::db
{

/// What a table of the award file is for (design 5.1). There is no fifth kind: a test walks sqlite_master.
enum class TableClass {
    Ledger,     ///< the record book: only ever appended to
    Projection, ///< replaying the record book reproduces it
    Attested,   ///< outside the record book, with a hash or MAC of its own
    Cache,      ///< recomputed from other tables and compared
};

struct TableInfo
{
    QStringView name;
    TableClass tableClass = TableClass::Projection;
};

/// Every table of the file; those that refer to others stand after them.
inline constexpr std::array tables{
    TableInfo{u"event", TableClass::Ledger},
    TableInfo{u"meta", TableClass::Attested},
    TableInfo{u"draft_sheet", TableClass::Attested},
    TableInfo{u"attachment", TableClass::Attested},
    TableInfo{u"file_origin", TableClass::Projection},
    TableInfo{u"prior_awardee", TableClass::Projection},
    TableInfo{u"cycle", TableClass::Projection},
    TableInfo{u"category", TableClass::Projection},
    TableInfo{u"appointment", TableClass::Projection},
    TableInfo{u"member", TableClass::Projection},
    TableInfo{u"file_import", TableClass::Projection},
    TableInfo{u"candidate_number", TableClass::Projection},
    TableInfo{u"candidate", TableClass::Projection},
    TableInfo{u"candidate_sort_key", TableClass::Cache},
    TableInfo{u"duplicate", TableClass::Projection},
    TableInfo{u"correction", TableClass::Projection},
    TableInfo{u"evidence", TableClass::Projection},
    TableInfo{u"conflict_sheet", TableClass::Projection},
    TableInfo{u"conflict", TableClass::Projection},
    TableInfo{u"dismissed_suggestion", TableClass::Projection},
    TableInfo{u"assignment", TableClass::Projection},
    TableInfo{u"meeting", TableClass::Projection},
    TableInfo{u"attendance", TableClass::Projection},
    TableInfo{u"meeting_note", TableClass::Projection},
    TableInfo{u"motion", TableClass::Projection},
    TableInfo{u"motion_vote", TableClass::Projection},
    TableInfo{u"score_sheet", TableClass::Projection},
    TableInfo{u"coverage_waiver", TableClass::Projection},
    TableInfo{u"moderation", TableClass::Projection},
    TableInfo{u"tie_ruling", TableClass::Projection},
    TableInfo{u"sealed_ranking", TableClass::Projection},
    TableInfo{u"sealed_place", TableClass::Projection},
    TableInfo{u"decision", TableClass::Projection},
    TableInfo{u"instruction", TableClass::Projection},
    TableInfo{u"announcement", TableClass::Projection},
    TableInfo{u"prize_receipt", TableClass::Projection},
    TableInfo{u"vacancy", TableClass::Projection},
    TableInfo{u"complaint", TableClass::Projection},
    TableInfo{u"paper", TableClass::Projection},
    TableInfo{u"paper_wording", TableClass::Projection},
    TableInfo{u"stage_record", TableClass::Projection},
    TableInfo{u"amendment", TableClass::Projection},
};

} // namespace rangvoan::db
