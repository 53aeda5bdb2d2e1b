// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace rangvoan::ui
{

class Button;
class Card;
class DateEdit;
class Form;
class Label;
class StateChip;
class TableView;

/// The rule set of the category: its components and weights with where each comes from, freezing, the ground it is
/// confirmed on, and how many hours of reading it means.
class RulesCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesCard(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void refresh(bool editable);
    void focusGround();
    /// Takes the rules of a JSON file; the sentence of what is wrong with it stands in the message bar.
    void chooseFile(const QString &path);

private:
    void build();
    void showRules(const CategoryFacts &category);
    void showState(const CategoryFacts &category, bool editable);
    void showConfirmation(const CategoryFacts &category);
    void showGround();
    void showLoad();
    void choose(int index);
    void take(const QByteArray &rules);
    QString reference() const;
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
    QLineEdit *m_vote;
    Label *m_notice;
    DateEdit *m_date;
    Button *m_confirm;
    Form *m_loadForm;
    QSpinBox *m_expected;
    Label *m_load;
    CategoryId m_shown; ///< whose confirmation the fields hold
};

} // namespace rangvoan::ui
