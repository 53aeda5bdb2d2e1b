// SPDX-License-Identifier: Apache-2.0
#include "app/domain/score.h"

#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;

class ScoreTest : public QObject
{
    Q_OBJECT

private slots:
    void isPrintedRoundedHalfUp_data();
    void isPrintedRoundedHalfUp();
    void equalTotalsAreEqualHoweverAddedUp();
    void scoresThatPrintAlikeKeepTheirOrder();
    void partsBeyondSixtyFourBitsStayExact();
    void canonicalTextReadsBack_data();
    void canonicalTextReadsBack();
    void otherTextIsRefused_data();
    void otherTextIsRefused();
    void decimalTextIsReadExactly_data();
    void decimalTextIsReadExactly();
};

void ScoreTest::isPrintedRoundedHalfUp_data()
{
    QTest::addColumn<int>("num");
    QTest::addColumn<int>("den");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0 << 1 << 2 << u"0.00"_s;
    QTest::newRow("half goes up") << 1 << 8 << 2 << u"0.13"_s;
    QTest::newRow("just below half") << 1249 << 10000 << 2 << u"0.12"_s;
    QTest::newRow("a half of floating point trouble") << 2675 << 1000 << 2 << u"2.68"_s;
    QTest::newRow("1.005") << 1005 << 1000 << 2 << u"1.01"_s;
    QTest::newRow("carry") << 99999 << 1000 << 2 << u"100.00"_s;
    QTest::newRow("no places") << 5 << 2 << 0 << u"3"_s;
    QTest::newRow("third") << 200 << 3 << 4 << u"66.6667"_s;
    QTest::newRow("below zero, away from it") << -5 << 2 << 0 << u"-3"_s;
    QTest::newRow("rounded to zero has no sign") << -1 << 1000 << 2 << u"0.00"_s;
}

void ScoreTest::isPrintedRoundedHalfUp()
{
    QFETCH(int, num);
    QFETCH(int, den);
    QFETCH(int, places);
    QTEST(Score::fromRatio(num, den).display(places), "text");
}

void ScoreTest::equalTotalsAreEqualHoweverAddedUp()
{
    // A spreadsheet stored 2.8569999 and 2.857 for one and the same total.
    const auto exact = [](const char *text) {
        return Score::fromDecimal(QString::fromLatin1(text)).value();
    };
    Score thousandths;
    for (int i = 0; i < 2857; ++i) {
        thousandths += exact("0.001");
    }
    QCOMPARE(thousandths, exact("2.857"));
    QCOMPARE(exact("0.9523") + exact("0.9523") + exact("0.9524"), exact("2.857"));
    QVERIFY(exact("2.8569999") < exact("2.857"));
    QCOMPARE(exact("2.8569999").display(3), exact("2.857").display(3));
    float noisy = 0;
    for (int i = 0; i < 2857; ++i) {
        noisy += 0.001F;
    }
    QVERIFY(noisy != 2.857F); // what this guards against
}

void ScoreTest::scoresThatPrintAlikeKeepTheirOrder()
{
    const QList<Score> scores{Score::fromRatio(73, 7), Score::fromRatio(52, 5), Score::fromRatio(83, 8)};
    QCOMPARE(scores[0].display(4), u"10.4286"_s);
    QCOMPARE(scores[1].display(3), u"10.400"_s);
    QCOMPARE(scores[2].display(3), u"10.375"_s);
    for (const Score &score : scores) {
        QCOMPARE(score.display(1), u"10.4"_s);
    }
    QVERIFY(scores[0] > scores[1]);
    QVERIFY(scores[1] > scores[2]);
}

void ScoreTest::partsBeyondSixtyFourBitsStayExact()
{
    Score sum;
    for (int n = 1; n <= 60; ++n) {
        sum += Score::fromRatio(1, n);
    }
    // The 60th harmonic number, as published (OEIS A001008 and A002805).
    QCOMPARE(sum.num(), u"15117092380124150817026911"_s);
    QCOMPARE(sum.den(), u"3230237388259077233637600"_s);
    QCOMPARE(sum.display(11), u"4.67987041295"_s);
    for (int n = 60; n > 1; --n) {
        sum = sum - Score::fromRatio(1, n);
    }
    QCOMPARE(sum.text(), u"1/1"_s);
    const Score large = Score::fromInteger(0x7FFFFFFFFFFFFFFF);
    QCOMPARE((large * large / large).num(), u"9223372036854775807"_s);
    QVERIFY(large + Score::fromRatio(1, 1000) > large);
    QVERIFY((Score() - large).isNegative());
    QVERIFY(Score() - large < Score());
}

void ScoreTest::canonicalTextReadsBack_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text :
         {u"0/1"_s, u"1/3"_s, u"-7/2"_s, u"432/5"_s, u"15117092380124150817026911/3230237388259077233637600"_s}) {
        QTest::newRow(qPrintable(text)) << text;
    }
}

void ScoreTest::canonicalTextReadsBack()
{
    QFETCH(QString, text);
    const auto score = Score::fromText(text);
    QVERIFY(score.has_value());
    QCOMPARE(score->text(), text);
}

void ScoreTest::otherTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u""_s, u"1"_s, u"1/0"_s, u"2/4"_s, u"01/3"_s, u"1/-3"_s, u"-0/1"_s, u" 1/3"_s, u"1/3/5"_s,
                             u"+1/3"_s, u"\u0661/3"_s}) {
        QTest::newRow(qPrintable(u"<%1>"_s.arg(text))) << text;
    }
}

void ScoreTest::otherTextIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Score::fromText(text).has_value());
}

void ScoreTest::decimalTextIsReadExactly_data()
{
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("text"); // empty: refused
    QTest::newRow("integer") << u"42"_s << u"42/1"_s;
    QTest::newRow("decimal") << u"3.250"_s << u"13/4"_s;
    QTest::newRow("below zero") << u"-0.1"_s << u"-1/10"_s;
    QTest::newRow("sign") << u"+7.0"_s << u"7/1"_s;
    QTest::newRow("leading zeros") << u"007.50"_s << u"15/2"_s;
    QTest::newRow("long") << u"0.1000000000000000000000001"_s
                          << u"1000000000000000000000001/10000000000000000000000000"_s;
    for (const auto &bad :
         {u""_s, u"."_s, u"5."_s, u".5"_s, u"1,5"_s, u"1e3"_s, u" 1"_s, u"--1"_s, u"1.2.3"_s, u"x"_s}) {
        QTest::newRow(qPrintable(u"<%1>"_s.arg(bad))) << bad << QString();
    }
}

void ScoreTest::decimalTextIsReadExactly()
{
    QFETCH(QString, decimal);
    const auto score = Score::fromDecimal(decimal);
    QTEST(score ? score->text() : QString(), "text");
}

RANGVOAN_TEST(ScoreTest)
#include "scoretest.moc"
