// SPDX-License-Identifier: Apache-2.0
#include "app/report/columns.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <numeric>

using namespace rangvoan::report;

Q_DECLARE_METATYPE(QList<rangvoan::report::ColumnNeed>)

/// Widths of table columns; expected values worked out by hand.
class TestColumns : public QObject
{
    Q_OBJECT

private slots:
    void widths_data();
    void widths();
};

void TestColumns::widths_data()
{
    using Needs = QList<ColumnNeed>;
    QTest::addColumn<Needs>("needs");
    QTest::addColumn<QList<qreal>>("widths");
    QTest::newRow("weights share the rest")
        << Needs{{0, 20, 40}, {1, 10, 500}, {2, 10, 500}} << QList<qreal>{40, 120, 240};
    QTest::newRow("a long word gets its room") << Needs{{1, 250, 300}, {1, 10, 500}} << QList<qreal>{250, 150};
    QTest::newRow("no weights: in proportion") << Needs{{0, 10, 50}, {0, 10, 150}} << QList<qreal>{100, 300};
    // Wishes 300 + 300 + min(900, 200) = 800, least 100 + 200 + 50: shrink by 400 of 450, 8/9 of each difference.
    QTest::newRow("too little room") << Needs{{0, 100, 300}, {0, 200, 300}, {1, 50, 900}}
                                     << QList<qreal>{300 - 200 * 8 / 9.0, 300 - 100 * 8 / 9.0, 200 - 150 * 8 / 9.0};
    QTest::newRow("not even the words fit") << Needs{{0, 600, 600}, {0, 200, 200}} << QList<qreal>{300, 100};
    QTest::newRow("one column") << Needs{{1, 10, 10}} << QList<qreal>{400};
}

void TestColumns::widths()
{
    QFETCH(QList<ColumnNeed>, needs);
    QFETCH(QList<qreal>, widths);
    const QList<qreal> found = columnWidths(needs, 400);
    QCOMPARE(found.size(), widths.size());
    for (qsizetype i = 0; i < found.size(); ++i) {
        QVERIFY2(qAbs(found.at(i) - widths.at(i)) < 0.001, QByteArray::number(found.at(i)).constData());
    }
    const qreal sum = std::accumulate(found.begin(), found.end(), qreal(0));
    QVERIFY(qAbs(sum - 400) < 0.001);
}

RANGVOAN_TEST(TestColumns)

#include "testcolumns.moc"
