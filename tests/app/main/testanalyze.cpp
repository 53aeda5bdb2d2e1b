// SPDX-License-Identifier: Apache-2.0
#include "tests/app/main/commandroom.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

namespace
{

/// Shrout and Fleiss 1979, table 2.
const QByteArray shroutWide = "target,J1,J2,J3,J4\n1,9,2,5,8\n2,6,1,3,2\n3,8,4,6,8\n4,7,1,2,6\n5,10,5,6,9\n6,6,2,4,7\n";

QByteArray longForm(const QByteArray &wide)
{
    const QList<QByteArray> lines = wide.trimmed().split('\n');
    const QList<QByteArray> members = lines.constFirst().split(',');
    QByteArray table = "mark,candidate,member\n";
    for (const QByteArray &line : lines.mid(1)) {
        const QList<QByteArray> cells = line.split(',');
        for (qsizetype i = 1; i < cells.size(); ++i) {
            table += cells.at(i) + ',' + cells.at(0) + ',' + members.at(i) + '\n';
        }
    }
    return table;
}

/// The value at "icc/ICC(2,1)/value".
QJsonValue at(const QJsonObject &json, const QString &path)
{
    QJsonValue value = json;
    for (const QString &key : path.split(u'/')) {
        value = value.isArray() ? value.toArray().at(key.toInt()) : value.toObject().value(key);
    }
    return value;
}

} // namespace

/// `analyze` on tables whose figures are published or worked out by hand.
class TestAnalyze : public QObject
{
    Q_OBJECT

private slots:
    void longAndWideAreTheSame();
    void figuresOfAPublishedTable_data();
    void figuresOfAPublishedTable();
    void undefinedFiguresHaveReasons();
    void categoriesAreMarksAsWritten();
    void nominalFiguresAreOfSingleMarks();
    void indicatorsAreCompared();
    void cutLine();
    void speaksBothLanguages();
    void refuses_data();
    void refuses();

private:
    Room m_room;
};

void TestAnalyze::longAndWideAreTheSame()
{
    const QString wide = m_room.file(u"wide.csv"_s, shroutWide);
    const QString rows = m_room.file(u"long.csv"_s, longForm(shroutWide));
    const Answer one = run({u"analyze"_s, wide, u"--wide"_s, u"--json"_s, u"--seed"_s, u"7"_s});
    const Answer two = run({u"analyze"_s, rows, u"--json"_s, u"--seed=7"_s});
    QCOMPARE(one.status, 0);
    QCOMPARE(one.messages, QStringList());
    QCOMPARE(one.json(), two.json());
    QVERIFY(!one.json().isEmpty());
    const Answer other = run({u"analyze"_s, rows, u"--json"_s, u"--seed=8"_s});
    QVERIFY(other.json().value(u"cut"_s) != one.json().value(u"cut"_s));
}

void TestAnalyze::figuresOfAPublishedTable_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<double>("value");
    QTest::newRow("candidates") << u"counts/candidates"_s << 6.0;
    QTest::newRow("members") << u"counts/members"_s << 4.0;
    QTest::newRow("marks") << u"counts/marks"_s << 24.0;
    QTest::newRow("missing") << u"counts/missing"_s << 0.0;
    QTest::newRow("ICC(1,1)") << u"icc/ICC(1,1)/value"_s << .166;
    QTest::newRow("ICC(2,1)") << u"icc/ICC(2,1)/value"_s << .290;
    QTest::newRow("ICC(3,1)") << u"icc/ICC(3,1)/value"_s << .715;
    QTest::newRow("ICC(1,k)") << u"icc/ICC(1,k)/value"_s << .443;
    QTest::newRow("ICC(2,k)") << u"icc/ICC(2,k)/value"_s << .620;
    QTest::newRow("ICC(3,k)") << u"icc/ICC(3,k)/value"_s << .909;
    QTest::newRow("interval") << u"icc/ICC(3,1)/low"_s << .342;
    QTest::newRow("F") << u"icc/ICC(2,1)/f"_s << 11.027;
    QTest::newRow("BMS") << u"anova/between_candidates"_s << 11.242;
    QTest::newRow("EMS") << u"anova/residual"_s << 1.019;
    QTest::newRow("mean of all") << u"severity/mean"_s << 127 / 24.0;
    // In a complete table the components follow from the mean squares: (BMS - EMS) / 4, (JMS - EMS) / 6, EMS.
    QTest::newRow("candidates' variance") << u"severity/var_candidate"_s << (11.241667 - 1.019444) / 4;
    QTest::newRow("members' variance") << u"severity/var_member"_s << (32.486111 - 1.019444) / 6;
    QTest::newRow("error") << u"severity/var_residual"_s << 1.019444;
    QTest::newRow("best mean") << u"cut/candidates/0/mean"_s << 7.5;
}

