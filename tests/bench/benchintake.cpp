// SPDX-License-Identifier: Apache-2.0
#include "app/intake/nominationreader.h"
#include "app/intake/tablereader.h"
#include "app/intake/workbookwriter.h"
#include "tests/bench/bench.h"

#include <QFile>

namespace rangvoan::bench
{

using namespace Qt::StringLiterals;

namespace
{

/// The example workbook's header and rows, repeated with other names until there are enough.
QByteArray workbookOf(int rows)
{
    QFile example(u":/example/nominations.xlsx"_s);
    if (!example.open(QIODevice::ReadOnly)) {
        return {};
    }
    const Result<Table> table = readTable(example.readAll(), {u"nominations.xlsx"_s, {}});
    if (!table || table->sheets.isEmpty()) {
        return {};
    }
    const Sheet &sheet = table->sheets.constFirst();
    const auto cellsOf = [](const SheetRow &row) {
        QList<WrittenCell> cells;
        for (const Cell &cell : row.cells) {
            while (cells.size() < cell.column) {
                cells.append(WrittenCell{});
            }
            cells[cell.column - 1].text = cell.text;
        }
        return cells;
    };
    constexpr qsizetype headRows = 6;
    WrittenSheet written;
    written.name = sheet.name;
    const qsizetype people = sheet.rows.size() - headRows;
    for (qsizetype i = 0; i < headRows; ++i) {
        written.rows.append(cellsOf(sheet.rows.at(i)));
    }
    for (int i = 0; i < rows; ++i) {
        QList<WrittenCell> cells = cellsOf(sheet.rows.at(headRows + i % people));
        if (cells.size() > 2) {
            cells[2].text += QString::number(i); // another person
        }
        written.rows.append(cells);
    }
    WorkbookWriter writer(u"bench"_s, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    writer.addSheet(written);
    return writer.bytes().value();
}

void benchImport(int rows, double goalMs, int times)
{
    const QByteArray bytes = workbookOf(rows);
    const Result<GeoNames> places = GeoNames::shipped();
    measure({u"reading a workbook of %1 nominations with all checks"_s.arg(rows), goalMs, times, [&] {
                 const Result<Table> table = readTable(bytes, {u"nominations.xlsx"_s, {}});
                 NominationOptions options;
                 options.today = QDate(2026, 3, 1);
                 (void)readNominations(*table, *places, options);
             }});
}

} // namespace

void benchIntake()
{
    benchImport(1000, 300, 5);
    benchImport(100'000, 6000, 1);
}

} // namespace rangvoan::bench
