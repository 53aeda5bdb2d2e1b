// SPDX-License-Identifier: Apache-2.0
#include "app/services/authorityservice.h"
#include "app/services/decisionservice.h"
#include "app/services/meetingservice.h"
#include "app/services/nominationservice.h"
#include "app/services/paperservice.h"
#include "app/services/vacancyservice.h"
#include "tests/app/services/troubledseason.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rangvoan::test
{

/// The third member is recused from a seat, two are away and one leaves early: two of five are left, three are needed.
void TroubledSeason::theQuorumIsLostForOneMotion()
{
    m_office.day(4, 8);
    const MeetingService meetings(m_office.context());
    const MemberId early = m_office.id(Seat::Fourth);
    m_lostMeeting = m_office.meet(u"០២"_s, {m_office.id(Seat::Chair), m_office.id(Seat::Sixth)});
    m_office.must(meetings.attend(m_office.secretary(), m_office.cycle,
                                  {m_lostMeeting, early, true, {}, QTime(8, 30), QTime(10, 0)}));
    const SeatProposal proposal = m_office.must(seatProposal(m_office.facts(), m_teachers));
    MotionEntry entry;
    entry.meeting = m_lostMeeting;
    entry.category = m_teachers;
    entry.subject = MotionSubject::Seats;
    entry.text = u"ទទួលយកបេក្ខជនជាប់រង្វាន់ ៥ រូប"_s;
    entry.candidates = proposal.seats + proposal.reserves;
    entry.at = QTime(9, 30);
    QVERIFY(motionQuorum(m_office.facts(), entry).isReached()); // half an hour earlier there was one
    entry.at = QTime(10, 30);
    entry.counts.inFavour = 2;
    const MotionId lost = m_office.must(meetings.vote(m_office.secretary(), m_office.cycle, entry));
    const CycleFacts known = m_office.facts();
    const Motion *motion = known.motion(lost);
    QCOMPARE(motion->result, MotionResult::NoQuorum);
    QCOMPARE(motion->entitled, 5);
    QCOMPARE(motion->present, 2);
    QCOMPARE(motion->quorum, 3);
    QVERIFY(!DecisionService(m_office.context())
                 .decide(m_office.secretary(), m_office.cycle,
                         {m_teachers, lost, proposal.seats, proposal.reserves, {}, {}}));
    m_office.must(meetings.note(m_office.secretary(), m_office.cycle, m_lostMeeting, u"លើកពេលទៅអង្គប្រជុំលើកក្រោយ"_s));
    m_office.must(meetings.close(m_office.secretary(), m_office.cycle, m_lostMeeting, QTime(10, 45)));
}

void TroubledSeason::aSecondMeetingCarriesTheSeats()
{
    m_office.day(4, 10);
    const MeetingService meetings(m_office.context());
    const DecisionService service(m_office.context());
    const SeatProposal proposal = m_office.must(seatProposal(m_office.facts(), m_teachers));
    MotionEntry entry;
    entry.meeting = m_office.meet(u"០៣"_s);
    entry.category = m_teachers;
    entry.subject = MotionSubject::Seats;
    entry.text = u"ទទួលយកបេក្ខជនជាប់រង្វាន់ ៥ រូប ជាលើកទីពីរ"_s;
    entry.candidates = proposal.seats + proposal.reserves;
    for (const MemberId &member : motionQuorum(m_office.facts(), entry).present) {
        const bool objects = member == m_office.id(Seat::Sixth);
        entry.votes.append({member, objects ? Vote::Against : Vote::For, objects ? u"ខ្ញុំចង់ឃើញវីដេអូម្តងទៀត"_s : QString()});
    }
    const MotionId motion = m_office.must(meetings.vote(m_office.secretary(), m_office.cycle, entry));
    m_decision = m_office.must(service.decide(m_office.secretary(), m_office.cycle,
                                              {m_teachers, motion, proposal.seats, proposal.reserves, {}, {}}));
    m_office.must(meetings.close(m_office.secretary(), m_office.cycle, entry.meeting, QTime(11, 0)));
    QVERIFY(m_office.blockedBy(m_office.tryClose(Stage::Decision, m_teachers), FindingCode::DecisionNotSigned));
    m_office.must(service.sign(m_office.secretary(), m_office.cycle, m_decision, m_office.clock.today(), u"អនុប្រធាន"_s));
    m_office.close(Stage::Decision, m_teachers);
}

void TroubledSeason::theAuthorityReturnsTheResultAndTheCommitteeConfirms()
{
    const AuthorityService authority(m_office.context());
    m_office.day(4, 13);
    m_office.must(
        authority.submit(m_office.secretary(), m_office.cycle, m_teachers, u"រដ្ឋមន្ត្រី"_s, m_office.clock.today()));
    m_office.day(4, 15);
    Instruction returned;
    returned.category = m_teachers;
    returned.outcome = AuthorityOutcome::Returned;
    returned.from = u"រដ្ឋមន្ត្រី"_s;
    returned.date = m_office.clock.today();
    returned.reference = u"៤៥៦"_s;
    returned.text = u"សូមពិនិត្យសមាមាត្រនារី"_s;
    const EventId instruction = m_office.must(authority.recordAnswer(m_office.secretary(), m_office.cycle, returned));
    QVERIFY(
        !authority.announce(m_office.secretary(), m_office.cycle, m_teachers, m_office.clock.today(), u"សន្និបាតអប់រំ"_s));
    QVERIFY(m_office.blockedBy(m_office.tryClose(Stage::Approval, m_teachers), FindingCode::InstructionOpen));
    const MeetingId meeting = m_office.meet(u"០៤"_s);
    const MotionId motion =
        m_office.carry(meeting, m_teachers, MotionSubject::Instruction, u"រក្សាសេចក្តីសម្រេចដដែល"_s, {});
    m_office.must(authority.confirmDecision(m_office.secretary(), m_office.cycle, instruction, motion));
    m_office.must(
        MeetingService(m_office.context()).close(m_office.secretary(), m_office.cycle, meeting, QTime(9, 30)));
    QCOMPARE(m_office.facts().decisionInForce(m_teachers)->id, m_decision); // confirmed, never edited
    m_office.day(4, 20);
    m_office.must(
        authority.announce(m_office.secretary(), m_office.cycle, m_teachers, m_office.clock.today(), u"សន្និបាតអប់រំ"_s));
    m_office.close(Stage::Approval, m_teachers);
}

void TroubledSeason::aSeatFallsFreeAfterTheAnnouncement()
{
    m_office.day(4, 22);
    const VacancyService service(m_office.context());
    const Decision before = *m_office.facts().decisionInForce(m_teachers);
    m_declined = before.seats.at(2);
    const MeetingId meeting = m_office.meet(u"០៥"_s);
    Vacancy vacancy;
    vacancy.candidate = m_declined;
    vacancy.ground = u"មិនទទួលយករង្វាន់"_s;
    vacancy.hearing = u"បានជួបផ្ទាល់នៅការិយាល័យ"_s;
    QVERIFY(!service.vacate(m_office.secretary(), m_office.cycle, vacancy)); // no vote yet
    vacancy.motion = m_office.carry(meeting, m_teachers, MotionSubject::Vacancy, u"ទទួលការលាលែងពីអាសនៈ"_s, {m_declined});
    m_office.must(service.vacate(m_office.secretary(), m_office.cycle, vacancy));
    m_office.must(
        MeetingService(m_office.context()).close(m_office.secretary(), m_office.cycle, meeting, QTime(9, 30)));
    const Decision after = *m_office.facts().decisionInForce(m_teachers);
    QCOMPARE(after.seats.at(2), before.reserves.at(0));
    QCOMPARE(after.seats.at(3), before.seats.at(3)); // the others keep their places
    QCOMPARE(after.reserves, before.reserves.mid(1));
    QCOMPARE(after.replaces, before.id);
    QVERIFY(m_office.facts().isClosed({m_teachers, 0, Stage::Decision}));
}

void TroubledSeason::aCorrectedNamePutsPapersOutOfDate()
{
    m_office.day(4, 23);
    m_corrected = m_office.facts().decisionInForce(m_teachers)->seats.at(1);
    for (const QString &kind : {u"minutes"_s, u"ranking"_s, u"award-report"_s}) {
        m_office.issue(kind, m_teachers);
    }
    const PaperId certificate = m_office.issue(u"certificate"_s, m_teachers, m_corrected);
    m_office.must(PaperService(m_office.context())
                      .number(m_office.secretary(), m_office.cycle, certificate, u"២០១"_s, m_office.clock.today()));
    QVERIFY(!isBlocking(
        m_office.must(ProcedureService(m_office.context())
                          .findings(m_office.secretary(), m_office.cycle, {m_teachers, 0, Stage::Papers}))));
    m_office.must(NominationService(m_office.context())
                      .correct(m_office.secretary(), m_office.cycle, m_corrected, u"name_km"_s, u"ហែង សុភាព"_s,
                               {u"តាមសំបុត្រកំណើត"_s, QDate(2026, 4, 23), u"១២"_s}));
    QCOMPARE(m_office.facts().candidate(m_corrected)->nomination.name.khmer(), u"ហែង សុភាព"_s);
    QVERIFY(m_office.blockedBy(m_office.tryClose(Stage::Papers, m_teachers), FindingCode::PaperOutOfDate));
}

void TroubledSeason::correctedPapersMendIt()
{
    m_office.day(4, 24);
    const PaperService service(m_office.context());
    QCOMPARE(outdatedPapers(m_office.facts()).size(), 4);
    for (const Paper &old : outdatedPapers(m_office.facts())) {
        const PaperId issued = m_office.issue(old.kind, m_teachers, old.candidate, old.id);
        if (old.kind == u"certificate"_s) {
            m_office.must(
                service.number(m_office.secretary(), m_office.cycle, issued, u"២០៧"_s, m_office.clock.today()));
        }
    }
    const QList<Paper> papers = m_office.facts().papers;
    QCOMPARE(std::count_if(papers.cbegin(), papers.cend(), [](const Paper &paper) { return paper.annulled; }), 4);
    m_office.close(Stage::Papers, m_teachers);
}

void TroubledSeason::theArchiveWaitsForTheOtherCategory()
{
    const CloseOutcome outcome = m_office.tryClose(Stage::Archive);
    QVERIFY(m_office.blockedBy(outcome, FindingCode::CategoryNotFinished));
    QCOMPARE(outcome.findings.size(), 1);
    QCOMPARE(outcome.findings.constFirst().arguments, QStringList{u"principal"_s});
}

void TroubledSeason::theFileIsWhole()
{
    const QString failed = m_office.failedChecks();
    QVERIFY2(failed.isEmpty(), qPrintable(failed));
    const CycleFacts before = m_office.facts();
    m_office.must(m_office.file->rebuild());
    QCOMPARE(m_office.facts().motions, before.motions);
    QCOMPARE(m_office.facts().amendments, before.amendments);
}

void TroubledSeason::theMinutesTellAllOfIt_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("khmer");
    // Words typed in stay as they were typed; names and numbers are in the language of the paper.
    const auto row = [](const char *name, const QString &english, const QString &khmer = {}) {
        QTest::newRow(name) << english << (khmer.isEmpty() ? english : khmer);
    };
    row("late, admitted", u"no. 13 Yim Piseth: late nomination, admitted. Reason: ផ្លូវលិចទឹក លិខិតមន្ទីរលេខ ៤៥"_s,
        u"ផ្លូវលិចទឹក លិខិតមន្ទីរលេខ ៤៥"_s);
    row("late, the next", u"no. 14 Chan Ratana: late nomination, admitted"_s, u"ចាន់ រតនា"_s);
    row("late, refused", u"no. 15 Heng Bopha: nomination refused. Reason: គ្មានត្រារបស់មន្ទីរ"_s, u"គ្មានត្រារបស់មន្ទីរ"_s);
    row("replaced: who goes", u"Member left, Mam Dara: ផ្លាស់ទៅខេត្តរតនគិរី (no. 88, 23 March 2026)"_s, u"ម៉ម ដារ៉ា"_s);
    row("replaced: who comes", u"Member joined, Long Vanna: ផ្លាស់ទៅខេត្តរតនគិរី (no. 88"_s, u"ឡុង វណ្ណា"_s);
    row("replaced: freed work", u"Panel changed, no. 14 Chan Ratana, Mam Dara: ផ្លាស់ទៅខេត្តរតនគិរី"_s, u"លេខ ៨៨"_s);
    row("late conflict", u"Late conflict of interest, no. 3 Keo Piseth, Touch Piseth: ជាក្មួយបង្កើត"_s, u"ជាក្មួយបង្កើត"_s);
    row("fewer sheets: motion", u"Motion: បន្តដោយសន្លឹកពិន្ទុពីរ ព្រោះពេលវេលាខ្លី"_s, u"បន្តដោយសន្លឹកពិន្ទុពីរ ព្រោះពេលវេលាខ្លី"_s);
    row("fewer sheets: recused", u"Recused from this motion: Touch Piseth"_s, u"ទូច ពិសិដ្ឋ"_s);
    row("fewer sheets: waiver",
        u"no. 3 Keo Piseth: fewer sheets than the rules ask were accepted. Result: carried; 5 for"_s, u"កែវ ពិសិដ្ឋ"_s);
    row("chair", u"Chair passed to the deputy, Pich Sopheap: ប្រធានសម្រាកព្យាបាលជំងឺ (no. 91, 30 March 2026)"_s,
        u"ប្រធានសម្រាកព្យាបាលជំងឺ"_s);
    row("reopened", u"Stage reopened, Independent scoring, Good teacher: ពិនិត្យសន្លឹកពិន្ទុដែលបាត់ហត្ថលេខា (no. 95"_s,
        u"ពិនិត្យសន្លឹកពិន្ទុដែលបាត់ហត្ថលេខា"_s);
    row("confirmed again", u"Stage confirmed again, its facts unchanged, Moderation, Good teacher: 3 April 2026"_s,
        u"បានបញ្ជាក់ដំណាក់កាលឡើងវិញ ដោយអង្គហេតុមិនប្រែប្រួល"_s);
    row("lot: how", u"Lot drawn by hand on 6 April 2026. How: ចាប់ឆ្នោតពីក្នុងប្រអប់"_s, u"ចាប់ឆ្នោតពីក្នុងប្រអប់"_s);
    row("lot: witnesses", u"Witnesses: ញ៉ែម ចន្ទរស្មី and ប៉ែន វិសាល"_s, u"ប៉ែន វិសាល"_s);
    row("lot: order", u"no. 6 Touch Chakriya > no. 5 Chhin Mony"_s, u"ឈិន មុនី"_s);
    row("absent with a reason", u"Yim Mony, Chair: មានបេសកកម្ម"_s, u"មានបេសកកម្ម"_s);
    row("quorum lost", u"not decided: no quorum; 2 for, 0 against, 0 abstained. Present 2 of 5"_s,
        u"ទទួលយកបេក្ខជនជាប់រង្វាន់ ៥ រូប"_s);
    row("postponed", u"លើកពេលទៅអង្គប្រជុំលើកក្រោយ"_s);
    row("carried", u"Result: carried; 4 for, 1 against, 0 abstained. Present 5 of 5"_s, u"ជាលើកទីពីរ"_s);
    row("dissent", u"Keo Bopha (against): \"ខ្ញុំចង់ឃើញវីដេអូម្តងទៀត\""_s, u"ខ្ញុំចង់ឃើញវីដេអូម្តងទៀត"_s);
    row("instruction", u"returned the result on 15 April 2026 (no. 456): សូមពិនិត្យសមាមាត្រនារី"_s, u"សូមពិនិត្យសមាមាត្រនារី"_s);
    row("instruction: confirmed", u"The committee confirmed its decision"_s, u"៤៥៦"_s);
    row("vacated", u"Seat 3 of no. 3 Keo Piseth was vacated on 22 April 2026. Ground: មិនទទួលយករង្វាន់"_s,
        u"មិនទទួលយករង្វាន់"_s);
    row("vacated: hearing", u"Hearing: បានជួបផ្ទាល់នៅការិយាល័យ. The first reserve takes the seat"_s,
        u"បានជួបផ្ទាល់នៅការិយាល័យ"_s);
    row("vacated: the five before", u"Decision of 10 April 2026, since replaced: no. 1 Chan Dara"_s, u"ចាន់ ដារ៉ា"_s);
    row("corrected", u"\"ហេង វិបុល\" became \"ហែង សុភាព\". Reason: តាមសំបុត្រកំណើត (no. 12"_s, u"ហេង វិបុល"_s);
    row("reissued", u"Certificate no. 207 of 24 April 2026 replaces no. 201, which is annulled"_s, u"២០៧"_s);
}

void TroubledSeason::theMinutesTellAllOfIt()
{
    QFETCH(QString, english);
    QFETCH(QString, khmer);
    QVERIFY2(m_office.minutes(m_teachers, Language::English).contains(english, Qt::CaseInsensitive),
             qPrintable(english));
    QVERIFY2(m_office.minutes(m_teachers, Language::Khmer).contains(khmer), qPrintable(khmer));
}

} // namespace rangvoan::test
