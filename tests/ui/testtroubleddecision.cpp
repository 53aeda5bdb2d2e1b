// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/testtroubledseason.h"
#include "ui/shell/page.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace rangvoan
{

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

// Rows of the attendance: the members who serve, in order of joining; the fifth was replaced by the last.
constexpr int chairRow = 0;
constexpr int fourthRow = 3;
constexpr int sixthRow = 4;

} // namespace

void TestTroubledSeason::meet(const QString &newMeeting, const QString &number, const QString &day)
{
    const qsizetype before = facts().meetings.size();
    m_driver->click(newMeeting);
    type(u"meetingNumber"_s, number);
    type(u"meetingDate"_s, day);
    type(u"meetingFrom"_s, u"៨:៣០"_s);
    type(u"meetingPlace"_s, u"សាលប្រជុំ គ"_s);
    press(u"openMeeting"_s);
    QCOMPARE(facts().meetings.size(), before + 1);
    press(u"everybodyPresent"_s);
    const MeetingId meeting = facts().meetings.constLast().id;
    QCOMPARE(std::count_if(facts().attendance.cbegin(), facts().attendance.cend(),
                           [&](const Attendance &one) { return one.meeting == meeting && one.present; }),
             7);
}

void TestTroubledSeason::setAbsent(int row, const QString &reason)
{
    auto *box = m_driver->find<QComboBox>(u"attend_%1"_s.arg(row));
    QVERIFY(box != nullptr && box->isEnabled());
    box->setFocus();
    m_driver->key(Qt::Key_Down); // present → absent
    type(u"attendReason_%1"_s.arg(row), reason);
    m_driver->key(Qt::Key_Tab);
}

void TestTroubledSeason::endMeeting(const QString &number, const QString &at)
{
    show(u"meetings"_s);
    const QList<Meeting> meetings = facts().meetings;
    const auto open = std::find_if(meetings.cbegin(), meetings.cend(),
                                   [&](const Meeting &one) { return one.details.number == number; });
    QVERIFY(open != meetings.cend());
    select(u"meetings"_s, QVariant::fromValue(open->id));
    type(u"closedAt"_s, at);
    press(u"closeMeeting"_s);
    QVERIFY(facts().meeting(open->id)->closedAt.isValid());
}

/// Five are entitled, the third member is in conflict; two are away and one left half an hour before the vote.
void TestTroubledSeason::theQuorumIsLostForOneMotion()
{
    show(u"decision"_s);
    meet(u"newMeeting"_s, u"០២"_s, u"០៨/០៤/២០២៦"_s);
    m_driver->click(u"foldAttendance"_s);
    setAbsent(chairRow, u"មានបេសកកម្ម"_s);
    setAbsent(sixthRow, u"ឈឺ"_s);
    type(u"attendOut_%1"_s.arg(fourthRow), u"១០:០០"_s);
    m_driver->key(Qt::Key_Tab);
    QVERIFY(m_driver->widget(u"postponeMotion"_s) == nullptr); // there is a quorum as long as all are there
    type(u"seats_motionAt"_s, u"១០:៣០"_s);
    m_driver->key(Qt::Key_Tab);
    QVERIFY(m_driver->widget(u"postponeMotion"_s) != nullptr);
    QVERIFY(!isOffered(u"seats_recordVote"_s));
    m_driver->click(u"postponeMotion"_s);
    const Motion motion = file().motions.constLast();
    QCOMPARE(motion.subject, MotionSubject::Seats);
    QCOMPARE(motion.result, MotionResult::NoQuorum);
    QCOMPARE(motion.entitled, 5);
    QCOMPARE(motion.present, 2);
    QCOMPARE(motion.quorum, 3);
    QVERIFY(file().decisions.isEmpty());
    type(u"meetingNote"_s, u"លើកពេលទៅអង្គប្រជុំលើកក្រោយ"_s);
    m_driver->click(u"addNote"_s);
    QCOMPARE(facts().meetingNotes.constLast().text, u"លើកពេលទៅអង្គប្រជុំលើកក្រោយ"_s);
    type(u"closedAt"_s, u"១០:៤៥"_s);
    m_driver->click(u"closeMeeting"_s);
    QCOMPARE(facts().meetings.constLast().closedAt, QTime(10, 45));
}

/// Four for, one against with her own words; then the signature and the end of the meeting, where the focus leads.
void TestTroubledSeason::aSecondMeetingCarriesTheSeats()
{
    meet(u"newMeeting"_s, u"០៣"_s, u"១០/០៤/២០២៦"_s);
    QWidget *sixth = m_driver->widget(u"vote_%1"_s.arg(sixthRow));
    QVERIFY(sixth != nullptr);
    sixth->setFocus();
    m_driver->key(Qt::Key_2);
    type(u"dissent_%1"_s.arg(sixthRow), u"ខ្ញុំចង់ឃើញវីដេអូម្តងទៀត"_s);
    m_driver->click(u"seats_everybodyFor"_s);
    press(u"seats_recordVote"_s);
    const Decision *decision = facts().decisionInForce(m_teachers);
    QVERIFY(decision != nullptr);
    QCOMPARE(decision->seats, (QList<CandidateId>{numbered(1), numbered(2), numbered(3), numbered(4), numbered(6)}));
    QCOMPARE(decision->reserves.constFirst(), numbered(5));
    QCOMPARE(facts().motion(decision->motion)->counts, (VoteCounts{4, 1, 0}));
    staysOpen(Stage::Decision, 0, FindingCode::DecisionNotSigned);
    m_driver->click(u"showFinding"_s);
    QCOMPARE(focus(), u"signedOn"_s);
    type(u"signedOn"_s, u"១០/០៤/២០២៦"_s);
    press(u"signDecision"_s);
    QCOMPARE(facts().decisionInForce(m_teachers)->signedOn, QDate(2026, 4, 10));
    QCOMPARE(focus(), u"closedAt"_s);
    m_driver->type(u"closedAt"_s, u"១១:០០"_s);
    press(u"closeMeeting"_s);
    closeStage(Stage::Decision);
}

