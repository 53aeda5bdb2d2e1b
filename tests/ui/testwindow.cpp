// SPDX-License-Identifier: Apache-2.0
#include "app/main/windowdoor.h"
#include "app/services/setupservice.h"
#include "tests/support/testmain.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/stages/pages.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace rangvoan;
using namespace rangvoan::ui;
using namespace Qt::StringLiterals;

/// The window as a person uses it: keys and clicks on the real widgets, a real file, the example season.
class TestWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        m_door = std::make_unique<WindowDoor>();
        m_window = std::make_unique<MainWindow>(*m_door, false);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanupTestCase() { m_window.reset(); }

    void welcomeStandsFirst()
    {
        m_window->workspace().setLanguage(Language::Khmer);
        QVERIFY(find<QPushButton>(u"newCycle"_s)->isVisible());
        shoot(u"welcome-km"_s);
        m_window->workspace().setLanguage(Language::English);
        QTest::mouseClick(find<QPushButton>(u"newCycle"_s), Qt::LeftButton);
        shoot(u"wizard-en"_s);
    }

    /// Three steps, no mouse after the first click.
    void wizardMakesAYear()
    {
        const QString path = m_folder.filePath(u"year.rangvoan"_s);
        find<QLineEdit>(u"year"_s)->setText(u"2025-2026"_s);
        auto *next = find<QPushButton>(u"wizardNext"_s);
        for (int step = 0; step < 2; ++step) {
            next->setFocus();
            QTest::keyClick(next, Qt::Key_Space);
        }
        find<QLineEdit>(u"path"_s)->setText(path);
        next->setFocus();
        QTest::keyClick(next, Qt::Key_Space);
        QTRY_COMPARE(m_window->currentPage(), todayKey());
        QVERIFY(QFile::exists(path));
        QCOMPARE(m_window->workspace().facts().settings.year, u"2025-2026"_s);
        QVERIFY(m_window->workspace().categoryFacts()->rules != nullptr);
        QVERIFY(!m_window->workspace().findings({{}, 0, Stage::Setup}).isEmpty());
    }

    /// What a new file asks for is entered in the fields, then the secretary closes on the chair's instruction.
    void setupIsFilledAndClosed()
    {
        m_window->showPage(u"setup"_s);
        find<QPlainTextEdit>(u"unitKm"_s)->setFocus();
        type(find<QPlainTextEdit>(u"unitKm"_s), u"ក្រសួងអប់រំ"_s);
        click(u"saveSettings"_s);
        QTRY_COMPARE(m_window->workspace().facts().settings.unitKm, QStringList{u"ក្រសួងអប់រំ"_s});
        shoot(u"setup-open-en"_s);
        click(u"freezeRules"_s);
        QTRY_VERIFY(m_window->workspace().categoryFacts()->rulesFrozen);
        type(find<QLineEdit>(u"rulesReference"_s), u"Prakas 761"_s);
        click(u"confirmRules"_s);
        QTRY_VERIFY(m_window->workspace().findings({{}, 0, Stage::Setup}).isEmpty());
        click(u"primary"_s);
        QTRY_VERIFY(find<QLineEdit>(u"confirmReason"_s)->isVisible());
        shoot(u"closing-en"_s);
        click(u"confirmYes"_s); // without the instruction
        QVERIFY(!m_window->workspace().facts().isClosed({{}, 0, Stage::Setup}));
        type(find<QLineEdit>(u"confirmReason"_s), u"no. 12 of 3 March 2026"_s);
        QTest::keyClick(find<QLineEdit>(u"confirmReason"_s), Qt::Key_Return);
        QTRY_VERIFY(m_window->workspace().facts().isClosed({{}, 0, Stage::Setup}));
    }

    void memberIsAdded()
    {
        m_window->showPage(u"committee"_s);
        click(u"addMember"_s);
        type(find<QLineEdit>(u"family"_s), u"សុខ"_s);
        type(find<QLineEdit>(u"latin"_s), u"Sok Dara"_s);
        shoot(u"member-en"_s);
        click(u"saveMember"_s);
        QTRY_COMPARE(m_window->workspace().facts().members.size(), 1);
        QCOMPARE(m_window->workspace().facts().members.constFirst().details.name.latin, u"Sok Dara"_s);
    }

    /// Made beside the window, which shows how far it is and can stop it.
    void exampleIsMadeAndCanBeStopped()
    {
        m_window->workspace().close();
        QTRY_VERIFY(find<QPushButton>(u"openExample"_s)->isVisible());
        click(u"openExample"_s);
        QVERIFY(!find<QPushButton>(u"openFile"_s)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"stopJob"_s)->isVisible(), 60'000);
        shoot(u"example-making"_s);
        click(u"stopJob"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(u"openFile"_s)->isEnabled(), 60'000);
        QVERIFY(!m_window->workspace().isOpen());
        click(u"openExample"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace().isOpen(), 240'000);
    }

    void exampleOpens()
    {
        QTRY_COMPARE(m_window->currentPage(), todayKey());
        QVERIFY(m_window->workspace().facts().settings.example);
    }

    void everyPageInBothLanguagesAndThemes_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("km-light") << Language::Khmer << ThemeChoice::Light;
        QTest::newRow("km-dark") << Language::Khmer << ThemeChoice::Dark;
        QTest::newRow("en-light") << Language::English << ThemeChoice::Light;
        QTest::newRow("en-dark") << Language::English << ThemeChoice::Dark;
    }

    void everyPageInBothLanguagesAndThemes()
    {
        QFETCH(Language, language);
        QFETCH(ThemeChoice, theme);
        m_window->resize(1366, 768);
        m_window->setThemeChoice(theme);
        m_window->workspace().setLanguage(language);
        for (const PageEntry &entry : pageEntries()) {
            m_window->showPage(entry.key);
            QCOMPARE(m_window->currentPage(), entry.key);
            QVERIFY(!m_window->page()->title().isEmpty());
            QVERIFY(QFile::exists(u":/help/%1.km.html"_s.arg(m_window->page()->helpKey())));
            QVERIFY(QFile::exists(u":/help/%1.en.html"_s.arg(m_window->page()->helpKey())));
            if (auto *table = m_window->page()->findChild<QTableView *>(); table != nullptr) {
                table->selectRow(0);
            }
            shoot(entry.key + u'-' + QString::fromLatin1(QTest::currentDataTag()));
        }
    }

    void keysWalkTheStages()
    {
        m_window->showPage(todayKey());
        QStringList walked{m_window->currentPage()};
        for (qsizetype i = 1; i < pageEntries().size(); ++i) {
            QTest::keyClick(m_window.get(), Qt::Key_Down, Qt::AltModifier);
            walked.append(m_window->currentPage());
        }
        QStringList expected;
        for (const PageEntry &entry : pageEntries()) {
            expected.append(entry.key);
        }
        QCOMPARE(walked, expected);
        QTest::keyClick(m_window.get(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(m_window->currentPage(), expected.at(expected.size() - 2));
    }

    void keysOpenHelpAndSearch()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QVERIFY(find<QWidget>(u"helpPanel"_s)->isVisible());
        shoot(u"help"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QVERIFY(!find<QWidget>(u"helpPanel"_s)->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(u"search"_s));
    }

    /// Tab alone comes round through everything a person touches on the page.
    void tabReachesEveryControl()
    {
        m_window->showPage(u"committee"_s);
        QSet<QString> reached;
        for (int i = 0; i < 80; ++i) {
            QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_window.get(),
                            Qt::Key_Tab);
            if (QApplication::focusWidget() != nullptr) {
                reached.insert(QApplication::focusWidget()->objectName());
            }
        }
        for (const QString &name : {u"cycle"_s, u"search"_s, u"english"_s, u"step_today"_s, u"members"_s, u"help"_s}) {
            QVERIFY2(reached.contains(name), qPrintable(name));
        }
    }

    /// Whoever sits at the desk sees less or more: the file is read again for the person.
    void personAtTheDeskChanges()
    {
        auto *box = find<QComboBox>(u"actor"_s);
        QVERIFY(box->count() > 5);
        const QList<Actor> actors = m_window->workspace().actors();
        QCOMPARE(actors.constFirst().role, Role::Secretary);
        m_window->workspace().setActor(actors.at(1));
        QCOMPARE(m_window->workspace().actor().role, Role::Chair);
        m_window->workspace().setActor(actors.constFirst());
    }

    /// Only the chair reopens, with a reason; what rests on the stage is to confirm again.
    void chairReopensAStage()
    {
        Workspace &workspace = m_window->workspace();
        workspace.setActor(workspace.actors().at(1));
        m_window->showPage(u"undertakings"_s);
        QTRY_VERIFY(find<QPushButton>(u"reopen"_s)->isVisible());
        click(u"reopen"_s);
        type(find<QLineEdit>(u"confirmReason"_s), u"a paper was lost"_s);
        shoot(u"reopening"_s);
        click(u"confirmYes"_s);
        QTRY_COMPARE(m_window->page()->stageState(), StageState::Open);
        QCOMPARE(workspace.facts().stateOf({{}, 0, Stage::Archive}), StageState::ToConfirmAgain);
    }

    void narrowWindowKeepsTheIcons()
    {
        m_window->resize(1000, 700);
        QTRY_VERIFY(find<QWidget>(u"step_today"_s)->width() < 60);
        shoot(u"narrow"_s);
        m_window->resize(1366, 768);
        QTRY_VERIFY(find<QWidget>(u"step_today"_s)->width() > 150);
    }

private:
    template<class T>
    T *find(const QString &name)
    {
        T *const found = m_window->findChild<T *>(name);
        Q_ASSERT(found != nullptr);
        return found;
    }

    /// Qt Test's own keys are Latin only; input methods commit text like this.
    static void type(QWidget *field, const QString &text)
    {
        field->setFocus();
        QInputMethodEvent event;
        event.setCommitString(text);
        QApplication::sendEvent(field, &event);
    }

    void click(const QString &name)
    {
        auto *button = find<QPushButton>(name);
        QTRY_VERIFY(button->isVisible() && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// To RANGVOAN_OUT, when it is set: pictures for a person to look at.
    void shoot(const QString &name)
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        const QString out = qEnvironmentVariable("RANGVOAN_OUT");
        if (!out.isEmpty()) {
            QVERIFY(QDir().mkpath(out + u"/screens"_s));
            QVERIFY(m_window->grab().save(u"%1/screens/%2.png"_s.arg(out, name)));
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowDoor> m_door;
    std::unique_ptr<MainWindow> m_window;
};

RANGVOAN_TEST(TestWindow)

#include "testwindow.moc"
