// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/firmness.h"

#include "tests/app/scoring/builder.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::test;

namespace
{

bool neverStop(int)
{
    return false;
}

/// One indicator on a scale of 0 .. 10: a mark of m is a sheet total of 10 m.
RuleSet tenStepRules()
{
    return rulesOf({1}, {1}, 10);
}

/// Marks of candidates 1, 2, 3 ... by members 1, 2, 3 ...; -1 = not marked.
RankingInput tableOf(const QList<QList<int>> &marks, int seats)
{
    QList<SheetMarks> sheets;
    for (int c = 0; c < marks.size(); ++c) {
        for (int m = 0; m < marks.at(c).size(); ++m) {
            if (marks.at(c).at(m) >= 0) {
                sheets.append(sheet(c + 1, m + 1, {static_cast<quint16>(marks.at(c).at(m))}));
            }
        }
    }
    RankingInput input = inputOf(static_cast<int>(marks.size()), sheets);
    input.seats = seats;
    return input;
}

} // namespace

/// Every expected value is worked out by hand from the small tables of marks.
class FirmnessTest final : public QObject
{
    Q_OBJECT

private slots:
    /// Scores 80, 60, 50. Without member 1: 7, 5, 7 -> 1 and 3 share place 1; without 2: 9, 6, 4; without 3: 8, 7, 4.
    void oneMemberLeftOut()
    {
        const auto found =
            leaveOneOut(tableOf({{10, 6, 8}, {8, 6, 4}, {1, 7, 7}}, 2), tenStepRules(), [] { return false; });
        QCOMPARE(found->cases.size(), 3);
        const LeftOutCase &first = found->cases.at(0);
        QCOMPARE(first.member, member(1));
        QVERIFY(!first.sameSeats);
        QCOMPARE(first.entering, QList<CandidateId>{candidate(3)});
        QCOMPARE(first.leaving, QList<CandidateId>{candidate(2)});
        QCOMPARE(first.moved, 2); // 1 stays first, 3 joins it, 2 falls to place 3
        QVERIFY(found->cases.at(1).sameSeats);
        QVERIFY(found->cases.at(2).sameSeats);
        QCOMPARE(found->cases.at(1).moved, 0);
        QCOMPARE(found->places.value(candidate(1)), (PlaceRange{1, 2})); // the first place is shared once
        QCOMPARE(found->places.value(candidate(2)), (PlaceRange{2, 3}));
        QCOMPARE(found->places.value(candidate(3)), (PlaceRange{1, 3}));
    }

    /// Member 2 alone marked candidate 2: without the member the sheet stays, and nothing changes.
    void aLonelySheetStays()
    {
        const auto found = leaveOneOut(tableOf({{9, 9}, {-1, 5}}, 1), tenStepRules(), [] { return false; });
        QCOMPARE(found->cases.size(), 2);
        QVERIFY(found->cases.at(0).sameSeats && found->cases.at(1).sameSeats);
        QCOMPARE(found->places.value(candidate(2)), (PlaceRange{2, 2}));
    }

    void oneMemberAloneGivesNoCase()
    {
        const auto found = leaveOneOut(tableOf({{9}, {5}}, 1), tenStepRules(), [] { return false; });
        QVERIFY(found->cases.isEmpty());
    }

    void likelyPlacesLeaveOutATenthAtEachEnd_data()
    {
        QTest::addColumn<QList<int>>("times");
        QTest::addColumn<int>("best");
        QTest::addColumn<int>("worst");
        QTest::newRow("always second") << QList<int>{0, 100, 0} << 2 << 2;
        QTest::newRow("a tenth at each end is left out") << QList<int>{10, 80, 10} << 2 << 2;
        QTest::newRow("one more counts") << QList<int>{11, 78, 11} << 1 << 3;
        QTest::newRow("lopsided") << QList<int>{0, 89, 11} << 2 << 3;
    }

    void likelyPlacesLeaveOutATenthAtEachEnd()
    {
        QFETCH(QList<int>, times);
        const PlaceRange range = DrawnPlaces{{}, times, times, 0}.likely();
        QTEST(range.best, "best");
        QTEST(range.worst, "worst");
    }

    /// Two members. Candidate 1: 10 and 0, candidate 2: 4 and 4. Of the four equally likely draws only "2 2" turns
    /// them: 2 is first in about a quarter of the draws, so both places are likely for both.
    void aQuarterOfTheDrawsTurnsThem()
    {
        const auto found = bootstrapPlaces(tableOf({{10, 0}, {4, 4}}, 1), tenStepRules(), {7, 400}, neverStop);
        QCOMPARE(found->at(0).likely(), (PlaceRange{1, 2}));
        QCOMPARE(found->at(1).likely(), (PlaceRange{1, 2}));
        QCOMPARE(found->at(0).seated + found->at(1).seated, 400);
        QVERIFY2(std::abs(found->at(1).seated - 100) < 40, qPrintable(QString::number(found->at(1).seated)));
    }

