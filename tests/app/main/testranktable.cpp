// SPDX-License-Identifier: Apache-2.0
#include "tests/app/main/commandroom.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

/// `rank TABLE.csv` against tables worked out by hand.
class TestRankTable : public QObject
{
    Q_OBJECT

private slots:
    void ranks_data();
    void ranks();
    void answersTheSameInWords();
    void weighsIndicators();
    void weightsAreReadFromEscapedText();
    void tieStepsTellWhatTheySaw();
    void candidatesWithoutMarksHaveNoPlace();
    void bigFractionsAreText();
    void refusesTables_data();
    void refusesTables();
    void refusesWeights_data();
    void refusesWeights();
    void refusesOptions_data();
    void refusesOptions();

private:
    Room m_room;
};

namespace
{

/// "1 A 7/2, 1 C 7/2, 3 B 33/10"
QString rowsOf(const QJsonObject &json)
{
    QStringList rows;
    for (const QJsonValue &value : json.value(u"ranking"_s).toArray()) {
        const QJsonObject row = value.toObject();
        const QJsonObject score = row.value(u"score"_s).toObject();
        rows.append(u"%1 %2 %3/%4"_s.arg(row.value(u"rank"_s).toInt())
                        .arg(row.value(u"id"_s).toString())
                        .arg(score.value(u"num"_s).toInteger(-1))
                        .arg(score.value(u"den"_s).toInteger(-1)));
    }
    return rows.join(u", "_s);
}

/// "1: A C" a tie.
QString tiesOf(const QJsonObject &json)
{
    QStringList ties;
    for (const QJsonValue &value : json.value(u"unresolved_ties"_s).toArray()) {
        QStringList ids;
        for (const QJsonValue &id : value.toObject().value(u"ids"_s).toArray()) {
            ids.append(id.toString());
        }
        ties.append(QString::number(value.toObject().value(u"rank"_s).toInt()) + u": "_s + ids.join(u' '));
    }
    return ties.join(u", "_s);
}

// A: 1 5 6 9; B: 5 5 5 5; C: 0 10 10; D: 0 6 6 6.
const QByteArray fourCandidates = "candidate,member,mark\n"
                                  "A,m1,1\nA,m2,5\nA,m3,6\nA,m4,9\n"
                                  "B,m1,5\nB,m2,5\nB,m3,5\nB,m4,5\n"
                                  "C,m1,0\nC,m2,10\nC,m3,10\nC,m4,\n"
                                  "D,m1,0\nD,m2,6\nD,m3,6\nD,m4,6\n";

// m1: a = 4, b = 2, m2: a = 3, b = 5 and so on; B has no "a" from m2, C only one sheet.
const QByteArray twoIndicators = "mark,candidate,indicator,member\n"
                                 "4,A,a,m1\n2,A,b,m1\n3,A,a,m2\n5,A,b,m2\n"
                                 "5,B,a,m1\n3,B,b,m1\n,B,a,m2\n3,B,b,m2\n"
                                 "3.5,C,a,m1\n3.50,C,b,m1\n";

} // namespace

