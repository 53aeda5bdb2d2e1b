// SPDX-License-Identifier: Apache-2.0
#include "app/scoring/lot.h"
#include "tests/app/scoring/builder.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::test;

class TieChainTest : public QObject
{
    Q_OBJECT

private slots:
    void componentSeparates();
    void topMarksSeparateLevelByLevel();
    void fewerSheetsAreNotFewerTopMarks();
    void majorityOfSharedMembersSeparates();
    void aCycleOfMajoritiesStaysTied();
    void majoritiesAreTakenAgainWithinTheRest();
    void aWholeCountryTiedOnEverythingStaysTied();
    void aLongLadderOfMajoritiesIsClimbed();
    void voteAndLotNeedExactlyTheGroup_data();
    void voteAndLotNeedExactlyTheGroup();
    void boundariesThatATieCrosses_data();
    void boundariesThatATieCrosses();
    void lotIsRepeatedBySha256sum();
    void unusableLotsAreRefused();
};

void TieChainTest::componentSeparates()
{
    RuleSet rules = rulesOf({1, 1}, {1, 1}, 4);
    rules.tieChain.value = {{TieStepKind::Component, u"2"_s}};
    const auto ranking = rank(inputOf(3, {sheet(1, 1, {4, 2}), sheet(2, 1, {2, 4}), sheet(3, 1, {3, 3})}), rules);
    QCOMPARE(placesOf(*ranking), u"2:1 3:2 1:3"_s);
    QVERIFY(ranking->unresolved.isEmpty());
    const TieStep step{TieStepKind::Component,
                       u"2"_s,
                       -1,
                       1,
                       {{candidate(2), Score::fromInteger(50)},
                        {candidate(3), Score::fromRatio(75, 2)},
                        {candidate(1), Score::fromInteger(25)}},
                       true};
    for (const RankedCandidate &row : ranking->rows) {
        QCOMPARE(row.steps, QList<TieStep>{step});
    }
}

void TieChainTest::topMarksSeparateLevelByLevel()
{
    RuleSet rules = rulesOf({1, 1}, {1, 1}, 4);
    rules.tieChain.value = {{TieStepKind::TopMarks, {}}};
    const auto ranking = rank(inputOf(3, {sheet(1, 1, {4, 2}), sheet(2, 1, {2, 4}), sheet(3, 1, {3, 3})}), rules);
    QCOMPARE(placesOf(*ranking), u"1:1 2:1 3:3"_s);
    QCOMPARE(ranking->rows[0].steps.size(), 4); // levels 4, 3, 2, 1
    QCOMPARE(ranking->rows[2].steps.size(), 1);
    QCOMPARE(ranking->rows[2].steps[0].level, 4);
    QCOMPARE(ranking->rows[2].steps[0].values[0].value, Score::fromRatio(1, 2));
    QVERIFY(ranking->rows[0].steps[0].separated);
    QVERIFY(!ranking->rows[0].steps[3].separated);
    QCOMPARE(ranking->unresolved.size(), 1);
}

void TieChainTest::fewerSheetsAreNotFewerTopMarks()
{
    RuleSet rules = rulesOf({1, 1}, {1, 1}, 4);
    rules.tieChain.value = {{TieStepKind::TopMarks, {}}};
    const auto ranking = rank(inputOf(2, {sheet(1, 1, {4, 2}), sheet(1, 2, {4, 2}), sheet(2, 1, {4, 2})}), rules);
    QCOMPARE(placesOf(*ranking), u"1:1 2:1"_s);
}

void TieChainTest::majorityOfSharedMembersSeparates()
{
    RuleSet rules = rulesOf({1}, {1}, 10);
    rules.tieChain.value = {{TieStepKind::Pairwise, {}}};
    QList<SheetMarks> sheets;
    for (int m = 1; m <= 3; ++m) {
        sheets.append(sheet(1, m, {6}));
        sheets.append(sheet(2, m, {m == 3 ? quint16(0) : quint16(9)}));
    }
    sheets.append(sheet(2, 4, {6})); // marked only one of the two: no voice
    const auto ranking = rank(inputOf(2, sheets), rules);
    QCOMPARE(placesOf(*ranking), u"2:1 1:2"_s);
    QCOMPARE(ranking->rows[0].steps[0].values[0].value, Score::fromInteger(1));
    QCOMPARE(ranking->rows[0].steps[0].values[1].value, Score());
}

