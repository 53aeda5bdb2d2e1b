// SPDX-License-Identifier: Apache-2.0
#include "tests/app/main/commandroom.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

/// `rank`, `analyze` and `panels` on long and wide tables.
class TestLargeTables : public QObject
{
    Q_OBJECT

private slots:
    void longTableIsRanked_data();
    void longTableIsRanked();
    void errorOfALateLineHasItsPlace_data();
    void errorOfALateLineHasItsPlace();
    void wideTableIsRanked();
    void wideTableIsAnalyzed();
    void longConflictTableIsPlanned();
    void lateDoubleHasItsPlace();

private:
    Room m_room;
};

namespace
{

/// 50,000 candidates by four members; candidate i gets i % 10 from each, number 39999 a 10 from the last.
QByteArray longTable(const QByteArray &lineEnd)
{
    QByteArray table = "member,candidate,mark" + lineEnd;
    for (int i = 0; i < 50'000; ++i) {
        for (int m = 1; m <= 4; ++m) {
            const int mark = i == 39'999 && m == 4 ? 10 : i % 10;
            table +=
                'm' + QByteArray::number(m) + ",c" + QByteArray::number(i) + ',' + QByteArray::number(mark) + lineEnd;
        }
    }
    return table;
}

} // namespace

void TestLargeTables::longTableIsRanked_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::newRow("line feeds") << longTable("\n");
    QTest::newRow("carriage returns, byte order mark") << "\xEF\xBB\xBF" + longTable("\r\n");
}

