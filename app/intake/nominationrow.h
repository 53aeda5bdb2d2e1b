// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/intake/nominationreader.h"
#include "app/intake/remembered.h"

namespace rangvoan
{

/// One row as read, before it is compared with the others.
struct RowReading
{
    NominationRow row;
    QList<RowIssue> issues;
    bool isPerson = true;          ///< false: a total, a signature, a line of column numbers
    bool numberWasNumeric = false; ///< the civil-servant number came as a number, so leading zeros may be gone
};

/// Reads the rows of one sheet. The references must outlive it.
class NominationRowReader
{
public:
    NominationRowReader(const Table &table, const Sheet &sheet, const GeoNames &places,
                        const NominationOptions &options, const ColumnMap &columns);

    RowReading read(const SheetRow &row) const;

private:
    class Reading;

    bool namesAPerson(const SheetRow &row) const;
    QString headerOf(NominationField field) const;

    const Table &m_table;
    const SheetRow *m_header;
    const GeoNames &m_places;
    const NominationOptions &m_options;
    const ColumnMap &m_columns;
    QHash<QString, QString> m_categories; ///< name key → code
    mutable Remembered<QString> m_canonical;
    mutable Remembered<QString> m_keys;
    mutable Remembered<QString> m_provinces;
    mutable Remembered<QStringList> m_districts;
    mutable Remembered<Sex> m_sexes;
    mutable Remembered<std::optional<int>> m_levels; ///< by qualification
};

} // namespace rangvoan
