// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/stages.h"
#include "ui/shell/copytools.h"
#include "ui/shell/header.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/welcomepage.h"
#include "ui/stages/pages.h"
#include "ui/stages/paperspage.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

void MainWindow::fillMenu()
{
    QMenu *menu = m_header->menu();
    menu->clear();
    menu->addAction(word(QT_TRANSLATE_NOOP("window", "Write a safe copy to a stick …")), this,
                    [this] { writeCopyOutside(m_workspace, this); });
    menu->addAction(word(QT_TRANSLATE_NOOP("window", "Practise on a copy")), this,
                    [this] { m_workspace.open(m_workspace.door().openPracticeCopy(m_workspace.file().path())); });
    menu->addAction(word(QT_TRANSLATE_NOOP("window", "Restore a safe copy …")), this, [this] {
        m_workspace.close();
        m_welcome->showRestore();
    });
    menu->addAction(word(QT_TRANSLATE_NOOP("window", "Close the file")), &m_workspace, &Workspace::close);
    menu->addSeparator();
    auto *themes = new QActionGroup(menu);
    const auto addTheme = [&](const char *source, ThemeChoice choice) {
        QAction *action = menu->addAction(word(source), this, [this, choice] { setThemeChoice(choice); });
        action->setCheckable(true);
        action->setChecked(m_choice == choice);
        themes->addAction(action);
    };
    addTheme(QT_TRANSLATE_NOOP("window", "Colours as the system has them"), ThemeChoice::System);
    addTheme(QT_TRANSLATE_NOOP("window", "Light"), ThemeChoice::Light);
    addTheme(QT_TRANSLATE_NOOP("window", "Dark"), ThemeChoice::Dark);
    menu->addSeparator();
    QAction *khmerDigits = menu->addAction(word(QT_TRANSLATE_NOOP("window", "Khmer digits")));
    khmerDigits->setCheckable(true);
    khmerDigits->setChecked(m_workspace.digitStyle() == DigitStyle::Khmer);
    connect(khmerDigits, &QAction::toggled, this,
            [this](bool on) { m_workspace.setDigitStyle(on ? DigitStyle::Khmer : DigitStyle::Latin); });
}

/// Shows the paper of the page among the papers; there, prints it.
void MainWindow::printPaper()
{
    if (!m_workspace.isOpen() || page() == nullptr) {
        return;
    }
    const report::PaperRequest paper = page()->paper();
    if (paper.kind.isEmpty()) {
        m_workspace.say(MessageKind::Note, "window",
                        QT_TRANSLATE_NOOP("window", "This page has no paper to print. All "
                                                    "papers stand under “Papers and "
                                                    "hand-over”."));
        return;
    }
    if (auto *shelf = qobject_cast<PapersPage *>(page()); shelf != nullptr) {
        shelf->print();
        return;
    }
    showPaper(paper);
}

void MainWindow::showPaper(const report::PaperRequest &request)
{
    showPage(stageCode(Stage::Papers));
    if (auto *shelf = qobject_cast<PapersPage *>(page()); shelf != nullptr) {
        shelf->showPaper(request);
    }
}

void MainWindow::findCandidate(const QString &words)
{
    const QString wanted = m_workspace.context().searchKey(words.trimmed());
    if (wanted.isEmpty()) {
        return;
    }
    const CycleFacts &facts = m_workspace.facts();
    const auto found = std::find_if(facts.candidates.cbegin(), facts.candidates.cend(), [&](const Candidate &one) {
        const PersonName &name = one.nomination.name;
        return m_workspace.context().searchKey(name.khmer()).contains(wanted) ||
               m_workspace.context().searchKey(name.latin).contains(wanted);
    });
    if (found == facts.candidates.cend()) {
        m_workspace.say(MessageKind::Note, "window", QT_TRANSLATE_NOOP("window", "No candidate is called “%1”."),
                        QStringList{words});
        return;
    }
    Finding about;
    about.stage = stageKey(Stage::Nominations, found->category);
    about.candidates = {found->id};
    go(stageCode(Stage::Nominations), about);
}

} // namespace rangvoan::ui
