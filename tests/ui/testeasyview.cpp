// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "tests/ui/support/markingdesk.h"
#include "ui/widgets/levelbutton.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

namespace
{

constexpr int questions = 24;

MemberId easyMember(MarkingDesk &desk)
{
    for (const Assignment &work : desk.work()) {
        if (desk.actorOf(work.member).role == Role::Member) {
            return work.member;
        }
    }
    return {};
}

void press(MarkingDesk &desk, const QString &digit)
{
    QTest::keyClicks(QApplication::focusWidget(), digit);
    desk.driver().settle();
}

bool isChosen(MarkingDesk &desk, int level)
{
    const auto *button = desk.driver().find<LevelButton>(u"level%1"_s.arg(level));
    return button != nullptr && button->isChecked();
}

} // namespace

/// The easy view of stage II.4: what a member alone at a laptop sees first.
class TestEasyView final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    /// A whole sheet with the keys: digit, Enter, the reason where it comes up, summary, hand in.
    void sheetIsAnsweredByKeys()
    {
        MarkingDesk desk;
        QVERIFY(desk.open(MarkingMode::Packages));
        desk.workspace().setLanguage(Language::Khmer);
        const MemberId member = easyMember(desk);
        desk.sitDown(member);
        QVERIFY(desk.shows(u"easyNext"_s) && !desk.shows(u"step_today"_s));
        desk.driver().shootAll(u"easy-pick"_s);
        desk.driver().widget(u"easyNext"_s)->setFocus();
        desk.driver().key(Qt::Key_Return);
        for (int i = 0; i < questions; ++i) {
            QVERIFY(desk.shows(u"level0"_s));
            press(desk, i == 7 ? u"4"_s : QString::number(1 + i % 3));
            QVERIFY(isChosen(desk, i == 7 ? 4 : 1 + i % 3));
            if (i == 7) {
                desk.driver().shootAll(u"easy-question"_s);
            }
            desk.driver().key(Qt::Key_Return);
            if (i == 15) { // the last of the second component, which holds the highest mark
                QVERIFY(desk.shows(u"reason"_s));
                QVERIFY(desk.allWords().contains(u"2.1.2"_s) || desk.allWords().contains(u"២.១.២"_s)); // the eighth
                desk.driver().shootAll(u"easy-reason"_s);
                desk.driver().type(u"reason"_s, u"សិស្សដឹកនាំការងារ"_s);
                desk.driver().key(Qt::Key_Return);
            }
        }
        auto *summary = desk.driver().find<TableView>(u"easySummary"_s);
        QVERIFY(summary != nullptr);
        QCOMPARE(summary->model()->rowCount(), questions + 1); // and one reason
        desk.driver().shootAll(u"easy-summary"_s);
        QVERIFY(desk.file().sheets.isEmpty());
        desk.driver().key(Qt::Key_Space);
        const CycleFacts facts = desk.file();
        QCOMPARE(facts.sheets.size(), 1);
        QList<int> expected;
        for (int i = 0; i < questions; ++i) {
            expected.append(i == 7 ? 4 : 1 + i % 3);
        }
        QCOMPARE(facts.sheets.constFirst().steps, expected);
        QCOMPARE(facts.sheets.constFirst().candidate, desk.workOf(member).constFirst().candidate);
        QCOMPARE(facts.sheets.constFirst().notes, (QList<SheetNote>{{u"2"_s, u"សិស្សដឹកនាំការងារ"_s}}));
    }

    void backAndNextKeepTheAnswers()
    {
        MarkingDesk desk;
        QVERIFY(desk.open(MarkingMode::Packages));
        desk.sitDown(easyMember(desk));
        desk.driver().click(u"easyNext"_s);
        desk.driver().click(u"level3"_s);
        desk.driver().click(u"easyNext"_s);
        QVERIFY(!isChosen(desk, 3));
        desk.driver().click(u"level1"_s);
        desk.driver().click(u"easyBack"_s);
        QVERIFY(isChosen(desk, 3));
        desk.driver().click(u"easyNext"_s);
        QVERIFY(isChosen(desk, 1));
        const auto drafts = desk.workspace().drafts().drafts(desk.workspace().cycle(), {});
        QCOMPARE(drafts->constFirst().steps.mid(0, 3), (QList<int>{3, 1, 0xFFFF}));
    }

    /// After a crash the member is asked where it stopped.
    void goesOnWhereItStopped()
    {
        MarkingDesk desk;
        QVERIFY(desk.open(MarkingMode::Packages));
        const MemberId member = easyMember(desk);
        desk.sitDown(member);
        desk.driver().click(u"easyNext"_s);
        desk.driver().click(u"level2"_s);
        desk.driver().click(u"easyNext"_s);
        desk.driver().click(u"level2"_s);
        MarkingDesk after;
        QVERIFY(after.openCrashed(desk));
        after.workspace().setLanguage(Language::English);
        after.sitDown(member);
        QVERIFY(after.allWords().contains(u"Question 3 of 24"_s));
    }

    void handingInNamesWhatIsMissing()
    {
        MarkingDesk desk;
        QVERIFY(desk.open(MarkingMode::Packages));
        desk.workspace().setLanguage(Language::English);
        desk.sitDown(easyMember(desk));
        desk.driver().click(u"easyNext"_s);
        for (int i = 0; i < questions; ++i) {
            if (i != 4) {
                press(desk, u"2"_s);
            }
            desk.driver().key(Qt::Key_Return);
        }
        QVERIFY(desk.allWords().contains(u"1 question not marked yet"_s));
        desk.driver().shootAll(u"easy-summary-missing"_s);
        desk.driver().click(u"easyNext"_s);
        QVERIFY(desk.file().sheets.isEmpty());
        desk.workspace().setLanguage(Language::English);
        desk.driver().settle();
        QVERIFY(desk.allWords().contains(u"Question 5 of 24"_s));
        desk.driver().click(u"easyNext"_s);
        desk.driver().click(u"easyBack"_s);
        press(desk, u"0"_s); // the lowest: now a reason is asked for
        for (int i = 4; i < questions; ++i) {
            desk.driver().key(Qt::Key_Return);
            if (desk.shows(u"reason"_s)) {
                desk.driver().key(Qt::Key_Return);
            }
        }
        desk.driver().click(u"easyNext"_s);
        QVERIFY(desk.file().sheets.isEmpty());
        QVERIFY(desk.shows(u"reason"_s));
        QVERIFY(desk.allWords().contains(u"Write a reason: this part holds a lowest or highest mark."_s));
        desk.driver().click(u"starter2"_s);
        QVERIFY(desk.driver().find<QPlainTextEdit>(u"reason"_s)->toPlainText().startsWith(u"In the lesson"_s));
    }

    void theViewIsRemembered()
    {
        {
            MarkingDesk desk;
            QVERIFY(desk.open(MarkingMode::Packages));
            desk.sitDown(easyMember(desk));
            desk.driver().click(u"fullView"_s);
            QVERIFY(desk.shows(u"easyView"_s) && desk.shows(u"step_today"_s));
        }
        QCOMPARE(QSettings().value(u"scoring/easy"_s).toBool(), false);
    }

    void knownPersonIsClosed()
    {
        MarkingDesk desk;
        QVERIFY(desk.open(MarkingMode::Packages));
        const MemberId member = easyMember(desk);
        const CandidateId candidate = desk.workOf(member).constFirst().candidate;
        desk.sitDown(member);
        desk.driver().click(u"easyNext"_s);
        desk.driver().click(u"easyKnow"_s);
        desk.driver().key(Qt::Key_Escape);
        QVERIFY(!desk.shows(u"knownYes"_s));
        desk.driver().click(u"easyKnow"_s);
        desk.driver().key(Qt::Key_Down);
        desk.driver().click(u"knownYes"_s);
        QVERIFY(desk.file().inConflict(member, candidate));
        QVERIFY(desk.shows(u"easyCandidate1"_s));
    }

    /// The last sheet handed in on the shared laptop: the screen is blank again.
    void lastSheetGivesTheLaptopBack()
    {
        MarkingDesk desk;
        QVERIFY(desk.open(MarkingMode::SharedLaptop));
        const MemberId member = easyMember(desk);
        desk.sitDown(member);
        const qsizetype all = desk.workOf(member).size();
        for (qsizetype n = 0; n < all; ++n) {
            QVERIFY(desk.shows(u"easyNext"_s));
            desk.driver().click(u"easyNext"_s);
            for (int i = 0; i < questions; ++i) {
                press(desk, u"2"_s);
                desk.driver().key(Qt::Key_Return);
            }
            desk.driver().click(u"easyNext"_s);
        }
        QCOMPARE(desk.file().sheets.size(), all);
        QVERIFY(desk.shows(u"takeLaptop"_s));
        QVERIFY(desk.workspace().actor().member.isNull());
    }
};

RANGVOAN_TEST(TestEasyView)
#include "testeasyview.moc"
