// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testmain.h"
#include "tests/ui/support/windowdriver.h"
#include "ui/shell/page.h"
#include "ui/stages/pages.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

#include <algorithm>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

namespace
{

/// More than any page has widgets to stop at.
constexpr int longestWalk = 600;
/// Pixels by which things of one line may lie apart.
constexpr int tolerance = 8;

QString nameOf(const QWidget *widget)
{
    return widget == nullptr ? u"nothing"_s
                             : u"%1 %2 \"%3\""_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                     widget->objectName(), widget->accessibleName());
}

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible() && widget->isEnabled() &&
           widget->focusProxy() == nullptr;
}

QRect inWindow(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint(0, 0)), widget->size()};
}

/// The two blocks in which the widgets lie apart: children of the innermost widget around both.
std::pair<const QWidget *, const QWidget *> blocks(const QWidget *first, const QWidget *second)
{
    QList<const QWidget *> around;
    for (const QWidget *one = first; one != nullptr; one = one->parentWidget()) {
        around.append(one);
    }
    const QWidget *block = second;
    while (block->parentWidget() != nullptr && !around.contains(block->parentWidget())) {
        block = block->parentWidget();
    }
    const qsizetype common = around.indexOf(block->parentWidget());
    return {common > 0 ? around.at(common - 1) : first, block};
}

/// The card that names the widget as its end, though it stands at the right of the heading: what saves the fields.
const Card *cardEndingWith(const QWidget *widget)
{
    for (const QWidget *around = widget->parentWidget(); around != nullptr; around = around->parentWidget()) {
        const auto *card = qobject_cast<const Card *>(around);
        if (card != nullptr && card->endings().contains(const_cast<QWidget *>(widget))) {
            return card;
        }
    }
    return nullptr;
}

/// As one reads: down, or to the right, or deeper.
bool isOnward(const QWidget *first, const QWidget *second)
{
    const Card *card = cardEndingWith(second);
    if (first->isAncestorOf(second) || (card != nullptr && card->isAncestorOf(first))) {
        return true;
    }
    if (const Card *ended = cardEndingWith(first); ended != nullptr && !ended->isAncestorOf(second)) {
        first = ended;
    }
    const auto [one, other] = blocks(first, second);
    const QRect from = inWindow(one);
    const QRect to = inWindow(other);
    return to.top() >= from.bottom() - tolerance || to.left() >= from.right() - tolerance;
}

} // namespace

