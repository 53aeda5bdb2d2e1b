// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/consistency.h"
#include "app/analysis/fieldcut.h"
#include "app/analysis/weightchoice.h"
#include "tests/app/analysis/ratings.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::test;

namespace
{

Score whole(qint64 value)
{
    return Score::fromInteger(value);
}

WeightField weightsOf(const QList<int> &weights, const QList<QList<int>> &values)
{
    WeightField field;
    for (const int weight : weights) {
        field.weights.append(whole(weight));
    }
    for (const QList<int> &row : values) {
        QList<Score> scores;
        for (const int value : row) {
            scores.append(whole(value));
        }
        field.values.append(scores);
    }
    return field;
}

bool neverStopped(int)
{
    return false;
}

} // namespace

/// Weights, drawn and changed, the cut line of a table, and consistency: each case worked out by hand.
class WeightTest final : public QObject
{
    Q_OBJECT

private slots:
    void smallestChange_data();
    void smallestChange();
    void singleWeights();
    void noChange_data();
    void noChange();
    void drawnWeights();
    void dominatedIsNeverFirst();
    void consistency();
    void inconsistency_data();
    void inconsistency();
    void cutOfATable();
    void cutByExactFractions();
    void twoTiedOnEverything();
};

void WeightTest::smallestChange_data()
{
    QTest::addColumn<WeightField>("field");
    QTest::addColumn<QString>("part");
    QTest::addColumn<int>("entering");
    // 1 against 2: d = (4, -3), weights 1 and 1: sum 1, sizes 7. 1 - 1/7 and 1 + 1/7: 24/7 = 24/7.
    QTest::newRow("a seventh") << weightsOf({1, 1}, {{4, 0}, {0, 3}}) << u"1/7"_s << 1;
    // Weights 3 and 1: sums 12 and 3, part 9/15.
    QTest::newRow("heavier") << weightsOf({3, 1}, {{4, 0}, {0, 3}}) << u"3/5"_s << 1;
    // The third is nearer: (4 - 3) + (0 - 0) can never turn, the second can.
    QTest::newRow("one that cannot") << weightsOf({1, 1}, {{4, 0}, {3, 0}, {0, 3}}) << u"1/7"_s << 2;
    QTest::newRow("equal already") << weightsOf({1, 1}, {{4, 0}, {0, 4}}) << u"0/1"_s << 1;
}

void WeightTest::smallestChange()
{
    QFETCH(WeightField, field);
    const auto change = smallestWeightChange(field, {0});
    QVERIFY(change.has_value());
    QTEST(change->part.text(), "part");
    QTEST(change->entering, "entering");
    QCOMPARE(change->leaving, 0);
    // At these weights the two are equal.
    WeightField turned = field;
    turned.weights = change->weights;
    QCOMPARE(turned.scoreOf(0), turned.scoreOf(change->entering));
}

void WeightTest::singleWeights()
{
    // 4 w1 = 3 w2: w1 down to 3/4, or w2 up to 4/3.
    const auto change = smallestWeightChange(weightsOf({1, 1}, {{4, 0}, {0, 3}}), {0});
    QCOMPARE(change->single.size(), 2);
    QCOMPARE(change->single.at(0).to.text(), u"3/4"_s);
    QCOMPARE(change->single.at(1).to.text(), u"4/3"_s);
}

void WeightTest::noChange_data()
{
    QTest::addColumn<WeightField>("field");
    QTest::addColumn<QList<int>>("seated");
    QTest::addColumn<Undefined>("why");
    const WeightField above = weightsOf({1, 1}, {{4, 2}, {3, 1}});
    QTest::newRow("better in all") << above << QList<int>{0} << Undefined::NoChange;
    QTest::newRow("equal in all") << weightsOf({1, 1}, {{4, 2}, {4, 2}}) << QList<int>{0} << Undefined::NoChange;
    QTest::newRow("nobody seated") << above << QList<int>{} << Undefined::NoSeats;
    QTest::newRow("everybody seated") << above << QList<int>{0, 1} << Undefined::NoSeats;
    QTest::newRow("one item") << weightsOf({1}, {{4}, {3}}) << QList<int>{0} << Undefined::OneItem;
}

