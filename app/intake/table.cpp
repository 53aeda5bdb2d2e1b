// SPDX-License-Identifier: Apache-2.0
#include "app/intake/table.h"

#include <algorithm>

namespace rangvoan
{

const Cell &SheetRow::at(int column) const
{
    static const Cell empty;
    const auto found = std::lower_bound(cells.begin(), cells.end(), column,
                                        [](const Cell &cell, int wanted) { return cell.column < wanted; });
    return found != cells.end() && found->column == column ? *found : empty;
}

const SheetRow *Sheet::row(int number) const
{
    const auto found = std::lower_bound(rows.begin(), rows.end(), number,
                                        [](const SheetRow &row, int wanted) { return row.number < wanted; });
    return found != rows.end() && found->number == number ? &*found : nullptr;
}

const Sheet *Table::sheet(QStringView name) const
{
    const auto found =
        std::find_if(sheets.begin(), sheets.end(), [name](const Sheet &sheet) { return sheet.name == name; });
    return found == sheets.end() ? nullptr : &*found;
}

QString columnLetters(int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26) {
        letters.prepend(QChar(u'A' + (column - 1) % 26));
    }
    return letters;
}

int columnFromLetters(QStringView letters)
{
    int column = 0;
    for (const QChar letter : letters) {
        const int digit = letter.toUpper().unicode() - u'A' + 1;
        if (digit < 1 || digit > 26) {
            return 0;
        }
        column = column * 26 + digit;
        if (column > maxSheetColumn) {
            return 0;
        }
    }
    return column;
}

QString cellName(int column, int row)
{
    return columnLetters(column) + QString::number(row);
}

} // namespace rangvoan
