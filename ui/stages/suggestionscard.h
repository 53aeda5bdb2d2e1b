// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/conflictservice.h"
#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLineEdit;

namespace rangvoan::ui
{

class Button;
class Card;
class Form;
class Label;
class TableView;

/// Relations the program noticed from school, district and family name: the secretary asks, and records the answer.
class SuggestionsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionsCard(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    /// Hidden when nothing is to be asked.
    void refresh(bool editable);

private:
    void build();
    void showChosen();
    const ConflictSuggestion *chosen() const;
    void confirm();
    void dismiss();
    void dismissNamesake();
    void dismissWith(const QString &reason);
    QString word(const char *source) const { return m_workspace.text("panels", source); }

    Workspace &m_workspace;
    QList<ConflictSuggestion> m_suggestions;
    Card *m_card;
    RowModel *m_rows;
    TableView *m_table;
    QWidget *m_entry;
    Label *m_question;
    Form *m_form;
    QLineEdit *m_reason;
    Button *m_namesake;
    Button *m_dismiss;
    Button *m_confirm;
};

} // namespace rangvoan::ui
