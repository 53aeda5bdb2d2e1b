// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/barrows.h"

#include "ui/shell/theme.h"
#include "ui/text/breakable.h"

#include <QPainter>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int chartBarThickness = 8;

QRect chartBarOf(const QRect &track, double part)
{
    QRect bar = track;
    bar.setWidth(qRound(std::clamp(part, 0.0, 1.0) * track.width()));
    return bar;
}

} // namespace

BarRows::BarRows(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarRows::setRows(const QList<BarRow> &rows)
{
    m_rows = rows;
    QStringList told;
    for (const BarRow &row : rows) {
        told.append(row.name + u": "_s + row.value + (row.other ? u", "_s + row.otherValue : QString()));
    }
    setAccessibleDescription(told.join(u"; "_s));
    updateGeometry();
    update();
}

void BarRows::setLegend(const QString &own, const QString &other)
{
    m_own = own;
    m_other = other;
    updateGeometry();
    update();
}

int BarRows::legendHeight() const
{
    return m_other.isEmpty() ? 0 : 2 * lineHeight(font()) + space::half;
}

void BarRows::paintLegend(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const int line = lineHeight(font());
    constexpr int sample = 32;
    const int left = sample + space::one;
    const QRect own(0, (line - chartBarThickness) / 2, sample, chartBarThickness);
    painter.fillRect(own, theme.colour(Tone::Bar));
    paintOther(painter, own.translated(0, line));
    painter.setPen(theme.colour(Tone::Text));
    for (const QString &name : {m_own, m_other}) {
        const int top = name == m_own ? 0 : line;
        painter.drawText(QRect(left, top, width() - left, line), Qt::AlignLeft | Qt::AlignVCenter,
                         cutToWidth(fontMetrics(), name, width() - left));
    }
}

void BarRows::paintOther(QPainter &painter, const QRect &bar) const
{
    const Theme &theme = themeOf(this);
    painter.fillRect(bar, theme.colour(Tone::Raised));
    painter.fillRect(bar, QBrush(theme.colour(Tone::Muted), Qt::BDiagPattern));
    painter.setPen(theme.colour(Tone::Muted));
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
}

int BarRows::rowStep(const BarRow &row) const
{
    return lineHeight(font()) + (row.other ? 2 : 1) * (chartBarThickness + 2) + space::one;
}

QSize BarRows::sizeHint() const
{
    int height = legendHeight();
    for (const BarRow &row : m_rows) {
        height += rowStep(row);
    }
    return {320, height};
}

void BarRows::paintRow(QPainter &painter, const BarRow &row, int top) const
{
    const Theme &theme = themeOf(this);
    const int line = lineHeight(font());
    const QString values = row.other ? row.value + u"  ·  "_s + row.otherValue : row.value;
    const int valueWidth = fontMetrics().horizontalAdvance(values);
    painter.setPen(theme.colour(Tone::Muted));
    painter.drawText(QRect(0, top, width() - valueWidth - space::one, line), Qt::AlignLeft | Qt::AlignVCenter,
                     cutToWidth(fontMetrics(), row.name, width() - valueWidth - space::one));
    painter.setPen(theme.colour(Tone::Text));
    painter.drawText(QRect(0, top, width(), line), Qt::AlignRight | Qt::AlignVCenter, values);
    QRect track(0, top + line, width(), chartBarThickness);
    painter.fillRect(track, theme.colour(Tone::Hairline));
    painter.fillRect(chartBarOf(track, row.part), theme.colour(Tone::Bar));
    if (row.other) {
        track.translate(0, chartBarThickness + 2);
        painter.fillRect(track, theme.colour(Tone::Hairline));
        paintOther(painter, chartBarOf(track, *row.other));
    }
}

void BarRows::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    int top = legendHeight();
    if (top > 0) {
        paintLegend(painter);
    }
    for (const BarRow &row : std::as_const(m_rows)) {
        paintRow(painter, row, top);
        top += rowStep(row);
    }
}

} // namespace rangvoan::ui
