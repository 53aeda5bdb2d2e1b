// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace rangvoan::ui
{

class Button;
class Card;
class EmptyState;
class Label;
class TableView;

/// Chooses a safe copy by what it holds and makes a working file of it. The earlier file is never touched.
class RestorePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RestorePanel(Workspace &workspace, QWidget *parent = nullptr);
    /// Reads the copies anew and takes the focus.
    void open();
    void retranslate();

signals:
    void left();

private:
    void build();
    void showCopies();
    void addCopy(const QString &path);
    void chooseOther();
    void restoreChosen();
    TableRow rowOf(const CopyFacts &copy) const;
    QString word(const char *source) const { return m_workspace.text("welcome", source); }

    Workspace &m_workspace;
    QList<CopyFacts> m_copies;
    Card *m_card;
    Label *m_purpose;
    RowModel *m_rows;
    TableView *m_table;
    EmptyState *m_empty;
    Button *m_other;
    Button *m_restore;
    Button *m_leave;
};

} // namespace rangvoan::ui