void TestRankTable::ranks_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("ranking");
    QTest::addColumn<QString>("ties");
    QTest::addColumn<int>("status");
    const auto row = [](const char *what, const QByteArray &table, const QStringList &options, const QString &ranking,
                        const QString &ties = {}, int status = 0) {
        QTest::newRow(what) << table << options << ranking << ties << status;
    };
    // Means 21/4, 5, 20/3, 9/2: a missing mark is absent, not zero.
    row("mean", fourCandidates, {}, u"1 C 20/3, 2 A 21/4, 3 B 5/1, 4 D 9/2"_s);
    // One off at each end: A 5 6, B 5 5, C 10, D 6 6.
    row("trimmed mean", fourCandidates, {u"--aggregate"_s, u"trimmed_mean:1"_s},
        u"1 C 10/1, 2 D 6/1, 3 A 11/2, 4 B 5/1"_s);
    row("median", fourCandidates, {u"--aggregate=median"_s}, u"1 C 10/1, 2 D 6/1, 3 A 11/2, 4 B 5/1"_s);
    // Without weights A has 3 and 4, B 4 and 3, C 3.5.
    row("indicators, equal weights", twoIndicators, {}, u"1 A 7/2, 1 B 7/2, 1 C 7/2"_s, u"1: A B C"_s);
    // 0.1 + 0.2 + 0.3 is 0.6000000000000001 in binary floating point.
    row("tenths are exact", "candidate,member,mark\nX,1,0.1\nX,2,0.2\nX,3,0.3\nY,1,0.2\nY,2,0.2\nY,3,0.2\n", {},
        u"1 X 1/5, 1 Y 1/5"_s, u"1: X Y"_s);
    row("competition ranking", "candidate,member,mark\nP,1,4\nQ,1,3\nR,1,3\nS,1,1\n", {u"--ties"_s, u"none"_s},
        u"1 P 4/1, 2 Q 3/1, 2 R 3/1, 4 S 1/1"_s, u"2: Q R"_s);
    row("marks below zero", "candidate,member,mark\nP,1,-1.5\nQ,1,-2\n", {}, u"1 P -3/2, 2 Q -2/1"_s);
    // Both have 4 on average; P has the only 5.
    const QByteArray even = "candidate,member,mark\nP,1,5\nP,2,3\nQ,1,4\nQ,2,4\n";
    row("top marks", even, {u"--ties"_s, u"topmarks"_s}, u"1 P 4/1, 2 Q 4/1"_s);
    // One member for each: a draw.
    row("pairwise draw", even, {u"--ties"_s, u"pairwise"_s}, u"1 P 4/1, 1 Q 4/1"_s, u"1: P Q"_s, 1);
    row("chain goes on", even, {u"--ties"_s, u"pairwise,topmarks"_s}, u"1 P 4/1, 2 Q 4/1"_s);
    // Q is preferred by two of three.
    row("pairwise majority", "candidate,member,mark\nP,1,6\nP,2,3\nP,3,3\nQ,1,4\nQ,2,4\nQ,3,4\n",
        {u"--ties"_s, u"pairwise"_s}, u"1 Q 4/1, 2 P 4/1"_s);
    row("wide form", u"name;m1;m2;m3\nក;៨៦,៤០;86.4;\nខ;;90;\n"_s.toUtf8(), {u"--wide"_s}, u"1 ខ 90/1, 2 ក 432/5"_s);
    row("quotes, tabs, byte order mark", "\xEF\xBB\xBF\"member\"\t\"candidate\"\t\"mark\"\r\n1\t\"A, B\"\t\"2\"\r\n",
        {}, u"1 A, B 2/1"_s);
}

void TestRankTable::ranks()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, options);
    const QString path = m_room.file(u"marks.csv"_s, table);
    const Answer answer = run(QStringList{u"rank"_s, path, u"--json"_s} + options);
    QTEST(answer.status, "status");
    QTEST(rowsOf(answer.json()), "ranking");
    QTEST(tiesOf(answer.json()), "ties");
    QCOMPARE(answer.messages.size(), answer.status == 0 ? 0 : 1);
    QCOMPARE(keysOf(answer.json()), u"ranking unresolved_ties unscored"_s);
    for (const QJsonValue &row : answer.json().value(u"ranking"_s).toArray()) {
        QCOMPARE(keysOf(row), u"id rank score sheets tie_steps"_s);
        QCOMPARE(keysOf(row.toObject().value(u"score"_s)), u"den num text"_s);
    }
}

void TestRankTable::answersTheSameInWords()
{
    const Answer answer = run({u"rank"_s, m_room.file(u"marks.csv"_s, fourCandidates)});
    QCOMPARE(answer.status, 0);
    QStringList lines;
    for (const QString &line : answer.output().split(u'\n')) {
        lines.append(line.simplified());
    }
    QCOMPARE(lines, QStringList({u"1 6.6667 C"_s, u"2 5.2500 A"_s, u"3 5.0000 B"_s, u"4 4.5000 D"_s}));
}

void TestRankTable::weighsIndicators()
{
    const QString table = m_room.file(u"marks.csv"_s, twoIndicators);
    // A: 2.6 and 4.4; B: 3.6 and, with "a" missing, 3; C: 3.5.
    for (const QByteArray &weights :
         {QByteArray(R"({"a": "0.30", "b": "0.70", "c": "1"})"), QByteArray(R"({"b": 7, "a": 3})")}) {
        const QString path = m_room.file(u"weights.json"_s, weights);
        const Answer answer = run({u"rank"_s, table, u"--weights"_s, path, u"--json"_s});
        QCOMPARE(answer.status, 0);
        QCOMPARE(rowsOf(answer.json()), u"1 A 7/2, 1 C 7/2, 3 B 33/10"_s);
    }
}

void TestRankTable::weightsAreReadFromEscapedText()
{
    const QString table = m_room.file(u"marks.csv"_s, u"candidate,member,indicator,mark\nA,1,\"ក\"\"\",2\n"_s.toUtf8());
    const QString weights = m_room.file(u"weights.json"_s, R"({"\u1780\"": "1"})");
    QCOMPARE(run({u"rank"_s, table, u"--weights"_s, weights}).status, 0);
}

