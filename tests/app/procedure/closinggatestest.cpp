// SPDX-License-Identifier: Apache-2.0
#include "tests/app/procedure/gaterow.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace rangvoan;
using namespace rangvoan::test;
using namespace Qt::StringLiterals;

/// Gates of decision, approval, papers and archive.
class ClosingGatesTest : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void passes_data();
    void passes();
    void archivePassesOnWhatTheCheckFound();
};

namespace
{

Decision &onlyDecision(Season &season)
{
    return season.facts.decisions[0];
}

void swapSeats(Season &season)
{
    onlyDecision(season).seats = {season.candidate(1), season.candidate(3)};
}

void correct(Season &season, int candidate, qint64 seq)
{
    Correction correction;
    correction.candidate = season.candidate(candidate);
    correction.field = u"name_km"_s;
    correction.seq = seq;
    season.facts.corrections.append(correction);
}

Instruction instruction(const Season &season, AuthorityOutcome outcome, InstructionAnswer answer)
{
    Instruction made;
    made.category = season.category;
    made.outcome = outcome;
    made.answer = answer;
    return made;
}

void issueFor(Season &season, const QString &kind, int candidate)
{
    Paper paper;
    paper.id = idOf<PaperId>(650);
    paper.kind = kind;
    paper.category = season.category;
    paper.candidate = season.candidate(candidate);
    paper.seq = 120;
    season.facts.papers.append(paper);
    correct(season, candidate, 130);
    // The lists were printed anew after the correction.
    for (qsizetype i = 0; i < 3; ++i) {
        season.facts.papers[i].seq = 140;
    }
}

void openMeeting(Season &season)
{
    Meeting meeting;
    meeting.details.number = u"3"_s;
    season.facts.meetings.append(meeting);
}

const QList<GateRow> closingRows{
    {"no decision", Stage::Decision, [](Season &s) { s.facts.decisions.clear(); }, FindingCode::NoDecision},
    {"replaced decision is not in force", Stage::Decision, [](Season &s) { onlyDecision(s).replaced = true; },
     FindingCode::NoDecision},
    {"seat left empty",
     Stage::Decision,
     [](Season &s) { onlyDecision(s).seats.removeLast(); },
     FindingCode::SeatsNotFilled,
     Severity::Blocking,
     {u"1"_s, u"2"_s}},
    {"more seats than there are",
     Stage::Decision,
     [](Season &s) { onlyDecision(s).seats.append(s.candidate(3)); },
     FindingCode::SeatsNotFilled,
     Severity::Blocking,
     {u"3"_s, u"2"_s}},
    {"fewer ranked than seats",
     Stage::Decision,
     [](Season &s) {
         s.candidateFacts(2).withdrawn = Withdrawn::AfterScoring;
         s.candidateFacts(3).withdrawn = Withdrawn::AfterScoring;
         onlyDecision(s).seats = {s.candidate(1)};
     },
     FindingCode::NotEnoughCandidates,
     Severity::Warning,
     {u"1"_s, u"2"_s}},
    {"vote was lost", Stage::Decision, [](Season &s) { s.facts.motions[0].result = MotionResult::Rejected; },
     FindingCode::DecisionNotCarried},
    {"not signed", Stage::Decision, [](Season &s) { onlyDecision(s).signedOn = {}; }, FindingCode::DecisionNotSigned},
    {"departs from the ranking", Stage::Decision, swapSeats, FindingCode::DepartureWithoutMotion},
    {"departs in the order of seats", Stage::Decision,
     [](Season &s) {
         onlyDecision(s).seats = {s.candidate(2), s.candidate(1)};
     },
     FindingCode::DepartureWithoutMotion},
    {"departs with words but without a vote", Stage::Decision,
     [](Season &s) {
         swapSeats(s);
         onlyDecision(s).departure = u"because"_s;
     },
     FindingCode::DepartureWithoutMotion},
    {"meeting still open", Stage::Decision, openMeeting, FindingCode::MeetingOpen, Severity::Warning, {u"3"_s}},
    {"not submitted", Stage::Approval, [](Season &s) { s.facts.announcements[0].submittedOn = {}; },
     FindingCode::NotSubmitted},
    {"not approved", Stage::Approval, [](Season &s) { s.facts.instructions.clear(); }, FindingCode::NotApproved},
    {"instruction open", Stage::Approval,
     [](Season &s) { s.facts.instructions.append(instruction(s, AuthorityOutcome::Changed, InstructionAnswer::Open)); },
     FindingCode::InstructionOpen},
    {"not announced", Stage::Approval, [](Season &s) { s.facts.announcements[0].announcedOn = {}; },
     FindingCode::NotAnnounced},
    {"prize waits",
     Stage::Approval,
     [](Season &s) { s.facts.receipts.removeLast(); },
     FindingCode::PrizeNotHandedOver,
     Severity::Warning,
     {},
     1,
     0,
     1},
    {"no award report",
     Stage::Papers,
     [](Season &s) { s.facts.papers.removeLast(); },
     FindingCode::PaperMissing,
     Severity::Blocking,
     {u"award-report"_s}},
    {"annulled minutes",
     Stage::Papers,
     [](Season &s) { s.facts.papers[0].annulled = true; },
     FindingCode::PaperMissing,
     Severity::Blocking,
     {u"minutes"_s}},
    {"corrected after the ranking was printed",
     Stage::Papers,
     [](Season &s) { correct(s, 3, 103); },
     FindingCode::PaperOutOfDate,
     Severity::Blocking,
     {u"minutes"_s},
     1,
     0,
     1},
    {"certificate of an awardee out of date",
     Stage::Papers,
     [](Season &s) { issueFor(s, u"certificate"_s, 1); },
     FindingCode::PaperOutOfDate,
     Severity::Blocking,
     {u"certificate"_s},
     1,
     0,
     1},
    {"old letter to another candidate",
     Stage::Papers,
     [](Season &s) { issueFor(s, u"eligibility-notice"_s, 3); },
     FindingCode::PaperOutOfDate,
     Severity::Warning,
     {u"eligibility-notice"_s},
     1,
     0,
     1},
    {"ranking not signed",
     Stage::Papers,
     [](Season &s) { s.facts.papers[1].signedOn = {}; },
     FindingCode::PaperNotSigned,
     Severity::Warning,
     {u"ranking"_s}},
    {"category not finished",
     Stage::Archive,
     [](Season &s) { s.stage(Stage::Papers).state = StageState::Open; },
     FindingCode::CategoryNotFinished,
     Severity::Blocking,
     {u"good-teacher"_s}},
    {"papers to confirm again", Stage::Archive,
     [](Season &s) { s.stage(Stage::Papers).state = StageState::ToConfirmAgain; }, FindingCode::ToConfirmAgain},
};

const QList<GateRow> settledRows{
    {"departure with justification and vote", Stage::Decision,
     [](Season &s) {
         swapSeats(s);
         onlyDecision(s).departure = u"because"_s;
         onlyDecision(s).departureMotion = s.addMotion(MotionSubject::Departure, MotionResult::Carried);
     },
     FindingCode::DepartureWithoutMotion},
    {"authority names its own", Stage::Decision,
     [](Season &s) {
         swapSeats(s);
         onlyDecision(s).by = DecidedBy::Authority;
         onlyDecision(s).motion = {};
     },
     FindingCode::DepartureWithoutMotion},
    {"reserve fills a vacated seat", Stage::Decision,
     [](Season &s) {
         onlyDecision(s).seats = {s.candidate(3), s.candidate(2)};
         Vacancy vacancy;
         vacancy.category = s.category;
         vacancy.filledBy = onlyDecision(s).id;
         s.facts.vacancies = {vacancy};
     },
     FindingCode::DepartureWithoutMotion},
    {"second of the ranking withdrew", Stage::Decision,
     [](Season &s) {
         s.facts.sealedRankings = {{s.category,
                                    1,
                                    {{s.candidate(1), 1, u"100/1"_s, 3},
                                     {s.candidate(2), 2, u"75/1"_s, 3},
                                     {s.candidate(3), 3, u"50/1"_s, 3}}}};
         s.candidateFacts(2).withdrawn = Withdrawn::AfterScoring;
         swapSeats(s);
     },
     FindingCode::DepartureWithoutMotion},
    {"instruction answered instead of an approval", Stage::Approval,
     [](Season &s) {
         s.facts.instructions = {instruction(s, AuthorityOutcome::Changed, InstructionAnswer::AuthorityNames)};
     },
     FindingCode::NotApproved},
    {"no prize in this category", Stage::Approval,
     [](Season &s) {
         s.facts.receipts.clear();
         s.facts.categories[0].settings.prizesRiel.clear();
     },
     FindingCode::PrizeNotHandedOver},
    {"corrected before anything was printed", Stage::Papers, [](Season &s) { correct(s, 1, 50); },
     FindingCode::PaperOutOfDate},
    {"a later copy is up to date", Stage::Papers,
     [](Season &s) {
         correct(s, 1, 150);
         const QList<Paper> first = s.facts.papers;
         for (const Paper &old : first) {
             Paper copy = old;
             copy.copy = 2;
             copy.seq = 160 + old.seq;
             s.facts.papers.append(copy);
         }
     },
     FindingCode::PaperOutOfDate},
};

} // namespace