    /// Three members. 10 10 0 against 4 4 4: with "3" drawn twice the score is 10/3, so 7 of 27 draws turn them.
    /// Against 3 3 3 only "3 3 3" does: 1 of 27 draws, less than a tenth.
    void aRareDrawIsNoLikelyPlace()
    {
        const auto often = bootstrapPlaces(tableOf({{10, 10, 0}, {4, 4, 4}}, 1), tenStepRules(), {7, 400}, neverStop);
        QCOMPARE(often->at(0).likely(), (PlaceRange{1, 2}));
        const auto rarely = bootstrapPlaces(tableOf({{10, 10, 0}, {3, 3, 3}}, 1), tenStepRules(), {7, 400}, neverStop);
        QCOMPARE(rarely->at(0).likely(), (PlaceRange{1, 1}));
        QVERIFY(rarely->at(1).seated > 0);
    }

    /// Where every member puts 1 above 2 no draw can turn them; medians as well as means.
    void agreementIsFirm_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("mean") << static_cast<int>(AggregationKind::Mean);
        QTest::newRow("median") << static_cast<int>(AggregationKind::Median);
    }

    void agreementIsFirm()
    {
        QFETCH(int, kind);
        RuleSet rules = tenStepRules();
        rules.aggregation.value.kind = static_cast<AggregationKind>(kind);
        const auto found = firmness(tableOf({{9, 8, 10}, {7, 6, 7}, {1, 2, 3}}, 1), rules, {1, 200}, neverStop);
        QCOMPARE(found->sameSeats(), 3);
        QCOMPARE(found->candidates.at(0).seated, 200);
        QCOMPARE(found->candidates.at(0).band, Band::In);
        QCOMPARE(found->candidates.at(1).band, Band::Out);
        QCOMPARE(found->candidates.at(2).likely, (PlaceRange{3, 3}));
        QCOMPARE(found->candidates.at(1).expected, 2.0);
    }

    /// Three members put three candidates into one order: W is 1. Nobody has five sheets, so strictness is not told.
    /// There is one component: no weights to change.
    void figuresOfTheAward()
    {
        const auto found = firmness(tableOf({{9, 8, 10}, {7, 6, 7}, {1, 2, 3}}, 1), tenStepRules(), {1, 50}, neverStop);
        QVERIFY(found->advice.has_value());
        const AwardAdvice &advice = *found->advice;
        QCOMPARE(advice.candidates, (QList<CandidateId>{candidate(1), candidate(2), candidate(3)}));
        QCOMPARE(advice.members, (QList<MemberId>{member(1), member(2), member(3)}));
        QCOMPARE(advice.sheets, (std::vector<int>{3, 3, 3}));
        QVERIFY(std::abs(advice.figures.concordance->w - 1) < 1e-12);
        QCOMPARE(advice.figures.severity.why(), Undefined::FewSheets);
        QCOMPARE(advice.figures.change.why(), Undefined::OneItem);
        QCOMPARE(advice.figures.nearWeights->at(0).chance.seated, advice.figures.weightDraws);
    }

    /// Equals share their places: 1 and 2 are both at 1.5 in every draw.
    void expectedPlacesOfEquals()
    {
        const auto found = firmness(tableOf({{9, 8, 7}, {9, 8, 7}, {1, 1, 1}}, 1), tenStepRules(), {1, 50}, neverStop);
        QCOMPARE(found->candidates.at(0).expected, 1.5);
        QCOMPARE(found->candidates.at(1).expected, 1.5);
        QCOMPARE(found->candidates.at(2).expected, 3.0);
    }

    /// Equal in everything, one seat: neither is surely in.
    void equalsAreToDiscuss()
    {
        const auto found = firmness(tableOf({{9, 8, 7}, {9, 8, 7}, {1, 1, 1}}, 1), tenStepRules(), {1, 50}, neverStop);
        for (qsizetype i = 0; i < 2; ++i) {
            QCOMPARE(found->candidates.at(i).leftOut, (PlaceRange{1, 2}));
            QCOMPARE(found->candidates.at(i).likely, (PlaceRange{1, 2}));
            QCOMPARE(found->candidates.at(i).seated, 0);
            QCOMPARE(found->candidates.at(i).band, Band::Discuss);
        }
        QCOMPARE(found->candidates.at(2).band, Band::Out);
    }

    void sameSeedSameResult()
    {
        const RankingInput input = tableOf({{9, 2, 5, 7}, {6, 6, 6, 5}, {3, 9, 4, 8}}, 1);
        const auto first = bootstrapPlaces(input, tenStepRules(), {11, 100}, neverStop);
        const auto again = bootstrapPlaces(input, tenStepRules(), {11, 100}, neverStop);
        const auto other = bootstrapPlaces(input, tenStepRules(), {12, 100}, neverStop);
        QCOMPARE(first->at(0).times, again->at(0).times);
        QVERIFY(first->at(0).times != other->at(0).times || first->at(1).times != other->at(1).times);
    }

    /// 1 of 2 seats' last is candidate 1 (mean 70), first outside candidate 2 (mean 65): 5 points. One step of one of
    /// two sheets is 5 points: one makes them equal, two turn them. With equal scores one is enough.
    void marksThatWouldHaveToChange_data()
    {
        QTest::addColumn<QList<QList<int>>>("marks");
        QTest::addColumn<QString>("difference");
        QTest::addColumn<int>("steps"); // 0: none
        QTest::newRow("five points") << QList<QList<int>>{{7, 7}, {6, 7}} << u"5/1"_s << 2;
        QTest::newRow("equal scores") << QList<QList<int>>{{7, 7}, {6, 8}} << u"0/1"_s << 1;
        QTest::newRow("far apart") << QList<QList<int>>{{10, 10}, {0, 0}} << u"100/1"_s << 21;
    }

    void marksThatWouldHaveToChange()
    {
        QFETCH(QList<QList<int>>, marks);
        const auto found = cutCloseness(tableOf(marks, 1), tenStepRules());
        QVERIFY(found->has_value());
        QTEST((*found)->difference.text(), "difference");
        QTEST((*found)->steps.value_or(0), "steps");
        QCOMPARE((*found)->lastIn, candidate(1));
        QCOMPARE((*found)->firstOut, candidate(2));
    }

    /// Weights 1 and 3 on a scale of 0 .. 4: a step of the heavy mark is 100 x 3 / 16 = 18.75 points of one sheet.
    /// 16/16 against 12/16 is 25 points: two heavy steps (37.5) turn them, a light and a heavy one (25) would not.
    void heavyMarksCountMore()
    {
        RankingInput input = inputOf(2, {sheet(1, 1, {4, 4}), sheet(2, 1, {0, 4})});
        input.seats = 1;
        const auto found = cutCloseness(input, rulesOf({2}, {1, 3}, 4));
        QCOMPARE((*found)->difference.text(), u"25/1"_s);
        QCOMPARE((*found)->steps.value_or(0), 2);
    }

    void noCutWithoutTwoSides()
    {
        QVERIFY(!cutCloseness(tableOf({{7, 7}, {6, 7}}, 2), tenStepRules())->has_value());
        QVERIFY(!cutCloseness(tableOf({{7, 7}, {6, 7}}, 0), tenStepRules())->has_value());
    }

    void cancelledWhenAsked()
    {
        const auto found =
            firmness(tableOf({{7, 7}, {6, 7}}, 1), tenStepRules(), {1, 100}, [](int done) { return done == 3; });
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
        int told = 0;
        const auto late = firmness(tableOf({{7, 7}, {6, 7}}, 1), tenStepRules(), {1, 100}, [&told](int done) {
            told = std::max(told, done);
            return done > 3000; // among the draws of any weights
        });
        QCOMPARE(late.error().code, ErrorCode::Cancelled);
        QVERIFY(told < firmnessSteps({1, 100}));
    }

    /// Nothing of a hidden candidate is left in what is told; the numbers of the others stay.
    void hiddenOnesAreNotTold()
    {
        auto found = firmness(tableOf({{10, 6, 8}, {8, 6, 4}, {1, 7, 7}}, 2), tenStepRules(), {1, 50}, neverStop);
        leaveOut(*found, {candidate(3)});
        QCOMPARE(found->candidates.size(), 2);
        QVERIFY(!found->complete);
        QVERIFY(found->cases.at(0).entering.isEmpty());
        QCOMPARE(found->cases.at(0).leaving, QList<CandidateId>{candidate(2)});
        QVERIFY(!found->cases.at(0).sameSeats);
        QVERIFY(!found->cut.has_value());
        QVERIFY(!found->advice.has_value()); // made of the hidden one's marks too
    }
};

RANGVOAN_TEST(FirmnessTest)

#include "firmnesstest.moc"
