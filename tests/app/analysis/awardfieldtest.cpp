// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/awardfield.h"

#include "app/analysis/advisory.h"
#include "app/analysis/intraclass.h"
#include "app/domain/mark.h"
#include "tests/app/scoring/builder.h"
#include "tests/support/testmain.h"

#include <QTest>

#include <cmath>

using namespace rangvoan;
using namespace rangvoan::test;

namespace
{

/// Component 1 has two indicators that weigh 1 and 2, component 2 one that weighs 2; marks 0 .. 4. Whole: 20.
RuleSet twoComponents()
{
    return rulesOf({2, 1}, {1, 2, 2}, 4);
}

/// Candidate 3 has no sheet. Totals: 1 by member 2: 4 + 2*2 + 2*3 = 14 of 20; 1 by member 1: 0 + 2*4 + 2*1 = 10;
/// 2 by member 2: 2 + 2*2 + 2*2 = 10.
RankingInput threeSheets()
{
    return inputOf(3, {sheet(1, 2, {4, 2, 3}), sheet(2, 2, {2, 2, 2}), sheet(1, 1, {0, 4, 1})});
}

bool isAbout(double value, double expected, double within)
{
    return std::abs(value - expected) < within;
}

} // namespace

/// The sheets of an award as the advisory figures see them: worked out by hand, or published.
class AwardFieldTest final : public QObject
{
    Q_OBJECT

private slots:
    void totalsInPoints()
    {
        const Result<AwardField> award = awardField(threeSheets(), twoComponents());
        QVERIFY(award);
        QCOMPARE(award->candidates, (QList<CandidateId>{candidate(1), candidate(2)}));
        QCOMPARE(award->members, (QList<MemberId>{member(1), member(2)}));
        QCOMPARE(award->ratings.candidates, 2);
        QCOMPARE(award->ratings.members, 2);
        QStringList sheets;
        for (const RatedSheet &sheet : award->ratings.sheets) {
            sheets.append(
                QStringLiteral("%1 by %2: %3").arg(sheet.candidate).arg(sheet.member).arg(sheet.score.text()));
        }
        QCOMPARE(sheets, (QStringList{QStringLiteral("0 by 0: 50/1"), QStringLiteral("0 by 1: 70/1"),
                                      QStringLiteral("1 by 1: 50/1")}));
    }

    /// Components weigh 12 and 8 of 20. Candidate 1 reached 8 + 8 of 24 in the first, 6 + 2 of 16 in the second.
    void componentsAreTheItems()
    {
        const Result<AwardField> award = awardField(threeSheets(), twoComponents());
        QVERIFY(award && award->weights);
        QCOMPARE(award->weights->weights, (QList<Score>{Score::fromInteger(12), Score::fromInteger(8)}));
        QCOMPARE(award->weights->values.at(0), (QList<Score>{Score::fromRatio(2, 3), Score::fromRatio(1, 2)}));
        QCOMPARE(award->weights->values.at(1), (QList<Score>{Score::fromRatio(1, 2), Score::fromRatio(1, 2)}));
        QCOMPARE(award->weights->scoreOf(0), Score::fromRatio(3, 5)); // as the mean of 50 and 70
        const std::vector<std::vector<double>> cases{{8.0 / 12, 6.0 / 8}, {8.0 / 12, 2.0 / 8}, {6.0 / 12, 4.0 / 8}};
        QCOMPARE(award->components, cases);
    }

    /// The sheet counts for the total (of 12, without component 2), but says nothing of that component.
    void whatIsNotObservableIsNoZero()
    {
        RankingInput input = threeSheets();
        input.sheets.append(sheet(2, 1, {4, 1, Mark::notObservableValue}));
        const Result<AwardField> award = awardField(input, twoComponents());
        QVERIFY(award);
        QCOMPARE(award->ratings.sheets.size(), 4);
        QCOMPARE(award->ratings.sheets.at(2).score, Score::fromInteger(50)); // 6 of 12
        QCOMPARE(award->components.size(), size_t(3));
        QVERIFY(!award->weights);
        QCOMPARE(award->weights.why(), Undefined::NotLinear);
    }

