// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/id.h"
#include "ui/models/rowmodel.h"

namespace rangvoan::ui
{

/// One person in a long list. Everything that sorting and finding look at is prepared once.
struct PersonRow
{
    CandidateId id;
    QList<Cell> cells;
    QString key;      ///< search key of all that finding looks at (app/text/khmernormalize.h)
    QString province; ///< two-digit code
    quint32 marks = 0;
};

struct PersonFilter
{
    QString key;       ///< must be part of the row's key; empty: all
    QString province;  ///< empty: all
    quint32 marks = 0; ///< the row has one of them; 0: all

    friend bool operator==(const PersonFilter &, const PersonFilter &) = default;
};

/// Persons of a category for TableView, sorted and filtered in place: a key stroke over 100,000 rows compares prepared
/// keys only, and tells the view once. Rows have the roles of RowModel.
class PersonModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(const QList<TableColumn> &columns);
    void setRows(QList<PersonRow> rows);
    void setFilter(const PersonFilter &filter);
    const PersonFilter &filter() const { return m_filter; }
    const QList<PersonRow> &all() const { return m_rows; }
    /// The row that is shown there.
    const PersonRow &shown(int row) const { return m_rows.at(m_shown.at(row)); }
    /// Where the person is shown; -1: filtered out or unknown.
    int rowOf(const CandidateId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By Cell::sortBy (bytes or numbers), else by the text; equal rows keep their order.
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();
    void pick(const QList<int> &among);

    QList<TableColumn> m_columns;
    QList<PersonRow> m_rows;
    QList<int> m_order; ///< all rows as sorted
    QList<int> m_shown; ///< of these, the rows that pass
    PersonFilter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace rangvoan::ui
