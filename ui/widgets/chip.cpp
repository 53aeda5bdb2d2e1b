// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/chip.h"

#include "ui/shell/focusring.h"

#include <QPainter>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

constexpr int chipHeight = 28;
constexpr int pillHeight = 32;

} // namespace

StateChip::StateChip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::setState(Icon icon, Tone tone, const QString &word)
{
    m_icon = icon;
    m_tone = tone;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

void StateChip::setWordShown(bool shown)
{
    m_wordShown = shown;
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    const int word = m_wordShown ? fontMetrics().horizontalAdvance(m_word) + space::one : 0;
    return {word + space::icon + space::two, std::max(chipHeight, lineHeight(font()))};
}

void StateChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool neutral = tintOf(m_tone) == Tone::Surface;
    painter.setPen(neutral ? QPen(theme.colour(Tone::Hairline)) : QPen(Qt::NoPen));
    painter.setBrush(neutral ? QBrush(Qt::NoBrush) : QBrush(theme.colour(tintOf(m_tone))));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    const QColor ink = theme.colour(m_tone);
    paintIcon(painter, m_icon, QRectF(space::one, (height() - space::icon) / 2.0, space::icon, space::icon), ink);
    if (!m_wordShown) {
        return;
    }
    painter.setPen(ink);
    painter.drawText(rect().adjusted(2 * space::one + space::icon, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_word);
}

FilterChip::FilterChip(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FilterChip::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * space::two, std::max(pillHeight, lineHeight(font()) + 2)};
}

void FilterChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = isChecked() || showsFocus(this);
    const qreal width = showsFocus(this) ? 2 : 1;
    painter.setPen(QPen(theme.colour(marked ? Tone::Accent : Tone::Edge), width));
    painter.setBrush(theme.colour(isChecked() ? Tone::Selection : Tone::Raised));
    const QRectF pill = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(theme.colour(isChecked() ? Tone::Accent : Tone::Text));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace rangvoan::ui
