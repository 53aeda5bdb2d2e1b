// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/nomination.h"
#include "app/domain/result.h"
#include "app/intake/geonames.h"
#include "app/intake/nominationcolumns.h"
#include "app/intake/rowissue.h"

namespace rangvoan
{

struct NominationOptions
{
    std::optional<ColumnMap> columns; ///< guessed from the headers when absent
    QString provinceCode; ///< of rows in a workbook without province column; guessed from its title rows when empty
    QString categoryCode; ///< of rows that name none
    QHash<QString, QString> categories; ///< name of a category in either language → its code
    QDate today;                        ///< birth dates and service dates must lie before it
};

/// What a workbook of nominations says. The accepted rows carry no issue of severity Error.
struct NominationTable
{
    QList<NominationRow> accepted; ///< in the order of the sheet
    QList<NominationRow> rejected; ///< as far as they could be read
    QList<RowIssue> issues;        ///< by row
    QList<int> duplicates;         ///< numbers of the rejected rows that repeat an earlier one
    ColumnMap columns;             ///< as used
    QByteArray fingerprint;        ///< SHA-256 of the file

    qsizetype rowCount() const { return accepted.size() + rejected.size(); }
};

/// Reads the rows below the header. All text is stored canonical; rows without a person (totals, signatures, a line of
/// column numbers) are passed over with a note. Errors: UnknownColumns, NotFound (the sheet of the map),
/// LegacyKhmerFont.
Result<NominationTable> readNominations(const Table &table, const GeoNames &places, const NominationOptions &options);

} // namespace rangvoan
