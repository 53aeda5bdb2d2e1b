// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QLabel;

namespace rangvoan::ui
{

class Label;

/// One large answer: a sign, a sentence, and below it what it means.
class CheckAnswer final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckAnswer(QWidget *parent = nullptr);
    void setAnswer(Icon icon, Tone tone, const QString &answer, const QString &meaning);
    QString answer() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintSign();

    Icon m_icon = Icon::Shield;
    Tone m_tone = Tone::Muted;
    QLabel *m_sign;
    Label *m_answer;
    Label *m_meaning;
};

/// One line of a check: sign, sentence, and muted under it what is wrong.
class CheckResultLine final : public QWidget
{
    Q_OBJECT

public:
    CheckResultLine(Icon icon, Tone tone, const QString &sentence, const QString &detail, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintSign();

    Icon m_icon;
    Tone m_tone;
    QLabel *m_sign;
};

} // namespace rangvoan::ui
