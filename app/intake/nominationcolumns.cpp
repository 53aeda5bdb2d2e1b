// SPDX-License-Identifier: Apache-2.0
#include "app/intake/nominationcolumns.h"

#include "app/intake/legacyfont.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int headerSearchRows = 60;
constexpr int fewestHeaders = 3;
constexpr qsizetype longestHeader = 200;

Error mapProblem(const QString &fileName, const QString &path, const QString &reason)
{
    return Error{ErrorCode::InvalidJson, {fileName, path, reason}};
}

/// The fields one row of a sheet names; the first column of a field counts.
QMap<NominationField, int> fieldsOfRow(const SheetRow &row)
{
    QMap<NominationField, int> fields;
    for (const Cell &cell : row.cells) {
        if (cell.kind != CellKind::Text || cell.text.size() > longestHeader) {
            continue;
        }
        const auto field = fieldOfHeader(cell.text);
        if (field && !fields.contains(*field)) {
            fields.insert(*field, cell.column);
        }
    }
    return fields;
}

std::optional<Error> legacyHeader(const Table &table)
{
    for (const Sheet &sheet : table.sheets) {
        const qsizetype rows = std::min<qsizetype>(sheet.rows.size(), headerSearchRows);
        for (const SheetRow &row : sheet.rows.first(rows)) {
            const auto cell = std::find_if(row.cells.cbegin(), row.cells.cend(), [&table](const Cell &candidate) {
                return looksKhmerOnlyInFont(candidate.text, table.fontOf(candidate));
            });
            if (cell != row.cells.cend()) {
                const QStringList arguments{table.fileName, cellName(cell->column, row.number), table.fontOf(*cell)};
                return Error{ErrorCode::LegacyKhmerFont, arguments};
            }
        }
    }
    return std::nullopt;
}

Status readMapColumns(const QJsonObject &columns, const QString &fileName, ColumnMap &map)
{
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const QString path = u"$.columns."_s + it.key();
        const auto field = fieldFromKey(it.key());
        if (!field) {
            return mapProblem(fileName, path, u"no such field"_s);
        }
        const int column = it.value().isString() ? columnFromLetters(it.value().toString()) : 0;
        if (column == 0) {
            return mapProblem(fileName, path, u"column letters wanted, such as \"B\""_s);
        }
        if (std::find(map.columns.cbegin(), map.columns.cend(), column) != map.columns.cend()) {
            return mapProblem(fileName, path, u"column named twice"_s);
        }
        map.columns.insert(*field, column);
    }
    return {};
}

} // namespace

Result<ColumnMap> columnMapFromJson(const QByteArray &json, const QString &fileName)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject()) {
        const bool isJson = parsed.error == QJsonParseError::NoError;
        return mapProblem(fileName, u"$"_s, isJson ? u"object wanted"_s : parsed.errorString());
    }
    const QJsonObject root = document.object();
    for (const QString &key : root.keys()) {
        if (key != u"sheet" && key != u"header_row" && key != u"columns") {
            return mapProblem(fileName, u"$."_s + key, u"no such key"_s);
        }
    }
    ColumnMap map;
    if (root.contains(u"sheet") && !root.value(u"sheet").isString()) {
        return mapProblem(fileName, u"$.sheet"_s, u"text wanted"_s);
    }
    map.sheet = root.value(u"sheet").toString();
    map.headerRow = root.value(u"header_row").toInt(-1);
    if (map.headerRow < 0 || map.headerRow > maxSheetRow) {
        return mapProblem(fileName, u"$.header_row"_s, u"row number wanted, 0 for none"_s);
    }
    if (!root.value(u"columns").isObject()) {
        return mapProblem(fileName, u"$.columns"_s, u"object wanted"_s);
    }
    if (const Status columns = readMapColumns(root.value(u"columns").toObject(), fileName, map); !columns) {
        return columns.error();
    }
    return map;
}

QByteArray columnMapToJson(const ColumnMap &map)
{
    QJsonObject columns;
    for (auto it = map.columns.cbegin(); it != map.columns.cend(); ++it) {
        columns.insert(fieldKey(it.key()), columnLetters(it.value()));
    }
    QJsonObject root{{u"header_row"_s, map.headerRow}, {u"columns"_s, columns}};
    if (!map.sheet.isEmpty()) {
        root.insert(u"sheet"_s, map.sheet);
    }
    return QJsonDocument(root).toJson();
}

Result<ColumnMap> guessColumns(const Table &table)
{
    ColumnMap best;
    for (const Sheet &sheet : table.sheets) {
        const qsizetype rows = sheet.isHidden ? 0 : std::min<qsizetype>(sheet.rows.size(), headerSearchRows);
        for (const SheetRow &row : sheet.rows.first(rows)) {
            const auto fields = fieldsOfRow(row);
            if (fields.size() > best.columns.size()) {
                best = {sheet.name, row.number, fields};
            }
        }
    }
    if (best.columns.size() >= fewestHeaders) {
        return best;
    }
    if (const auto legacy = legacyHeader(table)) {
        return *legacy;
    }
    return Error{ErrorCode::UnknownColumns,
                 {table.fileName, fieldKey(NominationField::NameKm) + u", "_s + fieldKey(NominationField::Province)}};
}

Status checkColumns(const ColumnMap &map, const Table &table)
{
    const bool namesPerson =
        map.columns.contains(NominationField::NameKm) || map.columns.contains(NominationField::FamilyNameKm);
    if (!namesPerson) {
        return Error{ErrorCode::UnknownColumns, {table.fileName, fieldKey(NominationField::NameKm)}};
    }
    if (!map.sheet.isEmpty() && table.sheet(map.sheet) == nullptr) {
        return Error{ErrorCode::NotFound, {map.sheet}};
    }
    return {};
}

} // namespace rangvoan
