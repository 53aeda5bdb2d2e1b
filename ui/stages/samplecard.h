// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QSpinBox;

namespace rangvoan::ui
{

class Button;
class Card;
class Form;
class Label;
class TableView;

/// Some sheets drawn by chance for the auditor to follow from the paper to the ranking. The number they were drawn with
/// stands there: whoever types it again sees the same sheets.
class SampleCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SampleCard(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    /// Hidden from whoever sees no sheets of others, and before there are any.
    void refresh();

private:
    void build();
    void draw();
    void showSheets();
    bool mayDraw() const;
    TableRow rowOf(const ScoreSheet &sheet) const;
    QString word(const char *source) const { return m_workspace.text("sample", source); }

    Workspace &m_workspace;
    bool m_drawn = false;
    quint32 m_seed = 0;
    int m_size = 0;
    Card *m_card;
    Label *m_why;
    Form *m_form;
    QSpinBox *m_seedField;
    QSpinBox *m_count;
    Button *m_draw;
    Label *m_told;
    RowModel *m_rows;
    TableView *m_table;
};

} // namespace rangvoan::ui
