// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/stepperitem.h"

#include "ui/shell/focusring.h"
#include "ui/text/breakable.h"

#include <QPainter>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

constexpr int stepHeight = 38;
constexpr int narrowItem = 30;

} // namespace

StepperItem::StepperItem(const QString &pageKey, Icon sign, QWidget *parent)
    : QAbstractButton(parent), m_key(pageKey), m_sign(sign)
{
    setObjectName(QStringLiteral("step_") + pageKey);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void StepperItem::setLook(Icon icon, Tone iconTone, bool muted)
{
    m_icon = icon;
    m_iconTone = iconTone;
    m_muted = muted;
    update();
}

void StepperItem::setWords(const QString &name, const QString &state)
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(state);
    setToolTip(state.isEmpty() ? name : name + QStringLiteral(": ") + state);
}

void StepperItem::setNarrow(bool narrow)
{
    m_narrow = narrow;
    update();
}

QSize StepperItem::sizeHint() const
{
    return {m_narrow ? narrowItem : space::stepper - space::two, std::max(stepHeight, lineHeight(font()) + space::one)};
}

QSize StepperItem::minimumSizeHint() const
{
    return {narrowItem, lineHeight(font())};
}

void StepperItem::paintGround(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Tone::Selection));
        painter.drawRoundedRect(frame, space::radius, space::radius);
        painter.setBrush(theme.colour(Tone::Accent));
        painter.drawRoundedRect(QRectF(0, 6, 3, height() - 12), 1.5, 1.5);
    } else if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Tone::Alternate));
        painter.drawRoundedRect(frame, space::radius, space::radius);
    }
    if (showsFocus(this)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colour(Tone::Accent), 2));
        painter.drawRoundedRect(frame, space::radius, space::radius);
    }
}

void StepperItem::paintNarrow(QPainter &painter) const
{
    constexpr qreal small = 10;
    const Theme &theme = themeOf(this);
    const bool stateless = m_icon == m_sign;
    const qreal left = (width() - space::icon - (stateless ? 0 : small)) / 2.0;
    const qreal top = (height() - space::icon) / 2.0;
    paintIcon(painter, m_sign, QRectF(left, top, space::icon, space::icon),
              theme.colour(isChecked() ? Tone::Accent : (m_muted ? Tone::Muted : Tone::Text)));
    if (!stateless) {
        paintIcon(painter, m_icon, QRectF(left + space::icon + 1, top + space::icon - small, small, small),
                  theme.colour(m_iconTone));
    }
}

void StepperItem::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    if (m_narrow) {
        paintNarrow(painter);
        return;
    }
    const int left = space::one;
    const Tone sign = isChecked() && m_iconTone == Tone::Text ? Tone::Accent : m_iconTone;
    paintIcon(painter, m_icon, QRectF(left, (height() - space::icon) / 2.0, space::icon, space::icon),
              theme.colour(sign));
    painter.setPen(theme.colour(isChecked() ? Tone::Accent : (m_muted ? Tone::Muted : Tone::Text)));
    painter.drawText(wordRoom(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     cutToWidth(fontMetrics(), text(), wordRoom().width()));
}

QRect StepperItem::wordRoom() const
{
    return rect().adjusted(space::one + space::icon + space::one, 0, -2, 0);
}

} // namespace rangvoan::ui
