// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/button.h"

#include "ui/shell/focusring.h"

#include <QPainter>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

constexpr int tallButton = 48;

bool hasFrame(ButtonKind kind)
{
    return kind == ButtonKind::Primary || kind == ButtonKind::Plain;
}

} // namespace

Button::Button(ButtonKind kind, QWidget *parent) : QPushButton(parent), m_kind(kind)
{
    setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    if (kind == ButtonKind::Link) {
        m_icon = Icon::ArrowRight;
    }
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    update();
}

void Button::setIconName(std::optional<Icon> icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setWords(const QString &words)
{
    m_words = words;
    setAccessibleName(words);
    setToolTip(m_iconOnly ? words : QString());
    updateGeometry();
    update();
}

void Button::setIconOnly(bool iconOnly)
{
    m_iconOnly = iconOnly;
    setWords(m_words);
}

void Button::setTall(bool tall)
{
    m_tall = tall;
    updateGeometry();
}

QSize Button::sizeHint() const
{
    const int height = std::max(m_tall ? tallButton : space::button, lineHeight(font()) + space::half);
    const int words = m_iconOnly ? 0 : fontMetrics().horizontalAdvance(m_words) + 1;
    const int sign = m_icon ? space::icon + (m_iconOnly ? 0 : space::one) : 0;
    const int margin = hasFrame(m_kind) ? (m_iconOnly ? 10 : space::two) : space::half;
    return {words + sign + 2 * margin, height};
}

Tone Button::wordTone() const
{
    if (m_kind == ButtonKind::Primary) {
        return isEnabled() ? Tone::OnAccent : Tone::Muted;
    }
    if (!isEnabled()) {
        return Tone::Muted;
    }
    if (m_kind == ButtonKind::Link) {
        return Tone::Accent;
    }
    return m_kind == ButtonKind::Quiet && !isChecked() ? Tone::Muted : Tone::Text;
}

void Button::paintFrame(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool filled = m_kind == ButtonKind::Primary && isEnabled();
    if (hasFrame(m_kind)) {
        const Tone plain = underMouse() && isEnabled() ? Tone::Alternate : Tone::Raised;
        QColor ground = theme.colour(filled ? Tone::AccentFill : plain);
        if (filled && isDown()) {
            ground = ground.darker(115);
        }
        painter.setBrush(isChecked() ? theme.colour(Tone::Selection) : ground);
        painter.setPen(filled ? ground : theme.colour(isEnabled() ? Tone::Edge : Tone::Hairline));
        painter.drawRoundedRect(frame, space::radius, space::radius);
    }
    if (showsFocus(this)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colour(filled ? Tone::OnAccent : Tone::Accent), filled ? 1.5 : 2));
        const qreal inset = filled ? 2.5 : 0.5;
        painter.drawRoundedRect(frame.adjusted(inset, inset, -inset, -inset), space::radius, space::radius);
    }
}

void Button::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const QColor ink = themeOf(this).colour(wordTone());
    const int words = m_iconOnly ? 0 : fontMetrics().horizontalAdvance(m_words) + 1;
    const int sign = m_icon ? space::icon : 0;
    const int gap = m_icon && !m_iconOnly ? space::one : 0;
    const int start = hasFrame(m_kind) || m_iconOnly ? (width() - words - sign - gap) / 2 : space::half;
    const bool signLast = m_kind == ButtonKind::Link;
    if (m_icon) {
        const int x = signLast ? start + words + gap : start;
        paintIcon(painter, *m_icon, QRectF(x, (height() - space::icon) / 2.0, space::icon, space::icon), ink);
    }
    if (!m_iconOnly) {
        painter.setPen(ink);
        const QRect room(signLast ? start : start + sign + gap, 0, words + 2, height());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, m_words);
    }
}

} // namespace rangvoan::ui
