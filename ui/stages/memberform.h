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
class DateEdit;
class FilterChip;
class Form;
class Label;

/// What is done with the member shown. All but the first exist only once the committee is closed.
enum class MemberTask { Details, End, Replace, TakeChair };

/// One member beside the list: typed in, saved, ended. Once the committee is closed every change is an amendment: it
/// asks for reason, date and document, and says what it touches before it is recorded.
class MemberForm final : public QWidget
{
    Q_OBJECT

public:
    explicit MemberForm(Workspace &workspace, QWidget *parent = nullptr);
    /// It scrolls inside: the page does not get as high as the whole form.
    bool hasHeightForWidth() const override { return false; }

    void showMember(const Member &member);
    void startNew();
    void retranslate();
    /// What may be done now; fields stay as they are.
    void refresh() { showTask(); }
    MemberId member() const { return m_id; }

signals:
    void left();

private:
    void build();
    void showDetails(const MemberDetails &details);
    MemberDetails details() const;
    bool check();
    bool checkGrounds();
    void save();
    void end();
    bool record();
    bool change();
    Grounds grounds() const;
    bool isAmendment() const;
    void chooseTask(MemberTask task);
    void showTask();
    void showFields(bool person);
    void showEffects();
    QStringList effects() const;
    QStringList endingEffects() const;
    const char *doneWords() const;
    QString word(const char *source) const { return m_workspace.text("committee", source); }

    Workspace &m_workspace;
    MemberId m_id;
    MemberDetails m_base; ///< what the form does not show is kept
    MemberTask m_task = MemberTask::Details;
    Card *m_card;
    QWidget *m_tasks;
    FilterChip *m_details;
    FilterChip *m_ends;
    FilterChip *m_replaced;
    FilterChip *m_chair;
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
    DateEdit *m_day;
    QLineEdit *m_document;
    Label *m_effects;
    Button *m_save;
    Button *m_end;
    Button *m_cancel;
};

} // namespace rangvoan::ui
