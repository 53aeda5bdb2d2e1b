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
class ChangePreview;
class Form;
class Label;
class TableView;

/// Relations the program noticed from school, district and family name: the secretary asks, and records the answer.
class SuggestionsView final : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionsView(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    void refresh(bool editable);
    int count() const { return static_cast<int>(m_suggestions.size()); }
    /// Whether there is something to answer for whoever sits at the desk.
    bool isAsking() const { return m_asking; }

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
    bool m_asking = false;
    QList<ConflictSuggestion> m_suggestions;
    Card *m_card;
    Card *m_side;
    RowModel *m_rows;
    TableView *m_table;
    Label *m_question;
    ChangePreview *m_change;
    Form *m_form;
    QLineEdit *m_reason;
    Button *m_namesake;
    Button *m_dismiss;
    Button *m_confirm;
};

} // namespace rangvoan::ui
