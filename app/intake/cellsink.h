// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/intake/tablereader.h"

namespace rangvoan
{

/// Collects the cells of a workbook under the limits that hold for all its sheets together.
class CellSink
{
public:
    explicit CellSink(const ReadLimits &limits) : m_limits(limits) { m_fonts.append(QString()); }

    void beginSheet(const QString &name, bool isHidden);
    /// Cells come by ascending row and column; what arrives otherwise, lies outside a sheet or exceeds a limit is
    /// refused. Returns an empty text, or what is wrong; `tooLarge` tells which of the two errors it is.
    QString add(int row, Cell cell);
    bool isTooLarge() const { return m_tooLarge; }
    bool hasRoomForCells(qint64 count) const { return count <= m_limits.cells - m_cells; }
    bool hasRoomForSheet() const { return m_sheets.size() < m_limits.sheets; }

    quint16 fontIndex(const QString &font);
    void finishInto(Table &table);

private:
    ReadLimits m_limits;
    QList<Sheet> m_sheets;
    QStringList m_fonts;
    qint64 m_cells = 0;
    qint64 m_characters = 0;
    bool m_tooLarge = false;
};

} // namespace rangvoan
