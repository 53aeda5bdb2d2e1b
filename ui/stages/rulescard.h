// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rangvoan::ui
{

class Button;
class Card;
class DateEdit;
class Form;
class Label;
class StateChip;
class TableView;

/// The rule set of the category: its components and weights with where each comes from, freezing, and the ground it is
/// confirmed on.
class RulesCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesCard(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void refresh(bool editable);
    void focusGround();

private:
    void build();
    void showRules(const CategoryFacts &category);
    void showState(const CategoryFacts &category, bool editable);
    void choose(int index);
    void freeze();
    void confirm();
    QString word(const char *source) const { return m_workspace.text("setup", source); }

    Workspace &m_workspace;
    Card *m_card;
    StateChip *m_state;
    QComboBox *m_choice;
    Label *m_about;
    RowModel *m_rows;
    TableView *m_table;
    Button *m_freeze;
    Form *m_form;
    QComboBox *m_ground;
    QLineEdit *m_reference;
    DateEdit *m_date;
    Button *m_confirm;
};

} // namespace rangvoan::ui
