// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/progressline.h"

#include "ui/shell/theme.h"

#include <QPainter>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

constexpr int progressThickness = 6;

} // namespace

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressLine::setProgress(int done, int all, const QString &words)
{
    m_done = done;
    m_all = all;
    setAccessibleName(words);
    setToolTip(words);
    update();
}

void ProgressLine::setDashed(bool dashed)
{
    m_dashed = dashed;
    update();
}

QSize ProgressLine::sizeHint() const
{
    return {m_dashed ? 20 * m_all : 160, space::two};
}

QSize ProgressLine::minimumSizeHint() const
{
    return {40, space::two};
}

void ProgressLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal top = (height() - progressThickness) / 2.0;
    if (m_all <= 0) {
        return;
    }
    if (!m_dashed) {
        painter.setBrush(theme.colour(Tone::Hairline));
        painter.drawRoundedRect(QRectF(0, top, width(), progressThickness), 3, 3);
        painter.setBrush(theme.colour(Tone::AccentFill));
        painter.drawRoundedRect(QRectF(0, top, width() * std::min(1.0, double(m_done) / m_all), progressThickness), 3,
                                3);
        return;
    }
    const qreal step = double(width()) / m_all;
    for (int i = 0; i < m_all; ++i) {
        const Tone tone = i < m_done ? Tone::Success : (i == m_done ? Tone::AccentFill : Tone::Hairline);
        painter.setBrush(theme.colour(tone));
        painter.drawRoundedRect(QRectF(i * step, top, step - 4, progressThickness), 3, 3);
    }
}

} // namespace rangvoan::ui