void TieChainTest::aCycleOfMajoritiesStaysTied()
{
    RuleSet rules = rulesOf({1}, {1}, 3);
    rules.tieChain.value = {{TieStepKind::Pairwise, {}}};
    const quint16 marks[3][3] = {{3, 2, 1}, {1, 3, 2}, {2, 1, 3}};
    QList<SheetMarks> sheets;
    for (int c = 0; c < 3; ++c) {
        for (int m = 0; m < 3; ++m) {
            sheets.append(sheet(c + 1, m + 1, {marks[c][m]}));
        }
    }
    const auto ranking = rank(inputOf(3, sheets), rules);
    QCOMPARE(placesOf(*ranking), u"1:1 2:1 3:1"_s);
    QVERIFY(!ranking->rows[0].steps[0].separated);
}

void TieChainTest::majoritiesAreTakenAgainWithinTheRest()
{
    // 1 beats 2, 2 beats 3, 3 beats 1 and 4, 4 beats 1 and 2: victories 1 1 2 2. For each pair (x, y) one member says
    // x y u v and one v u x y; a last one evens the sums out (19 each).
    const int beats[6][4] = {{1, 2, 3, 4}, {2, 3, 1, 4}, {3, 1, 2, 4}, {3, 4, 1, 2}, {4, 1, 2, 3}, {4, 2, 1, 3}};
    QList<SheetMarks> sheets;
    int by = 0;
    for (const auto &[x, y, u, v] : beats) {
        sheets += {sheet(x, ++by, {3}), sheet(y, by, {2}), sheet(u, by, {1}), sheet(v, by, {0})};
        sheets += {sheet(v, ++by, {3}), sheet(u, by, {2}), sheet(x, by, {1}), sheet(y, by, {0})};
    }
    sheets += {sheet(1, ++by, {2}), sheet(2, by, {2}), sheet(3, by, {0}), sheet(4, by, {0})};
    RuleSet rules = rulesOf({1}, {1}, 3);
    QCOMPARE(placesOf(*rank(inputOf(4, sheets), rules)), u"1:1 2:1 3:1 4:1"_s);
    rules.tieChain.value = {{TieStepKind::Pairwise, {}}};
    const auto ranking = rank(inputOf(4, sheets), rules);
    QCOMPARE(placesOf(*ranking), u"3:1 4:2 1:3 2:4"_s);
    QCOMPARE(ranking->rows[3].steps.size(), 2);
    QCOMPARE(ranking->rows[3].steps[1].place, 3);
}

