// SPDX-License-Identifier: Apache-2.0
#include "ui/charts/casegrid.h"

#include <QPainter>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

CaseGrid::CaseGrid(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CaseGrid::setCases(const QList<GridCase> &cases)
{
    m_cases = cases;
    m_cellWidth = 160;
    QStringList told;
    for (const GridCase &one : cases) {
        const int words = fontMetrics().horizontalAdvance(one.name) + fontMetrics().horizontalAdvance(one.word);
        m_cellWidth = std::max(m_cellWidth, words + space::icon + 5 * space::one);
        told.append(one.name + u": "_s + one.word);
    }
    setAccessibleDescription(told.join(u"; "_s));
    updateGeometry();
    update();
}

int CaseGrid::cellHeight() const
{
    return lineHeight(font()) + space::one;
}

int CaseGrid::columnsIn(int width) const
{
    return std::max(1, (width + space::one) / (m_cellWidth + space::one));
}

int CaseGrid::heightForWidth(int width) const
{
    const int columns = columnsIn(width);
    const int lines = (static_cast<int>(m_cases.size()) + columns - 1) / columns;
    return std::max(0, lines * (cellHeight() + space::one) - space::one);
}

QSize CaseGrid::sizeHint() const
{
    return {4 * m_cellWidth, heightForWidth(std::max(width(), m_cellWidth))};
}

void CaseGrid::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int columns = columnsIn(width());
    const int wide = (width() + space::one) / columns - space::one;
    for (int i = 0; i < m_cases.size(); ++i) {
        const GridCase &one = m_cases.at(i);
        const QRect cell((i % columns) * (wide + space::one), (i / columns) * (cellHeight() + space::one), wide,
                         cellHeight());
        const bool calls = one.tone == Tone::Warning;
        painter.setPen(theme.colour(calls ? Tone::Warning : Tone::Hairline));
        painter.setBrush(theme.colour(calls ? Tone::WarningTint : Tone::Raised));
        painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
        painter.setPen(theme.colour(Tone::Text));
        painter.drawText(cell.adjusted(space::one, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, one.name);
        const QColor ink = theme.colour(one.tone);
        const int wordLeft = cell.right() - space::one - fontMetrics().horizontalAdvance(one.word);
        paintIcon(painter, one.icon, QRectF(wordLeft - 22, cell.center().y() - 7.5, space::icon, space::icon), ink);
        painter.setPen(ink);
        painter.drawText(cell.adjusted(0, 0, -space::one, 0), Qt::AlignRight | Qt::AlignVCenter, one.word);
    }
}

} // namespace rangvoan::ui
