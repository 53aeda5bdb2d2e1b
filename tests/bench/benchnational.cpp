// SPDX-License-Identifier: Apache-2.0
#include "app/main/demo/demoseason.h"
#include "app/main/scoretable.h"
#include "app/procedure/rankingbasis.h"
#include "app/procedure/rankinginput.h"
#include "app/scoring/tableranking.h"
#include "app/text/khmernormalize.h"
#include "db/awardfile.h"
#include "db/projection/markblob.h"
#include "db/sqlite/statement.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <random>

namespace rangvoan::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int differentSheets = 99'991;

/// Rows of a season on its way are repeated under other ids, with marks drawn for each: 100,000 candidates with five
/// sheets. Entered one by one they would take longer than all else here together.
constexpr auto repeatedRows =
    u"PRAGMA foreign_keys = OFF; BEGIN;"
    " CREATE TEMP TABLE made_sheet AS SELECT * FROM score_sheet LIMIT 1;"
    " CREATE TEMP TABLE made_member AS SELECT row_number() OVER () - 1 AS m, member"
    "  FROM (SELECT DISTINCT member FROM score_sheet LIMIT 5);"
    " CREATE TEMP TABLE made_number AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL"
    "  SELECT i + 1 FROM n WHERE i < 100000) SELECT i FROM n;"
    " INSERT INTO candidate (id, cycle, category, number, person, nomination, import,"
    "  intake_unit, intake_file, intake_row, received_on, late, admission, admission_reason,"
    "  verdict, verdict_rule, verdict_reason, overruled, withdrawn, withdrawal_reason)"
    "  SELECT CAST(printf('c%015d', i) AS BLOB), cycle, category, 1000 + i,"
    "  CAST(printf('p%015d', i) AS BLOB), nomination, import, intake_unit, intake_file,"
    "  intake_row, received_on, late, admission, admission_reason, verdict, verdict_rule,"
    "  verdict_reason, overruled, withdrawn, withdrawal_reason FROM made_number JOIN"
    "  (SELECT * FROM candidate WHERE admission = 1 AND verdict = 1 AND withdrawn = 0 LIMIT 1);"
    " INSERT INTO score_sheet (id, cycle, category, round, candidate, member, revision,"
    "  rules_hash, steps, notes, medium, keyers, sheet_code, reason, withdrawn, superseded)"
    "  SELECT CAST(printf('s%015d', i * 5 + m) AS BLOB), cycle, category, 1,"
    "  CAST(printf('c%015d', i) AS BLOB), made_member.member, 1, rules_hash, made_marks.steps,"
    "  notes, medium, keyers, sheet_code, reason, 0, 0 FROM made_number, made_member, made_sheet JOIN made_marks"
    "  ON k = (i * 5 + m) % 99991 ORDER BY i, m;"
    " COMMIT;";

/// Marks for all those sheets: 0 .. 4 for each indicator.
void drawMarks(db::Connection &connection, int indicators)
{
    (void)connection.execute(u"CREATE TEMP TABLE made_marks (k INTEGER PRIMARY KEY, steps BLOB)");
    std::mt19937_64 random(7);
    db::Statement insert(connection, u"INSERT INTO made_marks (k, steps) VALUES (?1, ?2)"_s);
    for (int k = 0; k < differentSheets; ++k) {
        QList<int> steps;
        for (int i = 0; i < indicators; ++i) {
            steps.append(static_cast<int>(random() % 5));
        }
        (void)insert.run(k, db::SecretBlob(*db::blobOfSteps(steps)));
    }
}

