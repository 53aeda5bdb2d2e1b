// SPDX-License-Identifier: Apache-2.0
#include "app/domain/mark.h"
#include "app/scoring/aggregate.h"
#include "tests/app/scoring/builder.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::test;

Q_DECLARE_METATYPE(rangvoan::AggregationKind)

class RankingTest : public QObject
{
    Q_OBJECT

private slots:
    void sheetTotalsAreWeighted();
    void notObservableLeavesBothSides();
    void invalidSheetsAreRefused_data();
    void invalidSheetsAreRefused();
    void sheetsAreAggregated_data();
    void sheetsAreAggregated();
    void equalSheetsShareTheTrim();
    void equalScoresShareAPlace();
    void absentSheetsAreNotZero();
    void differentDenominatorsCanTie();
    void orderOfInputDoesNotMatter();
    void doubledInputIsRefused();
    void displayedAlikeButNotTied();
};

void RankingTest::sheetTotalsAreWeighted()
{
    const RuleSet rules = rulesOf({2, 1}, {1, 1, 2}, 4);
    const auto score = sheetTotal({4, 2, 3}, rules);
    QCOMPARE(score->total.text(), u"75/1"_s); // (4 + 2 + 2 x 3) of 16
    QCOMPARE(score->components[0].text(), u"75/2"_s);
    QCOMPARE(score->components[1].text(), u"75/2"_s);
    QCOMPARE(componentMaxima(rules)[0].text(), u"50/1"_s);
}

void RankingTest::notObservableLeavesBothSides()
{
    const RuleSet rules = rulesOf({2, 1}, {1, 1, 2}, 4);
    const auto score = sheetTotal({4, 2, Mark::notObservableValue}, rules);
    QCOMPARE(score->total.text(), u"75/1"_s); // 6 of 8
    QCOMPARE(score->components[0].text(), u"75/1"_s);
    QVERIFY(score->components[1].isZero());
}

void RankingTest::invalidSheetsAreRefused_data()
{
    QTest::addColumn<QList<quint16>>("steps");
    QTest::addColumn<bool>("mayBeHidden");
    QTest::newRow("short") << QList<quint16>{1, 2} << true;
    QTest::newRow("long") << QList<quint16>{1, 2, 3, 4} << true;
    QTest::newRow("above the scale") << QList<quint16>{1, 2, 5} << true;
    QTest::newRow("not marked") << QList<quint16>{1, 2, Mark::notMarkedValue} << true;
    QTest::newRow("hidden, not allowed") << QList<quint16>{1, 2, Mark::notObservableValue} << false;
    QTest::newRow("nothing observable") << QList<quint16>(3, Mark::notObservableValue) << true;
}

void RankingTest::invalidSheetsAreRefused()
{
    QFETCH(QList<quint16>, steps);
    QFETCH(bool, mayBeHidden);
    RuleSet rules = rulesOf({2, 1}, {1, 1, 2}, 4);
    rules.scale.notObservableAllowed = mayBeHidden;
    QVERIFY(!sheetTotal(steps, rules).has_value());
    QVERIFY(!rank(inputOf(1, {sheet(1, 1, steps)}), rules).has_value());
}

void RankingTest::sheetsAreAggregated_data()
{
    QTest::addColumn<QList<int>>("totals");
    QTest::addColumn<AggregationKind>("kind");
    QTest::addColumn<int>("trim");
    QTest::addColumn<QString>("score");
    using enum AggregationKind;
    QTest::newRow("mean") << QList<int>{70, 81, 90} << Mean << 0 << u"241/3"_s;
    QTest::newRow("trimmed") << QList<int>{100, 10, 80, 90} << TrimmedMean << 1 << u"85/1"_s;
    QTest::newRow("trimmed of three") << QList<int>{70, 80, 95} << TrimmedMean << 1 << u"80/1"_s;
    QTest::newRow("trimmed of two") << QList<int>{70, 90} << TrimmedMean << 1 << u"80/1"_s;
    QTest::newRow("trimmed of one") << QList<int>{70} << TrimmedMean << 1 << u"70/1"_s;
    QTest::newRow("trimmed by two of four") << QList<int>{100, 10, 20, 40} << TrimmedMean << 2 << u"30/1"_s;
    QTest::newRow("median odd") << QList<int>{95, 70, 80} << Median << 0 << u"80/1"_s;
    QTest::newRow("median even") << QList<int>{100, 10, 20, 41} << Median << 0 << u"61/2"_s;
    QTest::newRow("median of one") << QList<int>{55} << Median << 0 << u"55/1"_s;
}

void RankingTest::sheetsAreAggregated()
{
    QFETCH(QList<int>, totals);
    QFETCH(AggregationKind, kind);
    QFETCH(int, trim);
    QFETCH(QString, score);
    QList<Score> exact;
    QList<SheetMarks> sheets;
    for (const int total : totals) {
        exact.append(Score::fromInteger(total));
        sheets.append(sheet(1, static_cast<int>(sheets.size()) + 1, {static_cast<quint16>(total)}));
    }
    QCOMPARE(aggregate(exact, {kind, trim}).text(), score);
    RuleSet rules = rulesOf({1}, {1}, 100);
    rules.aggregation.value = {kind, trim};
    QCOMPARE(rank(inputOf(1, sheets), rules)->rows.first().score.text(), score);
}

