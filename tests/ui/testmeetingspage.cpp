// SPDX-License-Identifier: Apache-2.0
#include "app/services/committeeservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/widgets/label.h"
#include "ui/widgets/levelrow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

/// The page of the meetings, with the six voting members of the example season; more than half are the quorum.
class TestMeetingsPage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_driver = std::make_unique<WindowDriver>();
        m_driver->workspace().setLanguage(Language::English);
        QVERIFY(m_driver->openSeason({Stage::Scoring, 1, true}, u"meetings"_s));
    }

    void cleanup() { m_driver.reset(); }

    void nobodyHasMetYet()
    {
        QVERIFY(m_driver->workspace().facts().meetings.isEmpty());
        m_driver->shootAll(u"meetings-empty"_s);
    }

    void aMeetingNeedsItsNumberDayAndPlace()
    {
        QVERIFY(m_driver->click(u"primary"_s));
        m_driver->shootAll(u"meetings-new"_s);
        m_driver->workspace().setLanguage(Language::English);
        struct Wrong
        {
            QString field;
            QString typed;
            QString before;
        };
        const QList<Wrong> wrongs{{u"meetingNumber"_s, u" "_s, u"05"_s},
                                  {u"meetingDate"_s, u"32/13/2026"_s, u"08/04/2026"_s},
                                  {u"meetingFrom"_s, u"25:70"_s, u"8:30"_s}};
        QVERIFY(m_driver->type(u"meetingPlace"_s, u"Hall C"_s));
        for (const Wrong &wrong : wrongs) {
            QVERIFY(m_driver->type(wrong.field, wrong.typed));
            QVERIFY(m_driver->click(u"openMeeting"_s));
            QVERIFY2(facts().meetings.isEmpty(), qPrintable(wrong.field));
            QVERIFY2(!m_driver->widget(wrong.field)->accessibleDescription().isEmpty(), qPrintable(wrong.field));
            QVERIFY(m_driver->type(wrong.field, wrong.before));
        }
        QVERIFY(m_driver->type(u"meetingPlace"_s, u" "_s));
        QVERIFY(m_driver->click(u"openMeeting"_s));
        QVERIFY(facts().meetings.isEmpty());
        QVERIFY(m_driver->widget(u"meetingPlace"_s)->accessibleDescription().contains(u"where"_s));
    }

    /// No mouse: number, day, hour, place; then everybody's attendance.
    void aMeetingIsOpenedAndAttendanceTaken()
    {
        openMeeting();
        QCOMPARE(facts().meetings.size(), 1);
        const MeetingDetails details = facts().meetings.constFirst().details;
        QCOMPARE(details.number, u"05"_s);
        QCOMPARE(details.date, QDate(2026, 4, 8));
        QCOMPARE(details.from, QTime(8, 30));
        QCOMPARE(details.place, u"Hall C"_s);
        QVERIFY(m_driver->words(u"openingQuorum"_s).contains(u"0 of 6"_s));
        QVERIFY(m_driver->words(u"openingQuorum"_s).contains(u"no quorum"_s));
        QVERIFY(m_driver->click(u"everybodyPresent"_s));
        QCOMPARE(facts().attendance.size(), 7);
        QCOMPARE(facts().attendance.constFirst().in, QTime(8, 30));
        setAbsent(1, u"mission to the province"_s);
        QCOMPARE(attendanceOf(1).present, false);
        QCOMPARE(attendanceOf(1).reason, u"mission to the province"_s);
        // 5 of 6 voting members; 4 are more than half of 6.
        QVERIFY(m_driver->words(u"openingQuorum"_s).contains(u"5 of 6"_s));
        QVERIFY(m_driver->words(u"openingQuorum"_s).contains(u"4 are needed: the meeting has a quorum"_s));
        m_driver->shootAll(u"meetings-attendance"_s);
    }

    void nobodyLeavesBeforeComing()
    {
        openMeeting();
        QVERIFY(m_driver->click(u"everybodyPresent"_s));
        QVERIFY(m_driver->type(u"attendOut_2"_s, u"7:00"_s));
        QVERIFY(m_driver->key(Qt::Key_Tab));
        QVERIFY(attendanceOf(2).out.isNull());
        QVERIFY(m_driver->type(u"attendOut_2"_s, u"10:15"_s));
        QVERIFY(m_driver->key(Qt::Key_Tab));
        QCOMPARE(attendanceOf(2).out, QTime(10, 15));
        // From then on a vote needs its hour.
        QVERIFY(m_driver->type(u"motionText"_s, u"A late matter"_s));
        QVERIFY(m_driver->click(u"everybodyFor"_s));
        QVERIFY(m_driver->click(u"recordVote"_s));
        QVERIFY(facts().motions.isEmpty());
        QVERIFY(m_driver->widget(u"motionAt"_s)->accessibleDescription().contains(u"time of the vote"_s));
        QVERIFY(m_driver->type(u"motionAt"_s, u"10:30"_s));
        QVERIFY(m_driver->click(u"everybodyFor"_s));
        QVERIFY(m_driver->click(u"recordVote"_s));
        QCOMPARE(facts().motions.size(), 1);
        QCOMPARE(facts().motions.constFirst().present, 5);
        QCOMPARE(facts().motions.constFirst().counts.inFavour, 5);
    }

    /// 4 of 6 are there: a quorum. Two of them step out of one motion: 2 of 4 entitled are left, 3 are needed.
    void quorumIsLostForOneMotionByRecusals()
    {
        openMeeting();
        QVERIFY(m_driver->click(u"everybodyPresent"_s));
        setAbsent(4, u"ill"_s);
        setAbsent(5, u"ill"_s);
        QVERIFY(m_driver->words(u"openingQuorum"_s).contains(u"4 of 6"_s));
        QVERIFY(m_driver->type(u"motionText"_s, u"The hall of their school"_s));
        press(u"vote_0"_s, Qt::Key_4);
        QVERIFY(m_driver->find<QPushButton>(u"recordVote"_s)->isEnabled()); // 3 of 5, 3 needed
        press(u"vote_1"_s, Qt::Key_4);
        QVERIFY(m_driver->words(u"motionQuorum"_s).contains(u"2 of 4"_s));
        QVERIFY(m_driver->words(u"motionQuorum"_s).contains(u"3 are needed: there is no quorum"_s));
        QVERIFY(m_driver->words(u"motionQuorum"_s).contains(u"Um Saret, Nhem Chanreaksmey"_s));
        QVERIFY(!m_driver->find<QPushButton>(u"recordVote"_s)->isEnabled());
        m_driver->shootAll(u"meetings-no-quorum"_s);
        m_driver->workspace().setLanguage(Language::English);
        QVERIFY(m_driver->click(u"referMotion"_s));
        QCOMPARE(facts().motions.size(), 1);
        const Motion motion = facts().motions.constFirst();
        QCOMPARE(motion.result, MotionResult::NoQuorum);
        QCOMPARE(motion.recused, (QList<MemberId>{memberAt(0), memberAt(1)}));
        QCOMPARE(motion.present, 2);
        QCOMPARE(motion.quorum, 3);
        QVERIFY(facts().meetingNotes.constFirst().text.contains(u"authority"_s));
        // The next motion is not touched by it.
        QVERIFY(m_driver->words(u"motionQuorum"_s).contains(u"4 of 6"_s));
        m_driver->shootAll(u"meetings-referred"_s);
    }

    /// Four vote, two of them are absent: 3 are needed. An alternate votes for one of the two: 3 of 4 are there.
    void anAlternateIsCalledIn()
    {
        for (const int row : {4, 5}) {
            MemberDetails details = facts().members.at(row).details;
            details.alternate = true;
            const Grounds grounds{u"appointed as alternate"_s, QDate(2026, 4, 1), {}};
            Workspace &workspace = m_driver->workspace();
            QVERIFY(workspace.run(
                CommitteeService(workspace.context())
                    .changeMember(workspace.actor(), workspace.cycle(), memberAt(row), details, grounds)));
        }
        openMeeting();
        QVERIFY(m_driver->click(u"everybodyPresent"_s));
        setAbsent(2, u"ill"_s);
        setAbsent(3, u"ill"_s);
        QVERIFY(m_driver->words(u"motionQuorum"_s).contains(u"2 of 4"_s));
        QVERIFY(m_driver->words(u"motionQuorum"_s).contains(u"no quorum"_s));
        QVERIFY(m_driver->click(u"callInAlternate"_s));
        QVERIFY(facts().members.at(4).details.alternate); // for this meeting only
        QVERIFY(facts().meetingNotes.constLast().text.contains(facts().members.at(4).details.name.latin));
        QVERIFY(m_driver->words(u"motionQuorum"_s).contains(u"3 of 4"_s));
        QVERIFY(m_driver->words(u"motionQuorum"_s).contains(u"3 are needed: there is a quorum"_s));
        m_driver->shootAll(u"meetings-alternate"_s);
        m_driver->workspace().setLanguage(Language::English);
        QVERIFY(m_driver->type(u"motionText"_s, u"Meet again on Monday"_s));
        press(u"vote_4"_s, Qt::Key_2); // the alternate, after the four
        QVERIFY(m_driver->click(u"everybodyFor"_s));
        QVERIFY(m_driver->click(u"recordVote"_s));
        const Motion motion = facts().motions.constLast();
        QCOMPARE(motion.entitled, 4);
        QCOMPARE(motion.present, 3);
        QCOMPARE(motion.quorum, 3);
        QCOMPARE(motion.counts, (VoteCounts{2, 1, 0}));
        QCOMPARE(motion.result, MotionResult::Carried);
        QVERIFY(motion.votes.contains(MemberVote{memberAt(4), Vote::Against, {}}));
        QVERIFY(m_driver->widget(u"attend_5"_s) != nullptr); // the other one was not called
        QVERIFY(std::none_of(facts().attendance.cbegin(), facts().attendance.cend(),
                             [&](const Attendance &one) { return one.member == memberAt(5); }));
    }

    void votesByNameAndDissent()
    {
        openMeeting();
        QVERIFY(m_driver->click(u"everybodyPresent"_s));
        QVERIFY(m_driver->click(u"recordVote"_s));
        QVERIFY(facts().motions.isEmpty());
        QVERIFY(!m_driver->widget(u"motionText"_s)->accessibleDescription().isEmpty());
        QVERIFY(m_driver->type(u"motionText"_s, u"Meet again on Monday"_s));
        press(u"vote_0"_s, Qt::Key_2);
        QVERIFY(m_driver->type(u"dissent_0"_s, u"Too soon"_s));
        QVERIFY(m_driver->click(u"recordVote"_s));
        QVERIFY2(facts().motions.isEmpty(), "five have not voted");
        QVERIFY(m_driver->words(u"voteNote"_s).contains(u"Pen Visal"_s));
        QVERIFY(m_driver->click(u"everybodyFor"_s));
        m_driver->shootAll(u"meetings-vote"_s);
        m_driver->workspace().setLanguage(Language::English);
        QVERIFY(m_driver->click(u"recordVote"_s));
        QCOMPARE(facts().motions.size(), 1);
        const Motion motion = facts().motions.constFirst();
        QCOMPARE(motion.result, MotionResult::Carried);
        QCOMPARE(motion.counts, (VoteCounts{5, 1, 0}));
        QCOMPARE(motion.votes.constFirst().dissent, u"Too soon"_s);
    }

    void countsCannotExceedTheRoom()
    {
        openMeeting();
        QVERIFY(m_driver->click(u"everybodyPresent"_s));
        QVERIFY(m_driver->type(u"motionText"_s, u"A short break"_s));
        QVERIFY(m_driver->click(u"votesByCount"_s));
        QVERIFY(m_driver->click(u"recordVote"_s));
        QVERIFY(facts().motions.isEmpty());
        m_driver->find<QSpinBox>(u"countFor"_s)->setValue(5);
        m_driver->find<QSpinBox>(u"countAgainst"_s)->setValue(2);
        QVERIFY(m_driver->click(u"recordVote"_s));
        QVERIFY(facts().motions.isEmpty());
        QVERIFY(m_driver->widget(u"countFor"_s)->accessibleDescription().contains(u"7 votes"_s));
        m_driver->find<QSpinBox>(u"countFor"_s)->setValue(3);
        m_driver->find<QSpinBox>(u"countAgainst"_s)->setValue(3);
        QVERIFY(m_driver->click(u"recordVote"_s));
        QCOMPARE(facts().motions.constFirst().result, MotionResult::Rejected); // a draw does not carry
        QVERIFY(facts().motions.constFirst().votes.isEmpty());
    }

    void aClosedMeetingTakesNothingMore()
    {
        openMeeting();
        QVERIFY(m_driver->click(u"everybodyPresent"_s));
        QVERIFY(m_driver->click(u"addNote"_s));
        QVERIFY(facts().meetingNotes.isEmpty());
        QVERIFY(m_driver->type(u"meetingNote"_s, u"The minutes of the last meeting were read."_s));
        QVERIFY(m_driver->click(u"addNote"_s));
        QCOMPARE(facts().meetingNotes.size(), 1);
        QVERIFY(m_driver->click(u"closeMeeting"_s));
        QVERIFY(facts().meetings.constFirst().closedAt.isNull());
        QVERIFY(m_driver->type(u"closedAt"_s, u"8:00"_s));
        QVERIFY(m_driver->click(u"closeMeeting"_s));
        QVERIFY2(facts().meetings.constFirst().closedAt.isNull(), "it began at 8:30");
        QVERIFY(m_driver->type(u"closedAt"_s, u"11:15"_s));
        QVERIFY(m_driver->click(u"closeMeeting"_s));
        QCOMPARE(facts().meetings.constFirst().closedAt, QTime(11, 15));
        m_driver->settle();
        QVERIFY(m_driver->widget(u"recordVote"_s) == nullptr);
        QVERIFY(m_driver->widget(u"addNote"_s) == nullptr);
        QVERIFY(m_driver->widget(u"attend_0"_s) == nullptr); // said in words
        m_driver->shootAll(u"meetings-closed"_s);
    }

    void aMemberLooksButChangesNothing()
    {
        openMeeting();
        QVERIFY(m_driver->click(u"everybodyPresent"_s));
        m_driver->sitDown(memberAt(3), Role::Member);
        QVERIFY(m_driver->widget(u"recordVote"_s) == nullptr);
        QVERIFY(m_driver->widget(u"everybodyPresent"_s) == nullptr);
        QVERIFY(m_driver->widget(u"attend_0"_s) == nullptr); // said in words
    }

