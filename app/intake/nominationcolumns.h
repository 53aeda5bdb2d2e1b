// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"
#include "app/intake/table.h"

#include <QMap>

#include <optional>

namespace rangvoan
{

/// What a column of a nominations workbook can hold. The names in column maps are those of fieldKey().
enum class NominationField {
    NameKm, ///< whole Khmer name, family name first
    FamilyNameKm,
    GivenNameKm,
    NameLatin,
    Sex,
    BirthDate,
    CivilServantNumber,
    Phone,
    Position,
    SchoolKm,
    SchoolLatin,
    SchoolLevel,
    Grades,
    Subject,
    Province,
    District,
    ServiceYears,
    ServiceSince,
    Qualification,
    NqfLevel,
    Category,
    NominatingUnit,
    Remarks,
};

inline constexpr int nominationFieldCount = static_cast<int>(NominationField::Remarks) + 1;

/// "name_km", "birth_date" ...: stable names for column maps.
QString fieldKey(NominationField field);
std::optional<NominationField> fieldFromKey(QStringView key);

/// Where the fields stand in a workbook.
struct ColumnMap
{
    QString sheet;
    int headerRow = 0;                  ///< the data begin below it; 0 = there is none
    QMap<NominationField, int> columns; ///< column from 1

    friend bool operator==(const ColumnMap &, const ColumnMap &) = default;
};

/// Reads {"sheet": "...", "header_row": 1, "columns": {"name_km": "B", ...}}; sheet may be left out (the first visible
/// one), the rest must be there and nothing else. Errors: InvalidJson{file, JSON path, reason}.
Result<ColumnMap> columnMapFromJson(const QByteArray &json, const QString &fileName);
QByteArray columnMapToJson(const ColumnMap &map);

/// The field a header names, in Khmer, English, or both in one cell.
std::optional<NominationField> fieldOfHeader(QStringView header);

/// Finds the header row among the first rows of the visible sheets: the one that names most fields. Errors:
/// LegacyKhmerFont when the headers are written in an old Khmer font, UnknownColumns when there is no header row.
Result<ColumnMap> guessColumns(const Table &table);

/// A map is usable when it names the person; done, or UnknownColumns.
Status checkColumns(const ColumnMap &map, const Table &table);

} // namespace rangvoan