void RankingTest::equalSheetsShareTheTrim()
{
    const QList<Score> totals{Score::fromInteger(80), Score::fromInteger(90), Score::fromInteger(80)};
    const QList<Score> parts = sheetParts(totals, {AggregationKind::TrimmedMean, 1});
    QCOMPARE(parts[0].text(), u"1/2"_s);
    QVERIFY(parts[1].isZero());
    QCOMPARE(parts[2].text(), u"1/2"_s);
}

void RankingTest::equalScoresShareAPlace()
{
    const RuleSet rules = rulesOf({1}, {1}, 100);
    const auto ranking =
        rank(inputOf(5, {sheet(1, 1, {70}), sheet(2, 1, {80}), sheet(3, 1, {90}), sheet(4, 1, {80})}), rules);
    QCOMPARE(placesOf(*ranking), u"3:1 2:2 4:2 1:4"_s);
    QCOMPARE(ranking->unscored, QList<CandidateId>{candidate(5)});
    QCOMPARE(ranking->unresolved.size(), 1);
    QCOMPARE(ranking->unresolved[0].firstPlace, 2);
    QCOMPARE(ranking->unresolved[0].lastPlace, 3);
    QVERIFY(!ranking->unresolved[0].next.has_value());
    QVERIFY(!ranking->rows[0].tied);
    QVERIFY(ranking->rows[1].tied);
}

void RankingTest::absentSheetsAreNotZero()
{
    const RuleSet rules = rulesOf({1}, {1}, 100);
    const auto ranking = rank(inputOf(2, {sheet(1, 1, {80}), sheet(1, 2, {90}), sheet(2, 1, {86})}), rules);
    QCOMPARE(placesOf(*ranking), u"2:1 1:2"_s);
    QCOMPARE(ranking->rows[0].sheets, 1);
    QCOMPARE(ranking->rows[1].score.text(), u"85/1"_s);
}

void RankingTest::differentDenominatorsCanTie()
{
    const RuleSet rules = rulesOf({2}, {1, 1}, 4);
    const auto ranking =
        rank(inputOf(2, {sheet(1, 1, {3, Mark::notObservableValue}), sheet(1, 2, {4, 2}), sheet(2, 1, {3, 3})}), rules);
    QCOMPARE(placesOf(*ranking), u"1:1 2:1"_s);
    QCOMPARE(ranking->rows[0].score.text(), u"75/1"_s);
}

void RankingTest::orderOfInputDoesNotMatter()
{
    RuleSet rules = rulesOf({1, 1}, {1, 2}, 4);
    rules.aggregation.value = {AggregationKind::Median, 0};
    rules.tieChain.value = {{TieStepKind::Component, u"2"_s}, {TieStepKind::Pairwise, {}}};
    RankingInput input = inputOf(6, {});
    for (int c = 1; c <= 6; ++c) {
        for (int m = 1; m <= 4; ++m) {
            input.sheets.append(sheet(c, m, {quint16((c * m) % 5), quint16((c + m) % 5)}));
        }
    }
    const auto first = rank(input, rules);
    std::reverse(input.sheets.begin(), input.sheets.end());
    std::rotate(input.candidates.begin(), input.candidates.begin() + 2, input.candidates.end());
    const auto second = rank(input, rules);
    QCOMPARE(placesOf(*second), placesOf(*first));
    for (qsizetype i = 0; i < first->rows.size(); ++i) {
        QCOMPARE(second->rows[i].components, first->rows[i].components);
        QCOMPARE(second->rows[i].steps, first->rows[i].steps);
    }
}

void RankingTest::doubledInputIsRefused()
{
    const RuleSet rules = rulesOf({1}, {1}, 4);
    QVERIFY(!rank(inputOf(1, {sheet(1, 1, {3}), sheet(1, 1, {3})}), rules).has_value());
    RankingInput sameNumber = inputOf(2, {});
    sameNumber.candidates[1].number = 1;
    QVERIFY(!rank(sameNumber, rules).has_value());
    RankingInput samePerson = inputOf(2, {});
    samePerson.candidates[1].id = candidate(1);
    QVERIFY(!rank(samePerson, rules).has_value());
    // Withdrawn: left out by the caller, the sheet may still be there.
    QCOMPARE(placesOf(*rank(inputOf(1, {sheet(1, 1, {3}), sheet(2, 1, {4})}), rules)), u"1:1"_s);
}

void RankingTest::displayedAlikeButNotTied()
{
    // 10.4286, 10.400 and 10.375 all print as 10.4 and are three places.
    const RuleSet rules = rulesOf({1}, {1}, 100);
    QList<SheetMarks> sheets;
    const auto add = [&sheets](int ofCandidate, const QList<quint16> &marks) {
        for (const quint16 mark : marks) {
            sheets.append(sheet(ofCandidate, static_cast<int>(sheets.size()) + 1, {mark}));
        }
    };
    add(1, {10, 10, 10, 10, 10, 11, 11, 11}); // 83/8
    add(2, {10, 10, 10, 10, 11, 11, 11});     // 73/7
    add(3, {10, 10, 10, 11, 11});             // 52/5
    const auto ranking = rank(inputOf(3, sheets), rules);
    QCOMPARE(placesOf(*ranking), u"2:1 3:2 1:3"_s);
    for (const RankedCandidate &row : ranking->rows) {
        QCOMPARE(row.score.display(1), u"10.4"_s);
    }
}

RANGVOAN_TEST(RankingTest)
#include "rankingtest.moc"