/// Tab through every page: in the order in which one reads, past nothing, to nothing that cannot be seen.
class TestFocusOrder final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_driver = std::make_unique<WindowDriver>(); }
    void cleanupTestCase() { m_driver.reset(); }

    void tabFollowsTheReading_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("round");
        QTest::addColumn<bool>("closed");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("deeds");
        const auto row = [](const char *name, const DemoStop &stop, const QString &page,
                            const QStringList &deeds = {}) {
            QTest::newRow(name) << static_cast<int>(stop.stage) << stop.round << stop.closed << page << deeds;
        };
        row("today", {Stage::Scoring, 1, true}, todayKey());
        row("meetings", {Stage::Decision, 1, true}, u"meetings"_s);
        row("new meeting", {Stage::Decision, 1, true}, u"meetings"_s, {u"primary"_s});
        row("set-up", {Stage::Setup, 1, false}, u"setup"_s);
        row("set-up, closed", {Stage::Setup, 1, true}, u"setup"_s);
        row("committee", {Stage::Committee, 1, false}, u"committee"_s);
        row("new member", {Stage::Committee, 1, false}, u"committee"_s, {u"addMember"_s});
        row("member of a closed committee", {Stage::Committee, 1, true}, u"committee"_s, {u"row members"_s});
        row("undertakings", {Stage::Committee, 1, true}, u"undertakings"_s);
        row("nominations, none", {Stage::Undertakings, 1, true}, u"nominations"_s);
        row("new nomination", {Stage::Undertakings, 1, true}, u"nominations"_s, {u"addNomination"_s});
        row("import", {Stage::Undertakings, 1, true}, u"nominations"_s, {u"import"_s});
        row("nominations", {Stage::Nominations, 1, false}, u"nominations"_s, {u"row candidates"_s});
        row("refusal", {Stage::Nominations, 1, false}, u"nominations"_s, {u"row candidates"_s, u"refuse"_s});
        row("eligibility", {Stage::Eligibility, 1, false}, u"eligibility"_s, {u"row candidates"_s});
        row("evidence", {Stage::Eligibility, 1, false}, u"eligibility"_s, {u"row candidates"_s, u"row evidence"_s});
        row("conflict sheets", {Stage::Eligibility, 1, true}, u"panels"_s);
        row("panels", {Stage::Panels, 1, false}, u"panels"_s, {u"tabPanels"_s});
        row("board of the scoring", {Stage::Panels, 1, true}, u"scoring"_s);
        row("moderation", {Stage::Scoring, 1, true}, u"moderation"_s);
        row("ranking", {Stage::Ranking, 2, false}, u"ranking"_s);
        row("score explained", {Stage::Ranking, 2, false}, u"ranking"_s, {u"row ranking"_s});
        row("decision", {Stage::Ranking, 2, true}, u"decision"_s);
        row("decision, meeting", {Stage::Ranking, 2, true}, u"decision"_s, {u"newMeeting"_s});
        row("decision, departure", {Stage::Ranking, 2, true}, u"decision"_s, {u"depart"_s});
        row("approval", {Stage::Decision, 1, true}, u"approval"_s);
        row("approval, prize", {Stage::Decision, 1, true}, u"approval"_s, {u"row prizes"_s});
        row("vacancy", {Stage::Approval, 1, true}, u"approval"_s, {u"afterVacancy"_s});
        row("complaint", {Stage::Approval, 1, true}, u"approval"_s, {u"afterComplaint"_s, u"emptyAction"_s});
        row("papers", {Stage::Papers, 1, false}, u"papers"_s);
        row("register", {Stage::Papers, 1, false}, u"papers"_s, {u"registerTab"_s});
        row("archive", {Stage::Papers, 1, true}, u"archive"_s);
        row("check", {Stage::Papers, 1, true}, checkKey());
    }

    void tabFollowsTheReading()
    {
        QFETCH(int, stage);
        QFETCH(int, round);
        QFETCH(bool, closed);
        QFETCH(QString, page);
        QFETCH(QStringList, deeds);
        QVERIFY(m_driver->openSeason({static_cast<Stage>(stage), round, closed}, page));
        if (page == u"ranking"_s) {
            m_driver->workspace().setRound(round);
        }
        m_driver->settle();
        for (const QString &deed : deeds) {
            doIt(deed);
        }
        checkWalk();
    }

    /// A member at the own laptop: the sheet at the desk, and question by question.
    void tabFollowsTheReadingOfASheet()
    {
        QVERIFY(m_driver->openSeason({Stage::Panels, 1, true}, u"scoring"_s));
        const Assignment work = m_driver->workspace().facts().assignments.constFirst();
        m_driver->sitDown(work.member, Role::Member);
        checkWalk();
        if (m_driver->widget(u"fullView"_s) != nullptr) {
            QVERIFY(m_driver->click(u"fullView"_s));
            checkWalk();
        }
    }

    void tabFollowsTheReadingOfTheWelcome()
    {
        m_driver->workspace().close();
        m_driver->settle();
        checkWalk();
        QVERIFY(m_driver->click(u"newCycle"_s));
        checkWalk();
    }

private:
    void doIt(const QString &deed)
    {
        if (!deed.startsWith(u"row "_s)) {
            QVERIFY(m_driver->click(deed));
            return;
        }
        auto *table = m_driver->find<TableView>(deed.mid(4));
        QVERIFY2(table != nullptr, qPrintable(deed));
        table->setFocus();
        table->selectRow(0);
        m_driver->settle();
    }

    /// Tab until it comes round again.
    QList<QWidget *> walk()
    {
        QList<QWidget *> reached;
        m_driver->window().activateWindow();
        m_driver->key(Qt::Key_Tab);
        for (int i = 0; i < longestWalk; ++i) {
            QWidget *now = QApplication::focusWidget();
            if (now == nullptr || reached.contains(now)) {
                break;
            }
            reached.append(now);
            m_driver->key(Qt::Key_Tab);
        }
        return reached;
    }

    void checkWalk()
    {
        const QList<QWidget *> reached = walk();
        QVERIFY(reached.size() > 1);
        for (const QWidget *widget : reached) {
            QVERIFY2(widget->isVisible() && widget->isEnabled(), qPrintable(nameOf(widget)));
        }
        for (const QWidget *widget : m_driver->window().findChildren<QWidget *>()) {
            QVERIFY2(!takesTab(widget) || reached.contains(const_cast<QWidget *>(widget)),
                     qPrintable(u"not reached: "_s + nameOf(widget)));
        }
        QStringList back;
        for (qsizetype i = 0; i + 1 < reached.size(); ++i) {
            // The walk begins where the focus was, and once goes round from the last to the first.
            if (!isOnward(reached.at(i), reached.at(i + 1)) && !isRound(reached, i + 1)) {
                back.append(nameOf(reached.at(i)) + u" -> "_s + nameOf(reached.at(i + 1)));
            }
        }
        QVERIFY2(back.isEmpty(), qPrintable(u'\n' + back.join(u'\n')));
    }

    /// Nothing reached lies before the widget at `index`.
    bool isRound(const QList<QWidget *> &reached, qsizetype index)
    {
        return std::all_of(reached.cbegin(), reached.cend(), [&](const QWidget *other) {
            return other == reached.at(index) || isOnward(reached.at(index), other);
        });
    }

    std::unique_ptr<WindowDriver> m_driver;
};

RANGVOAN_TEST(TestFocusOrder)

#include "testfocusorder.moc"
