// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "app/procedure/stages.h"
#include "ui/shell/focusorder.h"
#include "ui/shell/header.h"
#include "ui/shell/helppanel.h"
#include "ui/shell/pageframe.h"
#include "ui/shell/stepper.h"
#include "ui/shell/undokeys.h"
#include "ui/shell/welcomepage.h"
#include "ui/stages/pages.h"
#include "ui/text/qtwords.h"
#include "ui/widgets/numberbox.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QResizeEvent>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int narrowWindow = 1100;

} // namespace

MainWindow::MainWindow(FileDoor &door, bool systemDark, QWidget *parent)
    : QWidget(parent), m_workspace(door), m_copies(m_workspace), m_systemDark(systemDark),
      m_stack(new QStackedWidget(this)), m_welcome(new WelcomePage(m_workspace, this)), m_work(new QWidget(this)),
      m_header(new Header(m_workspace, this)), m_stepper(new Stepper(m_workspace, this)),
      m_frame(new PageFrame(m_workspace, this)), m_help(new HelpPanel(m_workspace, this))
{
    restoreChoices();
    build();
    connectAll();
    addShortcuts();
    restyle();
    showOpenOrWelcome();
}

/// Pages speak with the workspace to their end: they go first.
MainWindow::~MainWindow()
{
    delete m_stack;
}

void MainWindow::restoreChoices()
{
    const QSettings settings;
    m_choice = static_cast<ThemeChoice>(std::clamp(settings.value(u"window/theme"_s, 0).toInt(), 0, 2));
    const bool english = settings.value(u"window/language"_s, u"km"_s).toString() == u"en"_s;
    m_workspace.setLanguage(english ? Language::English : Language::Khmer);
    const bool latin = settings.value(u"window/digits"_s, u"khmer"_s).toString() == u"latin"_s;
    m_workspace.setDigitStyle(latin ? DigitStyle::Latin : DigitStyle::Khmer);
}

void MainWindow::build()
{
    auto *column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_stepper);
    row->addWidget(m_frame, 1);
    row->addWidget(m_help);
    column->addLayout(row, 1);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_work);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    setMinimumSize(640, 360); // a screen of 1366 by 768 at 200 %
    resize(1366, 768);
}

void MainWindow::connectAll()
{
    connect(&m_workspace, &Workspace::fileChanged, this, &MainWindow::showOpenOrWelcome);
    connect(&m_workspace, &Workspace::fileChanged, this, &MainWindow::forgetHiddenPages);
    connect(&m_workspace, &Workspace::actorChanged, this, &MainWindow::forgetHiddenPages);
    connect(&m_workspace, &Workspace::factsChanged, this, &MainWindow::refresh);
    connect(&m_workspace, &Workspace::languageChanged, this, &MainWindow::restyle);
    connect(&m_workspace, &Workspace::wayAsked, this, &MainWindow::go);
    connect(m_stepper, &Stepper::pageAsked, this, &MainWindow::showPage);
    connect(m_stepper, &Stepper::checkAsked, this, [this] { showPage(checkKey()); });
    connect(m_stepper, &Stepper::helpAsked, this, &MainWindow::toggleHelp);
    connect(m_frame, &PageFrame::helpAsked, this, &MainWindow::toggleHelp);
    connect(m_frame, &PageFrame::wholeWindowAsked, this, &MainWindow::giveWholeWindow);
    connect(m_header, &Header::searched, this, &MainWindow::findCandidate);
}

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(Qt::Key_F1, [this] { toggleHelp(); });
    on(Qt::ALT | Qt::Key_Up, [this] { step(-1); });
    on(Qt::ALT | Qt::Key_Down, [this] { step(1); });
    on(Qt::CTRL | Qt::Key_K, [this] { m_header->searchField()->setFocus(); });
    new UndoKeys(this);
    on(QKeySequence::Undo, [this] {
        if (!m_whole) {
            m_workspace.undo();
        }
    });
    on(QKeySequence::Print, [this] {
        if (!m_whole) {
            printPaper();
        }
    });
}

Page *MainWindow::page() const
{
    return m_frame->page();
}

void MainWindow::openPath(const QString &path)
{
    m_workspace.open(m_workspace.door().open(path));
}

void MainWindow::showOpenOrWelcome()
{
    const bool open = m_workspace.isOpen() && !m_workspace.cycle().isNull();
    const QString name = m_workspace.isOpen() ? QFileInfo(m_workspace.file().path()).completeBaseName() : QString();
    setWindowTitle(name.isEmpty() ? word(QT_TRANSLATE_NOOP("window", "Rangvoan"))
                                  : word(QT_TRANSLATE_NOOP("window", "Rangvoan")) + u" - "_s + name);
    m_stack->setCurrentWidget(open ? m_work : static_cast<QWidget *>(m_welcome));
    if (open) {
        m_current.clear();
        showPage(pageEntries().isEmpty() ? QString() : pageEntries().constFirst().key);
    } else {
        m_welcome->refresh();
    }
}