void WeightTest::noChange()
{
    QFETCH(WeightField, field);
    QFETCH(QList<int>, seated);
    const auto change = smallestWeightChange(field, seated);
    QVERIFY(!change);
    QTEST(change.why(), "why");
}

/// (4, 0) against (0, 3), any weights: the first is above where w > 3/7 of the whole, four of seven mixtures. Within a
/// fifth: 1.2 and 0.8 against each other, so w1 / w2 in 2/3 .. 3/2, against 3/4: the first loses only where
/// w1 < 3/4 w2, the corner triangle of the square: base 0.1, height 2/15 of a side of 0.4.
void WeightTest::drawnWeights()
{
    const WeightField field = weightsOf({1, 1}, {{4, 0}, {0, 3}});
    const auto any = weightChances(field, {3, 20000, 1, std::nullopt}, neverStopped);
    QVERIFY2(isNear(any[0].chance.seated / 20000.0, 4 / 7.0, .02), qPrintable(QString::number(any[0].chance.seated)));
    QCOMPARE(any[0].times[0] + any[1].times[0], 20000);
    QCOMPARE(any[0].chance.likely, (PlaceRange{1, 2}));
    const auto near = weightChances(field, {3, 20000, 1, 0.2}, neverStopped);
    const double lost = 0.1 * (2 / 15.0) / 2 / 0.16;
    QVERIFY2(isNear(near[1].chance.seated / 20000.0, lost, .006), qPrintable(QString::number(near[1].chance.seated)));
    const auto again = weightChances(field, {3, 20000, 1, 0.2}, neverStopped);
    QCOMPARE(near[1].chance.seated, again[1].chance.seated);
    QVERIFY(weightChances(field, {3, 20000, 1, 0.2}, [](int done) { return done == 5; }).empty());
}

void WeightTest::dominatedIsNeverFirst()
{
    const auto found =
        weightChances(weightsOf({1, 1}, {{4, 3}, {3, 2}, {4, 3}}), {1, 500, 1, std::nullopt}, neverStopped);
    QCOMPARE(found[1].times[0], 0);
    QCOMPARE(found[1].chance.expected, 3.0);
    // Equal in all: the place is shared every time, and nobody has the seat alone.
    QCOMPARE(found[0].times[0], 500);
    QCOMPARE(found[2].times[0], 500);
    QCOMPARE(found[0].chance.expected, 1.5);
    QCOMPARE(found[0].chance.seated, 0);
}

/// Variances 2.5 and 2.5, covariance 2: alpha = 2 (1 - 5/9) = 8/9; correlation 0.8: 1.6/1.8.
void WeightTest::consistency()
{
    const auto two = cronbachAlpha({{1, 2}, {2, 1}, {3, 3}, {4, 5}, {5, 4}});
    QVERIFY(isNear(two->raw, 8 / 9.0, 1e-12));
    QVERIFY(isNear(*two->standardized, 8 / 9.0, 1e-12));
    QCOMPARE(two->ifDropped.at(0).why(), Undefined::OneItem);
    QCOMPARE(two->cases, 5);
    // A third item of double spread, the first doubled: variances 2.5 2.5 10, covariances 2 5 4, sum 37:
    // 1.5 (1 - 15/37). Without the third: as above. Without the first: 2 (1 - 12.5/20.5).
    const auto three = cronbachAlpha({{1, 2, 2}, {2, 1, 4}, {3, 3, 6}, {4, 5, 8}, {5, 4, 10}});
    QVERIFY(isNear(three->raw, 1.5 * 22 / 37, 1e-12));
    QVERIFY(isNear(*three->ifDropped.at(2), 8 / 9.0, 1e-12));
    QVERIFY(isNear(*three->ifDropped.at(0), 16 / 20.5, 1e-12));
    // Correlations .8 1 .8: 3 x .8667 / (1 + 2 x .8667).
    const double mean = 2.6 / 3;
    QVERIFY(isNear(*three->standardized, 3 * mean / (1 + 2 * mean), 1e-12));
}

