// SPDX-License-Identifier: Apache-2.0
#include "app/report/flow.h"
#include "app/report/palette.h"
#include "app/report/tablegrid.h"

#include <numeric>

namespace rangvoan::report
{

namespace
{
constexpr qreal padKhmer = 1.5; // Khmer lines bring room of their own
constexpr qreal padLatin = 3.5;
constexpr qreal largestHeads = 0.5; // of the page: higher heads are not repeated

class TableFlow
{
public:
    TableFlow(Flow &flow, const Table &table, const FlowContext &context)
        : m_flow(flow), m_table(table), m_context(context), m_grid(gridOf(table, context)),
          m_padY(m_grid.khmer ? padKhmer : padLatin)
    {
    }

    void add()
    {
        const QList<Slab> heads = headSlabs();
        const qreal headHeight = std::accumulate(heads.begin(), heads.end(), qreal(0),
                                                 [](qreal sum, const Slab &slab) { return sum + slab.height; });
        const qreal pageHeight = m_context.page.content().height();
        const bool repeats = !heads.isEmpty() && headHeight < pageHeight * largestHeads;
        if (repeats) {
            m_flow.heads.append(heads);
        }
        m_roomForRow = repeats ? pageHeight - headHeight : pageHeight;
        const qsizetype from = m_flow.slabs.size();
        m_flow.slabs += heads;
        for (qsizetype i = 0; i < m_grid.rows.size(); ++i) {
            addRow(m_grid.rows.at(i), repeats ? int(m_flow.heads.size() - 1) : -1, i + 2 == m_grid.rows.size());
        }
        finish(from);
    }

private:
    QList<Slab> headSlabs() const
    {
        QList<Slab> slabs;
        for (const PreparedRow &row : m_grid.heads) {
            slabs.append(rowSlab(row, m_grid.setCells(row, m_context.setter.measure)));
            slabs.last().keepWithNext = true;
        }
        if (!slabs.isEmpty()) {
            slabs.first().items += slabs.first().whenFirst;
            slabs.first().whenFirst.clear();
        }
        return slabs;
    }

    void addRow(const PreparedRow &row, int heads, bool lastButOne)
    {
        if (row.style == RowStyle::CutLine) {
            m_flow.slabs.append(cutLine(row));
            m_flow.slabs.last().heads = heads;
            return;
        }
        QList<SetCell> rest = m_grid.setCells(row, m_context.setter.measure);
        for (bool more = true; more;) {
            const QList<SetCell> band = takeBand(rest, more);
            Slab slab = rowSlab(row, band);
            slab.heads = heads;
            slab.keepWithNext = lastButOne && !more; // a last row, often the sum, does not stand alone
            m_flow.slabs.append(slab);
        }
    }

    // As many lines of every cell as a page holds; `more` tells whether something is left.
    QList<SetCell> takeBand(QList<SetCell> &rest, bool &more) const
    {
        const qreal room = m_roomForRow - 2 * m_padY;
        QList<SetCell> band = rest;
        more = false;
        for (qsizetype i = 0; i < rest.size(); ++i) {
            qreal height = 0;
            qsizetype taken = 0;
            while (taken < rest.at(i).lines.size() &&
                   (taken == 0 || height + rest.at(i).lines.at(taken).height() <= room)) {
                height += rest.at(i).lines.at(taken).height();
                ++taken;
            }
            band[i].lines = rest.at(i).lines.mid(0, taken);
            rest[i].lines.remove(0, taken);
            more = more || !rest.at(i).lines.isEmpty();
        }
        return band;
    }

    Slab rowSlab(const PreparedRow &row, const QList<SetCell> &cells) const
    {
        Slab slab;
        for (const SetCell &cell : cells) {
            slab.height = qMax(slab.height, heightOf(cell.lines) + 2 * m_padY);
        }
        slab.height = qMin(qMax(slab.height, row.minHeight), m_roomForRow);
        addGround(slab, row);
        for (const SetCell &cell : cells) {
            addCell(slab, cell);
        }
        addLines(slab, row, cells);
        return slab;
    }

    void addGround(Slab &slab, const PreparedRow &row) const
    {
        if (m_table.borders != Borders::None && (row.head || row.style == RowStyle::Emphasised)) {
            const QRectF area(0, 0, m_grid.width(), slab.height);
            slab.items.append(FillItem{.area = area, .colour = row.head ? headGround : emphasisGround});
        }
    }

