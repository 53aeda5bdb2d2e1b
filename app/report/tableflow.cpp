// SPDX-License-Identifier: Apache-2.0
#include "app/report/flow.h"
#include "app/report/palette.h"
#include "app/report/tablegrid.h"

#include <algorithm>
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
    qreal rowHeight(const PreparedRow &row, const QList<SetCell> &cells) const
    {
        qreal height = row.minHeight;
        for (const SetCell &cell : cells) {
            height = qMax(height, heightOf(cell.lines) + 2 * m_padY);
        }
        return qMin(height, m_roomForRow);
    }

    // An empty head cell belongs to the one above it: "No." stands once beside a head of two rows.
    bool joinsAbove(qsizetype row, const PreparedCell &cell) const
    {
        if (row <= 0 || row >= m_grid.heads.size() || !cell.empty || cell.box != Box::None) {
            return false;
        }
        const QList<PreparedCell> &above = m_grid.heads.at(row - 1).cells;
        return std::any_of(above.begin(), above.end(), [&cell](const PreparedCell &other) {
            return other.column == cell.column && other.span == cell.span;
        });
    }

    qreal heightJoined(qsizetype row, const PreparedCell &cell, const QList<qreal> &heights) const
    {
        qreal height = 0;
        for (qsizetype below = row + 1; below < m_grid.heads.size(); ++below) {
            const QList<PreparedCell> &others = m_grid.heads.at(below).cells;
            const bool joined = std::any_of(others.begin(), others.end(), [&](const PreparedCell &other) {
                return other.column == cell.column && joinsAbove(below, other);
            });
            if (!joined) {
                break;
            }
            height += heights.at(below);
        }
        return height;
    }

    QList<Slab> headSlabs() const
    {
        QList<QList<SetCell>> rows;
        QList<qreal> heights;
        for (const PreparedRow &row : m_grid.heads) {
            rows.append(m_grid.setCells(row, m_context.setter.measure));
            heights.append(rowHeight(row, rows.last()));
        }
        QList<Slab> slabs;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            Slab slab{.height = heights.at(i), .keepWithNext = true};
            if (i == 0) {
                addGround(slab, std::accumulate(heights.begin(), heights.end(), qreal(0)), headGround);
                addAcross(slab.items, 0, 0, m_grid.width());
            }
            for (const SetCell &cell : rows.at(i)) {
                addCell(slab, cell, slab.height + heightJoined(i, *cell.cell, heights));
            }
            addHeadLines(slab, i);
            addVerticals(slab, rows.at(i));
            slabs.append(slab);
        }
        return slabs;
    }

    void addHeadLines(Slab &slab, qsizetype row) const
    {
        if (row + 1 == m_grid.heads.size()) {
            const bool strong = m_table.borders == Borders::Lines;
            addAcross(slab.items, slab.height, 0, m_grid.width(), strong ? boldLine : hairline);
            return;
        }
        for (const PreparedCell &cell : m_grid.heads.at(row + 1).cells) {
            if (!joinsAbove(row + 1, cell)) {
                addAcross(slab.items, slab.height, m_grid.edges.at(cell.column),
                          m_grid.edges.at(cell.column + cell.span));
            }
        }
    }

    void addRow(const PreparedRow &row, int heads, bool lastButOne)
    {
        if (row.style == RowStyle::CutLine) {
            m_flow.slabs.append(cutLine(row));
            m_flow.slabs.last().heads = heads;
            m_flow.slabs.last().keepWithNext = true; // it cuts off something: it does not end a page
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
        Slab slab{.height = rowHeight(row, cells)};
        if (row.style == RowStyle::Emphasised) {
            addGround(slab, slab.height, emphasisGround);
        }
        for (const SetCell &cell : cells) {
            addCell(slab, cell, slab.height);
        }
        addAcross(slab.items, slab.height, 0, m_grid.width());
        addAcross(slab.whenFirst, 0, 0, m_grid.width());
        addVerticals(slab, cells);
        return slab;
    }

    void addGround(Slab &slab, qreal height, QRgb colour) const
    {
        if (m_table.borders != Borders::None) {
            // Below the line of the row above, which is painted already.
            const QRectF area(0, hairline, m_grid.width(), height - hairline);
            slab.items.append(FillItem{.area = area, .colour = colour});
        }
    }

    void addCell(Slab &slab, const SetCell &set, qreal height) const
    {
        const PreparedCell &cell = *set.cell;
        // Texts beside each other begin on one line; in a grid they stand in the middle.
        const bool grid = m_table.borders != Borders::None;
        const qreal top = grid ? (height - heightOf(set.lines)) / 2 : m_padY;
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

    void addAcross(QList<Item> &items, qreal y, qreal from, qreal to, qreal thickness = hairline) const
    {
        if (m_table.borders == Borders::None) {
            return;
        }
        const bool pale = m_table.borders == Borders::Lines && thickness <= hairline;
        const QRgb colour = pale ? paleHairColour : hairColour;
        items.append(LineItem{.from = {from, y}, .to = {to, y}, .thickness = thickness, .colour = colour});
    }

    void addVerticals(Slab &slab, const QList<SetCell> &cells) const
    {
        if (m_table.borders != Borders::Grid) {
            return;
        }
        QList<qreal> places{0, m_grid.width()};
        for (const SetCell &cell : cells) {
            places.append(cell.area.right());
        }
        const qsizetype covered = cells.isEmpty() ? 0 : cells.last().cell->column + cells.last().cell->span;
        places += m_grid.edges.mid(covered); // places of cells a short row leaves out
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
        for (const qreal x : places) {
            slab.items.append(LineItem{.from = {x, 0}, .to = {x, slab.height}, .colour = hairColour});
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
        addAcross(slab.items, slab.height, 0, m_grid.width());
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
