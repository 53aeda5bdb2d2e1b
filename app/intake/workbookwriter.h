// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace rangvoan
{

/// How a written cell is shown: amber and red are the cells a province has to mend.
enum class CellTint { None, Amber, Red };

struct WrittenCell
{
    QString text;
    /// The text is a decimal number and is stored as one, if a sheet can hold all its digits; otherwise it stays text.
    /// Codes are text: their leading zeros count.
    bool isNumber = false;
    CellTint tint = CellTint::None;
    QString note = {}; ///< shown when the pointer rests on the cell
};

struct WrittenSheet
{
    QString name; ///< characters that sheet names cannot have are replaced, long ones cut
    QList<QList<WrittenCell>> rows;
    int headerRow = 1;          ///< from 1: shown as a header and kept in view; 0 = none
    QList<double> columnWidths; ///< in characters; columns without one are as wide as their text
};

/// Builds an xlsx workbook from whole sheets.
class WorkbookWriter
{
public:
    /// `created` is stored in the properties of the file, in UTC; the writer asks no clock.
    WorkbookWriter(const QString &title, const QDateTime &created) : m_title(title), m_created(created) {}

    void addSheet(WrittenSheet sheet) { m_sheets.append(std::move(sheet)); }

    /// The bytes of the file. Errors: InvalidArgument (a sheet that is too large, a text beyond 32,767 characters),
    /// CannotWrite (no temporary folder).
    Result<QByteArray> bytes() const;
    /// Errors also DiskFull; nothing half-written is left behind.
    Status save(const QString &path) const;

private:
    QString m_title;
    QDateTime m_created;
    QList<WrittenSheet> m_sheets;
};

} // namespace rangvoan
