// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QButtonGroup;

namespace rangvoan::ui
{

class ChipRow;
class FilterChip;
class Label;
class TableView;

/// Adds a remark to every row whose person may be a candidate that is in the file already.
void addKnownPersons(WorkbookRows &rows, const QList<Candidate> &candidates, const Wording &wording);

/// What would be taken of a workbook, and what is said of its rows: row, column, sentence.
class ImportRows final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportRows(Workspace &workspace, QWidget *parent = nullptr);
    void show(const WorkbookRows &rows);
    void retranslate();

private:
    void fill();
    QString word(const char *source) const { return m_workspace.text("intakepanel", source); }

    Workspace &m_workspace;
    WorkbookRows m_found;
    Label *m_count;
    ChipRow *m_chips;
    QButtonGroup *m_group;
    QList<FilterChip *> m_filters;
    RowModel *m_model;
    TableView *m_table;
    Label *m_clean;
};

} // namespace rangvoan::ui
