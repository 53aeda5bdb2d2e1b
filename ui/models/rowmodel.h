// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAbstractTableModel>

#include <optional>

namespace rangvoan::ui
{

/// What one cell shows. Icon and tone make a state cell, `part` a bar before the text.
struct Cell
{
    QString text;
    Tone tone = Tone::Text;
    std::optional<Icon> icon = std::nullopt;
    std::optional<double> part = std::nullopt; ///< length of the bar, 0 .. 1
    QVariant sortBy = {};                      ///< what sorting compares; the text when invalid
    bool tinted = false;                       ///< state on its soft tint, as a chip
};

/// One line: its cells, and an id that comes back on selection.
struct TableRow
{
    QVariant id;
    QList<Cell> cells;
    bool remark = false; ///< explanation under the row before: alternate ground, muted, one cell over the whole width
};

struct TableColumn
{
    QString name;
    bool right = false; ///< numbers: right-aligned, tabular
    int width = 0;      ///< pixels; 0 = share of the rest
    bool iconOnly = false;
};

/// A table of value rows for TableView: a snapshot that is replaced as a whole.
class RowModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// WidthRole is of the head: TableColumn::width.
    enum Role { IdRole = Qt::UserRole + 1, SortRole, CellRole, RemarkRole, WidthRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(const QList<TableColumn> &columns);
    void setRows(const QList<TableRow> &rows);
    const QList<TableColumn> &columns() const { return m_columns; }
    /// Null when there is none.
    const Cell *cell(const QModelIndex &index) const;
    const TableRow &row(int number) const { return m_rows.at(number); }
    int rowOf(const QVariant &id) const; ///< -1 when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<TableColumn> m_columns;
    QList<TableRow> m_rows;
};

} // namespace rangvoan::ui
