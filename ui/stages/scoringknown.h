// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/panel.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/askframe.h"

class QComboBox;
class QLineEdit;

namespace rangvoan::ui
{

class Button;
class Form;
class Label;

/// "I know this person", at any time: the member names the relation; then the dossier is closed to the member for good,
/// the sheet is withdrawn and the work goes to others.
class KnownPanel final : public AskFrame
{
    Q_OBJECT

public:
    explicit KnownPanel(Workspace &workspace, QWidget *parent = nullptr);
    void ask(const CandidateId &candidate);
    void takeBack() override { hide(); }
    void retranslate();
    void setVisible(bool visible) override;

signals:
    void declared();
    void shownChanged();

private:
    void declare();
    QString word(const char *source) const { return m_workspace.text("scoring", source); }

    Workspace &m_workspace;
    CandidateId m_candidate;
    Label *m_question;
    Label *m_consequence;
    Form *m_form;
    QComboBox *m_relation;
    QLineEdit *m_note;
    Button *m_yes;
    Button *m_no;
};

} // namespace rangvoan::ui
