// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

namespace rangvoan::ui
{

class Label;
class ProgressLine;
class TableView;

/// Who has sent: every province with what came from it, the awaited ones marked.
class ProvinceBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit ProvinceBoard(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    void refresh();

signals:
    void provinceAsked(const QString &code);

private:
    QString word(const char *source) const { return m_workspace.text("nominations", source); }

    Workspace &m_workspace;
    Label *m_count;
    ProgressLine *m_progress;
    Label *m_awaited;
    RowModel *m_rows;
    TableView *m_table;
};

} // namespace rangvoan::ui
