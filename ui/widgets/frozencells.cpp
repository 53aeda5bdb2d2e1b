// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/frozencells.h"

#include "ui/shell/theme.h"
#include "ui/widgets/tablehead.h"
#include "ui/widgets/tableview.h"

#include <QPainter>
#include <QScrollBar>

namespace rangvoan::ui
{

FrozenCells::FrozenCells(TableView &table, int columns) : QWidget(&table), m_table(table), m_columns(columns)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_OpaquePaintEvent); // or the table below would be painted each time
    setFocusPolicy(Qt::NoFocus);
    hide();
}

int FrozenCells::frozenWidth() const
{
    int width = 0;
    for (int column = 0; column < m_columns; ++column) {
        width += m_table.columnWidth(column);
    }
    return width;
}

void FrozenCells::follow()
{
    const bool needed = m_table.model() != nullptr && m_table.model()->columnCount() > m_columns &&
                        m_table.horizontalScrollBar()->value() > 0 && frozenWidth() < m_table.viewport()->width();
    setVisible(needed);
    if (!needed) {
        return;
    }
    const int head = m_table.horizontalHeader()->height();
    const QRect view = m_table.viewport()->geometry();
    setGeometry(view.x(), view.y() - head, frozenWidth() + 1, head + view.height());
    raise();
    update();
}

void FrozenCells::paintHeads(QPainter &painter) const
{
    const auto *head = qobject_cast<const TableHead *>(m_table.horizontalHeader());
    int left = 0;
    for (int column = 0; head != nullptr && column < m_columns; ++column) {
        head->paintHead(painter, QRect(left, 0, m_table.columnWidth(column), head->height()), column);
        left += m_table.columnWidth(column);
    }
}

void FrozenCells::paintRow(QPainter &painter, int row) const
{
    const int top = m_table.rowViewportPosition(row) + m_table.horizontalHeader()->height();
    QStyleOptionViewItem option = m_table.optionOfCells();
    option.state.setFlag(QStyle::State_Selected, m_table.selectionModel()->isRowSelected(row));
    int left = 0;
    for (int column = 0; column < m_columns; ++column) {
        const QModelIndex index = m_table.model()->index(row, column);
        option.rect = QRect(left, top, m_table.columnWidth(column), m_table.rowHeight(row));
        m_table.itemDelegate()->paint(&painter, option, index);
        left += m_table.columnWidth(column);
    }
}

void FrozenCells::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Tone::Raised));
    const int head = m_table.horizontalHeader()->height();
    painter.setClipRect(0, head, width(), height() - head);
    const int rows = m_table.model()->rowCount();
    const int first = m_table.rowAt(0);
    for (int row = first; row >= 0 && row < rows && m_table.rowViewportPosition(row) < height() - head; ++row) {
        const bool remark = m_table.model()->index(row, 0).data(RowModel::RemarkRole).toBool();
        if (remark) { // it stands across the table and scrolls with it
            painter.fillRect(0, m_table.rowViewportPosition(row) + head, width(), m_table.rowHeight(row),
                             theme.colour(Tone::Alternate));
        } else {
            paintRow(painter, row);
        }
    }
    painter.setClipping(false);
    paintHeads(painter);
    painter.setPen(theme.colour(Tone::Edge));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace rangvoan::ui