/// Every second indicator of the rules once more under another code: 36 of 24.
void lengthenRules(db::Connection &connection)
{
    QByteArray text;
    db::Statement select(connection, u"SELECT rules_text FROM category"_s);
    select.bindAll();
    (void)select.fetch(text);
    QJsonObject rules = QJsonDocument::fromJson(text).object();
    QJsonArray components = rules.value(u"components"_s).toArray();
    int count = 0;
    for (auto component : components) {
        QJsonObject whole = component.toObject();
        QJsonArray groups = whole.value(u"subCriteria"_s).toArray();
        for (auto group : groups) {
            QJsonObject part = group.toObject();
            QJsonArray indicators = part.value(u"indicators"_s).toArray();
            const QJsonArray before = indicators;
            for (const auto indicator : before) {
                if (QJsonObject more = indicator.toObject(); ++count % 2 == 0) {
                    more.insert(u"code"_s, more.value(u"code"_s).toString() + u"0"_s);
                    indicators.append(more);
                }
            }
            part.insert(u"indicators"_s, indicators);
            group = part;
        }
        whole.insert(u"subCriteria"_s, groups);
        component = whole;
    }
    rules.insert(u"components"_s, components);
    db::Statement update(connection, u"UPDATE category SET rules_text = ?1"_s);
    sayFailed(update.run(QJsonDocument(rules).toJson()));
}

void benchAwardFile(int indicators)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"national.rangvoan"_s);
    SetClock clock(QDate(2026, 1, 12));
    SeededIds ids(2026);
    auto file = db::AwardFile::create(path, clock, ids, u"bench"_s);
    const ServiceContext context{**file, clock, ids, [](QStringView text) {
                                     return searchKey(text);
                                 }};
    DemoOptions options;
    options.stop = DemoStop{Stage::Scoring, 1, false};
    DemoSeason season(context, **file, clock, options);
    (void)season.run();
    drawMarks((*file)->connection(), indicators);
    if (indicators > 24) {
        lengthenRules((*file)->connection());
    }
    sayFailed((*file)->connection().execute(repeatedRows));
    // The few of the season itself were given by the shipped rules.
    sayFailed(
        (*file)->connection().execute(u"DELETE FROM score_sheet WHERE length(steps) <> %1"_s.arg(4 + 2 * indicators)));
    file->reset();
    const QString size = u"award file, 100,000 x 5 sheets x %1"_s.arg(indicators);
    measure({size + u": open, quick check"_s, 0, 3, [&] {
                 (void)db::AwardFile::open(path, db::AwardFile::Access::Read, clock, ids);
             }});
    const auto opened = db::AwardFile::open(path, db::AwardFile::Access::Read, clock, ids);
    measure({size + u": load and rank"_s, 400, 5, [&] {
                 Result<RankingBasis> basis = (*opened)->loadForRanking(season.cycle(), season.category(), 1);
                 const Result<Ranking> ranking =
                     basis ? rankingOf(*std::move(basis), season.category()) : Result<Ranking>(basis.error());
                 sayFailed(ranking ? Status() : Status(ranking.error()));
             }});
    measure({size + u": all facts and rank"_s, 0, 1, [&] {
                 const Result<CycleFacts> facts = (*opened)->load(season.cycle());
                 const Result<Ranking> ranking = rankingOf(*facts, season.category(), 1);
                 sayFailed(ranking ? Status() : Status(ranking.error()));
             }});
}

void benchTable(int candidates, int members, int indicators)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"marks.csv"_s);
    QFile file(path);
    (void)file.open(QIODevice::WriteOnly);
    file.write("candidate,member,indicator,mark\n");
    std::mt19937_64 random(17);
    for (int c = 0; c < candidates; ++c) {
        for (int m = 0; m < members; ++m) {
            for (int i = 0; i < indicators; ++i) {
                file.write("C" + QByteArray::number(c) + ",M" + QByteArray::number(m) + ",I" + QByteArray::number(i) +
                           ',' + QByteArray::number(static_cast<int>(random() % 11)) + '\n');
            }
        }
    }
    file.close();
    const QString size =
        u"table of %1 marks, %2 MB of text"_s.arg(qint64(candidates) * members * indicators).arg(file.size() >> 20);
    measure({size + u": read"_s, 0, 1, [&] {
                 (void)readScoreTable(path, TableForm::Long);
             }});
    measure({size + u": read and rank"_s, 0, 1, [&] {
                 const Result<ScoreTable> table = readScoreTable(path, TableForm::Long);
                 (void)tableRanking(table->marks, {});
             }});
}

} // namespace

void benchNational()
{
    benchAwardFile(24);
    benchAwardFile(36);
    benchTable(20'000, 5, 20);
}

} // namespace rangvoan::bench