    void weightsNeedAMean()
    {
        RuleSet rules = twoComponents();
        rules.aggregation.value = {AggregationKind::Median, 0};
        const Result<AwardField> award = awardField(threeSheets(), rules);
        QVERIFY(award && !award->weights);
        QCOMPARE(award->weights.why(), Undefined::NotLinear);
    }

    /// Units 2 2 1, 0 0 0, 1 1 1, 2 1 2 of two candidates with two indicators, three members. By the coincidence matrix
    /// of Krippendorff and the table of Fleiss, worked out in fractions: alpha 25/47, kappa 23/47. Of the six totals
    /// no candidate has two that are equal but one.
    void nominalFiguresAreOfSingleMarks()
    {
        const QList<SheetMarks> sheets{sheet(1, 1, {2, 0}), sheet(1, 2, {2, 0}), sheet(1, 3, {1, 0}),
                                       sheet(2, 1, {1, 2}), sheet(2, 2, {1, 1}), sheet(2, 3, {1, 2})};
        const Result<AwardField> award = awardField(inputOf(2, sheets), rulesOf({2}, {1, 3}, 2));
        QVERIFY(award);
        QCOMPARE(award->singleMarks.candidates, 4);
        QCOMPARE(award->singleMarks.sheets.size(), 12);
        const Result<AdvisoryFigures> figures =
            advisoryFigures({award->ratings, award->ratings, award->components, award->weights, award->singleMarks},
                            {1, 1, 1, {0}}, [](int) { return false; });
        QVERIFY(figures && figures->kappa);
        QVERIFY(isAbout(*figures->alpha.nominal, 25 / 47.0, 1e-12));
        QVERIFY(isAbout(figures->kappa->kappa, 23 / 47.0, 1e-12));
        QCOMPARE(figures->kappa->categories.size(), 3); // the levels
    }

    void unobservedMarksAreMissing()
    {
        const quint16 none = Mark::notObservableValue;
        const Result<AwardField> award =
            awardField(inputOf(1, {sheet(1, 1, {2, none}), sheet(1, 2, {2, 1})}), rulesOf({2}, {1, 1}, 2));
        QVERIFY(award);
        QCOMPARE(award->singleMarks.sheets.size(), 3);
        QCOMPARE(fleissKappa(award->singleMarks).why(), Undefined::UnequalPanels);
    }

    void brokenSheetIsRefused()
    {
        RankingInput input = threeSheets();
        input.sheets.append(sheet(2, 2, {1, 1, 1})); // the second of this member
        QCOMPARE(awardField(input, twoComponents()).error().code, ErrorCode::InvalidArgument);
    }

    /// Shrout and Fleiss 1979, table 2, as marks of an award: points are ten times the marks, which no intraclass
    /// correlation sees. Published: .17, .29, .71 for one mark.
    void publishedTableThroughAnAward()
    {
        const QList<QList<quint16>> marks{{9, 2, 5, 8}, {6, 1, 3, 2},  {8, 4, 6, 8},
                                          {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};
        QList<SheetMarks> sheets;
        for (int c = 0; c < marks.size(); ++c) {
            for (int m = 0; m < 4; ++m) {
                sheets.append(sheet(c + 1, m + 1, {marks.at(c).at(m)}));
            }
        }
        const Result<AwardField> award = awardField(inputOf(6, sheets), rulesOf({1}, {1}, 10));
        QVERIFY(award);
        QVERIFY(award->ratings.isComplete());
        const Figure<IntraclassTable> found = intraclass(award->ratings);
        QVERIFY(found);
        QVERIFY(isAbout(*found->forms.at(0).value, 0.17, 0.005));
        QVERIFY(isAbout(*found->forms.at(1).value, 0.29, 0.005));
        QVERIFY(isAbout(*found->forms.at(2).value, 0.71, 0.005));
        QVERIFY(isAbout(found->variance.betweenCandidates, 1124, 1)); // 11.24 of the paper
    }
};

RANGVOAN_TEST(AwardFieldTest)

#include "awardfieldtest.moc"
