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
class EmptyState;
class Form;
class MemberForm;
class TableView;

/// Stage I.1: the appointment decision, and the members with their duties.
class CommitteePage final : public Page
{
    Q_OBJECT

public:
    explicit CommitteePage(Workspace &workspace, QWidget *parent = nullptr);

    QString reportKind() const override { return QStringLiteral("member-list"); }
    bool scrollsColumns() const override { return true; }
    void retranslate() override;
    void refresh() override;
    void showFinding(const Finding &finding) override;

private:
    void build();
    void showAppointment();
    void showMembers();
    void saveAppointment();
    void editSelected();
    QString word(const char *source) const { return workspace().text("committee", source); }

    Card *m_appointment;
    Form *m_form;
    QLineEdit *m_number;
    DateEdit *m_date;
    QLineEdit *m_signatory;
    Button *m_save;
    Card *m_members;
    Button *m_add;
    RowModel *m_rows;
    TableView *m_table;
    EmptyState *m_empty;
    MemberForm *m_member;
};

} // namespace rangvoan::ui
