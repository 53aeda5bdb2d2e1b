// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QLineEdit;

namespace rangvoan::ui
{

class Button;
class Card;
class DateEdit;
class Form;
class Label;

/// The signature on the paper of the decision in force: the day and by whom.
class SignatureCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SignatureCard(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    void refresh();
    /// The focus goes to the day of the signature.
    void begin();

signals:
    void signedOnPaper();

private:
    void sign();
    QString word(const char *source) const { return m_workspace.text("decision", source); }

    Workspace &m_workspace;
    DecisionId m_shown;
    Card *m_card;
    Label *m_hint;
    Form *m_form;
    DateEdit *m_date;
    QLineEdit *m_by;
    Button *m_sign;
};

} // namespace rangvoan::ui
