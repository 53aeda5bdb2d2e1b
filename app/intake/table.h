// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace rangvoan
{

enum class CellKind : std::uint8_t { Empty, Text, Number, Date, Boolean, Error };

/// One cell as text: numbers as plain decimal text (a format of zeros is kept: "000123"), dates as yyyy-MM-dd
/// (yyyy-MM-ddTHH:mm:ss with a time of day), booleans as TRUE or FALSE, errors as the sheet shows them (#REF!).
struct Cell
{
    QString text;
    int column = 0;   ///< from 1
    quint16 font = 0; ///< index in Table::fonts; 0 = not known
    CellKind kind = CellKind::Empty;
    /// A formula whose stored result is missing or that the workbook itself wants computed again on opening.
    bool staleFormula = false;
};

/// The cells of one row that hold something, by ascending column.
struct SheetRow
{
    int number = 0; ///< from 1, as the sheet or text file counts (for CSV the line on which the record begins)
    QList<Cell> cells;

    /// The cell of a column, or an empty one.
    const Cell &at(int column) const;
};

struct Sheet
{
    QString name;
    bool isHidden = false;
    QList<SheetRow> rows; ///< rows that hold something, by ascending number

    /// The row of that number, or nullptr.
    const SheetRow *row(int number) const;
};

enum class TableFormat { Xlsx, Ods, Csv };

/// A whole workbook or text table in memory.
struct Table
{
    QString fileName; ///< without folders, for messages
    TableFormat format = TableFormat::Csv;
    QList<Sheet> sheets;
    QStringList fonts;      ///< font names cells refer to; the first is empty
    QByteArray fingerprint; ///< SHA-256 of the file, for the import receipt

    const Sheet *sheet(QStringView name) const;
    QString fontOf(const Cell &cell) const { return fonts.value(cell.font); }
};

/// The letters of a column counted from 1: 1 = A, 27 = AA.
QString columnLetters(int column);
/// The column of letters in either case, or 0 when they name no column of a sheet (A to XFD).
int columnFromLetters(QStringView letters);
/// "B7".
QString cellName(int column, int row);

inline constexpr int maxSheetColumn = 16'384;
inline constexpr int maxSheetRow = 1'048'576;

} // namespace rangvoan
