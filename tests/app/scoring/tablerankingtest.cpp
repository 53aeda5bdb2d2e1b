// SPDX-License-Identifier: Apache-2.0
#include "app/scoring/tableranking.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;

namespace
{

/// "a m x 8.1; b m y 7" = candidate, member, indicator ("-" for none), mark.
QList<TableMark> tableOf(const QString &text)
{
    QList<TableMark> marks;
    for (const QString &line : text.split(u"; "_s)) {
        const QStringList cells = line.split(u' ');
        marks.append({cells[0], cells[1], cells[2] == u"-"_s ? QString() : cells[2], *Score::fromDecimal(cells[3])});
    }
    return marks;
}

QList<TableWeight> tableWeights(const QString &text)
{
    QList<TableWeight> weights;
    for (const QString &cell : text.split(u' ', Qt::SkipEmptyParts)) {
        weights.append({cell.section(u'=', 0, 0), *Score::fromDecimal(cell.section(u'=', 1))});
    }
    return weights;
}

} // namespace

class TableRankingTest : public QObject
{
    Q_OBJECT

private slots:
    void tablesAreRanked_data();
    void tablesAreRanked();
    void stepsAreRecorded();
    void aWholeCountryTiedOnEverythingStaysTied();
    void unusableTablesAreRefused_data();
    void unusableTablesAreRefused();
};

void TableRankingTest::tablesAreRanked_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("weights");
    QTest::addColumn<QList<int>>("ties");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("ranking");
    using Ties = QList<int>; // 0 component, 1 topmarks, 2 pairwise
    const QString decimals = u"a m x 8.1; a m y 7.4; b m y 7.61"_s;
    QTest::newRow("exact decimals tie") << u"a m - 0.1; a n - 0.2; b m - 0.3; b n - 0.0"_s << QString() << Ties{} << 0
                                        << u"a:1:3/20 b:1:3/20"_s;
    QTest::newRow("weights, a mark missing")
        << decimals << u"x=0.30 y=0.70"_s << Ties{} << 0 << u"a:1:761/100 b:1:761/100"_s;
    QTest::newRow("heaviest indicator") << decimals << u"x=0.30 y=0.70"_s << Ties{0} << 0
                                        << u"b:1:761/100 a:2:761/100"_s;
    QTest::newRow("equal weights have no order")
        << u"a m x 1; a m y 2; b m x 2; b m y 1"_s << QString() << Ties{0} << 0 << u"a:1:3/2 b:1:3/2"_s;
    QTest::newRow("top marks") << u"b m x 5; b m y 1; a m x 3; a m y 3"_s << QString() << Ties{1} << 0
                               << u"b:1:3/1 a:2:3/1"_s;
    QTest::newRow("pairwise") << u"a m - 6; a n - 6; a o - 6; b m - 9; b n - 9; b o - 0"_s << QString() << Ties{2} << 0
                              << u"b:1:6/1 a:2:6/1"_s;
    QTest::newRow("below zero") << u"a m - -1.5; b m - -2; c m - 0"_s << QString() << Ties{} << 0
                                << u"c:1:0/1 a:2:-3/2 b:3:-2/1"_s;
    QTest::newRow("trimmed") << u"a m - 1; a n - 5; a o - 6; a p - 9; b m - 5.4"_s << QString() << Ties{} << 1
                             << u"a:1:11/2 b:2:27/5"_s;
    QTest::newRow("median") << u"a m - 1; a n - 5; a o - 9; b m - 5.1"_s << QString() << Ties{} << 2
                            << u"b:1:51/10 a:2:5/1"_s;
}

void TableRankingTest::tablesAreRanked()
{
    QFETCH(QString, table);
    QFETCH(QString, weights);
    QFETCH(QList<int>, ties);
    QFETCH(int, kind);
    TableRules rules{tableWeights(weights), {static_cast<AggregationKind>(kind), 1}, {}};
    for (const int tie : ties) {
        rules.ties.append(static_cast<TableTie>(tie));
    }
    const auto ranking = tableRanking(tableOf(table), rules);
    QVERIFY(ranking.has_value());
    QStringList rows;
    for (const TableRow &row : ranking->rows) {
        rows.append(u"%1:%2:%3"_s.arg(row.candidate).arg(row.place).arg(row.score.text()));
    }
    QTEST(rows.join(u' '), "ranking");
}

void TableRankingTest::stepsAreRecorded()
{
    const TableRules rules{tableWeights(u"x=1 y=2"_s), {}, {TableTie::Component}};
    const auto ranking = tableRanking(tableOf(u"a m x 4; a m y 1; b m x 2; b m y 2"_s), rules);
    QCOMPARE(ranking->rows[0].candidate, u"b"_s);
    QCOMPARE(ranking->rows[0].steps.size(), 1);
    QCOMPARE(ranking->rows[0].steps[0].indicators, QStringList{u"y"_s});
    QCOMPARE(ranking->rows[0].steps[0].values[0].value.text(), u"4/3"_s);
    QCOMPARE(ranking->rows[0].steps[0].values[1].value.text(), u"2/3"_s);
    QVERIFY(ranking->unresolved.isEmpty());
}

void TableRankingTest::aWholeCountryTiedOnEverythingStaysTied()
{
    constexpr int field = 100'000;
    QList<TableMark> marks;
    for (int c = 0; c < field; ++c) {
        const QString id = u"c%1"_s.arg(c, 6, 10, QChar(u'0'));
        marks.append({id, u"m"_s, u"x"_s, Score::fromInteger(3)});
        marks.append({id, u"n"_s, u"x"_s, Score::fromInteger(2)});
    }
    TableRules rules;
    rules.ties = {TableTie::Component, TableTie::TopMarks, TableTie::Pairwise};
    const auto ranking = tableRanking(marks, rules);
    QVERIFY(ranking);
    QCOMPARE(ranking->unresolved.size(), 1);
    QCOMPARE(ranking->unresolved[0].size(), field);
    QCOMPARE(ranking->rows.last().candidate, u"c099999"_s);
    QCOMPARE(ranking->rows.last().place, 1);
    QCOMPARE(ranking->rows.last().steps.last().values.last().value, Score::fromRatio(99'999, 2));
}

void TableRankingTest::unusableTablesAreRefused_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("weights");
    QTest::newRow("a mark twice") << u"a m x 1; a m x 1"_s << QString();
    QTest::newRow("weight missing") << u"a m x 1; a m y 1"_s << u"x=1"_s;
    QTest::newRow("weight twice") << u"a m x 1"_s << u"x=1 x=1"_s;
    QTest::newRow("weight zero") << u"a m x 1"_s << u"x=0"_s;
    QTest::newRow("weight below zero") << u"a m x 1"_s << u"x=-1"_s;
}

void TableRankingTest::unusableTablesAreRefused()
{
    QFETCH(QString, table);
    QFETCH(QString, weights);
    QVERIFY(!tableRanking(tableOf(table), {tableWeights(weights), {}, {}}).has_value());
    QVERIFY(!tableRanking({}, {}).has_value());
}

RANGVOAN_TEST(TableRankingTest)
#include "tablerankingtest.moc"
