// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/rankingservice.h"
#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;

namespace rangvoan::ui
{

class Button;
class Card;
class FilterChip;
class Form;
class Label;
class TableView;

/// Separates one tie that crosses a seat or a prize: by a carried vote, by a lot drawn by hand before witnesses, or by
/// a text published by others whose source was named before.
class TieForm final : public QWidget
{
    Q_OBJECT

public:
    explicit TieForm(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    void showTie(const UnresolvedTie &tie);

signals:
    void left();

private:
    void build();
    void nameWidgets();
    void showMethod();
    void showOrder();
    void fillMotions();
    void move(int by);
    bool isComplete();
    bool require(QLineEdit *field, const char *source);
    void record();
    TieMethod method() const;
    QString word(const char *source) const { return m_workspace.text("tieform", source); }

    Workspace &m_workspace;
    UnresolvedTie m_tie;
    Card *m_card;
    Button *m_close;
    Label *m_explain;
    QButtonGroup *m_methods;
    FilterChip *m_vote;
    FilterChip *m_hand;
    FilterChip *m_hash;
    RowModel *m_rows;
    TableView *m_order;
    Button *m_higher;
    Button *m_lower;
    Form *m_form;
    QComboBox *m_motion;
    QLineEdit *m_how;
    QLineEdit *m_firstWitness;
    QLineEdit *m_secondWitness;
    QLineEdit *m_source;
    QLineEdit *m_published;
    Button *m_record;
};

} // namespace rangvoan::ui
