// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/factcard.h"

#include "ui/shell/focusring.h"
#include "ui/text/breakable.h"

#include <QApplication>
#include <QPainter>

namespace rangvoan::ui
{

namespace
{

constexpr int factSquare = 40;

QFont factFont()
{
    const bool khmer = QApplication::font().pointSizeF() > 10.5;
    return fontFor(TextSize::Section, khmer ? Language::Khmer : Language::English, true);
}

} // namespace

FactCard::FactCard(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactCard::setFact(Icon icon, Tone tone, const QString &fact, const QString &about)
{
    m_icon = icon;
    m_tone = tone;
    m_about = about;
    setText(fact);
    setAccessibleName(fact);
    setAccessibleDescription(about);
    update();
}

QSize FactCard::sizeHint() const
{
    return {240, lineHeight(factFont()) + lineHeight(font()) + space::two};
}

void FactCard::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(showsFocus(this) ? Tone::Accent : Tone::Hairline), showsFocus(this) ? 2 : 1));
    painter.setBrush(theme.colour(underMouse() ? Tone::Alternate : Tone::Raised));
    const qreal inside = showsFocus(this) ? 1 : 0.5; // sharp lines
    painter.drawRoundedRect(QRectF(rect()).adjusted(inside, inside, -inside, -inside), space::radius, space::radius);
    const QRectF square(space::two, (height() - factSquare) / 2.0, factSquare, factSquare);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(tintOf(m_tone)));
    painter.drawRoundedRect(square, space::radius, space::radius);
    paintIcon(painter, m_icon, square.adjusted(10, 10, -10, -10), theme.colour(m_tone));
    paintIcon(painter, Icon::ChevronRight, QRectF(width() - 32, (height() - 16) / 2.0, 16, 16),
              theme.colour(Tone::Muted));
    const int left = space::two + factSquare + space::two;
    const int upper = lineHeight(factFont());
    const QRect room(left, space::one, width() - left - 36, upper);
    painter.setFont(factFont());
    painter.setPen(theme.colour(Tone::Text));
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     cutToWidth(QFontMetrics(factFont()), text(), room.width()));
    painter.setFont(font());
    painter.setPen(theme.colour(Tone::Muted));
    painter.drawText(QRect(left, space::one + upper, room.width(), lineHeight(font())),
                     Qt::AlignVCenter | Qt::TextSingleLine, cutToWidth(fontMetrics(), m_about, room.width()));
}

} // namespace rangvoan::ui