/// Each step leads to the next; before an open instruction is answered nothing is announced.
void TestTroubledSeason::theAuthorityReturnsTheResult()
{
    show(u"approval"_s);
    type(u"authority"_s, u"រដ្ឋមន្ត្រី"_s);
    type(u"submittedOn"_s, u"១៣/០៤/២០២៦"_s);
    press(u"saveSubmission"_s);
    QCOMPARE(facts().announcements.constFirst().submittedOn, QDate(2026, 4, 13));
    QCOMPARE(focus(), u"answerOutcome"_s);
    pick(u"answerOutcome"_s, static_cast<int>(AuthorityOutcome::Returned));
    type(u"answerDate"_s, u"១៥/០៤/២០២៦"_s);
    type(u"answerReference"_s, u"៤៥៦"_s);
    type(u"answerText"_s, u"សូមពិនិត្យសមាមាត្រនារី"_s);
    press(u"answerSave"_s);
    QCOMPARE(facts().instructions.size(), 1);
    QCOMPARE(facts().instructions.constFirst().outcome, AuthorityOutcome::Returned);
    QCOMPARE(focus(), u"afterInstruction"_s);
    staysOpen(Stage::Approval, 0, FindingCode::InstructionOpen);
    type(u"announcedOn"_s, u"១៦/០៤/២០២៦"_s);
    type(u"announcedAt"_s, u"សន្និបាតអប់រំ"_s);
    m_driver->click(u"saveAnnouncement"_s);
    QVERIFY(facts().announcements.constFirst().announcedOn.isNull());
}

void TestTroubledSeason::theCommitteeConfirms()
{
    const DecisionId before = facts().decisionInForce(m_teachers)->id;
    m_driver->click(u"committeeConfirms"_s);
    meet(u"newMeeting"_s, u"០៤"_s, u"១៧/០៤/២០២៦"_s);
    m_driver->click(u"instruction_everybodyFor"_s);
    press(u"instruction_recordVote"_s);
    QCOMPARE(facts().instructions.constFirst().answer, InstructionAnswer::CommitteeConfirms);
    QCOMPARE(facts().decisionInForce(m_teachers)->id, before); // never edited
    endMeeting(u"០៤"_s, u"៩:៣០"_s);
    show(u"approval"_s);
    type(u"announcedOn"_s, u"២០/០៤/២០២៦"_s);
    type(u"announcedAt"_s, u"សន្និបាតអប់រំ"_s);
    press(u"saveAnnouncement"_s);
    QCOMPARE(facts().announcements.constFirst().announcedOn, QDate(2026, 4, 20));
    QCOMPARE(focus(), u"prizes"_s);
    closeStage(Stage::Approval);
}

/// The first reserve takes the third seat, the others keep theirs; the new decision is signed like the first.
void TestTroubledSeason::aSeatFallsFreeAfterTheAnnouncement()
{
    const Decision before = *facts().decisionInForce(m_teachers);
    m_declined = before.seats.at(2);
    m_driver->click(u"afterVacancy"_s);
    pick(u"vacatedCandidate"_s, QVariant::fromValue(m_declined));
    type(u"vacancyGround"_s, u"មិនទទួលយករង្វាន់"_s);
    type(u"vacancyHearing"_s, u"បានជួបផ្ទាល់នៅការិយាល័យ"_s);
    type(u"vacancyDate"_s, u"២២/០៤/២០២៦"_s);
    meet(u"newMeeting"_s, u"០៥"_s, u"២២/០៤/២០២៦"_s);
    m_driver->click(u"vacancy_everybodyFor"_s);
    press(u"vacancy_recordVote"_s);
    QCOMPARE(facts().vacancies.size(), 1);
    QCOMPARE(facts().vacancies.constFirst().ground, u"មិនទទួលយករង្វាន់"_s);
    const Decision after = *facts().decisionInForce(m_teachers);
    QCOMPARE(after.seats, (QList<CandidateId>{numbered(1), numbered(2), numbered(5), numbered(4), numbered(6)}));
    QCOMPARE(after.replaces, before.id);
    endMeeting(u"០៥"_s, u"៩:៣០"_s);
    show(u"decision"_s);
    type(u"signedOn"_s, u"២២/០៤/២០២៦"_s);
    m_driver->click(u"signDecision"_s);
    QCOMPARE(facts().decisionInForce(m_teachers)->signedOn, QDate(2026, 4, 22));
    QVERIFY(facts().isClosed({m_teachers, 0, Stage::Decision}));
}

} // namespace rangvoan
