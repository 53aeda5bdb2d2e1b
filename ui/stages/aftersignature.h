// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

namespace rangvoan::ui
{

class Card;
class ComplaintsPanel;
class FilterChip;
class InstructionPanel;
class Label;
class VacancyPanel;

/// "Something changed after the signature?" (design 3.2): an instruction of the authority, a seat that falls free, a
/// complaint. Works after the stage and the archive are closed too: nothing before is edited.
class AfterSignature final : public QWidget
{
    Q_OBJECT

public:
    explicit AfterSignature(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    void refresh();
    bool isAsked() const; ///< an instruction waits for an answer
    /// The focus goes to what was chosen to record.
    void begin();

private:
    void showChosen();
    void scrollHere();
    QString word(const char *source) const { return m_workspace.text("after", source); }

    Workspace &m_workspace;
    Card *m_card;
    Label *m_hint;
    FilterChip *m_instruction;
    FilterChip *m_vacancy;
    FilterChip *m_complaint;
    InstructionPanel *m_instructions;
    VacancyPanel *m_vacancies;
    ComplaintsPanel *m_complaints;
};

} // namespace rangvoan::ui
