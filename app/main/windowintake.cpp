// SPDX-License-Identifier: Apache-2.0
#include "app/intake/csvreader.h"
#include "app/intake/issuetext.h"
#include "app/intake/nominationreader.h"
#include "app/intake/tablereader.h"
#include "app/main/placenames.h"
#include "app/main/windowdoor.h"

#include <QFile>

#include <algorithm>

// The workbooks of the window: what app/intake reads, in the words of ui/shell/intakedesk.h.
namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype sampleCount = 3;

ColumnMap mapOf(const ui::WorkbookColumns &columns)
{
    ColumnMap map{columns.sheet, columns.headerRow, {}};
    for (auto it = columns.columns.cbegin(); it != columns.columns.cend(); ++it) {
        if (const auto field = fieldFromKey(it.key())) {
            map.columns.insert(*field, it.value());
        }
    }
    return map;
}

ui::WorkbookRemark remarkOf(const RowIssue &issue, const Wording &wording)
{
    const bool duplicate = issue.code == IssueCode::DuplicateNumber || issue.code == IssueCode::DuplicatePerson ||
                           issue.code == IssueCode::PossibleDuplicate;
    return {issue.row,
            issue.column,
            issueText(issue, wording),
            issue.severity == IssueSeverity::Error,
            issue.severity == IssueSeverity::Warning,
            duplicate};
}

class TableWorkbook final : public ui::Workbook
{
public:
    TableWorkbook(Table table, GeoNames places) : m_table(std::move(table)), m_places(std::move(places)) {}

    QString fileName() const override { return m_table.fileName; }
    QByteArray fingerprint() const override { return m_table.fingerprint; }

    QStringList sheets() const override
    {
        QStringList names;
        for (const Sheet &sheet : m_table.sheets) {
            if (!sheet.isHidden && !sheet.rows.isEmpty()) {
                names.append(sheet.name);
            }
        }
        return names;
    }

    Result<ui::WorkbookColumns> guessColumns() const override
    {
        const Result<ColumnMap> map = rangvoan::guessColumns(m_table);
        if (!map) {
            return map.error();
        }
        ui::WorkbookColumns columns{map->sheet, map->headerRow, {}};
        for (auto it = map->columns.cbegin(); it != map->columns.cend(); ++it) {
            columns.columns.insert(fieldKey(it.key()), it.value());
        }
        return columns;
    }

    QList<ui::WorkbookColumn> columns(const QString &sheetName, int headerRow) const override
    {
        const Sheet *sheet = m_table.sheet(sheetName);
        if (sheet == nullptr) {
            return {};
        }
        QMap<int, ui::WorkbookColumn> found;
        for (const SheetRow &row : sheet->rows) {
            for (const Cell &cell : row.cells) {
                ui::WorkbookColumn &column = found[cell.column];
                column.number = cell.column;
                if (row.number == headerRow) {
                    column.header = cell.text.simplified();
                } else if (row.number > headerRow && column.samples.size() < sampleCount) {
                    column.samples.append(cell.text.simplified());
                }
            }
        }
        for (ui::WorkbookColumn &column : found) {
            column.letters = columnLetters(column.number);
        }
        found.removeIf([](const std::pair<const int &, ui::WorkbookColumn &> &entry) {
            return entry.second.header.isEmpty() && entry.second.samples.isEmpty(); // a title only
        });
        return found.values();
    }

    QStringList fields() const override
    {
        QStringList keys;
        for (int i = 0; i < nominationFieldCount; ++i) {
            keys.append(fieldKey(static_cast<NominationField>(i)));
        }
        return keys;
    }

    Result<ui::WorkbookRows> rows(const ui::WorkbookQuestion &question, const Wording &wording) const override
    {
        NominationOptions options;
        options.columns = mapOf(question.columns);
        options.provinceCode = question.provinceCode;
        options.categoryCode = question.categoryCode;
        options.categories = question.categories;
        options.today = question.today;
        const Result<NominationTable> read = readNominations(m_table, m_places, options);
        if (!read) {
            return read.error();
        }
        ui::WorkbookRows rows{read->accepted, read->rejected, {}};
        rows.remarks.reserve(read->issues.size());
        for (const RowIssue &issue : read->issues) {
            rows.remarks.append(remarkOf(issue, wording));
        }
        return rows;
    }

private:
    Table m_table;
    GeoNames m_places;
};

/// Records of a table the program carries, without its head.
QList<QStringList> shippedRecords(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const Result<QList<CsvRecord>> records = readCsv(file.readAll(), {.fileName = path, .delimiter = u','});
    QList<QStringList> rows;
    for (qsizetype i = 1; records && i < records->size(); ++i) {
        rows.append(records->at(i).fields);
    }
    return rows;
}

ui::Places shippedPlaces()
{
    ui::Places places;
    for (const QStringList &row : shippedRecords(u":/geo/provinces.csv"_s)) {
        places.provinces.append({row.value(0), row.value(1), row.value(2)});
    }
    for (const QStringList &row : shippedRecords(u":/geo/districts.csv"_s)) {
        places.districts.append({row.value(0), row.value(2), row.value(3)});
    }
    places.whole = provinceNames();
    places.whole.insert(districtNames());
    return places;
}

} // namespace

const ui::Places &WindowDoor::places() const
{
    static const ui::Places places = shippedPlaces();
    return places;
}

Result<std::shared_ptr<const ui::Workbook>> WindowDoor::openWorkbook(const QString &path) const
{
    Result<Table> table = readTable(path);
    if (!table) {
        return table.error();
    }
    const Result<GeoNames> names = GeoNames::shipped();
    if (!names) {
        return names.error();
    }
    return std::shared_ptr<const ui::Workbook>(std::make_shared<TableWorkbook>(std::move(table.value()), *names));
}

} // namespace rangvoan