private:
    const CycleFacts &facts() { return m_driver->facts(); }
    MemberId memberAt(int row) { return facts().members.at(row).id; }

    void openMeeting()
    {
        QVERIFY(m_driver->click(u"primary"_s));
        QVERIFY(m_driver->type(u"meetingNumber"_s, u"05"_s));
        QVERIFY(m_driver->type(u"meetingDate"_s, u"8/4/2026"_s));
        QVERIFY(m_driver->type(u"meetingFrom"_s, u"8.30"_s));
        QVERIFY(m_driver->type(u"meetingPlace"_s, u"Hall C"_s));
        QVERIFY(m_driver->key(Qt::Key_Return));
        m_driver->settle();
    }

    void setAbsent(int row, const QString &reason)
    {
        auto *box = m_driver->find<QComboBox>(u"attend_%1"_s.arg(row));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down); // present → absent
        m_driver->settle();
        QVERIFY(m_driver->type(u"attendReason_%1"_s.arg(row), reason));
        QVERIFY(m_driver->key(Qt::Key_Tab));
    }

    Attendance attendanceOf(int row)
    {
        for (const Attendance &one : facts().attendance) {
            if (one.member == memberAt(row)) {
                return one;
            }
        }
        return {};
    }

    void press(const QString &name, Qt::Key key)
    {
        QWidget *widget = m_driver->widget(name);
        QVERIFY2(widget != nullptr, qPrintable(name));
        widget->setFocus();
        QTest::keyClick(widget, key);
        m_driver->settle();
    }

    std::unique_ptr<WindowDriver> m_driver;
};

RANGVOAN_TEST(TestMeetingsPage)

#include "testmeetingspage.moc"
