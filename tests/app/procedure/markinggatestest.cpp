// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/bar.h"
#include "app/procedure/openflags.h"
#include "tests/app/procedure/gaterow.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

/// Gates of panels, scoring, moderation and ranking.
class MarkingGatesTest : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void waiverCountsOnlyWhenCarried();
    void keptFlagStandsAgainAfterRevision();
    void rulingSeparatesTheTie();
    void secondRoundIsMeasuredOnTheFinalists();
    void barsAreNamed();
};

namespace
{

void declare(Season &season, int member, int candidate)
{
    season.facts.conflicts.append(
        {season.member(member), season.candidate(candidate), Relation::Family, ConflictSource::Late, {}});
}

void unassign(Season &season, int candidate, int member)
{
    season.facts.assignments.removeIf([&](const Assignment &assignment) {
        return assignment.candidate == season.candidate(candidate) && assignment.member == season.member(member);
    });
}

/// Members 1 and 2 read candidate no. 1, member 3 the others alone.
void splitPanels(Season &season)
{
    unassign(season, 1, 3);
    for (const int candidate : {2, 3}) {
        unassign(season, candidate, 1);
        unassign(season, candidate, 2);
    }
}

void dropSheet(Season &season, int candidate, int member)
{
    season.sheet(candidate, member).withdrawn = true;
}

/// Candidates no. 2 and 3 equal, with one seat left between them.
void makeTie(Season &season)
{
    for (int member = 1; member <= 3; ++member) {
        season.sheet(3, member).steps = {3, 3};
    }
}

void makeFirstTwoEqual(Season &season)
{
    for (int member = 1; member <= 3; ++member) {
        season.sheet(2, member).steps = {4, 4};
    }
}

const QList<GateRow> markingRows{
    {"conflict sheet missing",
     Stage::Panels,
     [](Season &s) { s.facts.conflictSheets.removeLast(); },
     FindingCode::ConflictSheetMissing,
     Severity::Blocking,
     {},
     1,
     1,
     0},
    {"conflict sheet missing of who only votes",
     Stage::Panels,
     [](Season &s) { s.facts.members[0].details.votes = true; },
     FindingCode::ConflictSheetMissing,
     Severity::Warning,
     {},
     1,
     1,
     0},
    {"conflict sheet incomplete",
     Stage::Panels,
     [](Season &s) { s.facts.conflictSheets[0].covers.removeLast(); },
     FindingCode::ConflictSheetIncomplete,
     Severity::Blocking,
     {u"1"_s},
     1,
     1,
     0},
    {"no plan", Stage::Panels, [](Season &s) { s.facts.assignments.clear(); }, FindingCode::NoPanelPlan},
    {"panel too small",
     Stage::Panels,
     [](Season &s) { unassign(s, 2, 3); },
     FindingCode::PanelTooSmall,
     Severity::Blocking,
     {u"2"_s, u"3"_s},
     1,
     0,
     1},
    {"work of a member who left does not count",
     Stage::Panels,
     [](Season &s) {
         Member fourth = s.facts.members[3];
         fourth.id = idOf<MemberId>(14);
         s.facts.members.append(fourth);
         s.facts.members[3].endedOn = QDate(2026, 3, 1);
     },
     FindingCode::PanelTooSmall,
     Severity::Blocking,
     {u"2"_s, u"3"_s},
     1,
     0,
     3},
    {"assigned against a conflict",
     Stage::Panels,
     [](Season &s) { declare(s, 2, 1); },
     FindingCode::PanelConflict,
     Severity::Blocking,
     {},
     1,
     1,
     1},
    {"assigned in the own school",
     Stage::Panels,
     [](Season &s) { s.facts.members[2].details.schoolKm = s.candidateFacts(3).nomination.schoolKm; },
     FindingCode::PanelConflict,
     Severity::Blocking,
     {},
     1,
     1,
     1},
    {"assigned in the own district",
     Stage::Panels,
     [](Season &s) { s.facts.members[2].details.districtCode = u"0102"_s; },
     FindingCode::PanelConflict,
     Severity::Blocking,
     {},
     1,
     1,
     1},
    {"panels fall apart", Stage::Panels, splitPanels, FindingCode::PanelNotConnected, Severity::Warning},
    {"two sheets missing of one member",
     Stage::Scoring,
     [](Season &s) {
         dropSheet(s, 1, 2);
         dropSheet(s, 2, 2);
     },
     FindingCode::SheetMissing,
     Severity::Blocking,
     {u"2"_s},
     1,
     1,
     0},
    {"too few sheets",
     Stage::Scoring,
     [](Season &s) {
         dropSheet(s, 1, 2);
         s.assignment(1, 2).state = AssignmentState::Recused;
     },
     FindingCode::TooFewSheets,
     Severity::Blocking,
     {u"2"_s, u"3"_s},
     1,
     0,
     1},
    {"excused without a reason",
     Stage::Scoring,
     [](Season &s) { s.assignment(1, 2).state = AssignmentState::Excused; },
     FindingCode::ExcusedWithoutReason,
     Severity::Blocking,
     {},
     1,
     1,
     1},
    {"sheet of a member in conflict",
     Stage::Scoring,
     [](Season &s) { declare(s, 1, 1); },
     FindingCode::PanelConflict,
     Severity::Blocking,
     {},
     1,
     1,
     1},
    {"two sheets of one member",
     Stage::Scoring,
     [](Season &s) {
         ScoreSheet second = s.sheet(1, 1);
         second.id = idOf<SheetId>(399);
         s.facts.sheets.append(second);
     },
     FindingCode::SheetTwice,
     Severity::Blocking,
     {},
     1,
     1,
     1},
    {"mark beyond the scale",
     Stage::Scoring,
     [](Season &s) {
         s.sheet(1, 1).steps = {5, 4};
     },
     FindingCode::SheetInvalid,
     Severity::Blocking,
     {},
     1,
     1,
     1},
    {"sheet of other rules",
     Stage::Ranking,
     [](Season &s) { s.sheet(1, 1).rulesHash = "older"; },
     FindingCode::SheetInvalid,
     Severity::Blocking,
     {},
     1,
     1,
     1},
    // 4 and 1 differ by 3 steps, above the 2 allowed; the totals 62.5 and 100 by less than 40 points.
    {"indicator beyond tolerance",
     Stage::Moderation,
     [](Season &s) {
         s.sheet(1, 1).steps = {1, 4};
     },
     FindingCode::DiscrepancyOpen,
     Severity::Blocking,
     {u"a1"_s, u"3"_s},
     1,
     0,
     1},
    // 2+2 = 50 points against 100; the steps differ by 2 only.
    {"totals beyond tolerance",
     Stage::Moderation,
     [](Season &s) {
         s.sheet(1, 1).steps = {2, 2};
     },
     FindingCode::DiscrepancyOpen,
     Severity::Blocking,
     {u"total"_s, u"50.00"_s},
     1,
     0,
     1},
    {"tie across the last seat",
     Stage::Ranking,
     makeTie,
     FindingCode::TieAcrossSeat,
     Severity::Blocking,
     {u"2"_s},
     1,
     0,
     2},
    {"tie across two prizes",
     Stage::Ranking,
     makeFirstTwoEqual,
     FindingCode::TieAcrossPrize,
     Severity::Blocking,
     {u"1"_s},
     1,
     0,
     2},
    {"fewer candidates than seats",
     Stage::Ranking,
     [](Season &s) {
         s.candidateFacts(2).withdrawn = Withdrawn::AfterScoring;
         s.candidateFacts(3).withdrawn = Withdrawn::AfterScoring;
     },
     FindingCode::NotEnoughCandidates,
     Severity::Warning,
     {u"1"_s, u"2"_s}},
    {"finalists not named", Stage::Ranking,
     [](Season &s) {
         s.addSecondRound();
         s.candidateFacts(1).finalist = false;
         s.candidateFacts(2).finalist = false;
     },
     FindingCode::FinalistsNotNamed},
};

bool says(const Season &season, Stage stage, FindingCode code, int round = 1)
{
    const QList<Finding> findings = gate(season.facts, season.key(stage, round), season.context);
    return std::any_of(findings.cbegin(), findings.cend(),
                       [code](const Finding &finding) { return finding.code == code; });
}

} // namespace

