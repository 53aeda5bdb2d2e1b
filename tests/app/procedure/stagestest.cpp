// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/stages.h"

#include "tests/support/seasonfacts.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

class StagesTest : public QObject
{
    Q_OBJECT

private slots:
    void tableStandsInTheOrderOfTheStages();
    void codesReadBack();
    void oneRoundHasThirteenStages();
    void secondRoundAddsFourStages();
    void directNeeds_data();
    void directNeeds();
    void recordedStateWins();
    void stageOpensWhenItsNeedsAreClosedOrSkipped();
    void laterStagesFollowThroughOthers();
    void whoMayClose_data();
    void whoMayClose();
};

namespace
{

QStringList namesOf(const QList<StageKey> &keys)
{
    QStringList names;
    for (const StageKey &key : keys) {
        names.append(stageCode(key.stage) + (key.round > 1 ? QString::number(key.round) : QString()));
    }
    return names;
}

void forget(Season &season, Stage stage)
{
    season.facts.stages.removeIf([stage](const StageRecord &record) { return record.key.stage == stage; });
}

} // namespace

void StagesTest::tableStandsInTheOrderOfTheStages()
{
    for (int i = 0; i < stageCount; ++i) {
        QCOMPARE(stageRule(static_cast<Stage>(i)).stage, static_cast<Stage>(i));
    }
}

void StagesTest::codesReadBack()
{
    QCOMPARE(stageCode(Stage::Eligibility), u"eligibility"_s);
    for (int i = 0; i < stageCount; ++i) {
        const Stage stage = static_cast<Stage>(i);
        QCOMPARE(stageFromCode(stageCode(stage)), std::optional(stage));
    }
    QVERIFY(!stageFromCode(u"shortlist"));
}

void StagesTest::oneRoundHasThirteenStages()
{
    const Season season = makeSeason();
    QCOMPARE(namesOf(stageKeys(season.facts)),
             QStringList({u"setup"_s, u"committee"_s, u"undertakings"_s, u"nominations"_s, u"eligibility"_s,
                          u"panels"_s, u"scoring"_s, u"moderation"_s, u"ranking"_s, u"decision"_s, u"approval"_s,
                          u"papers"_s, u"archive"_s}));
}

void StagesTest::secondRoundAddsFourStages()
{
    Season season = makeSeason();
    season.addSecondRound();
    const QStringList names = namesOf(stageKeys(season.facts));
    QCOMPARE(names.size(), 17);
    QCOMPARE(names.mid(8, 6),
             QStringList({u"ranking"_s, u"panels2"_s, u"scoring2"_s, u"moderation2"_s, u"ranking2"_s, u"decision"_s}));
}

void StagesTest::directNeeds_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<int>("round");
    QTest::addColumn<QStringList>("needs");
    QTest::newRow("set-up") << Stage::Setup << 1 << QStringList();
    QTest::newRow("committee") << Stage::Committee << 1 << QStringList{u"setup"_s};
    QTest::newRow("undertakings") << Stage::Undertakings << 1 << QStringList{u"committee"_s};
    QTest::newRow("nominations do not wait for the committee") << Stage::Nominations << 1 << QStringList{u"setup"_s};
    QTest::newRow("eligibility") << Stage::Eligibility << 1 << QStringList{u"committee"_s, u"nominations"_s};
    QTest::newRow("panels") << Stage::Panels << 1 << QStringList{u"undertakings"_s, u"eligibility"_s};
    QTest::newRow("panels of round 2") << Stage::Panels << 2 << QStringList{u"ranking"_s};
    QTest::newRow("scoring of round 2") << Stage::Scoring << 2 << QStringList{u"panels2"_s};
    QTest::newRow("ranking") << Stage::Ranking << 1 << QStringList{u"moderation"_s};
    QTest::newRow("decision waits for the last round") << Stage::Decision << 1 << QStringList{u"ranking2"_s};
    QTest::newRow("papers") << Stage::Papers << 1 << QStringList{u"decision"_s, u"approval"_s};
    QTest::newRow("archive") << Stage::Archive << 1 << QStringList{u"setup"_s, u"papers"_s};
}

void StagesTest::directNeeds()
{
    QFETCH(Stage, stage);
    QFETCH(int, round);
    QFETCH(QStringList, needs);
    Season season = makeSeason();
    season.addSecondRound();
    QCOMPARE(namesOf(requiredBy(season.facts, season.key(stage, round))), needs);
}

void StagesTest::recordedStateWins()
{
    Season season = makeSeason();
    season.stage(Stage::Scoring).state = StageState::ToConfirmAgain;
    QCOMPARE(effectiveState(season.facts, season.key(Stage::Scoring)), StageState::ToConfirmAgain);
    QCOMPARE(effectiveState(season.facts, season.key(Stage::Ranking)), StageState::Closed);
}

void StagesTest::stageOpensWhenItsNeedsAreClosedOrSkipped()
{
    Season season = makeSeason();
    forget(season, Stage::Papers);
    forget(season, Stage::Approval);
    QCOMPARE(effectiveState(season.facts, season.key(Stage::Approval)), StageState::Open);
    QCOMPARE(effectiveState(season.facts, season.key(Stage::Papers)), StageState::NotOpen);
    StageRecord skipped;
    skipped.key = season.key(Stage::Approval);
    skipped.state = StageState::Skipped;
    season.facts.stages.append(skipped);
    QCOMPARE(effectiveState(season.facts, season.key(Stage::Papers)), StageState::Open);
}

void StagesTest::laterStagesFollowThroughOthers()
{
    const Season season = makeSeason();
    QCOMPARE(namesOf(laterStages(season.facts, season.key(Stage::Moderation))),
             QStringList({u"ranking"_s, u"decision"_s, u"approval"_s, u"papers"_s, u"archive"_s}));
    QVERIFY(!laterStages(season.facts, season.key(Stage::Committee)).contains(season.key(Stage::Nominations)));
    QCOMPARE(laterStages(season.facts, season.key(Stage::Setup)).size(), 12);
}

void StagesTest::whoMayClose_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<bool>("instruction");
    QTest::addColumn<bool>("may");
    for (const Stage stage : {Stage::Setup, Stage::Panels, Stage::Ranking, Stage::Decision, Stage::Archive}) {
        const QByteArray name = stageCode(stage).toUtf8();
        QTest::newRow(("chair: " + name).constData()) << Role::Chair << stage << false << true;
        QTest::newRow(("secretary: " + name).constData()) << Role::Secretary << stage << false << false;
        QTest::newRow(("instructed: " + name).constData()) << Role::Secretary << stage << true << true;
        QTest::newRow(("member: " + name).constData()) << Role::Member << stage << true << false;
    }
    for (const Stage stage : {Stage::Committee, Stage::Undertakings, Stage::Nominations, Stage::Eligibility,
                              Stage::Scoring, Stage::Moderation, Stage::Approval, Stage::Papers}) {
        const QByteArray name = stageCode(stage).toUtf8();
        QTest::newRow(("secretary: " + name).constData()) << Role::Secretary << stage << false << true;
        QTest::newRow(("chair: " + name).constData()) << Role::Chair << stage << false << true;
        QTest::newRow(("keyer: " + name).constData()) << Role::Keyer << stage << true << false;
    }
}

void StagesTest::whoMayClose()
{
    QFETCH(Role, role);
    QFETCH(Stage, stage);
    QFETCH(bool, instruction);
    QFETCH(bool, may);
    QCOMPARE(mayClose(role, stage, instruction), may);
}

RANGVOAN_TEST(StagesTest)
#include "stagestest.moc"
