// SPDX-License-Identifier: Apache-2.0
#include "app/services/scoringservice.h"
#include "tests/ui/testwholejob.h"
#include "ui/shell/page.h"
#include "ui/widgets/levelrow.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>

#include <algorithm>

namespace rangvoan
{

using namespace ui;
using namespace Qt::StringLiterals;

namespace
{

constexpr int halfMarked = 10;

QString focusName()
{
    return QApplication::focusWidget() == nullptr ? QString() : QApplication::focusWidget()->objectName();
}

} // namespace

/// Every member's paper is typed in; the fourth names a cousin among the candidates.
void TestWholeJob::conflictsAreDeclared()
{
    show(u"panels"_s);
    for (int i = 0; i < wholejob::marking; ++i) {
        select(u"conflictMembers"_s, QVariant::fromValue(facts().members.at(i).id));
        if (i == 3) {
            select(u"conflictSheet"_s, QVariant::fromValue(numbered(5)));
            m_driver->widget(u"relation"_s)->setFocus();
            m_driver->key(Qt::Key_Down);
            m_driver->type(u"relationNote"_s, u"ជាបងប្អូនជីដូនមួយ"_s);
        }
        m_driver->type(u"sheetDate"_s, u"១៨/០៣/២០២៦"_s);
        press(u"noneWithOthers"_s);
        press(u"handInConflicts"_s);
        QTRY_COMPARE(facts().conflictSheets.size(), i + 1);
        QCOMPARE(facts().conflictSheets.constLast().covers.size(), wholejob::running);
    }
    QCOMPARE(facts().conflicts.size(), 1);
    QCOMPARE(facts().conflicts.constFirst().relation, Relation::Family);
    QVERIFY(facts().inConflict(facts().members.at(3).id, numbered(5)));
}

/// Three readers for each of eight candidates: 24 sheets.
void TestWholeJob::longListIsPlanned()
{
    m_driver->click(u"tabPanels"_s);
    press(u"makePlan"_s);
    QTRY_VERIFY(m_driver->widget(u"takePanels"_s) != nullptr);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(facts().assignments.size(), 24);
    closeStage(Stage::Panels, 1);
}

QList<Assignment> TestWholeJob::workOf(const MemberId &member)
{
    QList<Assignment> own = file().assignments;
    own.removeIf([&](const Assignment &one) { return one.member != member || one.round != 1; });
    std::sort(own.begin(), own.end(), [this](const Assignment &a, const Assignment &b) {
        return numberOf(a.candidate) < numberOf(b.candidate);
    });
    return own;
}

/// By the plan of the places; the first member gives the first candidate one mark far below the others'.
QList<int> TestWholeJob::marks(const Assignment &work)
{
    const int number = file().candidate(work.candidate)->number;
    QList<int> steps = wholejob::marksFor(wholejob::placeOf(work.round, number));
    if (work.round == 1 && work.member == m_first && work.candidate == m_disputed) {
        steps[wholejob::apart] = 0;
    }
    return steps;
}

/// From the board to the next member: the button of the page, then the member's own.
void TestWholeJob::takeTheLaptop()
{
    m_driver->click(u"primary"_s);
    QVERIFY(workspace().actor().member.isNull());
    press(u"takeLaptop"_s);
    QVERIFY(!workspace().actor().member.isNull());
}

void TestWholeJob::giveItBack()
{
    m_driver->click(u"takeLaptop"_s);
    QVERIFY(m_driver->widget(u"boardMembers"_s) != nullptr);
}

/// Digits, and the reason where the focus goes for it.
void TestWholeJob::markAtTheDesk(const QList<int> &steps, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString code = workspace().categoryFacts()->rules->indicators.at(i).code;
        QVERIFY2(focusName() == u"levels"_s + code, qPrintable(code + u' ' + focusName()));
        QTest::keyClicks(QApplication::focusWidget(), QString::number(steps.at(i)));
        m_driver->settle();
        if (focusName() == u"reason"_s) {
            m_driver->type(u"reason"_s, u"គ្មានភស្តុតាង"_s);
            m_driver->key(Qt::Key_Return);
        }
    }
}