    void addCell(Slab &slab, const SetCell &set) const
    {
        const PreparedCell &cell = *set.cell;
        const qreal top = (slab.height - heightOf(set.lines)) / 2;
        qreal left = set.area.left() + cellPadding;
        qreal width = set.area.width() - 2 * cellPadding;
        if (cell.box != Box::None && !set.lines.isEmpty()) {
            const qreal side = m_grid.points * boxShare;
            const TextLine &line = set.lines.first();
            const qreal share = cell.align == Align::Centre ? 0.5 : cell.align == Align::Right ? 1 : 0;
            const qreal boxLeft = cell.empty ? left + (width - side) * share : left;
            addBox(slab, QRectF(boxLeft, top + line.room.above - side, side, side), cell.box);
            left += m_grid.boxRoom(cell);
            width -= m_grid.boxRoom(cell);
        }
        placeLines(slab.items, set.lines, {left, top}, width, cell.align);
    }

    static void addBox(Slab &slab, const QRectF &area, Box box)
    {
        QPainterPath square;
        square.addRect(area);
        slab.items.append(ShapeItem{.path = square, .thickness = 0.7, .colour = inkColour});
        if (box == Box::Ticked) {
            QPainterPath tick(area.topLeft() + QPointF(area.width() * 0.18, area.height() * 0.52));
            tick.lineTo(area.topLeft() + QPointF(area.width() * 0.42, area.height() * 0.78));
            tick.lineTo(area.topLeft() + QPointF(area.width() * 0.86, area.height() * 0.16));
            slab.items.append(ShapeItem{.path = tick, .thickness = 1.2, .colour = inkColour});
        }
    }

    LineItem across(qreal y, qreal thickness = hairline) const
    {
        const bool pale = m_table.borders == Borders::Lines && thickness <= hairline;
        return {.from = {0, y},
                .to = {m_grid.width(), y},
                .thickness = thickness,
                .colour = pale ? paleHairColour : hairColour};
    }

    void addLines(Slab &slab, const PreparedRow &row, const QList<SetCell> &cells) const
    {
        if (m_table.borders == Borders::None) {
            return;
        }
        const bool strong = m_table.borders == Borders::Lines && row.head;
        slab.items.append(across(slab.height, strong ? boldLine : hairline));
        slab.whenFirst.append(across(0));
        if (m_table.borders != Borders::Grid) {
            return;
        }
        const auto down = [&slab](qreal x) {
            slab.items.append(LineItem{.from = {x, 0}, .to = {x, slab.height}, .colour = hairColour});
        };
        down(0);
        for (const SetCell &cell : cells) {
            down(cell.area.right());
        }
        for (qsizetype i = cells.isEmpty() ? 1 : cells.last().cell->column + cells.last().cell->span + 1;
             i < m_grid.edges.size(); ++i) {
            down(m_grid.edges.at(i));
        }
    }

    // The words stand on the dashed line, in a gap of it.
    Slab cutLine(const PreparedRow &row) const
    {
        constexpr qreal gap = 8;
        Slab slab;
        QList<TextLine> lines;
        if (!row.cells.isEmpty() && !row.cells.first().empty) {
            lines = setLines(row.cells.first().text, m_grid.width() * 0.8, 0, m_context.setter.measure);
        }
        slab.height = qMax(qreal(10), heightOf(lines) + 2);
        qreal words = 0;
        for (const TextLine &line : lines) {
            words = qMax(words, line.width + 2 * gap);
        }
        const qreal middle = slab.height / 2;
        const qreal side = (m_grid.width() - words) / 2;
        const auto dash = [&slab, middle](qreal from, qreal to) {
            slab.items.append(LineItem{.from = {from, middle},
                                       .to = {to, middle},
                                       .thickness = 1.4,
                                       .colour = accentColour,
                                       .stroke = Stroke::Dashed});
        };
        dash(0, side);
        placeLines(slab.items, lines, {0, (slab.height - heightOf(lines)) / 2}, m_grid.width(), Align::Centre);
        dash(m_grid.width() - side, m_grid.width());
        if (m_table.borders != Borders::None) {
            slab.items.append(across(slab.height));
        }
        return slab;
    }

    void finish(qsizetype from)
    {
        constexpr qreal around = 5;
        if (m_flow.slabs.size() == from) {
            return;
        }
        Slab &first = m_flow.slabs[from];
        first.before = around;
        first.items += first.whenFirst;
        first.whenFirst.clear();
        m_flow.slabs.last().after = around;
    }

    Flow &m_flow;
    const Table &m_table;
    const FlowContext &m_context;
    TableGrid m_grid;
    qreal m_padY;
    qreal m_roomForRow = 1e6;
};
} // namespace

void addTable(Flow &flow, const Table &table, const FlowContext &context)
{
    TableFlow(flow, table, context).add();
}

} // namespace rangvoan::report