/// Number 39999 has 9 9 9 10: 37/4. Behind it 4,999 share place 2 with 9, 5,000 place 5,001 with 8, and so on.
void TestLargeTables::longTableIsRanked()
{
    QFETCH(QByteArray, table);
    QVERIFY(table.size() > 2 << 20); // several pieces
    const Answer answer = run({u"rank"_s, m_room.file(u"long.csv"_s, table), u"--json"_s});
    QCOMPARE(answer.status, 0);
    const QJsonArray rows = answer.json().value(u"ranking"_s).toArray();
    QCOMPARE(rows.size(), 50'000);
    QCOMPARE(rows.at(0).toObject().value(u"id"_s).toString(), u"c39999"_s);
    QCOMPARE(rows.at(0).toObject().value(u"score"_s).toObject().value(u"num"_s).toInt(), 37);
    QCOMPARE(rows.at(0).toObject().value(u"score"_s).toObject().value(u"den"_s).toInt(), 4);
    QCOMPARE(rows.at(4'999).toObject().value(u"rank"_s).toInt(), 2);
    QCOMPARE(rows.at(5'000).toObject().value(u"rank"_s).toInt(), 5'001);
    QCOMPARE(rows.at(49'999).toObject().value(u"rank"_s).toInt(), 45'001);
}

void TestLargeTables::errorOfALateLineHasItsPlace_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("place");
    for (const QString &command : {u"rank"_s, u"analyze"_s}) {
        const auto row = [&](const char *what, const QByteArray &line, const QString &place) {
            QTest::addRow("%s: %s", qPrintable(command), what) << command << line << place;
        };
        // The header, 200,000 marks, then this.
        row("no number", "m5,c1,good\n", u"late.csv, line 200002, column 3"_s);
        row("twice", "m4,c39999,3\n", u"late.csv, line 200002, column 3"_s);
        row("nobody", ",c1,3\n", u"late.csv, line 200002, column 1"_s);
        row("too many fields", "m5,c1,3,4\n", u"late.csv, line 200002, column 4"_s);
        row("behind a line break in quotes", "\"m5\n\",c1,3\n\"m6\nx\",c1,x\n", u"late.csv, line 200004, column 3"_s);
        row("quote never closed", "m5,c1,3\n\"m6,c1,3\n", u"late.csv, line 200003, column 1"_s);
    }
}

void TestLargeTables::errorOfALateLineHasItsPlace()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, line);
    QFETCH(QString, place);
    const QString path = m_room.file(u"late.csv"_s, longTable("\n") + line);
    const Answer answer = run({command, path, u"--json"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(answer.status, 2);
    QVERIFY(answer.outputs.isEmpty());
    QVERIFY2(answer.message().contains(place), qPrintable(answer.message()));
}

/// 2,000 members in columns: candidate "high" has 3 from the odd ones and nothing from the others, "low" 2 from all.
void TestLargeTables::wideTableIsRanked()
{
    QByteArray head = "name";
    QByteArray high = "high";
    QByteArray low = "low";
    for (int m = 1; m <= 2'000; ++m) {
        head += ";\"member " + QByteArray::number(m) + "\"";
        high += m % 2 == 1 ? ";3" : ";";
        low += ";2,00";
    }
    const QString path = m_room.file(u"wide.csv"_s, head + "\r\n" + low + "\r\n" + high + "\r\n");
    const Answer answer = run({u"rank"_s, path, u"--wide"_s, u"--json"_s});
    QCOMPARE(answer.status, 0);
    const QJsonArray rows = answer.json().value(u"ranking"_s).toArray();
    QCOMPARE(rows.at(0).toObject().value(u"id"_s).toString(), u"high"_s);
    QCOMPARE(rows.at(0).toObject().value(u"sheets"_s).toInt(), 1'000);
    QCOMPARE(rows.at(1).toObject().value(u"sheets"_s).toInt(), 2'000);
    const QString wrong = m_room.file(u"wide.csv"_s, head + "\r\n" + low + "\r\n" + high + "x\r\n");
    const Answer refused = run({u"rank"_s, wrong, u"--wide"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.message().contains(u"wide.csv, line 3, column 2001"_s), qPrintable(refused.message()));
}

/// Every one of 300 members marks the same three candidates 1 2 4 or 2 3 5: members differ by one, candidates by
/// 1 and 2, and nothing is left over. Grand mean of the first half 7/3, of the second 10/3.
void TestLargeTables::wideTableIsAnalyzed()
{
    QByteArray table = "candidate";
    for (int m = 1; m <= 300; ++m) {
        table += ",m" + QByteArray::number(m);
    }
    for (const int mark : {1, 2, 4}) {
        table += "\nc" + QByteArray::number(mark);
        for (int m = 1; m <= 300; ++m) {
            table += ',' + QByteArray::number(mark + m % 2);
        }
    }
    const Answer answer = run({u"analyze"_s, m_room.file(u"a.csv"_s, table), u"--wide"_s, u"--json"_s, u"--seats"_s,
                               u"1"_s, u"--draws"_s, u"10"_s});
    QCOMPARE(answer.status, 0);
    const QJsonObject json = answer.json();
    QCOMPARE(json.value(u"counts"_s).toObject().value(u"marks"_s).toInt(), 900);
    const QJsonObject squares = json.value(u"anova"_s).toObject();
    // 300 x ((1 - 7/3)² + (2 - 7/3)² + (4 - 7/3)²) / 2 = 300 x 42/9 / 2; members 3 x 300 x 1/4 / 299.
    QCOMPARE(squares.value(u"between_candidates"_s).toDouble(), 700.0);
    QCOMPARE(squares.value(u"between_members"_s).toDouble(), 225.0 / 299);
    QVERIFY(std::abs(squares.value(u"residual"_s).toDouble()) < 1e-9);
    QCOMPARE(json.value(u"kendall"_s).toObject().value(u"w"_s).toDouble(), 1.0);
}

/// 600 candidates; all but the first three members are in conflict with every one of them, so the three read all.
void TestLargeTables::longConflictTableIsPlanned()
{
    QByteArray candidates = "id\n";
    QByteArray members = "id\n";
    QByteArray conflicts = "member,candidate\r\n";
    for (int m = 1; m <= 100; ++m) {
        members += 'm' + QByteArray::number(m) + '\n';
    }
    for (int c = 1; c <= 600; ++c) {
        candidates += 'c' + QByteArray::number(c) + '\n';
        for (int m = 4; m <= 100; ++m) {
            conflicts += 'm' + QByteArray::number(m) + ",c" + QByteArray::number(c) + "\r\n";
        }
    }
    const QStringList command{u"panels"_s,          u"--json"_s,
                              u"--candidates"_s,    m_room.file(u"c.csv"_s, candidates),
                              u"--members"_s,       m_room.file(u"m.csv"_s, members),
                              u"--per-candidate"_s, u"3"_s,
                              u"--lang"_s,          u"en"_s,
                              u"--conflicts"_s};
    const Answer answer = run(command + QStringList{m_room.file(u"x.csv"_s, conflicts)});
    QCOMPARE(answer.status, 0);
    const QJsonObject load = answer.json().value(u"load"_s).toObject();
    for (const QString &member : {u"m1"_s, u"m2"_s, u"m3"_s}) {
        QCOMPARE(load.value(member).toInt(), 600);
    }
    QCOMPARE(load.value(u"m4"_s).toInt(), 0);
    // 97 x 600 conflicts and the header, then one of nobody.
    const Answer late = run(command + QStringList{m_room.file(u"x.csv"_s, conflicts + "m101,c1\r\n")});
    QCOMPARE(late.status, 2);
    QVERIFY2(late.message().contains(u"x.csv, line 58202, column 1"_s), qPrintable(late.message()));
    QVERIFY(late.outputs.isEmpty());
}

/// The id of a candidate twice, 200,000 lines apart.
void TestLargeTables::lateDoubleHasItsPlace()
{
    QByteArray candidates = "school,id\n";
    for (int c = 1; c <= 200'000; ++c) {
        candidates += "s" + QByteArray::number(c) + ",c" + QByteArray::number(c) + '\n';
    }
    const Answer answer =
        run({u"panels"_s, u"--candidates"_s, m_room.file(u"c.csv"_s, candidates + "s,c1\n"), u"--members"_s,
             m_room.file(u"m.csv"_s, "id\nm1\n"), u"--per-candidate"_s, u"1"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.message().contains(u"c.csv, line 200002, column 2"_s), qPrintable(answer.message()));
    QVERIFY2(answer.message().contains(u"“c1”"_s), qPrintable(answer.message()));
}

RANGVOAN_TEST(TestLargeTables)

#include "testlargetables.moc"