void TieChainTest::aWholeCountryTiedOnEverythingStaysTied()
{
    constexpr int field = 100'000;
    const auto wideId = []<class AnyId>(AnyId, int number) {
        std::array<std::uint8_t, 16> bytes{};
        for (size_t i = 0; i < 4; ++i) {
            bytes.at(i) = static_cast<std::uint8_t>(number >> (8 * i));
        }
        return AnyId(bytes);
    };
    RuleSet rules = rulesOf({1, 1}, {1, 1}, 4);
    rules.tieChain.value = {{TieStepKind::Component, u"1"_s}, {TieStepKind::Component, u"2"_s},
                            {TieStepKind::TopMarks, {}},      {TieStepKind::Pairwise, {}},
                            {TieStepKind::Vote, {}},          {TieStepKind::Lot, {}}};
    RankingInput input;
    input.seats = 5;
    for (int number = 1; number <= field; ++number) {
        const CandidateId id = wideId(CandidateId(), number);
        input.candidates.append({id, number});
        input.sheets.append({id, member(1), {3, 2}});
        input.sheets.append({id, member(2), {2, 3}});
    }
    const auto ranking = rank(input, rules);
    QVERIFY(ranking);
    QCOMPARE(ranking->rows.size(), field);
    QCOMPARE(ranking->unresolved.size(), 1);
    QCOMPARE(ranking->unresolved[0].candidates.size(), field);
    QCOMPARE(ranking->unresolved[0].lastPlace, field);
    QCOMPARE(ranking->rows.last().place, 1);
    // Each has a draw with all others: half of 99,999.
    QCOMPARE(ranking->rows.last().steps.last().kind, TieStepKind::Pairwise);
    QCOMPARE(ranking->rows.last().steps.last().values.last().value, Score::fromRatio(99'999, 2));
}

/// Rungs of three: of each rung the three beat each other in a ring, and everybody beats all of the rungs below. The
/// majorities part the rungs and are taken again within each, where they part nothing.
void TieChainTest::aLongLadderOfMajoritiesIsClimbed()
{
    constexpr int rungs = 60;
    const quint16 ring[3][3] = {{2, 1, 0}, {0, 2, 1}, {1, 0, 2}};
    RuleSet rules = rulesOf({1}, {1}, 1000);
    rules.tieChain.value = {{TieStepKind::Pairwise, {}}};
    QList<SheetMarks> sheets;
    for (int c = 0; c < 3 * rungs; ++c) {
        for (int m = 0; m < 3; ++m) {
            sheets.append(sheet(c + 1, m + 1, {static_cast<quint16>(600 - 3 * (c / 3) + ring[c % 3][m])}));
        }
        // A member of one's own evens the sums out and compares nobody.
        sheets.append(sheet(c + 1, 10 + c, {static_cast<quint16>(100 + 9 * (c / 3))}));
    }
    const auto ranking = rank(inputOf(3 * rungs, sheets), rules);
    QVERIFY(ranking);
    for (int row = 0; row < 3 * rungs; ++row) {
        QCOMPARE(ranking->rows[row].number, row + 1);
        QCOMPARE(ranking->rows[row].place, row / 3 * 3 + 1);
        QCOMPARE(ranking->rows[row].steps.size(), 2);
        QCOMPARE(ranking->rows[row].steps[1].place, row / 3 * 3 + 1);
        QVERIFY(!ranking->rows[row].steps[1].separated);
    }
    // The best rung: all 177 below, one of the two beside.
    QCOMPARE(ranking->rows[0].steps[0].values[0].value, Score::fromInteger(178));
}

void TieChainTest::voteAndLotNeedExactlyTheGroup_data()
{
    QTest::addColumn<QList<QList<int>>>("votes");
    QTest::addColumn<QList<QList<int>>>("lots");
    QTest::addColumn<QString>("places");
    QTest::addColumn<QList<qsizetype>>("unused");
    using Orders = QList<QList<int>>;
    using Unused = QList<qsizetype>;
    const QString tied = u"1:1 2:1 3:1"_s;
    QTest::newRow("nothing decided") << Orders{} << Orders{} << tied << Unused{};
    QTest::newRow("vote") << Orders{{3, 1, 2}} << Orders{} << u"3:1 1:2 2:3"_s << Unused{};
    QTest::newRow("lot") << Orders{} << Orders{{2, 3, 1}} << u"2:1 3:2 1:3"_s << Unused{};
    QTest::newRow("the vote stands before the lot")
        << Orders{{3, 1, 2}} << Orders{{2, 3, 1}} << u"3:1 1:2 2:3"_s << Unused{1};
    QTest::newRow("a later vote replaces the first")
        << Orders{{3, 1, 2}, {1, 2, 3}} << Orders{} << u"1:1 2:2 3:3"_s << Unused{0};
    QTest::newRow("vote over fewer") << Orders{{2, 1}} << Orders{} << tied << Unused{0};
    QTest::newRow("vote over others") << Orders{{2, 1, 4}} << Orders{} << tied << Unused{0};
    QTest::newRow("a name twice") << Orders{{2, 1, 1}} << Orders{} << tied << Unused{0};
}

void TieChainTest::voteAndLotNeedExactlyTheGroup()
{
    QFETCH(QList<QList<int>>, votes);
    QFETCH(QList<QList<int>>, lots);
    RuleSet rules = rulesOf({1}, {1}, 4);
    rules.tieChain.value = {{TieStepKind::Vote, {}}, {TieStepKind::Lot, {}}};
    RankingInput input = inputOf(4, {sheet(1, 1, {3}), sheet(2, 1, {3}), sheet(3, 1, {3}), sheet(4, 1, {1})});
    input.seats = 1;
    const auto add = [&input](TieStepKind kind, const QList<QList<int>> &orders) {
        for (const QList<int> &order : orders) {
            TieDecision decision{kind, {}};
            for (const int number : order) {
                decision.order.append(candidate(number));
            }
            input.decisions.append(decision);
        }
    };
    add(TieStepKind::Vote, votes);
    add(TieStepKind::Lot, lots);
    const auto ranking = rank(input, rules);
    QTEST(placesOf(*ranking).left(11), "places");
    QTEST(ranking->unusedDecisions, "unused");
    if (!ranking->unresolved.isEmpty()) {
        QCOMPARE(ranking->unresolved[0].next, std::optional(TieStepKind::Vote));
        QVERIFY(ranking->unresolved[0].mustBeResolved());
    }
}

void TieChainTest::boundariesThatATieCrosses_data()
{
    QTest::addColumn<int>("first"); // place where two candidates tie
    QTest::addColumn<bool>("seats");
    QTest::addColumn<bool>("prizes");
    QTest::newRow("1st and 2nd: 5 and 4 million") << 1 << false << true;
    QTest::newRow("2nd and 3rd: 4 and 3 million") << 2 << false << true;
    QTest::newRow("3rd and 4th: the same prize, may stay") << 3 << false << false;
    QTest::newRow("5th and 6th: the last seat") << 5 << true << true;
    QTest::newRow("6th and 7th: no seat, may stay") << 6 << false << false;
}

void TieChainTest::boundariesThatATieCrosses()
{
    QFETCH(int, first);
    const RuleSet rules = rulesOf({1}, {1}, 100);
    RankingInput input = inputOf(8, {});
    for (int c = 1; c <= 8; ++c) {
        input.sheets.append(sheet(c, 1, {static_cast<quint16>(90 - (c == first + 1 ? first : c))}));
    }
    input.seats = 5;
    input.prizes = {5'000'000, 4'000'000, 3'000'000, 3'000'000, 3'000'000};
    const auto ranking = rank(input, rules);
    QCOMPARE(ranking->unresolved.size(), 1);
    const UnresolvedTie &tie = ranking->unresolved.first();
    QCOMPARE(tie.firstPlace, first);
    QCOMPARE(tie.lastPlace, first + 1);
    QTEST(tie.crossesSeats, "seats");
    QTEST(tie.crossesPrizes, "prizes");
    QCOMPARE(tie.mustBeResolved(), tie.crossesSeats || tie.crossesPrizes);
}

void TieChainTest::lotIsRepeatedBySha256sum()
{
    // printf '%s\n%s\n%s' 'the lot of 2026' 3,7,12 N | sha256sum, GNU coreutils
    const QList<LotTicket> expected{{12, "075a439d3f178e42c07846f3fb8b73363b2631e24985f7c6b4457e4cd6dc1e2e"},
                                    {3, "4423b4846fad17affbcb2864a0f0ab93d1e5776a862e576eb6fe6ec181a10810"},
                                    {7, "680db5c387a8a76e364093a129da298f4fa8767984866b9db5e89d53de9d200c"}};
    QCOMPARE(*drawLot(u"the lot of 2026"_s, {7, 12, 3}), expected);
    QCOMPARE(*drawLot(u"the lot of 2026"_s, {3, 7, 12}), expected);
    const QList<LotTicket> khmer{{2, "dd1d7d04e80e3caba1cc5194e63b67b28ef5244b27e6f75443b6b8ffbb1158cb"},
                                 {1, "ee0e6d17663d6edbbf0603078d0ddcf24cb6679229feb807df4dca510ceee7f7"}};
    QCOMPARE(*drawLot(u"រង្វាន់"_s, {1, 2}), khmer);
}

void TieChainTest::unusableLotsAreRefused()
{
    QVERIFY(!drawLot({}, {1, 2}).has_value());
    QVERIFY(!drawLot(u"x"_s, {1}).has_value());
    QVERIFY(!drawLot(u"x"_s, {1, 1}).has_value());
    QVERIFY(!drawLot(u"x"_s, {0, 1}).has_value());
}

RANGVOAN_TEST(TieChainTest)
#include "tiechaintest.moc"
