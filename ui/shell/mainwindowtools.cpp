// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/stages.h"
#include "ui/shell/copytools.h"
#include "ui/shell/header.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/welcomepage.h"
#include "ui/stages/pages.h"

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

void MainWindow::checkFile()
{
    const Result<QList<CheckLine>> checks = m_workspace.door().verify(m_workspace.file().path(), m_workspace.wording());
    if (!checks) {
        m_workspace.say(checks.error());
        return;
    }
    const auto failed =
        std::find_if(checks->cbegin(), checks->cend(), [](const CheckLine &check) { return !check.passed; });
    if (failed == checks->cend()) {
        m_workspace.say(MessageKind::Done, m_workspace.text("window",
                                                            QT_TRANSLATE_N_NOOP("window", "The file is in "
                                                                                          "order: %n check(s) "
                                                                                          "passed."),
                                                            static_cast<int>(checks->size())));
        return;
    }
    m_workspace.say(MessageKind::Error,
                    m_workspace.text("window",
                                     QT_TRANSLATE_NOOP("window", "This check failed: %1. Stop working in this file, "
                                                                 "keep it, and restore the last safe copy. %2"),
                                     QStringList{failed->sentence, failed->detail}));
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
        m_workspace.say(MessageKind::Note,
                        m_workspace.text("window", QT_TRANSLATE_NOOP("window", "No candidate is called “%1”."),
                                         QStringList{words}));
        return;
    }
    Finding about;
    about.stage = stageKey(Stage::Nominations, found->category);
    about.candidates = {found->id};
    go(stageCode(Stage::Nominations), about);
}

} // namespace rangvoan::ui