void TestAnalyze::figuresOfAPublishedTable()
{
    QFETCH(QString, path);
    QFETCH(double, value);
    const Answer answer =
        run({u"analyze"_s, m_room.file(u"wide.csv"_s, shroutWide), u"--wide"_s, u"--json"_s, u"--draws"_s, u"50"_s});
    const QJsonValue found = at(answer.json(), path);
    QVERIFY2(found.isDouble(), qPrintable(path));
    QVERIFY2(std::abs(found.toDouble() - value) < .0006, qPrintable(QString::number(found.toDouble())));
}

void TestAnalyze::undefinedFiguresHaveReasons()
{
    const QString path = m_room.file(u"gaps.csv"_s, "candidate,member,mark\nA,1,3\nA,2,\nB,2,4\nC,1,\n");
    const Answer answer = run({u"analyze"_s, path, u"--json"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(answer.status, 0);
    const QJsonObject json = answer.json();
    QCOMPARE(at(json, u"counts/candidates"_s).toInt(), 3);
    QCOMPARE(at(json, u"counts/missing"_s).toInt(), 4);
    for (const QString &figure : {u"icc"_s, u"anova"_s, u"kendall"_s, u"fleiss_kappa"_s, u"cronbach_alpha"_s,
                                  u"additive"_s, u"weight_change"_s}) {
        QVERIFY2(json.contains(figure) && json.value(figure).isNull(), qPrintable(figure));
        QVERIFY2(!at(json, figure + u"_reason/text"_s).toString().isEmpty(), qPrintable(figure));
    }
    QCOMPARE(at(json, u"icc_reason/code"_s).toString(), u"incomplete"_s);
    QVERIFY(at(json, u"krippendorff/interval"_s).isNull());
    QCOMPARE(at(json, u"krippendorff/interval_reason/code"_s).toString(), u"no_pairs"_s);
    QVERIFY(at(json, u"severity/mean"_s).isNull());
    QCOMPARE(at(json, u"severity/connected"_s), QJsonValue(false));
    QCOMPARE(at(json, u"severity/reason/code"_s).toString(), u"disconnected"_s);
}

/// Two of two agree on each candidate: kappa 1, in each category.
void TestAnalyze::categoriesAreMarksAsWritten()
{
    const QString path = m_room.file(u"halves.csv"_s, "x,m1,m2\nA,2.50,2.5\nB,3,3\n");
    const QJsonObject json = run({u"analyze"_s, path, u"--wide"_s, u"--json"_s}).json();
    QCOMPARE(at(json, u"fleiss_kappa/kappa"_s).toDouble(), 1.0);
    QCOMPARE(keysOf(at(json, u"fleiss_kappa/categories"_s)), u"2.5 3"_s);
}

/// As AwardFieldTest::nominalFiguresAreOfSingleMarks: 25/47 and 23/47, worked out by hand.
void TestAnalyze::nominalFiguresAreOfSingleMarks()
{
    const QString path = m_room.file(u"single.csv"_s, "candidate,member,indicator,mark\n"
                                                      "A,1,a,2\nA,2,a,2\nA,3,a,1\nA,1,b,0\nA,2,b,0\nA,3,b,0\n"
                                                      "B,1,a,1\nB,2,a,1\nB,3,a,1\nB,1,b,2\nB,2,b,1\nB,3,b,2\n");
    const QJsonObject json = run({u"analyze"_s, path, u"--json"_s, u"--seats"_s, u"1"_s}).json();
    QVERIFY(std::abs(at(json, u"krippendorff/nominal"_s).toDouble() - 25 / 47.0) < 1e-9);
    QVERIFY(std::abs(at(json, u"fleiss_kappa/kappa"_s).toDouble() - 23 / 47.0) < 1e-9);
    QCOMPARE(keysOf(at(json, u"fleiss_kappa/categories"_s)), u"0 1 2"_s);
}

/// Two indicators, two members: the sheets' marks are means; a weight of a seventh more and less turns A and B.
void TestAnalyze::indicatorsAreCompared()
{
    const QString path = m_room.file(u"indicators.csv"_s, "candidate,member,indicator,mark\n"
                                                          "A,1,a,4\nA,1,b,0\nA,2,a,4\nA,2,b,0\n"
                                                          "B,1,a,0\nB,1,b,3\nB,2,a,0\nB,2,b,3\n");
    const QJsonObject json = run({u"analyze"_s, path, u"--json"_s, u"--seats"_s, u"1"_s}).json();
    QCOMPARE(at(json, u"counts/indicators"_s).toInt(), 2);
    QCOMPARE(at(json, u"weight_change/part_exact"_s).toString(), u"1/7"_s);
    QCOMPARE(at(json, u"weight_change/entering"_s).toString(), u"B"_s);
    // Sheets (4 0) (4 0) (0 3) (0 3): variances 16/3 and 3, covariance -4: alpha = 2 (1 - (25/3) / (1/3)).
    QVERIFY(std::abs(at(json, u"cronbach_alpha/raw"_s).toDouble() + 48) < 1e-9);
    QCOMPARE(at(json, u"cronbach_alpha/cases"_s).toInt(), 4);
    QCOMPARE(at(json, u"smaa_free"_s).toArray().size(), 2);
}

/// FirmnessTest's table: means 8, 6, 5; without member 1 the third takes the second's seat.
void TestAnalyze::cutLine()
{
    const QString path = m_room.file(u"three.csv"_s, "x,m1,m2,m3\nA,10,6,8\nB,8,6,4\nC,1,7,7\n");
    const QJsonObject json =
        run({u"analyze"_s, path, u"--wide"_s, u"--json"_s, u"--seats"_s, u"2"_s, u"--draws"_s, u"400"_s}).json();
    QCOMPARE(at(json, u"cut/seats"_s).toInt(), 2);
    const QJsonArray candidates = at(json, u"cut/candidates"_s).toArray();
    QCOMPARE(candidates.size(), 3);
    QCOMPARE(candidates.at(1).toObject().value(u"id"_s).toString(), u"B"_s);
    QCOMPARE(candidates.at(1).toObject().value(u"rank"_s).toInt(), 2);
    QCOMPARE(candidates.at(1).toObject().value(u"band"_s).toString(), u"discuss"_s);
    for (const QString &key : {u"mean"_s, u"seat_probability"_s, u"rank_low"_s, u"rank_high"_s, u"expected_rank"_s}) {
        QVERIFY2(candidates.at(0).toObject().value(key).isDouble(), qPrintable(key));
    }
    QCOMPARE(at(json, u"cut/leave_one_out/0/member"_s).toString(), u"m1"_s);
    QCOMPARE(at(json, u"cut/leave_one_out/0/seats"_s).toArray(), QJsonArray({u"A"_s, u"C"_s}));
    QCOMPARE(at(json, u"cut/leave_one_out/1/seats"_s).toArray(), QJsonArray({u"A"_s, u"B"_s}));
}

void TestAnalyze::speaksBothLanguages()
{
    const QString path = m_room.file(u"wide.csv"_s, shroutWide);
    const Answer khmer = run({u"analyze"_s, path, u"--wide"_s, u"--lang"_s, u"km"_s});
    const Answer english = run({u"analyze"_s, path, u"--wide"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(khmer.status, 0);
    QVERIFY(hasKhmer(khmer.output()));
    QVERIFY(!hasKhmer(english.output()));
    QVERIFY(english.output().contains(u"ICC(2,1): 0.290"_s));
    QVERIFY(english.output().contains(u"There are not two parts to compare."_s));
    QVERIFY(run({u"analyze"_s, u"--help"_s}).output().contains(u"--seats"_s));
}

void TestAnalyze::refuses_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("message"); ///< what it has to contain
    QTest::newRow("no number") << QByteArray("candidate,member,mark\nA,1,2\nA,2,two\n") << QStringList{}
                               << QStringList{u"bad.csv"_s, u"3"_s, u"two"_s};
    QTest::newRow("twice") << QByteArray("candidate,member,mark\nA,1,2\nA,1,3\n") << QStringList{}
                           << QStringList{u"bad.csv"_s, u"3"_s};
    QTest::newRow("empty") << QByteArray("candidate,member,mark\n") << QStringList{} << QStringList{u"bad.csv"_s};
    QTest::newRow("columns") << QByteArray("a,b,c\n1,2,3\n") << QStringList{} << QStringList{u"bad.csv"_s, u"1"_s};
    QTest::newRow("seats") << QByteArray("candidate,member,mark\nA,1,2\n") << QStringList{u"--seats"_s, u"0"_s}
                           << QStringList{u"--seats"_s};
    QTest::newRow("draws") << QByteArray("candidate,member,mark\nA,1,2\n") << QStringList{u"--draws"_s, u"many"_s}
                           << QStringList{u"--draws"_s};
    QTest::newRow("round") << QByteArray("candidate,member,mark\nA,1,2\n") << QStringList{u"--round"_s, u"1"_s}
                           << QStringList{u"--round"_s};
}

void TestAnalyze::refuses()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, options);
    QFETCH(QStringList, message);
    const QString path = m_room.file(u"bad.csv"_s, table);
    const auto before = m_room.contents();
    const Answer answer = run(QStringList{u"analyze"_s, path, u"--json"_s, u"--lang"_s, u"en"_s} + options);
    QCOMPARE(answer.status, 2);
    QCOMPARE(answer.outputs, QStringList());
    for (const QString &part : message) {
        QVERIFY2(answer.message().contains(part), qPrintable(answer.message()));
    }
    QCOMPARE(m_room.contents(), before);
    QCOMPARE(run({u"analyze"_s, m_room.path(u"nowhere.csv"_s)}).status, 3);
}

RANGVOAN_TEST(TestAnalyze)
#include "testanalyze.moc"
