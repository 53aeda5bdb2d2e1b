// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tabs.h"

#include "ui/shell/focusring.h"
#include "ui/shell/theme.h"

#include <QPainter>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

constexpr int tabsHeight = 40;

} // namespace

Tabs::Tabs(QWidget *parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::StrongFocus);
    setElideMode(Qt::ElideNone);
}

QSize Tabs::tabSizeHint(int index) const
{
    return {fontMetrics().horizontalAdvance(tabText(index)) + 2 * space::two,
            std::max(tabsHeight, lineHeight(font()) + space::one)};
}

void Tabs::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        const bool chosen = i == currentIndex();
        const QRectF tab = QRectF(tabRect(i)).adjusted(0.5, 0.5, -0.5, 4); // open at the bottom
        if (chosen) {
            painter.setPen(theme.colour(Tone::Hairline));
            painter.setBrush(theme.colour(Tone::Raised));
            painter.drawRoundedRect(tab, space::radius, space::radius);
        }
        painter.setPen(theme.colour(chosen ? Tone::Accent : Tone::Muted));
        painter.drawText(tabRect(i), Qt::AlignCenter | Qt::TextSingleLine, tabText(i));
        if (chosen && showsFocus(this)) {
            painter.setPen(QPen(theme.colour(Tone::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(tabRect(i)).adjusted(3, 3, -3, -3), space::radius, space::radius);
        }
    }
}

} // namespace rangvoan::ui
