// SPDX-License-Identifier: Apache-2.0
#include "app/intake/cellsink.h"

namespace rangvoan
{

using namespace Qt::StringLiterals;

void CellSink::beginSheet(const QString &name, bool isHidden)
{
    m_sheets.append(Sheet{name, isHidden, {}});
}

QString CellSink::add(int row, Cell cell)
{
    if (row < 1 || row > maxSheetRow || cell.column < 1 || cell.column > maxSheetColumn) {
        return u"a cell outside the sheet"_s;
    }
    ++m_cells;
    m_characters += cell.text.size();
    if (m_cells > m_limits.cells || m_characters > m_limits.textCharacters ||
        cell.text.size() > m_limits.cellCharacters) {
        m_tooLarge = true;
        return u"number of cells"_s;
    }
    QList<SheetRow> &rows = m_sheets.last().rows;
    if (rows.isEmpty() || rows.constLast().number < row) {
        rows.append(SheetRow{row, {}});
    }
    SheetRow &last = rows.last();
    if (last.number != row || (!last.cells.isEmpty() && last.cells.constLast().column >= cell.column)) {
        return u"cell %1 out of order"_s.arg(cellName(cell.column, row));
    }
    last.cells.append(std::move(cell));
    return {};
}

quint16 CellSink::fontIndex(const QString &font)
{
    qsizetype index = m_fonts.indexOf(font);
    if (index < 0 && m_fonts.size() < 65'535) {
        index = m_fonts.size();
        m_fonts.append(font);
    }
    return static_cast<quint16>(index < 0 ? 0 : index);
}

void CellSink::finishInto(Table &table)
{
    table.sheets = std::move(m_sheets);
    table.fonts = std::move(m_fonts);
}

} // namespace rangvoan
