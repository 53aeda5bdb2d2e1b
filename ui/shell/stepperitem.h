// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/stage.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>

class QPainter;

namespace rangvoan::ui
{

/// One line of the stepper. Selected (tint and bar) and open (filled dot) are two things.
class StepperItem final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `sign` stands for the page where there is no room for its name.
    StepperItem(const QString &pageKey, Icon sign, QWidget *parent = nullptr);

    const QString &pageKey() const { return m_key; }
    void setLook(Icon icon, Tone iconTone, bool muted);
    /// `state` in words, for the tool tip and for readers.
    void setWords(const QString &name, const QString &state);
    /// Only the sign of the page, with the icon of the state small beside it.
    void setNarrow(bool narrow);
    /// Where the name stands; it is shortened when it is wider.
    QRect wordRoom() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintNarrow(QPainter &painter) const;

    QString m_key;
    Icon m_sign;
    Icon m_icon = Icon::Circle;
    Tone m_iconTone = Tone::Muted;
    bool m_muted = false;
    bool m_narrow = false;
};

} // namespace rangvoan::ui
