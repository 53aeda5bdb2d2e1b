// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/statement.h"
#include "tests/db/projection/book.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rangvoan::test
{

namespace
{

ScoreSheet sheetOf(std::uint8_t id, const SheetId &supersedes = {})
{
    ScoreSheet sheet;
    sheet.id = idOf<SheetId>(id);
    sheet.category = teachers;
    sheet.candidate = first;
    sheet.member = chan;
    sheet.revision = supersedes.isNull() ? 1 : 2;
    sheet.supersedes = supersedes;
    sheet.rulesHash = QByteArray(32, 'r');
    sheet.steps = {0, 3, 0xFFFF, 0xFFFE, 258};
    sheet.notes = {{u"1.1"_s, u"ល្អណាស់"_s}};
    sheet.medium = SheetMedium::PaperKeyedTwice;
    sheet.keyers = {u"Ek"_s, u"Dara"_s};
    sheet.sheetCode = u"K7M2QX4R"_s;
    return sheet;
}

ScoreSheet superseded(ScoreSheet sheet)
{
    sheet.superseded = true;
    return sheet;
}

MotionVoted motionOf(const MotionId &id)
{
    Motion motion;
    motion.id = id;
    motion.meeting = idOf<MeetingId>(61);
    return {motion};
}

SealedRanking rankingOf(int round, const CandidateId &best, const CandidateId &next)
{
    return {teachers, round, {{best, 1, u"431/5"_s, 3}, {next, 2, u"80/1"_s, 3}}};
}

/// Motions refer to a meeting.
void expectMeetingAndMotion(CycleFacts &facts)
{
    Meeting meeting;
    meeting.id = idOf<MeetingId>(61);
    facts.meetings = {meeting};
    facts.motions = {motionOf(idOf<MotionId>(62)).motion};
}

} // namespace

class ScoringProjectionTest : public QObject
{
    Q_OBJECT

private slots:
    void sheets_data();
    void sheets();
    void results_data();
    void results();
    void stepsAreLittleEndianWords();
    void stepOutOfRangeIsRefused_data();
    void stepOutOfRangeIsRefused();
    void finalistOfAnotherCategoryIsRefused();
};

void ScoringProjectionTest::sheets_data()
{
    QTest::addColumn<ProjectionCase>("given");
    const ScoreSheet one = sheetOf(71);
    const ScoreSheet two = sheetOf(72, one.id);
    caseRow("handed in", {SheetHandedIn{one}}, [=](CycleFacts &facts) { facts.sheets = {one}; });
    caseRow("revised", {SheetHandedIn{one}, SheetHandedIn{two}}, [=](CycleFacts &facts) {
        facts.sheets = {superseded(one), two};
    });
    caseRow("the revision came first", {SheetHandedIn{two}, SheetHandedIn{one}}, [=](CycleFacts &facts) {
        facts.sheets = {two, superseded(one)};
    });
    caseRow("withdrawn", {SheetHandedIn{one}, SheetWithdrawn{one.id, u"knows the person"_s}}, [=](CycleFacts &facts) {
        ScoreSheet withdrawn = one;
        withdrawn.withdrawn = true;
        facts.sheets = {withdrawn};
    });
}

void ScoringProjectionTest::sheets()
{
    QFETCH(ProjectionCase, given);
    QCOMPARE(outcome(given), QString());
}

void ScoringProjectionTest::results_data()
{
    QTest::addColumn<ProjectionCase>("given");
    const MotionId motion = idOf<MotionId>(62);
    const QList<EventPayload> voted{MeetingOpened{idOf<MeetingId>(61), {}}, motionOf(motion)};
    const CoverageWaiver waiver{teachers, 1, first, motion};
    caseRow("coverage waived", voted + QList<EventPayload>{CoverageWaived{waiver}}, [=](CycleFacts &facts) {
        expectMeetingAndMotion(facts);
        facts.waivers = {waiver};
    });
    const ModerationRecord record{
        teachers,       1, first, u"1.2"_s, ModerationOutcome::ThirdMark, {idOf<SheetId>(71), idOf<SheetId>(72)},
        u"far apart"_s, {}};
    caseRow("moderation", {ModerationResolved{record}}, [=](CycleFacts &facts) { facts.moderation = {record}; });
    const TieRuling lot{
        teachers,         1, TieMethod::LotByHand, {second, first}, {}, u"two slips"_s, {u"Ek"_s, u"Dara"_s}, {},
        QDate(2026, 4, 9)};
    caseRow("lot by hand", {TieRuled{lot}}, [=](CycleFacts &facts) { facts.tieRulings = {lot}; });
    const SealedRanking early = rankingOf(1, first, second);
    const SealedRanking anew = rankingOf(1, second, first);
    const SealedRanking last = rankingOf(2, first, second);
    caseRow("ranking sealed anew", {RankingSealed{early}, RankingSealed{last}, RankingSealed{anew}},
            [=](CycleFacts &facts) {
                facts.sealedRankings = {last, anew};
            });
    caseRow(
        "finalists are exactly those named last",
        {FinalistsNamed{teachers, {first}}, FinalistsNamed{principals, {other}}, FinalistsNamed{teachers, {second}}},
        [](CycleFacts &facts) {
            facts.candidates[1].finalist = true;
            facts.candidates[2].finalist = true;
        });
}

void ScoringProjectionTest::results()
{
    QFETCH(ProjectionCase, given);
    QCOMPARE(outcome(given), QString());
}

void ScoringProjectionTest::stepsAreLittleEndianWords()
{
    Book book;
    QVERIFY(book.add(SheetHandedIn{sheetOf(71)}));
    db::Statement select(book.connection(), u"SELECT steps FROM score_sheet"_s);
    select.bindAll();
    QByteArray stored;
    QVERIFY(select.fetch(stored).value());
    // Four bytes of key id 0, then 0, 3, not marked, not observable, 258.
    QCOMPARE(stored.toHex(), QByteArray("00000000"
                                        "0000"
                                        "0300"
                                        "ffff"
                                        "feff"
                                        "0201"));
}

void ScoringProjectionTest::stepOutOfRangeIsRefused_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("below zero") << -1;
    QTest::newRow("above a word") << 0x10000;
}

void ScoringProjectionTest::stepOutOfRangeIsRefused()
{
    QFETCH(int, step);
    Book book;
    ScoreSheet sheet = sheetOf(71);
    sheet.steps = {1, step};
    const Status added = book.add(SheetHandedIn{sheet});
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::InvalidEvent);
}

void ScoringProjectionTest::finalistOfAnotherCategoryIsRefused()
{
    Book book;
    QVERIFY(!book.add(FinalistsNamed{teachers, {first, other}}));
    QVERIFY(!book.facts().candidates.at(0).finalist);
}

} // namespace rangvoan::test

using rangvoan::test::ScoringProjectionTest;
RANGVOAN_TEST(ScoringProjectionTest)

#include "scoringprojectiontest.moc"
