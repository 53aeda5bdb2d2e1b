// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/columnchart.h"

#include "ui/shell/theme.h"
#include "ui/text/breakable.h"

#include <QPainter>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int chartColumnHeight = 72;

} // namespace

ColumnChart::ColumnChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ColumnChart::setColumns(const QList<ChartColumn> &columns)
{
    m_columns = columns;
    QStringList told;
    for (const ChartColumn &column : columns) {
        told.append(column.name + u": "_s + column.value);
    }
    setAccessibleDescription(told.join(u"; "_s));
    updateGeometry();
    update();
}

QSize ColumnChart::sizeHint() const
{
    return {320, chartColumnHeight + 2 * lineHeight(font()) + space::half};
}

void ColumnChart::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_columns.isEmpty()) {
        return;
    }
    const Theme &theme = themeOf(this);
    const int line = lineHeight(font());
    const auto count = static_cast<int>(m_columns.size());
    int most = 1;
    for (const ChartColumn &column : std::as_const(m_columns)) {
        most = std::max(most, column.count);
    }
    QPainter painter(this);
    const int ground = line + chartColumnHeight;
    for (int i = 0; i < count; ++i) {
        const ChartColumn &column = m_columns.at(i);
        const QRect cell(width() * i / count, 0, width() / count, height());
        const int tall = chartColumnHeight * column.count / most;
        const int wide = std::min(64, cell.width() - 2 * space::one);
        painter.fillRect(QRect(cell.center().x() - wide / 2, ground - tall, wide, tall), theme.colour(Tone::Bar));
        painter.setPen(theme.colour(Tone::Text));
        painter.drawText(QRect(cell.left(), ground - tall - line, cell.width(), line), Qt::AlignCenter, column.value);
        painter.setPen(theme.colour(Tone::Muted));
        painter.drawText(QRect(cell.left(), ground + space::half, cell.width(), line), Qt::AlignCenter,
                         cutToWidth(fontMetrics(), column.name, cell.width() - space::half));
    }
    painter.setPen(theme.colour(Tone::Edge));
    painter.drawLine(0, ground, width(), ground);
}

} // namespace rangvoan::ui
