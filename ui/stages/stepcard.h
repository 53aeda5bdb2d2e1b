// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/form.h"

#include <QWidget>

#include <functional>

namespace rangvoan::ui
{

class Button;
class Card;
class Label;

/// One step of a way that is recorded: a form until it is done, then a sentence that says so, with a way to correct it.
class StepCard final : public QWidget
{
    Q_OBJECT

public:
    /// Objects are named "save" + name and "correct" + name.
    explicit StepCard(const QString &name, QWidget *parent = nullptr);

    Form *form() const { return m_form; }
    void setWords(const QString &heading, const QString &save, const QString &correct);
    /// An empty sentence: not done yet; `waiting` then says what it waits for, in the place of the form.
    void showStep(const QString &done, bool writable, const QString &waiting = {});
    /// Red, beside the field, with the focus in it.
    void refuse(QWidget *field, std::function<QString()> words);
    /// The form closes again: what was entered is written.
    void finish() { m_correcting = false; }

signals:
    void saveAsked();
    /// The form is open over what was recorded: fill it in.
    void correctionBegun();

private:
    QString m_done;
    QString m_waiting;
    bool m_writable = false;
    bool m_correcting = false;
    Card *m_card;
    Label *m_sentence;
    Form *m_form;
    Button *m_save;
    Button *m_correct;
};

} // namespace rangvoan::ui
