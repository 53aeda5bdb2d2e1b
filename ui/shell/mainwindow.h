// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/copykeeper.h"
#include "ui/shell/theme.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace rangvoan::ui
{

class Header;
class HelpPanel;
class Page;
class PageFrame;
class Stepper;
class WelcomePage;

/// The one window: Welcome while no file is open; else header, stepper and the page.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    /// `systemDark`: what the system asks for, see systemPrefersDark().
    MainWindow(FileDoor &door, bool systemDark, QWidget *parent = nullptr);
    ~MainWindow() override;

    Workspace &workspace() { return m_workspace; }
    CopyKeeper &copyKeeper() { return m_copies; }
    void openPath(const QString &path);
    void showPage(const QString &key);
    const QString &currentPage() const { return m_current; }
    Page *page() const;
    void setThemeChoice(ThemeChoice choice);

protected:
    void resizeEvent(QResizeEvent *event) override;
    /// Pages come, go and grow: the order is made when it is asked for.
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void connectAll();
    void addShortcuts();
    void fillMenu();
    void showOpenOrWelcome();
    void forgetHiddenPages();
    void restyle();
    void refresh();
    void go(const QString &key, const Finding &why);
    void step(int steps);
    void toggleHelp();
    void printPaper();
    void showPaper(const report::PaperRequest &request);
    void findCandidate(const QString &words);
    void restoreChoices();
    void giveWholeWindow(bool whole);
    void focusPage();
    QString word(const char *source) const { return m_workspace.text("window", source); }

    Workspace m_workspace;
    CopyKeeper m_copies;
    bool m_systemDark;
    bool m_whole = false; ///< the page has the window for itself: no way leads elsewhere but its own
    ThemeChoice m_choice = ThemeChoice::System;
    QString m_current;
    QHash<QString, Page *> m_pages;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    QWidget *m_work;
    Header *m_header;
    Stepper *m_stepper;
    PageFrame *m_frame;
    HelpPanel *m_help;
};

} // namespace rangvoan::ui
