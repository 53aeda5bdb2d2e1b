// SPDX-License-Identifier: Apache-2.0
#include "db/projection/markblob.h"
#include "db/projection/rows.h"
#include "db/repositories/tableloaders.h"

using namespace Qt::StringLiterals;

namespace rangvoan::db::loading
{

namespace
{

/// Reads a row of score_sheet; false when its marks are not what blobOfSteps() writes.
bool takeSheet(Statement &select, ScoreSheet &row)
{
    SecretBlob marks;
    Secret<QList<SheetNote>> notes;
    SecretText reason;
    select.read(row.id, row.category, row.round, row.candidate, row.member, row.revision, row.supersedes, row.rulesHash,
                marks, notes, row.medium, row.keyers, row.sheetCode, reason, row.withdrawn, row.superseded);
    row.notes = std::move(notes.value);
    row.reason = reason.value;
    Result<QList<int>> steps = stepsOfBlob(marks.value);
    if (!steps) {
        return false;
    }
    row.steps = *std::move(steps);
    return true;
}

} // namespace

Status loadSheets(Connection &connection, CycleFacts &facts)
{
    Statement select(connection,
                     u"SELECT id, category, round, candidate, member, revision, ifnull(supersedes, zeroblob(16)),"
                     " rules_hash, steps, notes, medium, keyers, sheet_code, reason, withdrawn, superseded"
                     " FROM score_sheet WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    bool readable = true;
    const Status loaded =
        forEachRow(select, [&] { readable = takeSheet(select, facts.sheets.emplaceBack()) && readable; });
    if (loaded && !readable) {
        return Error{ErrorCode::DamagedFile, {connection.path(), u"score_sheet.steps"_s}};
    }
    return loaded;
}

Status loadWaivers(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT category, round, candidate, ifnull(motion, zeroblob(16))"
                                 " FROM coverage_waiver WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        CoverageWaiver &row = facts.waivers.emplaceBack();
        select.read(row.category, row.round, row.candidate, row.motion);
    });
}

Status loadModeration(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT category, round, candidate, code, outcome, sheets, reason,"
                                 " ifnull(meeting, zeroblob(16)) FROM moderation WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        ModerationRecord &row = facts.moderation.emplaceBack();
        SecretText reason;
        select.read(row.category, row.round, row.candidate, row.code, row.outcome, row.sheets, reason, row.meeting);
        row.reason = reason.value;
    });
}

Status loadTieRulings(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT category, round, method, candidate_order, ifnull(motion, zeroblob(16)), how,"
                                 " witnesses, published, date FROM tie_ruling WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        TieRuling &row = facts.tieRulings.emplaceBack();
        select.read(row.category, row.round, row.method, row.order, row.motion, row.how, row.witnesses, row.published,
                    row.date);
    });
}

Status loadSealedRankings(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT category, round FROM sealed_ranking WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        SealedRanking &row = facts.sealedRankings.emplaceBack();
        select.read(row.category, row.round);
    });
}

Status loadSealedPlaces(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT category, round, candidate, sealed_place.place, score, sheets"
                                 " FROM sealed_place JOIN sealed_ranking ON sealed_ranking.seq = sealed_place.ranking"
                                 " WHERE cycle = ?1 ORDER BY sealed_ranking.seq, line"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        SealedPlace row;
        CategoryId category;
        int round = 0;
        SecretText score;
        select.read(category, round, row.candidate, row.place, score, row.sheets);
        row.score = score.value;
        for (SealedRanking &ranking : facts.sealedRankings) {
            if (ranking.category == category && ranking.round == round) {
                ranking.places.append(row);
            }
        }
    });
}

} // namespace rangvoan::db::loading
