// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/stepperitem.h"

#include <QPainter>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

constexpr int stepHeight = 38;

} // namespace

StepperItem::StepperItem(const QString &pageKey, QWidget *parent) : QAbstractButton(parent), m_key(pageKey)
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
    return {m_narrow ? 40 : space::stepper - space::two, std::max(stepHeight, lineHeight(font()) + space::one)};
}

QSize StepperItem::minimumSizeHint() const
{
    return {40, lineHeight(font())};
}

void StepperItem::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
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
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colour(Tone::Accent), 2));
        painter.drawRoundedRect(frame, space::radius, space::radius);
    }
    const int left = m_narrow ? (width() - space::icon) / 2 : space::one;
    const Tone sign = isChecked() && m_iconTone == Tone::Text ? Tone::Accent : m_iconTone;
    paintIcon(painter, m_icon, QRectF(left, (height() - space::icon) / 2.0, space::icon, space::icon),
              theme.colour(sign));
    if (m_narrow) {
        return;
    }
    painter.setPen(theme.colour(isChecked() ? Tone::Accent : (m_muted ? Tone::Muted : Tone::Text)));
    const QRect room = rect().adjusted(left + space::icon + space::one, 0, -space::half, 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace rangvoan::ui
