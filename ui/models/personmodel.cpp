// SPDX-License-Identifier: Apache-2.0
#include "ui/models/personmodel.h"

#include <QStringMatcher>

#include <algorithm>
#include <numeric>

namespace rangvoan::ui
{

namespace
{

/// Bytes are keys of a collation, compared as they are.
bool sortsBefore(const Cell &a, const Cell &b)
{
    if (a.sortBy.typeId() == QMetaType::QByteArray) {
        return a.sortBy.toByteArray() < b.sortBy.toByteArray();
    }
    if (a.sortBy.isValid()) {
        return a.sortBy.toLongLong() < b.sortBy.toLongLong();
    }
    return a.text < b.text;
}

} // namespace

void PersonModel::setColumns(const QList<TableColumn> &columns)
{
    if (columns.size() == m_columns.size()) {
        m_columns = columns;
        emit headerDataChanged(Qt::Horizontal, 0, static_cast<int>(columns.size()) - 1);
        return;
    }
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

void PersonModel::setRows(QList<PersonRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    arrange();
    pick(m_order);
    endResetModel();
}

void PersonModel::setFilter(const PersonFilter &filter)
{
    if (filter == m_filter) {
        return;
    }
    // Typing on only takes rows away: the others are not looked at again.
    const bool narrower =
        filter.key.contains(m_filter.key) && filter.marks == m_filter.marks && filter.province == m_filter.province;
    beginResetModel();
    m_filter = filter;
    pick(narrower ? m_shown : m_order);
    endResetModel();
}

void PersonModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    pick(m_order);
    endResetModel();
}

void PersonModel::arrange()
{
    m_order.resize(m_rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn < 0 || m_sortColumn >= m_columns.size()) {
        return;
    }
    const auto cellOf = [this](int row) -> const Cell & {
        return m_rows.at(row).cells.at(m_sortColumn);
    };
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        return descending ? sortsBefore(cellOf(b), cellOf(a)) : sortsBefore(cellOf(a), cellOf(b));
    });
}

void PersonModel::pick(const QList<int> &among)
{
    const QStringMatcher wanted(m_filter.key);
    const bool oneLetter = m_filter.key.size() == 1;
    const auto holds = [&](const QString &key) {
        return m_filter.key.isEmpty() || (oneLetter ? key.contains(m_filter.key.at(0)) : wanted.indexIn(key) >= 0);
    };
    QList<int> passed;
    passed.reserve(among.size());
    for (const int number : among) {
        const PersonRow &row = m_rows.at(number);
        const bool marked = m_filter.marks == 0 || (row.marks & m_filter.marks) != 0;
        const bool placed = m_filter.province.isEmpty() || row.province == m_filter.province;
        if (marked && placed && holds(row.key)) {
            passed.append(number);
        }
    }
    m_shown = std::move(passed);
}

int PersonModel::rowOf(const CandidateId &id) const
{
    const auto found =
        std::find_if(m_shown.cbegin(), m_shown.cend(), [&](int number) { return m_rows.at(number).id == id; });
    return found == m_shown.cend() ? -1 : static_cast<int>(found - m_shown.cbegin());
}

int PersonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PersonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PersonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size()) {
        return {};
    }
    const PersonRow &row = shown(index.row());
    if (index.column() >= row.cells.size()) {
        return {};
    }
    const Cell &cell = row.cells.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignVCenter |
                                (m_columns.at(index.column()).right ? Qt::AlignRight : Qt::AlignLeft));
    case RowModel::IdRole:
        return QVariant::fromValue(row.id);
    case RowModel::CellRole:
        return QVariant::fromValue(cell);
    case RowModel::RemarkRole:
        return false;
    default:
        return {};
    }
}

QVariant PersonModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case RowModel::WidthRole:
        return column.width;
    default:
        return {};
    }
}

} // namespace rangvoan::ui
