// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace rangvoan::ui
{

class Card;
class ConflictSheetCard;
class TableView;

/// Members with the state of their conflict sheets at the left, the sheet of the chosen one at the right.
class ConflictsView final : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictsView(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void refresh();
    void choose(const MemberId &member);
    /// Sheets that cover every candidate, and sheets there have to be.
    int complete() const { return m_complete; }
    int needed() const { return m_needed; }

private:
    void build();
    void showMembers();
    void showChosen();
    bool mustDeclare(const Member &member) const;
    QString word(const char *source) const { return m_workspace.text("panels", source); }

    Workspace &m_workspace;
    int m_complete = 0;
    int m_needed = 0;
    Card *m_card;
    RowModel *m_rows;
    TableView *m_table;
    ConflictSheetCard *m_sheet;
};

} // namespace rangvoan::ui