void TestRankTable::tieStepsTellWhatTheySaw()
{
    // Weights 2 and 1: P (2*3 + 6)/3 = 4, Q (2*4.5 + 3)/3 = 4; from "a" come 2 and 3.
    const QString table = m_room.file(u"marks.csv"_s, "candidate,member,indicator,mark\n"
                                                      "P,1,a,3\nP,1,b,6\nQ,1,a,4.5\nQ,1,b,3\n");
    const QString weights = m_room.file(u"weights.json"_s, R"({"a": 2, "b": 1})");
    const Answer answer = run({u"rank"_s, table, u"--weights"_s, weights, u"--ties"_s, u"component"_s, u"--json"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(rowsOf(answer.json()), u"1 Q 4/1, 2 P 4/1"_s);
    const QJsonArray steps =
        answer.json().value(u"ranking"_s).toArray().at(0).toObject().value(u"tie_steps"_s).toArray();
    QCOMPARE(steps.size(), 1);
    const QJsonObject step = steps.at(0).toObject();
    QCOMPARE(keysOf(step), u"indicators kind separated values"_s);
    QCOMPARE(step.value(u"kind"_s).toString(), u"component"_s);
    QCOMPARE(step.value(u"indicators"_s).toArray(), QJsonArray({u"a"_s}));
    QCOMPARE(step.value(u"separated"_s).toBool(), true);
    const QJsonObject best = step.value(u"values"_s).toArray().at(0).toObject();
    QCOMPARE(best.value(u"id"_s).toString(), u"Q"_s);
    QCOMPARE(best.value(u"value"_s).toObject().value(u"num"_s).toInt(), 3);
}

void TestRankTable::candidatesWithoutMarksHaveNoPlace()
{
    const Answer answer =
        run({u"rank"_s, m_room.file(u"marks.csv"_s, "candidate,m1,m2\nA,1,2\nB,,\n"), u"--wide"_s, u"--json"_s});
    QCOMPARE(answer.status, 0);
    QCOMPARE(rowsOf(answer.json()), u"1 A 3/2"_s);
    QCOMPARE(answer.json().value(u"unscored"_s).toArray(), QJsonArray({u"B"_s}));
}

void TestRankTable::bigFractionsAreText()
{
    const QString table = m_room.file(u"marks.csv"_s, "candidate,member,mark\nA,1,0.12345678901234567891\n");
    const QJsonObject score = run({u"rank"_s, table, u"--json"_s})
                                  .json()
                                  .value(u"ranking"_s)
                                  .toArray()
                                  .at(0)
                                  .toObject()
                                  .value(u"score"_s)
                                  .toObject();
    QCOMPARE(score.value(u"num"_s).toString(), u"12345678901234567891"_s);
    QCOMPARE(score.value(u"den"_s).toString(), u"100000000000000000000"_s);
    QCOMPARE(score.value(u"text"_s).toString(), u"0.1235"_s);
}

void TestRankTable::refusesTables_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("message"); ///< what it has to contain
    const auto row = [](const char *what, const QByteArray &table, const QString &message,
                        const QStringList &options = {}) {
        QTest::newRow(what) << table << options << message;
    };
    row("nothing", "", u"bad.csv holds no rows"_s);
    row("only a header", "candidate,member,mark\n", u"bad.csv holds no rows"_s);
    row("no marks", "candidate,member,mark\nA,1,\n", u"bad.csv holds no rows"_s);
    row("column missing", "candidate,mark\nA,1\n", u"columns: member"_s);
    row("column unknown", "candidate,member,note,mark\nA,1,x,2\n", u"line 1, column 3: only candidate"_s);
    row("column twice", "candidate,member,mark,mark\nA,1,2,2\n", u"line 1, column 4: the column is named twice"_s);
    row("no number", "candidate,member,mark\nA,1,2\nA,2,good\n", u"line 3, column 3: “good” is not a number"_s);
    row("place mark in the text", "candidate,member,mark\nA,1,%2%3\n", u"“%2%3” is not a number"_s);
    row("exponent", "candidate,member,mark\nA,1,1e3\n", u"line 2, column 3: “1e3”"_s);
    row("infinite", "candidate,member,mark\nA,1,inf\n", u"“inf” is not a number"_s);
    row("no candidate", "candidate,member,mark\n ,1,2\n", u"line 2, column 1: the candidate is missing"_s);
    row("no member", "candidate,mark,member\nA,2\n", u"line 2, column 3: the member is missing"_s);
    row("no indicator", "candidate,member,indicator,mark\nA,1,,2\n", u"line 2, column 3: the indicator is missing"_s);
    row("mark twice", "candidate,member,mark\nA,1,2\n\nA,1,3\n", u"line 4, column 3: this mark stands"_s);
    row("too many fields", "candidate,member,mark\nA,1,2,x\n", u"line 2, column 4: the line has more fields"_s);
    row("open quotation mark", "candidate,member,mark\nA,1,\"2\n", u"line 2, column 3: a quotation mark"_s);
    row("other encoding", "candidate,member,mark\nA,\xE9,2\n", u"cannot be recognised"_s);
    row("wide, member without name", "candidate,m1,\nA,1,2\n", u"line 1, column 3: the column has no name"_s,
        {u"--wide"_s});
    row("wide, member twice", "candidate,m1,m1\nA,1,2\n", u"line 1, column 3: the column is named twice"_s,
        {u"--wide"_s});
    row("wide, candidate twice", "candidate,m1\nA,1\nA,2\n", u"line 3, column 2: this mark stands"_s, {u"--wide"_s});
    row("wide, no member", "candidate\nA\n", u"columns: member"_s, {u"--wide"_s});
}

void TestRankTable::refusesTables()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, options);
    QFETCH(QString, message);
    const QString path = m_room.file(u"bad.csv"_s, table);
    const auto before = m_room.contents();
    const Answer answer = run(QStringList{u"rank"_s, path, u"--json"_s, u"--lang"_s, u"en"_s} + options);
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.outputs, QStringList());
    QCOMPARE(answer.messages.size(), 1);
    QVERIFY2(answer.message().contains(message), qPrintable(answer.message()));
    const Answer khmer = run(QStringList{u"rank"_s, path, u"--json"_s, u"--lang"_s, u"km"_s} + options);
    QCOMPARE(khmer.status, 2);
    QVERIFY(!khmer.message().isEmpty());
    QCOMPARE(m_room.contents(), before);
}

