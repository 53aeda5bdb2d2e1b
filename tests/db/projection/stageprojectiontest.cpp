// SPDX-License-Identifier: Apache-2.0
#include "tests/db/projection/book.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rangvoan::test
{

namespace
{

/// Every stage of the cycle and both categories, teachers with two rounds.
QList<StageKey> everyStage()
{
    return {
        {{}, 0, Stage::Setup},
        {{}, 0, Stage::Committee},
        {{}, 0, Stage::Undertakings},
        {teachers, 0, Stage::Nominations},
        {teachers, 0, Stage::Eligibility},
        {teachers, 1, Stage::Panels},
        {teachers, 1, Stage::Scoring},
        {teachers, 1, Stage::Moderation},
        {teachers, 1, Stage::Ranking},
        {teachers, 2, Stage::Panels},
        {teachers, 2, Stage::Ranking},
        {teachers, 0, Stage::Decision},
        {principals, 0, Stage::Nominations},
        {principals, 0, Stage::Decision},
        {{}, 0, Stage::Archive},
    };
}

StageClosed closing(const StageKey &key)
{
    return {key, QByteArray(32, 'f'), QByteArray(32, 'r'), 4, QByteArray(32, 'h'), 3, 9, u"letter 5"_s};
}

StageRecord closedRecord(const StageKey &key)
{
    return {key, StageState::Closed, QByteArray(32, 'f'), u"letter 5"_s, {}, 0, bookTimeMs, QByteArray(32, 'h')};
}

Amendment stageAmendment(EventType kind, const StageKey &key, const Grounds &grounds, qint64 seq)
{
    Amendment amendment = amendmentOf(kind, grounds, seq);
    amendment.stage = key;
    return amendment;
}

} // namespace

class StageProjectionTest : public QObject
{
    Q_OBJECT

private slots:
    void stages_data();
    void stages();
    void reopeningQuestionsLaterStages_data();
    void reopeningQuestionsLaterStages();
};

void StageProjectionTest::stages_data()
{
    QTest::addColumn<ProjectionCase>("given");
    const StageKey key{teachers, 1, Stage::Scoring};
    const StageKey cycleKey{{}, 0, Stage::Committee};
    caseRow("closed, with and without a category", {closing(key), closing(cycleKey)}, [=](CycleFacts &facts) {
        facts.stages = {closedRecord(key), closedRecord(cycleKey)};
    });
    caseRow("closed twice is one record", {closing(cycleKey), closing(cycleKey)},
            [=](CycleFacts &facts) { facts.stages = {closedRecord(cycleKey)}; });
    caseRow("reopened twice", {closing(key), StageReopened{key, {}}, closing(key), StageReopened{key, someGrounds()}},
            [=](CycleFacts &facts) {
                facts.stages = {closedRecord(key)};
                facts.stages[0].state = StageState::Open;
                facts.stages[0].reason = u"letter of the province"_s;
                facts.stages[0].timesReopened = 2;
                facts.amendments = {stageAmendment(EventType::StageReopened, key, {}, baseEvents + 2),
                                    stageAmendment(EventType::StageReopened, key, someGrounds(), baseEvents + 4)};
            });
    const StageKey skipped{teachers, 0, Stage::Approval};
    const Grounds word{u"not asked for"_s, bookDay, {}};
    caseRow("skipped", {StageSkipped{skipped, word.reason}}, [=](CycleFacts &facts) {
        StageRecord record;
        record.key = skipped;
        record.state = StageState::Skipped;
        record.reason = word.reason;
        facts.stages = {record};
        facts.amendments = {stageAmendment(EventType::StageSkipped, skipped, word, baseEvents + 1)};
    });
    const StageKey earlier{teachers, 0, Stage::Eligibility};
    const QByteArray newHash(32, 'n');
    caseRow("confirmed again", {closing(key), StageReopened{earlier, someGrounds()}, StageConfirmedAgain{key, newHash}},
            [=](CycleFacts &facts) {
                StageRecord reopened;
                reopened.key = earlier;
                reopened.state = StageState::Open;
                reopened.reason = u"letter of the province"_s;
                reopened.timesReopened = 1;
                facts.stages = {closedRecord(key), reopened};
                facts.stages[0].factsHash = newHash;
                // The minutes tell both: what was redone, and that the later stage still held.
                facts.amendments = {stageAmendment(EventType::StageReopened, earlier, someGrounds(), baseEvents + 2),
                                    stageAmendment(EventType::StageConfirmedAgain, key, {QString(), bookDay, {}},
                                                   baseEvents + 3)};
            });
}

void StageProjectionTest::stages()
{
    QFETCH(ProjectionCase, given);
    QCOMPARE(outcome(given), QString());
}

void StageProjectionTest::reopeningQuestionsLaterStages_data()
{
    QTest::addColumn<StageKey>("reopened");
    QTest::addColumn<QList<qsizetype>>("questioned"); // places in everyStage()

    QTest::newRow("set-up: all") << StageKey{{}, 0, Stage::Setup}
                                 << QList<qsizetype>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};
    QTest::newRow("undertakings: every category")
        << StageKey{{}, 0, Stage::Undertakings} << QList<qsizetype>{3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};
    QTest::newRow("nominations: own category and archive")
        << StageKey{teachers, 0, Stage::Nominations} << QList<qsizetype>{4, 5, 6, 7, 8, 9, 10, 11, 14};
    QTest::newRow("scoring of round 1: the later round too")
        << StageKey{teachers, 1, Stage::Scoring} << QList<qsizetype>{7, 8, 9, 10, 11, 14};
    QTest::newRow("panels of round 2: not the first round")
        << StageKey{teachers, 2, Stage::Panels} << QList<qsizetype>{10, 11, 14};
    QTest::newRow("decision") << StageKey{principals, 0, Stage::Decision} << QList<qsizetype>{14};
    QTest::newRow("archive") << StageKey{{}, 0, Stage::Archive} << QList<qsizetype>{};
}

void StageProjectionTest::reopeningQuestionsLaterStages()
{
    QFETCH(StageKey, reopened);
    QFETCH(QList<qsizetype>, questioned);
    Book book;
    for (const StageKey &key : everyStage()) {
        QVERIFY(book.add(closing(key)));
    }
    QVERIFY(book.add(StageReopened{reopened, someGrounds()}));

    const CycleFacts facts = book.facts();
    QCOMPARE(facts.stages.size(), everyStage().size());
    QList<qsizetype> found;
    for (qsizetype i = 0; i < facts.stages.size(); ++i) {
        const StageRecord &record = facts.stages.at(i);
        if (record.state == StageState::ToConfirmAgain) {
            found.append(i);
        } else {
            QCOMPARE(record.state, record.key == reopened ? StageState::Open : StageState::Closed);
        }
    }
    QCOMPARE(found, questioned);
}

} // namespace rangvoan::test

using rangvoan::test::StageProjectionTest;
RANGVOAN_TEST(StageProjectionTest)

#include "stageprojectiontest.moc"