void ClosingGatesTest::refuses_data()
{
    addRows(closingRows);
}

void ClosingGatesTest::refuses()
{
    QFETCH(int, index);
    const QString wrong = wrongAbout(closingRows.at(index));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void ClosingGatesTest::passes_data()
{
    addRows(settledRows);
}

void ClosingGatesTest::passes()
{
    QFETCH(int, index);
    const GateRow &row = settledRows.at(index);
    Season season = makeSeason();
    row.spoil(season);
    const QList<Finding> findings = gate(season.facts, season.key(row.stage), season.context);
    QVERIFY(!isBlocking(findings));
    for (const Finding &finding : findings) {
        QVERIFY(finding.code != row.code);
    }
}

void ClosingGatesTest::archivePassesOnWhatTheCheckFound()
{
    Season season = makeSeason();
    QVERIFY(gate(season.facts, season.key(Stage::Archive), season.context).isEmpty());
    const Finding failed{
        FindingCode::CheckFailed, Severity::Blocking, season.key(Stage::Archive), {u"chain"_s}, {}, {}};
    season.context.verifyFindings = {failed};
    QCOMPARE(gate(season.facts, season.key(Stage::Archive), season.context), QList<Finding>{failed});
}

RANGVOAN_TEST(ClosingGatesTest)
#include "closinggatestest.moc"
