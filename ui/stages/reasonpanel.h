// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"
#include "ui/widgets/askframe.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace rangvoan::ui
{

class BodyScroll;
class Button;
class ChangePreview;
class Form;
class Label;

/// What a decision on a person asks before it is written.
struct ReasonQuestion
{
    QString question;
    QString consequence;    ///< what it means; may be empty
    QStringList usual;      ///< reasons to pick from; may be empty
    QString reason;         ///< what stands in the field at first
    bool needed = true;     ///< a reason must be given
    bool reference = false; ///< asks for a document too
    QString choiceName;     ///< a choice that belongs to it, as the rule that excludes; empty: none
    QStringList choices;
    int choice = 0;
    QString others; ///< "The same answer for 3 others"; empty: no such box
    QString yes;
    CandidateId withdrawn; ///< shows what it changes in the ranking when this candidate leaves it; null: nothing
};

struct ReasonAnswer
{
    QString reason;
    QString reference; ///< number of the document, may be empty
    bool others = false;
    int choice = 0;
};

/// Asks for a named reason in place: pick a usual one or write it; Escape takes it back.
class ReasonPanel final : public AskFrame
{
    Q_OBJECT

public:
    explicit ReasonPanel(Workspace &workspace, QWidget *parent = nullptr);
    /// `again` asks the same in the language of now: it is called when that changes, and what was typed stays.
    void ask(const ReasonQuestion &question, std::function<void(const ReasonAnswer &)> yes,
             std::function<void()> again);
    void takeBack() override;
    void retranslate();
    /// What it does to the ranking stands in it: it needs room.
    bool showsChange() const;

signals:
    void shownChanged();

private:
    void build();
    void askAgain();
    void answer();
    QString word(const char *source) const { return m_workspace.text("reason", source); }

    Workspace &m_workspace;
    ReasonQuestion m_asked;
    std::function<void(const ReasonAnswer &)> m_then;
    std::function<void()> m_again;
    Label *m_question;
    Label *m_consequence;
    BodyScroll *m_changeRoom;
    ChangePreview *m_change;
    Form *m_form;
    QComboBox *m_choice;
    QComboBox *m_usual;
    QLineEdit *m_reason;
    QLineEdit *m_reference;
    QCheckBox *m_others;
    Button *m_yes;
    Button *m_no;
};

} // namespace rangvoan::ui
