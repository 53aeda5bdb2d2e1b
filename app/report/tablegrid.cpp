// SPDX-License-Identifier: Apache-2.0
#include "app/report/tablegrid.h"

#include "app/report/columns.h"

#include <algorithm>
#include <numeric>

namespace rangvoan::report
{

namespace
{
constexpr qreal boxGap = 4;

bool holdsKhmer(const Table &table)
{
    const auto rowHas = [](const Row &row) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [](const Cell &cell) { return hasKhmer(cell.text.plain()); });
    };
    return std::any_of(table.rows.begin(), table.rows.end(), rowHas) ||
           std::any_of(table.head.begin(), table.head.end(), rowHas);
}

qsizetype columnsOf(const Table &table)
{
    qsizetype count = table.columns.size();
    for (const QList<Row> &rows : {table.head, table.rows}) {
        for (const Row &row : rows) {
            const qsizetype covered =
                std::accumulate(row.cells.begin(), row.cells.end(), qsizetype(0),
                                [](qsizetype sum, const Cell &cell) { return sum + qMax(1, cell.span); });
            count = qMax(count, row.style == RowStyle::CutLine ? 1 : covered);
        }
    }
    return count;
}

// Measures the texts of a table and settles its columns.
class GridMaker
{
public:
    GridMaker(const Table &table, const FlowContext &context) : m_table(table), m_context(context)
    {
        m_grid.points = table.points > 0 ? table.points : context.page.points - 1;
        m_grid.khmer = context.khmer || holdsKhmer(table);
        m_columns = table.columns;
        m_columns.resize(columnsOf(table));
    }

    TableGrid make()
    {
        if (!m_columns.isEmpty()) {
            prepareRows();
            settleColumns();
        }
        return m_grid;
    }

private:
    PreparedRow prepared(const Row &row, bool head) const
    {
        PreparedRow made{.style = row.style, .minHeight = row.minHeight, .head = head};
        TextStyle style = m_context.style(m_grid.points);
        style.khmerLines = m_grid.khmer;
        style.role = row.style == RowStyle::Note ? TextRole::Muted : head ? TextRole::Strong : TextRole::Normal;
        qsizetype column = 0;
        for (const Cell &cell : row.cells) {
            const qsizetype span = qBound(qsizetype(1), qsizetype(cell.span), m_columns.size() - column);
            const Align usual = head ? Align::Centre : m_columns.at(column).align;
            made.cells.append(PreparedCell{.text = prepare(cell.text, style, m_context.setter),
                                           .column = column,
                                           .span = span,
                                           .align = cell.align.value_or(usual),
                                           .box = cell.box,
                                           .empty = cell.text.isEmpty()});
            column += span;
            if (column >= m_columns.size()) {
                break;
            }
        }
        return made;
    }

    void prepareRows()
    {
        for (const Row &row : m_table.head) {
            m_grid.heads.append(prepared(row, true));
        }
        for (const Row &row : m_table.rows) {
            m_grid.rows.append(prepared(row, false));
        }
        if (m_grid.rows.isEmpty() && !m_table.empty.isEmpty()) {
            const Cell said{.text = m_table.empty, .span = int(m_columns.size()), .align = Align::Centre};
            m_grid.rows.append(prepared(Row{.cells = {said}, .style = RowStyle::Note}, false));
        }
    }

    void settleColumns()
    {
        QList<ColumnNeed> needs;
        for (const Column &column : m_columns) {
            const qreal least = qMax(column.minWidth, 2 * cellPadding);
            needs.append(ColumnNeed{.weight = column.weight, .longest = least, .natural = least});
        }
        for (const QList<PreparedRow> &rows : {m_grid.heads, m_grid.rows}) {
            for (const PreparedRow &row : rows) {
                addNeeds(needs, row);
            }
        }
        m_grid.edges = {0};
        for (const qreal width : columnWidths(needs, m_context.width())) {
            m_grid.edges.append(m_grid.edges.last() + width);
        }
    }

    void addNeeds(QList<ColumnNeed> &needs, const PreparedRow &row) const
    {
        if (row.style == RowStyle::CutLine) {
            return;
        }
        for (const PreparedCell &cell : row.cells) {
            const qreal longest = cell.text.longestPiece() + m_grid.boxRoom(cell) + 2 * cellPadding;
            if (cell.span == 1) {
                ColumnNeed &need = needs[cell.column];
                need.longest = qMax(need.longest, longest);
                // A head may break: it must not make a column of numbers wide.
                const qreal natural = row.head ? 0 : naturalWidth(cell.text, m_context.setter.measure);
                need.natural = qMax(qMax(need.natural, longest), natural + m_grid.boxRoom(cell) + 2 * cellPadding);
                continue;
            }
            qreal covered = 0;
            for (qsizetype i = cell.column; i < cell.column + cell.span; ++i) {
                covered += needs.at(i).longest;
            }
            const qreal lack = qMax(qreal(0), longest - covered) / qreal(cell.span);
            for (qsizetype i = cell.column; i < cell.column + cell.span; ++i) {
                needs[i].longest += lack;
                needs[i].natural = qMax(needs.at(i).natural, needs.at(i).longest);
            }
        }
    }

    const Table &m_table;
    const FlowContext &m_context;
    QList<Column> m_columns;
    TableGrid m_grid;
};
} // namespace

qreal TableGrid::boxRoom(const PreparedCell &cell) const
{
    return cell.box == Box::None ? 0 : points * boxShare + (cell.empty ? 0 : boxGap);
}

QList<SetCell> TableGrid::setCells(const PreparedRow &row, Measure &measure) const
{
    QList<SetCell> made;
    for (const PreparedCell &cell : row.cells) {
        const qreal left = edges.at(cell.column);
        const qreal right = edges.at(cell.column + cell.span);
        const qreal width = qMax(qreal(1), right - left - 2 * cellPadding - boxRoom(cell));
        made.append(SetCell{&cell, setLines(cell.text, width, 0, measure), QRectF(left, 0, right - left, 0)});
    }
    return made;
}

TableGrid gridOf(const Table &table, const FlowContext &context)
{
    return GridMaker(table, context).make();
}

} // namespace rangvoan::report
