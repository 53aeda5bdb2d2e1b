// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/placechart.h"

#include "ui/text/breakable.h"

#include <QPainter>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int placeNumberWidth = 44;
constexpr int placeDotRadius = 5;
constexpr int placeLeastTick = 28; ///< pixels between numbers of the axis

} // namespace

PlaceChart::PlaceChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlaceChart::setRows(const QList<PlaceRow> &rows, int seats, const std::function<QString(int)> &number)
{
    m_rows = rows;
    m_seats = seats;
    m_number = number;
    m_last = seats + 1;
    m_wordWidth = 0;
    m_nameWidth = 96;
    QStringList told;
    for (const PlaceRow &row : rows) {
        m_last = std::max({m_last, row.worst, row.place});
        m_wordWidth = std::max(m_wordWidth, fontMetrics().horizontalAdvance(row.word));
        m_nameWidth = std::max(m_nameWidth, fontMetrics().horizontalAdvance(row.name));
        told.append(row.placeText + u' ' + row.name + u": "_s + number(row.best) + u" – "_s + number(row.worst) +
                    u", "_s + row.word);
    }
    m_nameWidth = std::min(m_nameWidth, 240);
    setAccessibleDescription(told.join(u"; "_s));
    updateGeometry();
    update();
}

int PlaceChart::step() const
{
    return std::max(26, lineHeight(font()));
}

QSize PlaceChart::sizeHint() const
{
    return {720, step() * (static_cast<int>(m_rows.size()) + 1) + space::one};
}

QRect PlaceChart::plot() const
{
    const int left = placeNumberWidth + m_nameWidth + space::three;
    const int right = m_wordWidth + space::icon + space::three + space::one;
    return {left, step(), std::max(80, width() - left - right), step() * static_cast<int>(m_rows.size())};
}

double PlaceChart::xOf(double place) const
{
    const QRect area = plot();
    return area.left() + space::two + (place - 1) * (area.width() - 2 * space::two) / std::max(1, m_last - 1);
}

void PlaceChart::paintAxis(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QRect area = plot();
    const int every = std::max(1, placeLeastTick * m_last / std::max(1, area.width()));
    for (int place = 1; place <= m_last; place += every) {
        const int x = qRound(xOf(place));
        painter.setPen(theme.colour(Tone::Hairline));
        painter.drawLine(x, area.top(), x, area.bottom());
        painter.setPen(theme.colour(Tone::Muted));
        painter.drawText(QRect(x - 24, 0, 48, step()), Qt::AlignCenter, m_number(place));
    }
    if (m_seats > 0 && m_seats < m_last) {
        painter.setPen(QPen(theme.colour(Tone::Accent), 2, Qt::DashLine));
        const int x = qRound(xOf(m_seats + 0.5));
        painter.drawLine(x, area.top() - space::half, x, area.bottom());
    }
}

void PlaceChart::paintRow(QPainter &painter, const PlaceRow &row, int top) const
{
    const Theme &theme = themeOf(this);
    const double y = top + step() / 2.0;
    const QColor ink = theme.colour(row.tone);
    painter.setPen(theme.colour(Tone::Muted));
    painter.drawText(QRect(0, top, placeNumberWidth - space::two, step()), Qt::AlignRight | Qt::AlignVCenter,
                     row.placeText);
    painter.setPen(theme.colour(Tone::Text));
    painter.drawText(QRect(placeNumberWidth, top, m_nameWidth, step()), Qt::AlignLeft | Qt::AlignVCenter,
                     cutToWidth(fontMetrics(), row.name, m_nameWidth));
    painter.setPen(QPen(ink, 2));
    painter.drawLine(QPointF(xOf(row.best), y), QPointF(xOf(row.worst), y));
    for (const int end : {row.best, row.worst}) {
        painter.drawLine(QPointF(xOf(end), y - 4), QPointF(xOf(end), y + 4));
    }
    painter.setBrush(row.icon == Icon::Comment ? theme.colour(Tone::Raised) : ink);
    painter.drawEllipse(QPointF(xOf(row.place), y), placeDotRadius, placeDotRadius);
    const int wordLeft = width() - m_wordWidth - space::one;
    paintIcon(painter, row.icon, QRectF(wordLeft - space::three, y - 8, space::icon, space::icon), ink);
    painter.setPen(ink);
    painter.drawText(QRect(wordLeft, top, m_wordWidth + space::one, step()), Qt::AlignLeft | Qt::AlignVCenter,
                     row.word);
}

void PlaceChart::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_rows.isEmpty()) {
        return;
    }
    QPainter painter(this);
    paintAxis(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    int top = step();
    for (const PlaceRow &row : std::as_const(m_rows)) {
        paintRow(painter, row, top);
        top += step();
    }
}

} // namespace rangvoan::ui