void MainWindow::showPage(const QString &key)
{
    const PageEntry *entry = pageEntry(key);
    if (entry == nullptr || m_current == key) {
        m_stepper->setCurrent(m_current);
        return;
    }
    Page *&wanted = m_pages[key];
    if (wanted == nullptr) {
        wanted = entry->make(m_workspace, this);
        connect(wanted, &Page::paperAsked, this, &MainWindow::showPaper);
    }
    m_current = key;
    m_frame->setPage(wanted);
    m_header->refresh();
    m_stepper->refresh();
    m_stepper->setCurrent(key);
    if (m_help->isVisible()) {
        m_help->showTopic(wanted->helpKey());
    }
    focusPage();
}

/// Whoever came for the page begins there, not at the head of the window.
void MainWindow::focusPage()
{
    const QWidget *now = QApplication::focusWidget();
    if (now != nullptr && page()->isAncestorOf(now)) {
        return; // the page knows better
    }
    if (QWidget *first = firstToFocus(page()); first != nullptr) {
        first->setFocus(Qt::OtherFocusReason);
    } else {
        m_frame->focusPrimary();
    }
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *now = QApplication::focusWidget();
    const bool gone = now != nullptr && now != this && !now->isVisible();
    if (gone && page() != nullptr && page()->isAncestorOf(now)) {
        if (QWidget *nearest = nearestToFocus(page(), now); nearest != nullptr) {
            nearest->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (m_frame->focusHead()) {
            return true; // nothing is left to do on the page
        }
    }
    putInReadingOrder(m_stack->currentWidget());
    return QWidget::focusNextPrevChild(next);
}

/// Whoever sits down next may not know what stood on the pages of the one before.
void MainWindow::forgetHiddenPages()
{
    for (auto entry = m_pages.begin(); entry != m_pages.end();) {
        if (entry.value() == page()) {
            ++entry;
        } else {
            delete entry.value();
            entry = m_pages.erase(entry);
        }
    }
}

void MainWindow::go(const QString &key, const Finding &why)
{
    // A finding may belong to another category or round than the one in the header.
    if (!why.stage.category.isNull()) {
        m_workspace.setCategory(why.stage.category);
    }
    if (why.stage.round > 0) {
        m_workspace.setRound(why.stage.round);
    }
    showPage(key);
    if (page() != nullptr && m_current == key) {
        page()->showFinding(why);
    }
}

void MainWindow::step(int steps)
{
    if (m_workspace.isOpen() && !m_whole) {
        showPage(m_stepper->neighbour(m_current, steps));
    }
}

void MainWindow::refresh()
{
    if (!m_workspace.isOpen() || m_workspace.cycle().isNull()) {
        return;
    }
    if (m_stack->currentWidget() != m_work) {
        showOpenOrWelcome();
        return;
    }
    m_header->refresh();
    m_stepper->refresh();
    m_stepper->setCurrent(m_current);
    m_frame->refresh();
}

void MainWindow::restyle()
{
    setQtLanguage(m_workspace.language());
    const bool dark = m_choice == ThemeChoice::System ? m_systemDark : m_choice == ThemeChoice::Dark;
    applyTheme(*qApp, dark ? darkTheme() : lightTheme(), m_workspace.language());
    QSettings settings;
    settings.setValue(u"window/theme"_s, static_cast<int>(m_choice));
    settings.setValue(u"window/language"_s, m_workspace.language() == Language::Khmer ? u"km"_s : u"en"_s);
    settings.setValue(u"window/digits"_s, m_workspace.digitStyle() == DigitStyle::Khmer ? u"khmer"_s : u"latin"_s);
    NumberBox::useKhmerDigits(m_workspace.language() == Language::Khmer &&
                              m_workspace.digitStyle() == DigitStyle::Khmer);
    fillMenu();
    m_header->refresh();
    m_stepper->refresh();
    if (m_workspace.isOpen()) { // pages speak of the file
        m_frame->retranslate();
    }
    m_welcome->refresh();
    if (m_help->isVisible() && page() != nullptr) {
        m_help->showTopic(page()->helpKey());
    }
    // Notes and questions that came of an action are told again, also in other digits.
    QEvent spoken(QEvent::LanguageChange);
    QApplication::sendEvent(this, &spoken);
}

void MainWindow::giveWholeWindow(bool whole)
{
    m_whole = whole;
    m_header->setVisible(!whole);
    m_stepper->setVisible(!whole);
    if (whole) {
        m_help->hide();
    }
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    m_choice = choice;
    restyle();
}

void MainWindow::toggleHelp()
{
    if (page() == nullptr || m_whole) {
        return;
    }
    m_help->showTopic(page()->helpKey());
    m_help->setVisible(!m_help->isVisible());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_stepper->setNarrow(event->size().width() < narrowWindow);
}

} // namespace rangvoan::ui