void TestRankTable::refusesWeights_data()
{
    QTest::addColumn<QByteArray>("weights");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *what, const QByteArray &weights, const QString &message) {
        QTest::newRow(what) << weights << message;
    };
    row("no JSON", "a = 1", u"at $"_s);
    row("a list", "[1, 2]", u"an object is expected"_s);
    row("a fraction as a number", R"({"a": 0.3, "b": "0.7"})", u"$.a"_s);
    row("no number", R"({"a": "much", "b": "0.7"})", u"$.a"_s);
    row("zero", R"({"a": "0.00", "b": 1})", u"above zero"_s);
    row("below zero", R"({"a": "-1", "b": 1})", u"above zero"_s);
    row("an indicator twice", R"({"a": 1, "a": 2, "b": 1})", u"twice"_s);
    row("an indicator missing", R"({"a": 1})", u"“b”"_s);
}

void TestRankTable::refusesWeights()
{
    QFETCH(QByteArray, weights);
    QFETCH(QString, message);
    const QString table = m_room.file(u"marks.csv"_s, twoIndicators);
    const QString path = m_room.file(u"weights.json"_s, weights);
    const Answer answer = run({u"rank"_s, table, u"--weights"_s, path, u"--lang"_s, u"en"_s});
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.messages.size(), 1);
    QVERIFY2(answer.message().contains(u"weights.json"_s), qPrintable(answer.message()));
    QVERIFY2(answer.message().contains(message), qPrintable(answer.message()));
}

void TestRankTable::refusesOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::newRow("aggregate") << QStringList{u"--aggregate"_s, u"best"_s} << 2;
    QTest::newRow("trimmed without number") << QStringList{u"--aggregate"_s, u"trimmed_mean"_s} << 2;
    QTest::newRow("trimmed by nothing") << QStringList{u"--aggregate"_s, u"trimmed_mean:0"_s} << 2;
    QTest::newRow("chain") << QStringList{u"--ties"_s, u"component,luck"_s} << 2;
    QTest::newRow("chain with a step twice") << QStringList{u"--ties"_s, u"pairwise,pairwise"_s} << 2;
    QTest::newRow("round of a table") << QStringList{u"--round"_s, u"1"_s} << 2;
    QTest::newRow("weights without indicators") << QStringList{u"--weights"_s, u"/nowhere/weights.json"_s} << 2;
    QTest::newRow("several") << QStringList{u"another.csv"_s} << 2;
}

void TestRankTable::refusesOptions()
{
    QFETCH(QStringList, options);
    const QString table = m_room.file(u"marks.csv"_s, fourCandidates);
    const Answer answer = run(QStringList{u"rank"_s, table} + options);
    QTEST(answer.status, "status");
    QCOMPARE(answer.outputs, QStringList());
    QCOMPARE(answer.messages.size(), 1);
}

RANGVOAN_TEST(TestRankTable)
#include "testranktable.moc"
