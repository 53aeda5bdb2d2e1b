// SPDX-License-Identifier: Apache-2.0
#include "db/projection/change.h"
#include "db/projection/markblob.h"
#include "db/projection/overloads.h"

using namespace Qt::StringLiterals;

namespace rangvoan::db::projection
{

namespace
{

/// A revision that came before the one it supersedes (packages travel in any order) makes it superseded from the start.
Status insertSheet(Connection &connection, const ProjectionContext &context, const ScoreSheet &sheet,
                   const QByteArray &steps)
{
    return change(connection,
                  u"INSERT INTO score_sheet (seq, id, cycle, category, round, candidate, member, revision, supersedes,"
                  " rules_hash, steps, notes, medium, keyers, sheet_code, reason, withdrawn, superseded)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, nullif(?9, zeroblob(16)), ?10, ?11, ?12, ?13, ?14, ?15,"
                  " ?16, ?17, ?18 OR EXISTS (SELECT 1 FROM score_sheet WHERE supersedes = ?2))"_s,
                  context.seq, sheet.id, context.cycle, sheet.category, sheet.round, sheet.candidate, sheet.member,
                  sheet.revision, sheet.supersedes, sheet.rulesHash, SecretBlob(steps),
                  Secret<QList<SheetNote>>(sheet.notes), sheet.medium, sheet.keyers, sheet.sheetCode,
                  SecretText(sheet.reason), sheet.withdrawn, sheet.superseded);
}

Status insertPlaces(Connection &connection, qint64 ranking, const QList<SealedPlace> &places)
{
    Statement insert(connection, u"INSERT INTO sealed_place (ranking, line, candidate, place, score, sheets)"
                                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"_s);
    qint64 line = 0;
    for (const SealedPlace &place : places) {
        const Status inserted =
            insert.run(ranking, line++, place.candidate, place.place, SecretText(place.score), place.sheets);
        if (!inserted) {
            return inserted;
        }
    }
    return {};
}

} // namespace

Status apply(Connection &connection, const ProjectionContext &context, const SheetHandedIn &event)
{
    const ScoreSheet &sheet = event.sheet;
    const Result<QByteArray> steps = blobOfSteps(sheet.steps);
    if (!steps) {
        return steps.error();
    }
    if (const Status inserted = insertSheet(connection, context, sheet, *steps); !inserted) {
        return inserted;
    }
    if (sheet.supersedes.isNull()) {
        return {};
    }
    return change(connection, u"UPDATE score_sheet SET superseded = 1 WHERE id = ?1"_s, sheet.supersedes);
}

Status apply(Connection &connection, const ProjectionContext &, const SheetWithdrawn &event)
{
    return changeExisting(connection, u"score_sheet"_s, u"UPDATE score_sheet SET withdrawn = 1 WHERE id = ?1"_s,
                          event.sheet);
}

Status apply(Connection &connection, const ProjectionContext &context, const CoverageWaived &event)
{
    const CoverageWaiver &waiver = event.waiver;
    return change(connection,
                  u"INSERT INTO coverage_waiver (seq, cycle, category, round, candidate, motion)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, nullif(?6, zeroblob(16)))"_s,
                  context.seq, context.cycle, waiver.category, waiver.round, waiver.candidate, waiver.motion);
}

Status apply(Connection &connection, const ProjectionContext &context, const ModerationResolved &event)
{
    const ModerationRecord &record = event.record;
    return change(connection,
                  u"INSERT INTO moderation (seq, cycle, category, round, candidate, code, outcome, sheets, reason,"
                  " meeting) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, nullif(?10, zeroblob(16)))"_s,
                  context.seq, context.cycle, record.category, record.round, record.candidate, record.code,
                  record.outcome, record.sheets, SecretText(record.reason), record.meeting);
}

Status apply(Connection &connection, const ProjectionContext &context, const TieRuled &event)
{
    const TieRuling &ruling = event.ruling;
    return change(connection,
                  u"INSERT INTO tie_ruling (seq, cycle, category, round, method, candidate_order, motion, how,"
                  " witnesses, published, date)"
                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, nullif(?7, zeroblob(16)), ?8, ?9, ?10, ?11)"_s,
                  context.seq, context.cycle, ruling.category, ruling.round, ruling.method, ruling.order, ruling.motion,
                  ruling.how, ruling.witnesses, ruling.published, ruling.date);
}

/// Closed anew after a reopening: the later ranking takes the place of the earlier one.
Status apply(Connection &connection, const ProjectionContext &context, const RankingSealed &event)
{
    const SealedRanking &ranking = event.ranking;
    const Status removed = change(connection, u"DELETE FROM sealed_ranking WHERE category = ?1 AND round = ?2"_s,
                                  ranking.category, ranking.round);
    if (!removed) {
        return removed;
    }
    const Status inserted =
        change(connection, u"INSERT INTO sealed_ranking (seq, cycle, category, round) VALUES (?1, ?2, ?3, ?4)"_s,
               context.seq, context.cycle, ranking.category, ranking.round);
    if (!inserted) {
        return inserted;
    }
    return insertPlaces(connection, context.seq, ranking.places);
}

/// Exactly these candidates of the category go on.
Status apply(Connection &connection, const ProjectionContext &, const FinalistsNamed &event)
{
    const Status cleared =
        change(connection, u"UPDATE candidate SET finalist = 0 WHERE category = ?1"_s, event.category);
    if (!cleared) {
        return cleared;
    }
    Statement name(connection, u"UPDATE candidate SET finalist = 1 WHERE id = ?1 AND category = ?2"_s);
    for (const CandidateId &finalist : event.finalists) {
        if (const Status named = name.run(finalist, event.category); !named) {
            return named;
        }
        if (const Status found = mustHaveChanged(connection, u"finalist"_s); !found) {
            return found;
        }
    }
    return {};
}

} // namespace rangvoan::db::projection
