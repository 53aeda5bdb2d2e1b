// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/richtext.h"

#include <optional>

namespace rangvoan::report
{

/// A column. Columns of weight 0 are as wide as what they hold (numbers, sex, codes); the others share what is left by
/// weight. No column gets narrower than its longest piece that cannot be broken, as long as the page is wide enough.
struct Column
{
    qreal weight = 0;
    qreal minWidth = 0; ///< points, with padding
    Align align = Align::Left;

    friend bool operator==(const Column &, const Column &) = default;
};

/// A small square drawn before the text of a cell: check lists and forms.
enum class Box { None, Empty, Ticked };

/// What stands in one place of a table.
struct Cell
{
    Text text = {};
    int span = 1;                    ///< columns it covers
    std::optional<Align> align = {}; ///< unset: as its column; heads are centred unless set
    Box box = Box::None;

    friend bool operator==(const Cell &, const Cell &) = default;
};

enum class RowStyle {
    Normal,
    Emphasised, ///< pale accent ground: the awarded five, totals
    Note,       ///< muted small text
    CutLine,    ///< a strong dashed line across the table with its text on it: above are the seats, below the rest
};

/// A row, kept whole on one page unless it is taller than a page.
struct Row
{
    QList<Cell> cells = {};
    RowStyle style = RowStyle::Normal;
    qreal minHeight = 0; ///< points: room for a hand to write, sign or put a thumb print

    friend bool operator==(const Row &, const Row &) = default;
};

enum class Borders { Grid, Lines, None };

/// A table: `head` is repeated on every page it runs over. An empty cell of a second head row joins the one above it.
struct Table
{
    QList<Column> columns = {};
    QList<Row> head = {};
    QList<Row> rows = {};
    Borders borders = Borders::Grid;
    Text empty = {};  ///< said in one row across the table when there are no rows
    qreal points = 0; ///< letter height; 0: a little smaller than the body

    friend bool operator==(const Table &, const Table &) = default;
};

/// Plain cells from plain texts: `Row{.cells = cells({number, name, province})}`.
QList<Cell> cells(const QList<Text> &texts);

} // namespace rangvoan::report
