// SPDX-License-Identifier: Apache-2.0
#include "app/scoring/moderation.h"

#include "app/domain/mark.h"
#include "app/scoring/explain.h"
#include "tests/app/scoring/builder.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rangvoan;
using namespace rangvoan::test;

class ModerationTest : public QObject
{
    Q_OBJECT

private slots:
    void flagsStandNearestTheCutLineFirst_data();
    void flagsStandNearestTheCutLineFirst();
    void aFlagNamesWhoAndHowMuch();
    void atTheToleranceThereIsNoFlag();
    void explanationAddsUp();
    void comparisonOverSharedMembers();
};

namespace
{

RuleSet moderationRules()
{
    RuleSet rules = rulesOf({2}, {1, 1}, 4);
    rules.tolerances.value = {2, Score::fromInteger(30), false};
    return rules;
}

/// Scores 81.25, 87.5, 18.75, 50.
RankingInput moderationInput(int seats)
{
    RankingInput input = inputOf(4, {sheet(1, 1, {4, 4}), sheet(1, 2, {4, 1}), sheet(2, 1, {4, 3}), sheet(2, 2, {4, 3}),
                                     sheet(3, 1, {0, 0}), sheet(3, 2, {3, 0}), sheet(4, 1, {4, 0})});
    input.seats = seats;
    return input;
}

} // namespace

void ModerationTest::flagsStandNearestTheCutLineFirst_data()
{
    QTest::addColumn<int>("seats");
    QTest::addColumn<QString>("flags"); // candidate/indicator@distance
    QTest::newRow("two seats") << 2 << u"1/-1@125/4 1/1@125/4 3/-1@125/2 3/0@125/2"_s;
    QTest::newRow("three seats") << 3 << u"3/-1@125/4 3/0@125/4 1/-1@125/2 1/1@125/2"_s;
    QTest::newRow("seats for all") << 4 << u"1/-1@- 1/1@- 3/-1@- 3/0@-"_s;
}

void ModerationTest::flagsStandNearestTheCutLineFirst()
{
    QFETCH(int, seats);
    const auto flags = moderationFlags(moderationInput(seats), moderationRules());
    QStringList texts;
    for (const ModerationFlag &flag : *flags) {
        texts.append(u"%1/%2@%3"_s.arg(flag.candidate.toBytes().at(0) + 0)
                         .arg(flag.indicator)
                         .arg(flag.distance ? flag.distance->text() : u"-"_s));
    }
    QTEST(texts.join(u' '), "flags");
}

void ModerationTest::aFlagNamesWhoAndHowMuch()
{
    const auto flags = moderationFlags(moderationInput(2), moderationRules());
    const ModerationFlag &totals = flags->at(0);
    QCOMPARE(totals.lowest, QList<MemberId>{member(2)});
    QCOMPARE(totals.highest, QList<MemberId>{member(1)});
    QCOMPARE(totals.difference().text(), u"75/2"_s);
    const ModerationFlag &mark = flags->at(1);
    QCOMPARE(mark.low, Score::fromInteger(1));
    QCOMPARE(mark.high, Score::fromInteger(4));
}

void ModerationTest::atTheToleranceThereIsNoFlag()
{
    RuleSet rules = moderationRules();
    rules.tolerances.value = {3, Score::fromRatio(75, 2), false};
    QVERIFY(moderationFlags(moderationInput(2), rules)->isEmpty());
    // "Not observable" is no difference.
    const auto hidden = inputOf(1, {sheet(1, 1, {4, 4}), sheet(1, 2, {Mark::notObservableValue, 4})});
    QVERIFY(moderationFlags(hidden, moderationRules())->isEmpty());
}

void ModerationTest::explanationAddsUp()
{
    RuleSet rules = rulesOf({1, 1}, {1, 1}, 4);
    rules.aggregation.value = {AggregationKind::TrimmedMean, 1};
    const QList<SheetMarks> sheets{sheet(1, 1, {4, 4}), sheet(1, 2, {2, 2}), sheet(1, 3, {4, 0})};
    const auto explanation = explain(sheets, rules);
    // Totals 100, 50, 50: of the two equal ones half each stays.
    QCOMPARE(explanation->score.text(), u"50/1"_s);
    QCOMPARE(explanation->components[0].points.text(), u"75/2"_s);
    QCOMPARE(explanation->components[1].points.text(), u"25/2"_s);
    QCOMPARE(explanation->components[0].maximum.text(), u"50/1"_s);
    QVERIFY(explanation->members[0].part.isZero());
    QCOMPARE(explanation->members[1].part.text(), u"1/2"_s);
    Score sum;
    for (const MemberContribution &one : explanation->members) {
        sum += one.part * one.sheet.total;
    }
    QCOMPARE(sum, explanation->score);
    QCOMPARE(rank(inputOf(1, sheets), rules)->rows[0].score, explanation->score);
    QCOMPARE(rank(inputOf(1, sheets), rules)->rows[0].components[0], explanation->components[0].points);
    QVERIFY(!explain({}, rules).has_value());
}

void ModerationTest::comparisonOverSharedMembers()
{
    const RuleSet rules = rulesOf({1}, {1}, 100);
    const QList<SheetMarks> first{sheet(1, 1, {90}), sheet(1, 2, {60}), sheet(1, 3, {62})};
    const QList<SheetMarks> second{sheet(2, 2, {70}), sheet(2, 3, {71}), sheet(2, 4, {20})};
    const auto comparison = compareOverShared(first, second, rules);
    QCOMPARE(comparison->members, (QList<MemberId>{member(2), member(3)}));
    QCOMPARE(comparison->first.text(), u"61/1"_s);
    QCOMPARE(comparison->second.text(), u"141/2"_s);
    QCOMPARE(compareOverShared({first[0]}, second, rules).error().code, ErrorCode::NotFound);
}

RANGVOAN_TEST(ModerationTest)
#include "moderationtest.moc"