/// Three sheets with the digits, and ten marks of the fourth.
void TestWholeJob::memberMarksAtTheDesk()
{
    show(u"scoring"_s);
    takeTheLaptop();
    m_first = workspace().actor().member;
    const QList<Assignment> work = workOf(m_first);
    QVERIFY(work.size() > 3);
    m_disputed = work.constFirst().candidate;
    press(u"fullView"_s);
    m_driver->widget(u"levels1.1.1"_s)->setFocus();
    for (int i = 0; i < 3; ++i) {
        markAtTheDesk(marks(work.at(i)), wholejob::indicators);
        QCOMPARE(focusName(), u"handIn"_s);
        m_driver->key(Qt::Key_Space);
        QCOMPARE(focusName(), u"confirmYes"_s);
        m_driver->key(Qt::Key_Space);
        const QList<ScoreSheet> sheets = file().sheets;
        QCOMPARE(sheets.size(), i + 1);
        QCOMPARE(sheets.constLast().candidate, work.at(i).candidate);
        QCOMPARE(sheets.constLast().steps, marks(work.at(i)));
        QCOMPARE(sheets.constLast().medium, SheetMedium::SharedLaptop);
    }
    QCOMPARE(file().sheets.constFirst().notes, (QList<SheetNote>{{u"2"_s, u"គ្មានភស្តុតាង"_s}}));
    markAtTheDesk(marks(work.at(3)), halfMarked);
}

/// What is on the disk at this moment, opened beside the running window: the three sheets and the ten marks are there.
void TestWholeJob::reopensAfterAKill()
{
    const QString from = workspace().file().path();
    WindowDriver after;
    const QString to = after.folder() + u"/killed.rangvoan"_s;
    QVERIFY(QFile::copy(from, to));
    for (const QString &journal : {u"-wal"_s, u"-journal"_s}) {
        QVERIFY(!QFile::exists(from + journal) || QFile::copy(from + journal, to + journal));
    }
    QVERIFY(after.workspace().open(after.workspace().door().open(to)));
    after.settle();
    after.workspace().setLanguage(Language::Khmer);
    after.window().showPage(u"scoring"_s);
    after.sitDown(m_first, roleOf(m_first));
    if (after.widget(u"ownSheets"_s) != nullptr) {
        after.click(u"ownSheets"_s);
    }
    if (after.widget(u"fullView"_s) != nullptr) {
        after.click(u"fullView"_s);
    }
    after.click(u"candidate4"_s);
    const QList<int> steps = marks(workOf(m_first).at(3));
    for (int i = 0; i < wholejob::indicators; ++i) {
        const QString name = u"levels"_s + workspace().categoryFacts()->rules->indicators.at(i).code;
        const auto *row = after.window().page()->findChild<LevelRow *>(name);
        QVERIFY2(row != nullptr, qPrintable(name));
        QCOMPARE(row->step(), i < halfMarked ? steps.at(i) : -1);
    }
    QCOMPARE(after.workspace().context().store.load(after.workspace().cycle())->sheets.size(), 3);
}

/// The first member's other sheets are in; the next one answers question by question.
void TestWholeJob::memberMarksInTheEasyView()
{
    m_driver->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_driver->window()));
    m_driver->click(u"stopHere"_s);
    giveItBack();
    handInRest(1, m_first);
    takeTheLaptop();
    m_second = workspace().actor().member;
    QVERIFY(m_second != m_first);
    if (m_driver->widget(u"easyView"_s) != nullptr) {
        press(u"easyView"_s);
    }
    const QList<Assignment> work = workOf(m_second);
    const qsizetype before = file().sheets.size();
    for (int i = 0; i < 3; ++i) {
        press(u"easyNext"_s);
        const QList<int> steps = marks(work.at(i));
        for (const int step : steps) {
            QVERIFY(m_driver->widget(u"level0"_s) != nullptr);
            QTest::keyClicks(QApplication::focusWidget(), QString::number(step));
            m_driver->settle();
            m_driver->key(Qt::Key_Return);
        }
        press(u"easyNext"_s); // hands in
        const QList<ScoreSheet> sheets = file().sheets;
        QCOMPARE(sheets.size(), before + i + 1);
        QCOMPARE(sheets.constLast().member, m_second);
        QCOMPARE(sheets.constLast().candidate, work.at(i).candidate);
        QCOMPARE(sheets.constLast().steps, steps);
    }
    m_driver->click(u"easyStop"_s);
    giveItBack();
}

