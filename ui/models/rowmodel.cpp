// SPDX-License-Identifier: Apache-2.0
#include "ui/models/rowmodel.h"

namespace rangvoan::ui
{

void RowModel::setColumns(const QList<TableColumn> &columns)
{
    if (columns.size() == m_columns.size()) {
        m_columns = columns;
        if (!columns.isEmpty()) {
            emit headerDataChanged(Qt::Horizontal, 0, static_cast<int>(columns.size()) - 1);
        }
        return;
    }
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void RowModel::setRows(const QList<TableRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const Cell *RowModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || index.column() >= m_rows.at(index.row()).cells.size()) {
        return nullptr;
    }
    return &m_rows.at(index.row()).cells.at(index.column());
}

int RowModel::rowOf(const QVariant &id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).id == id && !m_rows.at(i).remark) {
            return i;
        }
    }
    return -1;
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    const Cell *found = cell(index);
    if (found == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: // narrow columns cut their words
        return found->text;
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter |
                                (m_columns.at(index.column()).right ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole:
        return m_rows.at(index.row()).id;
    case SortRole:
        return found->sortBy.isValid() ? found->sortBy : QVariant(found->text);
    case CellRole:
        return QVariant::fromValue(*found);
    case RemarkRole:
        return m_rows.at(index.row()).remark;
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        return {};
    }
    const TableColumn &column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.name;
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter | (column.right ? Qt::AlignRight : Qt::AlignLeft));
    case WidthRole:
        return column.width;
    default:
        return {};
    }
}

Qt::ItemFlags RowModel::flags(const QModelIndex &index) const
{
    const bool remark = index.isValid() && m_rows.at(index.row()).remark;
    return remark ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

} // namespace rangvoan::ui
