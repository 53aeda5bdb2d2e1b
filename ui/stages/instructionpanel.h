// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rangvoan::ui
{

class AnswerForm;
class Button;
class FilterChip;
class Form;
class Label;
class MeetingBench;
class MotionForm;
class SeatsMotion;
class SeatsTable;

/// The authority asks for a change (design 3.2): the instruction is recorded, then one of three things comes of it: the
/// committee confirms, decides anew, or the authority names the awardees itself.
class InstructionPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit InstructionPanel(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    void refresh();

private:
    void build();
    const Instruction *openInstruction() const;
    void showWay();
    void showConfirming();
    void showNaming();
    void confirm(const MotionId &motion);
    void nameAwardees();
    QString word(const char *source) const { return m_workspace.text("after", source); }

    Workspace &m_workspace;
    AnswerForm *m_answer;
    QWidget *m_open;
    Label *m_sentence;
    Label *m_question;
    FilterChip *m_confirms;
    FilterChip *m_anew;
    FilterChip *m_names;
    MeetingBench *m_bench;
    MotionForm *m_motion;
    SeatsTable *m_seats;
    SeatsMotion *m_seatsMotion;
    QWidget *m_naming;
    Form *m_form;
    QList<QComboBox *> m_named;
    QLineEdit *m_reference;
    Button *m_saveNames;
};

} // namespace rangvoan::ui