/// What would only repeat: the sheets that are still missing, as the page of each member would hand them in.
void TestWholeJob::handInRest(int round, const MemberId &only)
{
    const ScoringService service(workspace().context(), workspace().drafts());
    const CycleFacts before = file();
    for (const Assignment &work : before.assignments) {
        const bool done = std::any_of(before.sheets.cbegin(), before.sheets.cend(), [&](const ScoreSheet &sheet) {
            return sheet.round == round && sheet.candidate == work.candidate && sheet.member == work.member;
        });
        if (work.round != round || done || (!only.isNull() && work.member != only)) {
            continue;
        }
        SheetEntry entry;
        entry.category = category();
        entry.round = round;
        entry.candidate = work.candidate;
        entry.member = work.member;
        entry.steps = marks(work);
        QVERIFY(service.handIn({work.member, roleOf(work.member), false}, workspace().cycle(), entry));
    }
    workspace().reload();
    m_driver->settle();
}

void TestWholeJob::longListIsMarked()
{
    handInRest(1);
    QCOMPARE(file().currentSheets(category(), 1).size(), 24);
    closeStage(Stage::Scoring, 1);
}

/// One 0 beside threes is the only difference of more than two steps.
void TestWholeJob::differenceIsKept()
{
    show(u"moderation"_s);
    m_driver->type(u"moderationReason"_s, u"បានពិនិត្យសំណុំលេខ ៣ ឡើងវិញ"_s);
    m_driver->key(Qt::Key_Return);
    QTRY_COMPARE(file().moderation.size(), 1);
    const ModerationRecord record = file().moderation.constFirst();
    QCOMPARE(record.candidate, m_disputed);
    QCOMPARE(record.code, u"2.1.1"_s);
    QCOMPARE(record.outcome, ModerationOutcome::Keep);
    closeStage(Stage::Moderation, 1);
}

/// Places and scores of the closed ranking against those worked out by hand.
void TestWholeJob::checkPlaces(int round)
{
    const SealedRanking *sealed = facts().sealedRanking(category(), round);
    QVERIFY(sealed != nullptr);
    QCOMPARE(sealed->places.size(), wholejob::running);
    for (const SealedPlace &one : sealed->places) {
        const int place = wholejob::placeOf(round, numberOf(one.candidate));
        QCOMPARE(one.place, place);
        const double expected =
            wholejob::scoreFor(place) - (round == 1 && one.candidate == m_disputed ? wholejob::lost : 0);
        const double score = one.score.section(u'/', 0, 0).toDouble() /
                             (one.score.contains(u'/') ? one.score.section(u'/', 1).toDouble() : 1);
        QVERIFY2(qAbs(score - expected) < 1e-9, qPrintable(u"%1 %2 %3"_s.arg(place).arg(one.score).arg(expected)));
    }
}

void TestWholeJob::finalistsAreNamed()
{
    show(u"ranking"_s);
    QVERIFY(facts().running(category(), 2).isEmpty());
    press(u"primary"_s);
    QTRY_COMPARE(facts().running(category(), 2).size(), wholejob::running); // fewer than twelve: all
    closeStage(Stage::Ranking, 1);
    checkPlaces(1);
}

/// Five members and eight finalists, without the one conflict: 39 sheets.
void TestWholeJob::finalRoundIsMarked()
{
    show(u"panels"_s);
    m_driver->showRound(2);
    QCOMPARE(workspace().round(), 2);
    press(u"makePlan"_s);
    QTRY_VERIFY(m_driver->widget(u"takePanels"_s) != nullptr);
    press(u"takePanels"_s);
    QTRY_COMPARE(facts().assignments.size(), 24 + 39);
    closeStage(Stage::Panels, 2);
    show(u"scoring"_s);
    handInRest(2);
    QCOMPARE(file().currentSheets(category(), 2).size(), 39);
    closeStage(Stage::Scoring, 2);
}

void TestWholeJob::finalRankingIsClosed()
{
    show(u"moderation"_s);
    closeStage(Stage::Moderation, 2); // all agree
    QCOMPARE(file().moderation.size(), 1);
    show(u"ranking"_s);
    closeStage(Stage::Ranking, 2);
    checkPlaces(2);
}

} // namespace rangvoan
