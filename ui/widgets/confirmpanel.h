// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/theme.h"
#include "ui/widgets/askframe.h"

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace rangvoan::ui
{

class Button;
class Form;
class Label;

/// What a confirmation asks.
struct ConfirmWords
{
    QString question;    ///< what will happen
    QString consequence; ///< what it means, muted; may be empty
    QString reasonName;  ///< name of the field to fill in; empty: no field
    bool reasonNeeded = false;
    QString yes;
    QString no;
    QString missing; ///< said when the needed reason is empty
};

/// Asks in place, above the content, instead of a dialog. Escape takes it back.
class ConfirmPanel final : public AskFrame
{
    Q_OBJECT

public:
    explicit ConfirmPanel(QWidget *parent = nullptr);
    /// Opens with the focus in it; `yes` is called with the reason. `words` are asked again when the language changes:
    /// they hold values, not pointers into facts.
    void ask(std::function<ConfirmWords()> words, std::function<void(const QString &reason)> yes);
    void takeBack() override;

signals:
    void shownChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showWords();
    void answer();

    std::function<ConfirmWords()> m_asked;
    ConfirmWords m_words;
    std::function<void(const QString &)> m_then;
    Label *m_question;
    Label *m_consequence;
    Form *m_form;
    QLineEdit *m_reason;
    Button *m_yes;
    Button *m_no;
};

} // namespace rangvoan::ui