void MarkingGatesTest::refuses_data()
{
    addRows(markingRows);
}

void MarkingGatesTest::refuses()
{
    QFETCH(int, index);
    const QString wrong = wrongAbout(markingRows.at(index));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void MarkingGatesTest::waiverCountsOnlyWhenCarried()
{
    Season season = makeSeason();
    unassign(season, 1, 2);
    dropSheet(season, 1, 2);
    const MotionId motion = season.addMotion(MotionSubject::Coverage, MotionResult::Rejected);
    season.facts.waivers = {{season.category, 1, season.candidate(1), motion}};
    QVERIFY(says(season, Stage::Panels, FindingCode::PanelTooSmall));
    QVERIFY(says(season, Stage::Scoring, FindingCode::TooFewSheets));
    season.facts.motions.last().result = MotionResult::Carried;
    QVERIFY(!says(season, Stage::Panels, FindingCode::PanelTooSmall));
    QVERIFY(!isBlocking(gate(season.facts, season.key(Stage::Scoring), season.context)));
}

void MarkingGatesTest::keptFlagStandsAgainAfterRevision()
{
    Season season = makeSeason();
    season.sheet(1, 1).steps = {1, 4};
    ModerationRecord kept{season.category, 1, season.candidate(1), u"a1"_s, ModerationOutcome::Keep, {}, u"seen"_s, {}};
    for (int member = 1; member <= 3; ++member) {
        kept.sheets.append(season.sheet(1, member).id);
    }
    season.facts.moderation = {kept};
    QVERIFY(!isBlocking(gate(season.facts, season.key(Stage::Moderation), season.context)));
    season.sheet(1, 2).id = idOf<SheetId>(398);
    QVERIFY(says(season, Stage::Moderation, FindingCode::DiscrepancyOpen));
    season.sheet(1, 2).id = kept.sheets.at(1);
    season.facts.moderation[0].code = u"b1"_s;
    QVERIFY(says(season, Stage::Moderation, FindingCode::DiscrepancyOpen));
}

void MarkingGatesTest::rulingSeparatesTheTie()
{
    Season season = makeSeason();
    makeTie(season);
    TieRuling lot;
    lot.category = season.category;
    lot.method = TieMethod::LotByHand;
    lot.order = {season.candidate(3), season.candidate(2)};
    season.facts.tieRulings = {lot};
    QVERIFY(!isBlocking(gate(season.facts, season.key(Stage::Ranking), season.context)));
    season.facts.tieRulings[0].method = TieMethod::CommitteeVote;
    season.facts.tieRulings[0].motion = season.addMotion(MotionSubject::Tie, MotionResult::NoQuorum);
    QVERIFY(says(season, Stage::Ranking, FindingCode::TieAcrossSeat));
}

void MarkingGatesTest::secondRoundIsMeasuredOnTheFinalists()
{
    Season season = makeSeason();
    season.addSecondRound();
    QVERIFY(!isBlocking(gate(season.facts, season.key(Stage::Ranking, 1), season.context)));
    QVERIFY(says(season, Stage::Panels, FindingCode::NoPanelPlan, 2));
    const QList<Assignment> firstRound = season.facts.assignments;
    for (Assignment assignment : firstRound) {
        assignment.round = 2;
        season.facts.assignments.append(assignment);
    }
    QVERIFY(!isBlocking(gate(season.facts, season.key(Stage::Panels, 2), season.context)));
    const QList<Finding> scoring = gate(season.facts, season.key(Stage::Scoring, 2), season.context);
    const auto missing = std::find_if(scoring.cbegin(), scoring.cend(),
                                      [](const Finding &finding) { return finding.code == FindingCode::SheetMissing; });
    QVERIFY(missing != scoring.cend());
    QCOMPARE(missing->arguments, QStringList{u"6"_s}); // three members, two finalists
}

void MarkingGatesTest::barsAreNamed()
{
    Season season = makeSeason();
    const Candidate &candidate = season.candidateFacts(1);
    Member &member = season.facts.members[2];
    QCOMPARE(barBetween(season.facts, member, candidate), Bar::None);
    member.details.districtCode = u"0101"_s;
    QCOMPARE(barBetween(season.facts, member, candidate), Bar::OwnDistrict);
    member.details.schoolKm = candidate.nomination.schoolKm;
    QCOMPARE(barBetween(season.facts, member, candidate), Bar::OwnSchool);
    declare(season, 2, 1);
    QCOMPARE(barBetween(season.facts, member, candidate), Bar::Conflict);
    QCOMPARE(sheetsNeeded(season.facts, season.category), 3);
    // One of three members is barred, but three sheets stay asked: going on with two takes a vote.
    QCOMPARE(sheetsToPlan(season.facts, candidate, 1), 3);
}

RANGVOAN_TEST(MarkingGatesTest)
#include "markinggatestest.moc"
