// SPDX-License-Identifier: Apache-2.0
#include "app/services/committeeservice.h"
#include "app/services/conflictservice.h"
#include "app/services/meetingservice.h"
#include "app/services/moderationservice.h"
#include "app/services/panelservice.h"
#include "app/services/rankingservice.h"
#include "tests/app/services/troubledseason.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rangvoan::test
{

namespace
{

QList<Assignment> workOf(const CycleFacts &facts, const MemberId &member, AssignmentState state)
{
    QList<Assignment> work = facts.assignments;
    work.removeIf([&](const Assignment &one) { return one.member != member || one.state != state; });
    return work;
}

int sheetsOf(const CycleFacts &facts, const CategoryId &category, const CandidateId &candidate)
{
    const QList<ScoreSheet> sheets = facts.currentSheets(category, 1);
    return static_cast<int>(std::count_if(sheets.cbegin(), sheets.cend(),
                                          [&](const ScoreSheet &sheet) { return sheet.candidate == candidate; }));
}

MemberDetails newcomerDetails()
{
    MemberDetails details;
    details.name = {u"ឡុង"_s, u"វណ្ណា"_s, u"Long Vanna"_s};
    details.districtCode = u"1210"_s;
    return details;
}

} // namespace

void TroubledSeason::aMemberIsReplacedDuringScoring()
{
    m_office.day(3, 23);
    m_gone = m_office.id(Seat::Fifth);
    const QList<Assignment> all = workOf(m_office.facts(), m_gone, AssignmentState::Open);
    QVERIFY(all.size() >= 3);
    const CandidateId marked = all.constFirst().candidate;
    const int number = m_office.facts().candidate(marked)->number;
    m_office.must(m_office.handIn(m_office.entry(m_teachers, 1, marked, m_gone, Office::quality(number))));

    m_newcomer = m_office.must(CommitteeService(m_office.context())
                                   .replaceMember(m_office.secretary(), m_office.cycle, m_gone, newcomerDetails(),
                                                  {u"ផ្លាស់ទៅខេត្តរតនគិរី"_s, QDate(2026, 3, 23), u"៨៨"_s}));
    const CycleFacts known = m_office.facts();
    QCOMPARE(sheetsOf(known, m_teachers, marked), 1); // what was handed in stays
    QCOMPARE(workOf(known, m_gone, AssignmentState::Open).size(), 1);
    QCOMPARE(workOf(known, m_gone, AssignmentState::Reassigned).size(), all.size() - 1);
    QCOMPARE(known.member(m_newcomer)->replaces, m_gone);
}

void TroubledSeason::theNewcomerGetsWorkOnlyAfterSigning()
{
    const PanelService panels(m_office.context());
    const CycleFacts known = m_office.facts();
    Assignment work = workOf(known, m_gone, AssignmentState::Reassigned).constFirst();
    work.member = m_newcomer;
    work.state = AssignmentState::Open;
    QVERIFY(!panels.assign(m_office.secretary(), m_office.cycle, work));
    m_office.must(CommitteeService(m_office.context())
                      .signUndertaking(m_office.secretary(), m_office.cycle, m_newcomer,
                                       {SignedHow::OnPaper, m_office.clock.today(), {}}));
    QVERIFY(!panels.assign(m_office.secretary(), m_office.cycle, work)); // no conflict sheet yet
    m_office.must(ConflictService(m_office.context())
                      .handInSheet(Office::as(m_newcomer), m_office.cycle, m_newcomer, m_teachers, {{}, true}));
    for (Assignment each : workOf(known, m_gone, AssignmentState::Reassigned)) {
        each.member = m_newcomer;
        each.state = AssignmentState::Open;
        m_office.must(panels.assign(m_office.secretary(), m_office.cycle, each));
    }
}

void TroubledSeason::theNewcomerFinishesTheOpenWork()
{
    QVERIFY(m_office.blockedBy(m_office.tryClose(Stage::Scoring, m_teachers), FindingCode::SheetMissing));
    m_office.markAll(m_teachers, 1);
    QVERIFY(!isBlocking(
        m_office.must(ProcedureService(m_office.context())
                          .findings(m_office.secretary(), m_office.cycle, {m_teachers, 1, Stage::Scoring}))));
}

void TroubledSeason::somebodyKnowsACandidateAfterHandIn()
{
    m_office.day(3, 25);
    const MemberId third = m_office.id(Seat::Third);
    const QList<Assignment> work = workOf(m_office.facts(), third, AssignmentState::Open);
    const auto inTheFive = std::find_if(work.cbegin(), work.cend(), [&](const Assignment &one) {
        return m_office.facts().candidate(one.candidate)->number <= 4;
    });
    QVERIFY(inTheFive != work.cend());
    m_known = inTheFive->candidate;
    QCOMPARE(sheetsOf(m_office.facts(), m_teachers, m_known), 3);
    m_office.must(
        ConflictService(m_office.context())
            .declareLate(Office::as(third), m_office.cycle, third, {m_known, Relation::Family, u"ជាក្មួយបង្កើត"_s}));
    QCOMPARE(sheetsOf(m_office.facts(), m_teachers, m_known), 2);
    const CloseOutcome outcome = m_office.tryClose(Stage::Scoring, m_teachers);
    QVERIFY(m_office.blockedBy(outcome, FindingCode::TooFewSheets));
    QVERIFY(!m_office.blockedBy(outcome, FindingCode::SheetMissing));
}

void TroubledSeason::theCommitteeGoesOnWithFewerSheets()
{
    const ScoringService scoring(m_office.context(), *m_office.file);
    const MeetingId meeting = m_office.meet(u"០១"_s);
    const MotionId other = m_office.carry(meeting, m_teachers, MotionSubject::Coverage, u"បេក្ខជនផ្សេង"_s,
                                          {m_office.candidate(m_teachers, 9)});
    QVERIFY(!scoring.waiveCoverage(m_office.secretary(), m_office.cycle, {m_teachers, 1, m_known, other}));
    const MotionId motion =
        m_office.carry(meeting, m_teachers, MotionSubject::Coverage, u"បន្តដោយសន្លឹកពិន្ទុពីរ ព្រោះពេលវេលាខ្លី"_s, {m_known});
    QCOMPARE(m_office.facts().motion(motion)->recused, QList<MemberId>{m_office.id(Seat::Third)});
    QCOMPARE(m_office.facts().motion(motion)->entitled, 5);
    m_office.must(scoring.waiveCoverage(m_office.secretary(), m_office.cycle, {m_teachers, 1, m_known, motion}));
    m_office.must(
        MeetingService(m_office.context()).close(m_office.secretary(), m_office.cycle, meeting, QTime(10, 0)));
    m_office.close(Stage::Scoring, m_teachers);
}

void TroubledSeason::theLongListIsRanked()
{
    m_office.day(3, 27);
    m_office.close(Stage::Moderation, m_teachers);
    QVERIFY(m_office.blockedBy(m_office.tryClose(Stage::Ranking, m_teachers), FindingCode::FinalistsNotNamed));
    m_office.must(RankingService(m_office.context()).nameFinalists(m_office.secretary(), m_office.cycle, m_teachers));
    m_office.close(Stage::Ranking, m_teachers);
    QCOMPARE(m_office.facts().running(m_teachers, 2).size(), 12);
}

void TroubledSeason::theDeputyTakesTheChair()
{
    m_office.day(3, 30);
    const Actor former = m_office.chair();
    m_office.must(CommitteeService(m_office.context())
                      .passChair(m_office.secretary(), m_office.cycle, m_office.id(Seat::Deputy),
                                 {u"ប្រធានសម្រាកព្យាបាលជំងឺ"_s, QDate(2026, 3, 30), u"៩១"_s}));
    QCOMPARE(m_office.chair().member, m_office.id(Seat::Deputy));
    const Status reopened = ProcedureService(m_office.context())
                                .reopen(former, m_office.cycle, {m_teachers, 1, Stage::Ranking}, {u"ទេ"_s, {}, {}});
    QVERIFY(!reopened);
    QCOMPARE(reopened.error().code, ErrorCode::NotAllowed);
}

/// Round 2 is marked by everybody; nobody but the third member misses a candidate, and only the one that is known.
void TroubledSeason::finalistsAreMarked()
{
    m_office.plan(m_teachers, 2);
    m_office.close(Stage::Panels, m_teachers, 2);
    const CandidateId fifth = m_office.candidate(m_teachers, 5);
    const CandidateId sixth = m_office.candidate(m_teachers, 6);
    for (const Assignment &one : m_office.facts().assignments) {
        if (one.round == 2 && (one.candidate == fifth || one.candidate == sixth)) {
            m_office.must(m_office.handIn(m_office.entry(m_teachers, 2, one.candidate, one.member, 30)));
        }
        QVERIFY(one.round == 1 || one.candidate != m_known || one.member != m_office.id(Seat::Third));
    }
    m_office.markAll(m_teachers, 2);
    m_office.day(4, 3);
    m_office.close(Stage::Scoring, m_teachers, 2);
    m_office.close(Stage::Moderation, m_teachers, 2);
}

void TroubledSeason::aStageIsReopenedAndTheLaterOneConfirmedWithOneClick()
{
    const ProcedureService procedure(m_office.context());
    const StageKey scoring{m_teachers, 2, Stage::Scoring};
    const StageKey moderation{m_teachers, 2, Stage::Moderation};
    m_office.must(procedure.reopen(m_office.chair(), m_office.cycle, scoring,
                                   {u"ពិនិត្យសន្លឹកពិន្ទុដែលបាត់ហត្ថលេខា"_s, QDate(2026, 4, 3), u"៩៥"_s}));
    QCOMPARE(m_office.facts().stateOf(moderation), StageState::ToConfirmAgain);
    QCOMPARE(m_office.facts().stateOf({m_teachers, 1, Stage::Ranking}), StageState::Closed);
    QVERIFY(!procedure.confirmAgain(m_office.secretary(), m_office.cycle, moderation)); // scoring is open
    m_office.close(Stage::Scoring, m_teachers, 2);
    m_office.must(procedure.confirmAgain(m_office.secretary(), m_office.cycle, moderation));
    QCOMPARE(m_office.facts().stateOf(moderation), StageState::Closed);
}

void TroubledSeason::separateFinalTie()
{
    const RankingService service(m_office.context());
    TieRuling lot;
    lot.category = m_teachers;
    lot.round = 2;
    lot.method = TieMethod::LotByHand;
    lot.order = {m_office.candidate(m_teachers, 6), m_office.candidate(m_teachers, 5)};
    lot.how = u"ចាប់ឆ្នោតពីក្នុងប្រអប់"_s;
    lot.witnesses = QStringList{u"ញ៉ែម ចន្ទរស្មី"_s};
    QVERIFY(!service.ruleTie(m_office.secretary(), m_office.cycle, lot)); // one witness is not enough
    lot.witnesses.append(u"ប៉ែន វិសាល"_s);
    m_office.must(service.ruleTie(m_office.secretary(), m_office.cycle, lot));
}

void TroubledSeason::aLotSeparatesPlaceFiveFromSix()
{
    m_office.day(4, 6);
    QVERIFY(m_office.blockedBy(m_office.tryClose(Stage::Ranking, m_teachers, 2), FindingCode::TieAcrossSeat));
    separateFinalTie();
    m_office.close(Stage::Ranking, m_teachers, 2);
    const CycleFacts known = m_office.facts();
    const SealedRanking *ranking = known.sealedRanking(m_teachers, 2);
    QVERIFY(ranking != nullptr);
    QList<int> numbers;
    for (const SealedPlace &place : ranking->places) {
        numbers.append(known.candidate(place.candidate)->number);
    }
    QCOMPARE(numbers.mid(0, 6), (QList<int>{1, 2, 3, 4, 6, 5}));
}

} // namespace rangvoan::test
