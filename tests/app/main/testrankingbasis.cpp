// SPDX-License-Identifier: Apache-2.0
#include "app/main/demo/demoseason.h"
#include "app/procedure/rankingbasis.h"
#include "app/text/khmernormalize.h"
#include "db/projection/markblob.h"
#include "db/sqlite/statement.h"
#include "tests/app/services/samerankings.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <random>

using namespace rangvoan;
using namespace Qt::StringLiterals;

namespace
{

constexpr int madeSheets = 6000;
constexpr int madeCandidates = 1500;

/// Candidates beside those of the example, each fourth of them withdrawn, excluded, not admitted or not a finalist, and
/// sheets of which some are superseded or withdrawn and some of the other round.
constexpr auto madeRows =
    u"PRAGMA foreign_keys = OFF; BEGIN;"
    " CREATE TEMP TABLE made_number AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL"
    "  SELECT i + 1 FROM n WHERE i < 1500) SELECT i FROM n;"
    " CREATE TEMP TABLE made_member AS SELECT row_number() OVER () - 1 AS m, member"
    "  FROM (SELECT DISTINCT member FROM score_sheet LIMIT 4);"
    " INSERT INTO candidate (id, cycle, category, number, person, nomination, import, intake_unit, intake_file,"
    "  intake_row, received_on, late, admission, admission_reason, verdict, verdict_rule, verdict_reason, overruled,"
    "  withdrawn, withdrawal_reason, finalist)"
    "  SELECT CAST(printf('c%015d', i) AS BLOB), cycle, category, 9000 - i, CAST(printf('p%015d', i) AS BLOB),"
    "  nomination, import, intake_unit, intake_file, intake_row, received_on, late, 1 + (i % 23 = 1), admission_reason,"
    "  1 + (i % 19 = 2), verdict_rule, verdict_reason, overruled, iif(i % 17 = 3, i % 3 + 1, 0), withdrawal_reason,"
    "  i % 4 > 0 FROM made_number JOIN (SELECT * FROM candidate WHERE admission = 1 AND verdict = 1 LIMIT 1);"
    " INSERT INTO score_sheet (id, cycle, category, round, candidate, member, revision, rules_hash, steps, notes,"
    "  medium, keyers, sheet_code, reason, withdrawn, superseded)"
    "  SELECT CAST(printf('s%015d', i * 4 + m) AS BLOB), cycle, category, 1 + (i % 2),"
    "  CAST(printf('c%015d', i) AS BLOB), made_member.member, 1, rules_hash, made_marks.steps, notes, medium, keyers,"
    "  sheet_code, reason, (i + m) % 11 = 4, (i + m) % 7 = 5"
    "  FROM made_number, made_member, (SELECT * FROM score_sheet LIMIT 1) JOIN made_marks ON k = (i * 4 + m) % 6000;"
    " COMMIT;";

/// Marks close together, so that many are tied; in every ninth sheet an indicator is not observable.
void drawSteps(db::Connection &connection)
{
    QVERIFY(connection.execute(u"UPDATE category SET rules_text = CAST(replace(CAST(rules_text AS TEXT),"
                               " '\"notObservableAllowed\": false', '\"notObservableAllowed\": true') AS BLOB)"));
    QVERIFY(connection.execute(u"CREATE TEMP TABLE made_marks (k INTEGER PRIMARY KEY, steps BLOB)"));
    std::mt19937_64 random(3);
    db::Statement insert(connection, u"INSERT INTO made_marks (k, steps) VALUES (?1, ?2)"_s);
    for (int k = 0; k < madeSheets; ++k) {
        QList<int> steps;
        for (int i = 0; i < 24; ++i) {
            steps.append(2 + static_cast<int>(random() % 2));
        }
        if (k % 9 == 0) {
            steps[k % 24] = 0xFFFE;
        }
        QVERIFY(insert.run(k, db::SecretBlob(*db::blobOfSteps(steps))));
    }
}

} // namespace

/// What is read for ranking alone gives the ranking of all facts.
class TestRankingBasis : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock.setDay(QDate(2026, 1, 12));
        m_file = *db::AwardFile::createInMemory(m_clock, m_ids);
    }

    void exampleAndWhatIsMadeUpBeside()
    {
        runSeason({Stage::Decision, 2, true});
        int compared = 0;
        QCOMPARE(test::differingRankings(*m_file, m_cycle, compared), QString());
        QCOMPARE(compared, 2); // one category, two rounds
        drawSteps(m_file->connection());
        const Status made = m_file->connection().execute(madeRows);
        QVERIFY2(made, made ? "" : qPrintable(made.error().arguments.join(u' ')));
        QCOMPARE(test::differingRankings(*m_file, m_cycle, compared), QString());
        QCOMPARE(compared, 4);
        const Result<RankingBasis> basis = m_file->loadForRanking(m_cycle, m_category, 1);
        QVERIFY(basis);
        // Not admitted, excluded and withdrawn ones do not run.
        QCOMPARE(basis->frame.candidates.size() - m_ofExample, runningOfMade());
    }

    void namesAreThoseOfTheFacts()
    {
        runSeason({Stage::Nominations, 1, true});
        const Result<CycleFacts> facts = m_file->load(m_cycle);
        const auto names = m_file->names(m_category);
        QVERIFY(facts && names);
        QCOMPARE(names->size(), facts->candidates.size());
        for (const Candidate &candidate : facts->candidates) {
            QCOMPARE(names->value(candidate.id), candidate.nomination.name);
        }
    }

    void unknownThingsAreNotFound()
    {
        runSeason({Stage::Nominations, 1, true});
        QCOMPARE(m_file->loadForRanking(m_cycle, {}, 1).error().code, ErrorCode::NotFound);
        QCOMPARE(m_file->loadForRanking({}, m_category, 1).error().code, ErrorCode::NotFound);
    }

    void aSheetThatCannotBeReadIsNamed()
    {
        runSeason({Stage::Scoring, 1, true});
        QVERIFY(m_file->connection().execute(u"UPDATE score_sheet SET steps = x'0000000001' WHERE seq ="
                                             " (SELECT min(seq) FROM score_sheet)"));
        QCOMPARE(m_file->loadForRanking(m_cycle, m_category, 1).error().code, ErrorCode::DamagedFile);
    }

private:
    void runSeason(const DemoStop &stop)
    {
        const ServiceContext context{*m_file, m_clock, m_ids, searchKey};
        DemoOptions options;
        options.candidates = 24;
        options.stop = stop;
        DemoSeason season(context, *m_file, m_clock, options);
        const Status done = season.run();
        QVERIFY2(done, done ? "" : qPrintable(done.error().arguments.join(u' ')));
        m_cycle = season.cycle();
        m_category = season.category();
        m_ofExample = m_file->load(m_cycle)->running(m_category, 1).size();
    }

    static qsizetype runningOfMade()
    {
        qsizetype running = 0;
        for (int i = 1; i <= madeCandidates; ++i) {
            running += i % 23 != 1 && i % 19 != 2 && i % 17 != 3 ? 1 : 0;
        }
        return running;
    }

    SetClock m_clock{QDate(2026, 1, 12)};
    SeededIds m_ids{2026};
    std::unique_ptr<db::AwardFile> m_file;
    CycleId m_cycle;
    CategoryId m_category;
    qsizetype m_ofExample = 0;
};

RANGVOAN_TEST(TestRankingBasis)

#include "testrankingbasis.moc"
