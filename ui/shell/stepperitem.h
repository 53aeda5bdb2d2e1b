// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/stage.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>

namespace rangvoan::ui
{

/// One line of the stepper. Selected (tint and bar) and open (filled dot) are two things.
class StepperItem final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StepperItem(const QString &pageKey, QWidget *parent = nullptr);

    const QString &pageKey() const { return m_key; }
    void setLook(Icon icon, Tone iconTone, bool muted);
    /// `state` in words, for the tool tip and for readers.
    void setWords(const QString &name, const QString &state);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    Icon m_icon = Icon::Circle;
    Tone m_iconTone = Tone::Muted;
    bool m_muted = false;
    bool m_narrow = false;
};

} // namespace rangvoan::ui
