// SPDX-License-Identifier: Apache-2.0
#include "app/services/meetingservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/stages/meetingscreen.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

/// A meeting on the wall and on paper: what everybody in the room may see, and the papers of that very meeting.
class TestMeetingRoom final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_driver.workspace().setLanguage(Language::English);
        QVERIFY(m_driver.openSeason({Stage::Ranking, 2, true}, u"meetings"_s));
        m_first = open(u"21"_s);
        m_second = open(u"22"_s);
        m_driver.find<TableView>(u"meetings"_s)->selectId(QVariant::fromValue(m_first));
        m_driver.settle();
    }

    void papersOfTheChosenMeeting()
    {
        QVERIFY(m_driver.click(u"meetingMinutes"_s));
        QCOMPARE(m_driver.window().currentPage(), u"papers"_s);
        QCOMPARE(m_driver.find<TableView>(u"papers"_s)->selectedId().toString(), u"meeting-minutes"_s);
        QVERIFY(m_driver.find<QComboBox>(u"subject"_s)->currentText().contains(u"21"_s));
    }

    void printKeyShowsThePackOfAnOpenMeeting()
    {
        m_driver.key(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_driver.window().currentPage(), u"papers"_s);
        QVERIFY(m_driver.find<TableView>(u"papers"_s)->selectedId().toString() != u"meeting-minutes"_s);
        QVERIFY(m_driver.find<QComboBox>(u"subject"_s)->currentText().contains(u"21"_s));
    }

    void leavesAreTurnedByKeys()
    {
        MeetingScreen *screen = show();
        QVERIFY(screen->isVisible());
        QCOMPARE(title(*screen), u"Agenda"_s);
        QVERIFY(shows(*screen, u"1. Seats"_s));
        shoot(*screen, u"room-agenda"_s);
        QTest::keyClick(screen, Qt::Key_Right);
        QCOMPARE(title(*screen), u"Votes"_s);
        QVERIFY(shows(*screen, u"Nothing was voted on yet."_s));
        QTest::keyClick(screen, Qt::Key_Right);
        QCOMPARE(title(*screen), u"Ranking"_s);
        QTest::keyClick(screen, Qt::Key_Right); // the last one
        QCOMPARE(title(*screen), u"Ranking"_s);
        shoot(*screen, u"room-ranking"_s);
        QTest::keyClick(screen, Qt::Key_Escape);
        QVERIFY(!screen->isVisible());
    }

    /// Finalists in relation with somebody in the room are not shown until that member has left.
    void aCandidateInConflictWaits()
    {
        const Conflict conflict = conflictOfARanked();
        QVERIFY(!conflict.member.isNull());
        const QString hidden = facts().candidate(conflict.candidate)->nomination.name.latin;
        const QString leaver = facts().member(conflict.member)->details.name.latin;
        MeetingScreen *screen = show();
        QTest::keyClick(screen, Qt::Key_Right);
        QTest::keyClick(screen, Qt::Key_Right);
        QVERIFY(!shows(*screen, hidden));
        QVERIFY(leaving(*screen).contains(leaver));
        shoot(*screen, u"room-conflict"_s);
        const QList<Member> members = facts().members; // each change loads the facts anew
        for (const Member &member : members) {
            const bool named = leaving(*screen).contains(member.details.name.latin);
            const Attendance gone{m_first, member.id, true, {}, QTime(8, 0), named ? QTime(9, 0) : QTime()};
            QVERIFY(m_driver.workspace().run(
                MeetingService(m_driver.workspace().context()).attend(actor(), m_driver.workspace().cycle(), gone)));
        }
        m_driver.settle();
        QVERIFY(leaving(*screen).isEmpty());
        QVERIFY(shows(*screen, hidden));
    }

private:
    const CycleFacts &facts() { return m_driver.workspace().facts(); }
    Actor actor() { return m_driver.workspace().actor(); }

    MeetingId open(const QString &number)
    {
        Workspace &workspace = m_driver.workspace();
        const MeetingService service(workspace.context());
        const QDate today = workspace.context().clock.today();
        const Result<MeetingId> meeting =
            service.open(actor(), workspace.cycle(), {number, today, QTime(8, 0), u"Hall C"_s, {u"Seats"_s}, {}});
        for (const Member &member : facts().members) {
            (void)service.attend(actor(), workspace.cycle(), {*meeting, member.id, true, {}, QTime(8, 0), {}});
        }
        workspace.reload();
        m_driver.settle();
        return *meeting;
    }

    MeetingScreen *show()
    {
        m_driver.click(u"showToRoom"_s);
        return m_driver.window().findChild<MeetingScreen *>(u"meetingScreen"_s);
    }

    /// Of somebody whom the secretary may see and whose place is known.
    Conflict conflictOfARanked()
    {
        const SealedRanking *ranking = facts().sealedRanking(m_driver.workspace().category(), 2);
        for (const Conflict &conflict : facts().conflicts) {
            for (const SealedPlace &place : ranking->places) {
                if (place.candidate == conflict.candidate) {
                    return conflict;
                }
            }
        }
        return {};
    }

    static QString title(const MeetingScreen &screen) { return words(screen, u"roomTitle"_s); }
    static QString leaving(const MeetingScreen &screen) { return words(screen, u"roomLeaving"_s); }
    static QString words(const MeetingScreen &screen, const QString &name)
    {
        const auto *label = screen.findChild<Label *>(name);
        return label->isVisible() ? label->words() : QString();
    }

    static bool shows(const MeetingScreen &screen, const QString &words)
    {
        const QList<Label *> labels = screen.findChildren<Label *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&words](const Label *label) { return label->isVisible() && label->words() == words; });
    }

    void shoot(MeetingScreen &screen, const QString &name)
    {
        m_driver.settle();
        const QString out = qEnvironmentVariable("RANGVOAN_OUT");
        if (!out.isEmpty()) {
            screen.grab().save(u"%1/screens/%2.png"_s.arg(out, name));
        }
    }

    WindowDriver m_driver;
    MeetingId m_first;
    MeetingId m_second;
};

RANGVOAN_TEST(TestMeetingRoom)

#include "testmeetingroom.moc"
