// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/flow.h"

namespace rangvoan::report
{

inline constexpr qreal cellPadding = 4.5; // points, left and right
inline constexpr qreal boxShare = 0.72;   // side of a check box, of the letter height

/// A cell cut into pieces, before it is known how wide it is.
struct PreparedCell
{
    Prepared text = {};
    qsizetype column = 0;
    qsizetype span = 1;
    Align align = Align::Left;
    Box box = Box::None;
    bool empty = true;
};

/// A row of prepared cells.
struct PreparedRow
{
    QList<PreparedCell> cells = {};
    RowStyle style = RowStyle::Normal;
    qreal minHeight = 0;
    bool head = false;
};

/// A cell with its lines, in the room it has.
struct SetCell
{
    const PreparedCell *cell = nullptr;
    QList<TextLine> lines = {};
    QRectF area = {}; ///< horizontally; the height comes with the row
};

/// A table with its texts measured and its columns settled.
struct TableGrid
{
    QList<PreparedRow> heads = {};
    QList<PreparedRow> rows = {};
    QList<qreal> edges = {}; ///< left edge of each column and the right edge of the last; empty: no table
    qreal points = 10;
    bool khmer = true;

    qreal width() const { return edges.isEmpty() ? 0 : edges.last(); }
    /// Width a check box takes from the text of its cell.
    qreal boxRoom(const PreparedCell &cell) const;
    QList<SetCell> setCells(const PreparedRow &row, Measure &measure) const;
};

TableGrid gridOf(const Table &table, const FlowContext &context);

} // namespace rangvoan::report
