// SPDX-License-Identifier: Apache-2.0
#include "app/intake/nominationreader.h"

#include "app/intake/nominationduplicates.h"
#include "app/intake/nominationrow.h"

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

const Sheet *sheetOfMap(const Table &table, const ColumnMap &map)
{
    if (!map.sheet.isEmpty()) {
        return table.sheet(map.sheet);
    }
    const auto visible =
        std::find_if(table.sheets.cbegin(), table.sheets.cend(), [](const Sheet &sheet) { return !sheet.isHidden; });
    return visible == table.sheets.cend() ? nullptr : &*visible;
}

/// A workbook of one province often names it only in its title.
QString provinceOfTitle(const Sheet &sheet, int headerRow, const GeoNames &places)
{
    for (const SheetRow &row : sheet.rows) {
        if (row.number >= headerRow) {
            break;
        }
        for (const Cell &cell : row.cells) {
            if (const auto code = places.provinceNamedIn(cell.text)) {
                return *code;
            }
        }
    }
    return {};
}

bool isRejected(const RowReading &reading)
{
    return std::any_of(reading.issues.cbegin(), reading.issues.cend(),
                       [](const RowIssue &issue) { return issue.severity == IssueSeverity::Error; });
}

bool isDuplicate(const RowReading &reading)
{
    return std::any_of(reading.issues.cbegin(), reading.issues.cend(), [](const RowIssue &issue) {
        return issue.code == IssueCode::DuplicateNumber || issue.code == IssueCode::DuplicatePerson;
    });
}

void sortInto(const QList<RowReading> &readings, NominationTable &result)
{
    for (const RowReading &reading : readings) {
        result.issues += reading.issues;
        if (!reading.isPerson) {
            continue;
        }
        (isRejected(reading) ? result.rejected : result.accepted).append(reading.row);
        if (isDuplicate(reading)) {
            result.duplicates.append(reading.row.row);
        }
    }
}

} // namespace

Result<NominationTable> readNominations(const Table &table, const GeoNames &places, const NominationOptions &options)
{
    const Result<ColumnMap> columns = options.columns ? Result<ColumnMap>(*options.columns) : guessColumns(table);
    if (!columns) {
        return columns.error();
    }
    if (const Status usable = checkColumns(*columns, table); !usable) {
        return usable.error();
    }
    const Sheet *sheet = sheetOfMap(table, *columns);
    if (sheet == nullptr) {
        return Error{ErrorCode::EmptyTable, {table.fileName}};
    }
    NominationOptions used = options;
    const bool hasProvinceColumn = columns->columns.contains(NominationField::Province);
    if (used.provinceCode.isEmpty() && !hasProvinceColumn) {
        used.provinceCode = provinceOfTitle(*sheet, columns->headerRow, places);
    }
    const NominationRowReader reader(table, *sheet, places, used, *columns);
    QList<RowReading> readings;
    for (const SheetRow &row : sheet->rows) {
        if (row.number > columns->headerRow) {
            readings.append(reader.read(row));
        }
    }
    compareRows(readings, *columns);
    NominationTable result;
    result.columns = *columns;
    result.fingerprint = table.fingerprint;
    sortInto(readings, result);
    return result;
}

} // namespace rangvoan
