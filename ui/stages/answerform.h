// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rangvoan::ui
{

class Button;
class DateEdit;
class Form;
class TextArea;

/// "Approved by the minister on 17 April 2026, no. 456", with what became of an instruction.
QString instructionSentence(const Workspace &workspace, const Instruction &instruction);

/// What the authority answered: approved, returned, or a change asked for; on paper or by word of mouth.
class AnswerForm final : public QWidget
{
    Q_OBJECT

public:
    /// After the signature and the approval only instructions are left to record.
    enum class Kind { AnyAnswer, InstructionOnly };

    AnswerForm(Workspace &workspace, Kind kind, QWidget *parent = nullptr);
    void retranslate();
    void refresh();
    /// The focus goes to the first field.
    void begin();

signals:
    void recorded();

private:
    void build();
    bool check();
    void save();
    AuthorityOutcome outcome() const;
    QString word(const char *source) const { return m_workspace.text("approval", source); }

    Workspace &m_workspace;
    Kind m_kind;
    Form *m_form;
    QComboBox *m_outcome;
    QLineEdit *m_from;
    DateEdit *m_date;
    QComboBox *m_how;
    QLineEdit *m_reference;
    TextArea *m_text;
    Button *m_save;
};

} // namespace rangvoan::ui
