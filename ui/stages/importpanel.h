// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/shell/backgroundjob.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLineEdit;

namespace rangvoan::ui
{

class PaneStack;
class Button;
class DateEdit;
class EmptyState;
class Form;
class ImportColumns;
class ImportRows;
class Label;
class ProgressLine;

/// Takes a workbook of nominations in, in three steps: the file, what its columns hold, what would be taken. Reading
/// runs beside the window; nothing is written before the last button.
class ImportPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPanel(Workspace &workspace, QWidget *parent = nullptr);

    void start();
    /// As if the file had been chosen; also for a file dropped on the page.
    void open(const QString &path);
    void retranslate();
    void refresh();

signals:
    void left();
    void taken(const QList<rangvoan::CandidateId> &candidates);

private:
    enum Step { ChooseFile, NameColumns, LookAtRows };

    void build();
    void showStep(Step step);
    void showBusy(const QString &words);
    void showError(const Error &error);
    void fileRead(const QString &path, const Result<std::shared_ptr<const Workbook>> &workbook);
    void readRows();
    void rowsRead(const Result<WorkbookRows> &rows);
    void goOn();
    void goBack();
    void take();
    bool checkDay();
    void showLateness();
    WorkbookQuestion question() const;
    QString word(const char *source) const { return m_workspace.text("intakepanel", source); }

    Workspace &m_workspace;
    std::shared_ptr<const Workbook> m_workbook;
    WorkbookRows m_found;
    Step m_step = ChooseFile;
    QString m_busyWith; ///< empty: nothing runs
    Label *m_title;
    ProgressLine *m_progress;
    Button *m_close;
    Label *m_error;
    PaneStack *m_steps;
    EmptyState *m_choose;
    Form *m_form;
    QLineEdit *m_unit;
    DateEdit *m_received;
    QWidget *m_busy;
    Label *m_busyText;
    Button *m_cancel;
    ImportColumns *m_columns;
    ImportRows *m_rows;
    Button *m_back;
    Button *m_next;
    BackgroundJob m_reading;
};

} // namespace rangvoan::ui
