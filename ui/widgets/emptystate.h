// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/icons.h"

#include <QWidget>

class QLabel;

namespace rangvoan::ui
{

class Button;
class Label;

/// Nothing here yet: one sentence and the action that changes it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(Icon icon, QWidget *parent = nullptr);
    /// Without `action` there is no button.
    void setWords(const QString &sentence, const QString &action = {});

signals:
    void actionAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintSign();

    Icon m_icon;
    QLabel *m_sign;
    Label *m_sentence;
    Button *m_action;
};

} // namespace rangvoan::ui
