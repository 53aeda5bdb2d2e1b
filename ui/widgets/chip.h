// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>

namespace rangvoan::ui
{

/// A state as icon and word on its soft tint; Tone::Muted is an outline only. 28 high.
class StateChip final : public QWidget
{
    Q_OBJECT

public:
    explicit StateChip(QWidget *parent = nullptr);
    void setState(Icon icon, Tone tone, const QString &word);
    /// Without the word only where a tool tip tells more.
    void setWordShown(bool shown);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon = Icon::Circle;
    Tone m_tone = Tone::Muted;
    QString m_word;
    bool m_wordShown = true;
};

/// A filter over a list: a pill that is on or off. 32 high. Put those that exclude each other in a QButtonGroup.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace rangvoan::ui
