// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/shell/page.h"

class QLineEdit;

namespace rangvoan::ui
{

class Button;
class Card;
class DateEdit;
class Form;
class Label;
class ProgressLine;
class TableView;

/// Stage I.2: who has signed the undertaking, and what relations the member named.
class UndertakingsPage final : public Page
{
    Q_OBJECT

public:
    explicit UndertakingsPage(Workspace &workspace, QWidget *parent = nullptr);

    QString reportKind() const override { return QStringLiteral("undertaking"); }
    report::PaperRequest paper() const override;
    void retranslate() override;
    void refresh() override;
    void showFinding(const Finding &finding) override;

private:
    void build();
    void showMembers();
    bool maySign(const Member &member) const;
    void showSelected();
    void sign();
    QString word(const char *source) const { return workspace().text("undertakings", source); }

    Label *m_count;
    ProgressLine *m_progress;
    Card *m_list;
    RowModel *m_rows;
    TableView *m_table;
    Card *m_entry;
    Form *m_form;
    DateEdit *m_date;
    QLineEdit *m_relations;
    Label *m_hint;
    Button *m_sign;
    MemberId m_shown;
};

} // namespace rangvoan::ui
