// SPDX-License-Identifier: Apache-2.0
#include "app/scoring/rankingchange.h"

#include "tests/app/scoring/builder.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::test;

namespace
{

/// One indicator on 0 .. 10; two members: 80, 70, 60; two seats.
RankingInput threeCandidates()
{
    RankingInput input = inputOf(3, {sheet(1, 1, {9}), sheet(1, 2, {7}), sheet(2, 1, {8}), sheet(2, 2, {6}),
                                     sheet(3, 1, {6}), sheet(3, 2, {6})});
    input.seats = 2;
    return input;
}

RankingChange changeBy(const RankingAmendment &amendment)
{
    const RuleSet rules = rulesOf({1}, {1}, 10);
    const RankingInput input = threeCandidates();
    return rankingChange(*rank(input, rules), *rank(*amended(input, amendment), rules), input.seats);
}

} // namespace

/// What an amendment would do to the ranking, worked out by hand.
class RankingChangeTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingChangesNothing()
    {
        const RankingChange change = changeBy({});
        QVERIFY(change.changes.isEmpty());
        QVERIFY(change.sameSeats);
    }

    void aWithdrawalMovesTheOthersUp()
    {
        const RankingChange change = changeBy({{candidate(1)}, {}, {}});
        QCOMPARE(change.changes.size(), 3);
        QVERIFY(!change.changes.at(0).placeAfter.has_value());
        QCOMPARE(change.changes.at(1).placeAfter, std::optional(1));
        QCOMPARE(change.changes.at(2).placeBefore, std::optional(3));
        QCOMPARE(change.changes.at(2).placeAfter, std::optional(2));
        QVERIFY(!change.changes.at(2).seatBefore && change.changes.at(2).seatAfter);
        QVERIFY(!change.sameSeats);
    }

    /// Without member 1's sheet candidate 2 has 60, as candidate 3 has: the second seat is tied.
    void anAnnulledSheetOpensATie()
    {
        const RankingChange change = changeBy({{}, {{candidate(2), member(1)}}, {}});
        QCOMPARE(change.changes.size(), 2);
        QCOMPARE(change.changes.at(0).scoreBefore->text(), u"70/1"_s);
        QCOMPARE(change.changes.at(0).scoreAfter->text(), u"60/1"_s);
        QCOMPARE(change.opened.size(), 1);
        QCOMPARE(change.opened.at(0).firstPlace, 2);
    }

    void changedMarksReplaceTheOld()
    {
        const RankingChange change = changeBy({{}, {}, {sheet(3, 1, {10}), sheet(3, 2, {10})}});
        QCOMPARE(change.changes.at(2).placeAfter, std::optional(1));
        QCOMPARE(change.changes.at(2).scoreAfter->text(), u"100/1"_s);
    }

    void aSheetThatIsNotThereIsRefused()
    {
        const RankingAmendment amendment{{}, {{candidate(2), member(7)}}, {}};
        QCOMPARE(amended(threeCandidates(), amendment).error().code, ErrorCode::InvalidArgument);
    }
};

RANGVOAN_TEST(RankingChangeTest)

#include "rankingchangetest.moc"
