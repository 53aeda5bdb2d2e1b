// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QFrame>

class QLabel;

namespace rangvoan::ui
{

class Button;
class Label;

/// Tells the outcome of the last action in place, instead of a dialog; it stays until closed or replaced.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);
    /// Says it again when the language changes.
    void show(MessageKind kind, const Sentence &sentence);
    /// Accessible word of the closing button.
    void setCloseWord(const QString &word);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSign();

    MessageKind m_kind = MessageKind::Note;
    QLabel *m_sign;
    Label *m_sentence;
    Button *m_close;
};

} // namespace rangvoan::ui
