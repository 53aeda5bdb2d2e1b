// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace rangvoan::ui
{

class Button;
class Card;
class Form;

/// One member beside the list: typed in, saved, ended. Once the committee is closed every change is an amendment and
/// asks for its reason.
class MemberForm final : public QWidget
{
    Q_OBJECT

public:
    explicit MemberForm(Workspace &workspace, QWidget *parent = nullptr);

    void showMember(const Member &member);
    void startNew();
    void retranslate();
    MemberId member() const { return m_id; }

signals:
    void left();

private:
    void build();
    void showDetails(const MemberDetails &details);
    MemberDetails details() const;
    bool check();
    void save();
    void end();
    Grounds grounds() const;
    bool isAmendment() const;
    QString word(const char *source) const { return m_workspace.text("committee", source); }

    Workspace &m_workspace;
    MemberId m_id;
    MemberDetails m_base; ///< what the form does not show is kept
    Card *m_card;
    Form *m_form;
    QLineEdit *m_family;
    QLineEdit *m_given;
    QLineEdit *m_latin;
    QComboBox *m_sex;
    QComboBox *m_post;
    QLineEdit *m_function;
    QLineEdit *m_institution;
    QLineEdit *m_school;
    QCheckBox *m_alternate;
    QCheckBox *m_marks;
    QCheckBox *m_votes;
    QLineEdit *m_reason;
    Button *m_save;
    Button *m_end;
    Button *m_cancel;
};

} // namespace rangvoan::ui
