// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/rankingdelegate.h"

#include "ui/shell/theme.h"

#include <QPainter>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

constexpr int componentBarWidth = 44;
constexpr int componentBarHeight = 8;
constexpr int componentMargin = 10;

} // namespace

void RankingDelegate::setLines(const RankingLines &lines)
{
    m_brackets = lines.brackets;
    m_cutLine = lines.cutLine;
    m_cutLeft = lines.cutLeft;
    m_cutRight = lines.cutRight;
}

void RankingDelegate::paintCut(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Theme &theme = themeOf(option.widget);
    const QFontMetrics metrics(option.font);
    QRect room = option.rect.adjusted(space::one, 0, -space::one, 0);
    painter.fillRect(option.rect, theme.colour(Tone::Raised));
    painter.setFont(option.font);
    const auto *view = qobject_cast<const TableView *>(option.widget);
    const TieBracket above = m_brackets.value(m_cutLine - 1, TieBracket::None);
    if (view != nullptr) {
        room.setLeft(view->remarkLeft()); // below the names
    }
    if (view != nullptr && (above == TieBracket::First || above == TieBracket::Middle)) {
        // The tie goes on below the line: its bracket is not broken.
        const int x = view->columnViewportPosition(rankingcolumn::tie) + view->columnWidth(rankingcolumn::tie) / 2;
        painter.setPen(QPen(theme.colour(Tone::Accent), 2));
        painter.drawLine(x, option.rect.top(), x, option.rect.bottom());
    }
    painter.setPen(theme.colour(Tone::Accent));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_cutLeft);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_cutRight);
    const int left = room.left() + metrics.horizontalAdvance(m_cutLeft) + 12;
    const int right = room.right() - (m_cutRight.isEmpty() ? 0 : metrics.horizontalAdvance(m_cutRight) + 12);
    painter.setPen(QPen(theme.colour(Tone::Accent), 2, Qt::DashLine));
    painter.drawLine(left, room.center().y(), right, room.center().y());
}

void RankingDelegate::paintBracket(QPainter &painter, const QStyleOptionViewItem &option, TieBracket piece) const
{
    const QRect &cell = option.rect;
    const int x = cell.left() + cell.width() / 2;
    const int middle = cell.center().y();
    painter.setPen(QPen(themeOf(option.widget).colour(Tone::Accent), 2));
    if (piece == TieBracket::Middle) {
        painter.drawLine(x, cell.top(), x, cell.bottom());
        return;
    }
    painter.drawLine(x, middle, cell.right() - 1, middle);
    painter.drawLine(x, middle, x, piece == TieBracket::First ? cell.bottom() : cell.top());
}

void RankingDelegate::paintBar(QPainter &painter, const QStyleOptionViewItem &option, const Cell &cell) const
{
    const Theme &theme = themeOf(option.widget);
    const QRect room = option.rect.adjusted(componentMargin, 0, -componentMargin, 0);
    const QRect track(room.left(), room.center().y() - componentBarHeight / 2 + 1,
                      std::min(componentBarWidth, room.width()), componentBarHeight);
    painter.fillRect(track, theme.colour(Tone::Hairline));
    QRect filled = track;
    filled.setWidth(qRound(std::clamp(*cell.part, 0.0, 1.0) * track.width()));
    painter.fillRect(filled, theme.colour(Tone::Bar));
    if (!m_compact) {
        painter.setPen(theme.colour(Tone::Text));
        painter.setFont(option.font);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, cell.text);
    }
}

void RankingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.row() == m_cutLine) {
        painter->save();
        paintCut(*painter, option);
        painter->restore();
        return;
    }
    const auto cell = index.data(RowModel::CellRole).value<Cell>();
    const TieBracket piece =
        index.column() == rankingcolumn::tie ? m_brackets.value(index.row(), TieBracket::None) : TieBracket::None;
    const bool signOnly = m_compact && cell.icon && index.column() == index.model()->columnCount() - 1;
    if (!cell.part && piece == TieBracket::None && !signOnly) {
        CellDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    paintGround(*painter, option, index);
    if (cell.part) {
        paintBar(*painter, option, cell);
    } else if (signOnly) {
        const QRectF sign(option.rect.center().x() - 7.5, option.rect.center().y() - 7.5, space::icon, space::icon);
        paintIcon(*painter, *cell.icon, sign, themeOf(option.widget).colour(cell.tone));
    } else {
        paintBracket(*painter, option, piece);
    }
    painter->restore();
}

} // namespace rangvoan::ui
