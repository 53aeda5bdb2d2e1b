// SPDX-License-Identifier: Apache-2.0
#include "tests/db/projection/book.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace rangvoan::test
{

namespace
{

const MeetingId secondMeeting = idOf<MeetingId>(64);
const MeetingId firstMeeting = idOf<MeetingId>(63);

MeetingDetails meetingDetails(const QString &number)
{
    return {number, QDate(2026, 4, 10), QTime(8, 30), u"Room 2"_s, {u"rules"_s, u"seats"_s}, u"seats"_s};
}

Meeting meetingOf(const MeetingId &id, const QString &number, int order)
{
    return {id, meetingDetails(number), {}, order};
}

Motion fullMotion()
{
    Motion motion;
    motion.id = idOf<MotionId>(65);
    motion.meeting = firstMeeting;
    motion.category = teachers;
    motion.subject = MotionSubject::Seats;
    motion.text = u"the five seats"_s;
    motion.candidates = {first, second};
    motion.recused = {ek};
    motion.entitled = 2;
    motion.present = 2;
    motion.quorum = 2;
    motion.counts = {1, 1, 0};
    motion.votes = {{dara, Vote::Against, u"not the second"_s}, {chan, Vote::For, {}}, {ek, Vote::Recused, {}}};
    motion.result = MotionResult::Rejected;
    motion.order = 4;
    return motion;
}

} // namespace

class MeetingProjectionTest : public QObject
{
    Q_OBJECT

private slots:
    void meetings_data();
    void meetings();
    void unknownMeetingIsRefused();
};

void MeetingProjectionTest::meetings_data()
{
    QTest::addColumn<ProjectionCase>("given");
    const MeetingOpened open{firstMeeting, meetingDetails(u"1"_s)};
    const Meeting opened = meetingOf(firstMeeting, u"1"_s, 0);
    caseRow("opened one after the other", {open, MeetingOpened{secondMeeting, meetingDetails(u"2"_s)}},
            [=](CycleFacts &facts) {
                facts.meetings = {opened, meetingOf(secondMeeting, u"2"_s, 1)};
            });
    caseRow("closed", {open, MeetingClosed{firstMeeting, QTime(11, 15)}}, [=](CycleFacts &facts) {
        facts.meetings = {opened};
        facts.meetings[0].closedAt = QTime(11, 15);
    });
    const Attendance absent{firstMeeting, ek, false, u"ill"_s, {}, {}};
    const Attendance there{firstMeeting, chan, true, {}, QTime(8, 30), QTime(11, 0)};
    const Attendance came{firstMeeting, ek, true, {}, QTime(9, 5), {}};
    caseRow("the latest attendance holds",
            {open, AttendanceRecorded{absent}, AttendanceRecorded{there}, AttendanceRecorded{came}},
            [=](CycleFacts &facts) {
                facts.meetings = {opened};
                facts.attendance = {came, there};
            });
    caseRow("notes", {open, MeetingNoted{{firstMeeting, u"a"_s}}, MeetingNoted{{firstMeeting, u"b"_s}}},
            [=](CycleFacts &facts) {
                facts.meetings = {opened};
                facts.meetingNotes = {{firstMeeting, u"a"_s}, {firstMeeting, u"b"_s}};
            });
    caseRow("motion with its votes in order", {open, MotionVoted{fullMotion()}}, [=](CycleFacts &facts) {
        facts.meetings = {opened};
        facts.motions = {fullMotion()};
    });
    Motion ofCycle;
    ofCycle.id = idOf<MotionId>(66);
    caseRow("motion of the cycle, counts only", {MotionVoted{ofCycle}},
            [=](CycleFacts &facts) { facts.motions = {ofCycle}; });
}

void MeetingProjectionTest::meetings()
{
    QFETCH(ProjectionCase, given);
    QCOMPARE(outcome(given), QString());
}

void MeetingProjectionTest::unknownMeetingIsRefused()
{
    Book book;
    const Status closed = book.add(MeetingClosed{firstMeeting, QTime(11, 15)});
    QVERIFY(!closed);
    QCOMPARE(closed.error().code, ErrorCode::InvalidEvent);
    QVERIFY(!book.add(MeetingNoted{{firstMeeting, u"a"_s}}));
}

} // namespace rangvoan::test

using rangvoan::test::MeetingProjectionTest;
RANGVOAN_TEST(MeetingProjectionTest)

#include "meetingprojectiontest.moc"
