// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/theme.h"
#include "ui/text/breakable.h"
#include "ui/widgets/tableview.h"

#include <QPainter>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

constexpr int cellMargin = 12;
constexpr int cellBarWidth = 56;
constexpr int cellBarHeight = 8;

/// The star of an awardee is gold inside: the gold of words has to be dark where the ground is light.
void paintCellIcon(QPainter &painter, const Cell &cell, const QRectF &where, const QColor &ink)
{
    constexpr qreal rim = 2.25;
    constexpr int halfLight = 128;
    paintIcon(painter, *cell.icon, where, ink);
    if (cell.icon == Icon::Star && cell.tone == Tone::Gold && ink.lightness() < halfLight) {
        const QColor gold(0xe5, 0xb3, 0x2e);
        paintIcon(painter, Icon::Star, where.adjusted(rim, rim, -rim, -rim), gold);
    }
}

/// A bar at the left; returns the room that is left for the text.
QRect paintCellBar(QPainter &painter, const Theme &theme, const QRect &room, double part)
{
    const QRect track(room.left(), room.center().y() - cellBarHeight / 2 + 1, cellBarWidth, cellBarHeight);
    painter.fillRect(track, theme.colour(Tone::Hairline));
    QRect filled = track;
    filled.setWidth(qRound(std::clamp(part, 0.0, 1.0) * cellBarWidth));
    painter.fillRect(filled, theme.colour(Tone::Bar));
    return room.adjusted(cellBarWidth + space::one, 0, 0, 0);
}

void paintCellTint(QPainter &painter, const Theme &theme, const QRect &room, const Cell &cell, int wordWidth)
{
    const int signWidth = cell.icon ? space::icon + 6 : 0;
    const QRect chip(room.left() - 8, room.center().y() - 14, signWidth + wordWidth + 16, 28);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(tintOf(cell.tone)));
    painter.drawRoundedRect(chip, space::radius, space::radius);
}

/// Explanation under a row: muted, wrapped, from the column the view names.
void paintRemark(QPainter &painter, const QStyleOptionViewItem &option, const Cell &cell)
{
    const auto *view = qobject_cast<const TableView *>(option.widget);
    QRect room = option.rect.adjusted(cellMargin, 0, -space::one, 0);
    room.setLeft(view == nullptr ? room.left() : std::max(room.left(), view->remarkLeft()));
    painter.setPen(themeOf(option.widget).colour(cell.tone == Tone::Text ? Tone::Muted : cell.tone));
    painter.setFont(option.font);
    painter.drawText(room, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap, breakable(cell.text));
}

} // namespace

void CellDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const bool remark = index.data(RowModel::RemarkRole).toBool();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, theme.colour(chosen ? Tone::Selection : (remark ? Tone::Alternate : Tone::Raised)));
    painter.setPen(theme.colour(Tone::Hairline));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const auto cell = index.data(RowModel::CellRole).value<Cell>();
    painter->save();
    paintGround(*painter, option, index);
    if (index.data(RowModel::RemarkRole).toBool()) {
        paintRemark(*painter, option, cell);
        painter->restore();
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    QRect room = option.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    const QFontMetrics metrics(option.font);
    const bool right = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    if (cell.tinted) {
        room.adjust(space::one, 0, 0, 0);
        paintCellTint(*painter, theme, room, cell, metrics.horizontalAdvance(cell.text));
    }
    if (cell.part) {
        room = paintCellBar(*painter, theme, room, *cell.part);
    }
    const QColor ink = theme.colour(cell.tone);
    if (cell.icon) {
        const int wide = space::icon + 6;
        const int x =
            right ? std::max(room.left(), room.right() - metrics.horizontalAdvance(cell.text) - wide) : room.left();
        paintCellIcon(*painter, cell, QRectF(x, room.center().y() - 7.5, space::icon, space::icon), ink);
        room.setLeft(x + wide);
    }
    painter->setPen(ink);
    painter->setFont(option.font);
    painter->drawText(
        room, static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
        cutToWidth(metrics, cell.text, room.width()));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto cell = index.data(RowModel::CellRole).value<Cell>();
    const int sign = cell.icon ? space::icon + 6 : 0;
    const int bar = cell.part ? cellBarWidth + space::one : 0;
    const int tint = cell.tinted ? space::two : 0;
    return {QFontMetrics(option.font).horizontalAdvance(cell.text) + sign + bar + tint + 2 * cellMargin + 2,
            rowHeight(option.font)};
}

} // namespace rangvoan::ui
