// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/rankinginput.h"

#include "tests/support/seasonfacts.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

class RankingInputTest : public QObject
{
    Q_OBJECT

private slots:
    void ranksTheSeason();
    void withdrawnAndSupersededStayOut();
    void longListRanksForTheFinal();
    void lastRulingOfAGroupCounts();
    void needsARuleSet();
    void refusesAMarkThatIsNone();
};

void RankingInputTest::ranksTheSeason()
{
    const Season season = makeSeason();
    const Result<Ranking> ranking = rankingOf(season.facts, season.category, 1);
    QVERIFY(ranking.has_value());
    QCOMPARE(ranking->rows.size(), 3);
    for (int number = 1; number <= 3; ++number) {
        const RankedCandidate &row = ranking->rows.at(number - 1);
        QCOMPARE(row.id, season.candidate(number));
        QCOMPARE(row.place, number);
        QCOMPARE(row.score, Score::fromInteger(125 - 25 * number)); // 100, 75, 50
    }
}

void RankingInputTest::withdrawnAndSupersededStayOut()
{
    Season season = makeSeason();
    season.candidateFacts(1).withdrawn = Withdrawn::AfterScoring;
    ScoreSheet revised = season.sheet(2, 1);
    revised.id = idOf<SheetId>(397);
    revised.steps = {4, 4};
    season.sheet(2, 1).superseded = true;
    season.facts.sheets.append(revised);
    const Result<Ranking> ranking = rankingOf(season.facts, season.category, 1);
    QVERIFY(ranking.has_value());
    QCOMPARE(ranking->rows.size(), 2);
    QCOMPARE(ranking->rows.at(0).id, season.candidate(2));
    QCOMPARE(ranking->rows.at(0).score, Score::fromRatio(250, 3)); // (100 + 75 + 75) / 3
}

void RankingInputTest::longListRanksForTheFinal()
{
    Season season = makeSeason();
    season.addSecondRound();
    const Result<RankingInput> first = rankingInput(season.facts, season.category, 1);
    QVERIFY(first.has_value());
    QCOMPARE(first->candidates.size(), 3);
    QCOMPARE(first->seats, 2); // finalists
    QVERIFY(first->prizes.isEmpty());
    season.facts.categories[0].settings.seats = 1;
    const Result<RankingInput> final = rankingInput(season.facts, season.category, 2);
    QVERIFY(final.has_value());
    QCOMPARE(final->candidates.size(), 2);
    QCOMPARE(final->seats, 1);
    QCOMPARE(final->prizes.size(), 2);
}

void RankingInputTest::lastRulingOfAGroupCounts()
{
    Season season = makeSeason();
    TieRuling first;
    first.category = season.category;
    first.order = {season.candidate(1), season.candidate(2)};
    TieRuling again = first;
    again.order = {season.candidate(2), season.candidate(1)};
    TieRuling otherRound = first;
    otherRound.round = 2;
    season.facts.tieRulings = {first, again, otherRound};
    const Result<RankingInput> input = rankingInput(season.facts, season.category, 1);
    QVERIFY(input.has_value());
    QCOMPARE(input->decisions.size(), 1);
    QCOMPARE(input->decisions.at(0).order, again.order);
    QCOMPARE(input->decisions.at(0).kind, TieStepKind::Lot);
}

void RankingInputTest::needsARuleSet()
{
    Season season = makeSeason();
    season.facts.categories[0].rules.reset();
    const Result<Ranking> ranking = rankingOf(season.facts, season.category, 1);
    QVERIFY(!ranking);
    QCOMPARE(ranking.error().code, ErrorCode::NotFound);
}

void RankingInputTest::refusesAMarkThatIsNone()
{
    Season season = makeSeason();
    season.sheet(1, 1).steps = {-1, 4};
    const Result<Ranking> ranking = rankingOf(season.facts, season.category, 1);
    QVERIFY(!ranking);
    QCOMPARE(ranking.error().code, ErrorCode::InvalidArgument);
}

RANGVOAN_TEST(RankingInputTest)
#include "rankinginputtest.moc"
