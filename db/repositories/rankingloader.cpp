// SPDX-License-Identifier: Apache-2.0
#include "db/repositories/rankingloader.h"

#include "app/exchange/codec.h"
#include "db/projection/markblob.h"
#include "db/projection/rows.h"
#include "db/repositories/readmoment.h"
#include "db/repositories/tableloaders.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rangvoan::db
{

namespace
{

constexpr std::array outlineLoaders{
    loading::loadDesk,    loading::loadSettings,    loading::loadCategories,
    loading::loadMembers, loading::loadConflicts,   loading::loadTieRulings,
    loading::loadMotions, loading::loadMotionVotes, loading::loadStages,
};

/// Candidates by number. The statements here name no index: of a whole country nearly every row is wanted, and in the
/// order of the pages they come several times as fast.
Status loadRunning(Connection &connection, const CategoryId &category, int round, QList<RankCandidate> &running)
{
    Statement select(connection,
                     u"SELECT id, number, admission, verdict, withdrawn, finalist FROM candidate NOT INDEXED"
                     " WHERE category = ?1"_s);
    select.bindAll(category);
    Candidate row; // one for all: most of it stays empty
    return forEachRow(select, [&] {
        select.read(row.id, row.number, row.admission, row.verdict, row.withdrawn, row.finalist);
        if (row.isRunning() && (round < 2 || row.finalist)) {
            running.append({row.id, row.number});
        }
    });
}

/// One row of score_sheet into the tally.
Status tallyRow(Statement &select, SheetTally &tally, std::vector<quint16> &steps)
{
    const QByteArrayView candidate = select.blobView(0);
    const QByteArrayView member = select.blobView(1);
    const QByteArrayView sealed = select.blobView(2);
    if (const Status read = select.status(); !read) {
        return read;
    }
    const Result<QByteArrayView> marks = openSecretView(sealed);
    if (!marks) {
        return marks.error();
    }
    if (const Status decoded = stepsOfBlob(*marks, steps); !decoded) {
        return decoded;
    }
    return tally.add(CandidateId::fromBytes(candidate), MemberId::fromBytes(member), steps);
}

Status tallySheets(Connection &connection, const CategoryId &category, int round, SheetTally &tally)
{
    Statement select(connection, u"SELECT candidate, member, steps FROM score_sheet NOT INDEXED WHERE category = ?1"
                                 " AND round = ?2 AND withdrawn = 0 AND superseded = 0 ORDER BY seq"_s);
    select.bindAll(category, round);
    std::vector<quint16> steps;
    Status added;
    const Status loaded = forEachRow(select, [&] {
        if (added) {
            added = tallyRow(select, tally, steps);
        }
    });
    if (!added && added.error().code == ErrorCode::InvalidEvent) {
        return Error{ErrorCode::DamagedFile, {connection.path(), u"score_sheet.steps"_s}};
    }
    return loaded ? added : loaded;
}

} // namespace

Result<CycleFacts> loadOutline(Connection &connection, const CycleId &cycle)
{
    CycleFacts outline;
    outline.id = cycle;
    for (const auto loader : outlineLoaders) {
        if (const Status loaded = loader(connection, outline); !loaded) {
            return loaded.error();
        }
    }
    return outline;
}

Result<RankingBasis> loadRankingBasis(Connection &connection, const CycleId &cycle, const CategoryId &category,
                                      int round)
{
    const ReadMoment moment(connection);
    if (!moment.begun()) {
        return moment.begun().error();
    }
    Result<CycleFacts> outline = loadOutline(connection, cycle);
    if (!outline) {
        return outline.error();
    }
    Result<RankingInput> frame = rankingFrame(*outline, category, round);
    if (!frame) {
        return frame.error();
    }
    if (const Status loaded = loadRunning(connection, category, round, frame->candidates); !loaded) {
        return loaded.error();
    }
    Result<SheetTally> tally = SheetTally::over(frame->candidates, *outline->category(category)->rules);
    if (!tally) {
        return tally.error();
    }
    if (const Status added = tallySheets(connection, category, round, *tally); !added) {
        return added.error();
    }
    return RankingBasis{*std::move(outline), *std::move(frame), *std::move(tally)};
}

Result<QHash<CandidateId, PersonName>> loadNames(Connection &connection, const CategoryId &category)
{
    Statement select(connection, u"SELECT id, nomination FROM candidate NOT INDEXED WHERE category = ?1"_s);
    select.bindAll(category);
    QHash<CandidateId, PersonName> names;
    bool readable = true;
    const Status loaded = forEachRow(select, [&] {
        const CandidateId id = CandidateId::fromBytes(select.blobView(0));
        const Result<QByteArrayView> nomination = openSecretView(select.blobView(1));
        // The name is the first field of the form (Nomination::fields).
        CborReader in(nomination ? *nomination : QByteArrayView());
        readable = readable && in.array() == fieldCount<Nomination>;
        readValue(in, names[id]);
        readable = readable && !in.failed();
    });
    if (loaded && !readable) {
        return Error{ErrorCode::DamagedFile, {connection.path(), u"candidate.nomination"_s}};
    }
    return loaded ? Result<QHash<CandidateId, PersonName>>(std::move(names)) : loaded.error();
}

} // namespace rangvoan::db
