// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QStringList>

namespace rangvoan
{

/// Whether fields that a spreadsheet program would take for a formula get an apostrophe in front. Off only for tables
/// that programs read back.
enum class FormulaGuard { On, Off };

/// Builds a text table as the spreadsheet programs of the offices open it right at once: UTF-8 with byte order mark,
/// commas, quotes after RFC 4180, line ends CR LF.
class CsvWriter
{
public:
    explicit CsvWriter(FormulaGuard guard = FormulaGuard::On);

    void addRow(const QStringList &fields);
    QByteArray bytes() const { return m_bytes; }
    /// Errors: CannotWrite, DiskFull; nothing half-written is left behind.
    Status save(const QString &path) const;

private:
    FormulaGuard m_guard;
    QByteArray m_bytes;
};

} // namespace rangvoan
