// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/backgroundjob.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace rangvoan::ui
{

class Button;
class Card;
class Label;
class MessageBar;
class JobLine;
class NewCycleWizard;
class RestorePanel;

/// What stands in the window while no file is open: the files opened last, a new year, the example, a safe copy.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();
    /// The safe copies, to make a working file of one.
    void showRestore();

private:
    void chooseLanguage(Language language, bool chosen);
    void build();
    void showHeading();
    void fillRecent();
    QWidget *recentLine(const QString &path);
    void openFile();
    void openExample();
    void takeExample(const Result<QString> &path);
    void showChoices();
    QString word(const char *source) const { return m_workspace.text("welcome", source); }

    Workspace &m_workspace;
    BackgroundJob m_job;
    Label *m_title;
    Label *m_purpose;
    MessageBar *m_message;
    Card *m_recent;
    QVBoxLayout *m_recentList;
    Button *m_new;
    Button *m_open;
    Button *m_example;
    Button *m_restore;
    QList<Label *> m_notes; ///< what each way is for, in the order of the buttons
    QWidget *m_choices;
    JobLine *m_jobLine;
    NewCycleWizard *m_wizard;
    RestorePanel *m_restorePanel;
    Button *m_khmer;
    Button *m_english;
};

} // namespace rangvoan::ui