void WeightTest::inconsistency_data()
{
    using Rows = std::vector<std::vector<double>>;
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<Undefined>("why");
    QTest::newRow("nothing") << Rows{} << Undefined::FewCases;
    QTest::newRow("one case") << Rows{{1, 2}} << Undefined::FewCases;
    QTest::newRow("one item") << Rows{{1}, {2}} << Undefined::OneItem;
    QTest::newRow("all equal") << Rows{{.1, .1}, {.1, .1}, {.1, .1}} << Undefined::AllEqual;
}

void WeightTest::inconsistency()
{
    QFETCH(std::vector<std::vector<double>>, rows);
    const auto found = cronbachAlpha(rows);
    QVERIFY(!found);
    QTEST(found.why(), "why");
    const auto flat = cronbachAlpha({{1, 7}, {2, 7}, {3, 7}});
    QCOMPARE(flat->standardized.why(), Undefined::ItemWithoutSpread);
    QCOMPARE(flat->raw, 0.0);
}

/// Means 8, 6, 5 as in FirmnessTest; without member 1 the first and the third share place 1.
void WeightTest::cutOfATable()
{
    const auto cut = fieldCut(fieldOf("10 6 8; 8 6 4; 1 7 7"), 2, {1, 500}, neverStopped);
    QCOMPARE(cut->candidates[0].mean.text(), u"8/1"_s);
    QCOMPARE(cut->candidates[2].rank, 3);
    QCOMPARE(cut->withoutMember.size(), size_t(3));
    QCOMPARE(cut->withoutMember[0], (QList<int>{0, 2}));
    QCOMPARE(cut->withoutMember[1], (QList<int>{0, 1}));
    QCOMPARE(cut->candidates[0].leftOut, (PlaceRange{1, 2}));
    QCOMPARE(cut->candidates[1].band, Band::Discuss);
    QCOMPARE(cut->draws, 500);
    QCOMPARE(fieldCut(fieldOf("1; 2"), 1, {1, 50}, [](int done) { return done == 3; }).error().code,
             ErrorCode::Cancelled);
}

/// Thirds of big numbers have no common denominator in 31 bits: the same order by big fractions.
void WeightTest::cutByExactFractions()
{
    RatingField field = fieldOf("10 6 8; 8 6 4; 1 7 7");
    const auto plain = fieldCut(field, 2, {9, 300}, neverStopped);
    for (RatedSheet &sheet : field.sheets) {
        sheet.score = sheet.score / *Score::fromDecimal(u"12345678901.7"_s);
    }
    const auto exact = fieldCut(field, 2, {9, 300}, neverStopped);
    for (size_t c = 0; c < 3; ++c) {
        QCOMPARE(exact->candidates[c].chance.seated, plain->candidates[c].chance.seated);
        QCOMPARE(exact->candidates[c].chance.expected, plain->candidates[c].chance.expected);
        QCOMPARE(exact->candidates[c].leftOut, plain->candidates[c].leftOut);
    }
}

void WeightTest::twoTiedOnEverything()
{
    const auto cut = fieldCut(fieldOf("9 8 7; 9 8 7; 1 1 1"), 1, {1, 50}, neverStopped);
    for (size_t c = 0; c < 2; ++c) {
        QCOMPARE(cut->candidates[c].rank, 1);
        QCOMPARE(cut->candidates[c].chance.likely, (PlaceRange{1, 2}));
        QCOMPARE(cut->candidates[c].chance.expected, 1.5);
        QCOMPARE(cut->candidates[c].chance.seated, 0);
        QCOMPARE(cut->candidates[c].band, Band::Discuss);
    }
    QCOMPARE(cut->candidates[2].band, Band::Out);
}

RANGVOAN_TEST(WeightTest)

#include "weighttest.moc"
