// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"
#include "app/intake/textfeed.h"

#include <QByteArray>
#include <QChar>
#include <QList>
#include <QStringList>

#include <functional>

namespace rangvoan
{

struct CsvOptions
{
    QString fileName; ///< for messages
    QChar delimiter;  ///< null = found out: comma, semicolon or tab
};

/// One record of a text table.
struct CsvRecord
{
    int line = 0; ///< line of the file on which it begins, from 1
    QStringList fields;
};

/// Called for every record in order; an error stops the reading and is passed on. Blank lines are left out.
using CsvRow = std::function<Status(int line, const QStringList &fields)>;

/// The character that separates the fields of most records alike; a first line "sep=;" decides. `whole`: the text does
/// not go on after its end.
QChar detectDelimiter(QStringView text, bool whole = true);

/// Reads separated values after RFC 4180: quotes, doubled quotes, line breaks within quotes. One record after the other
/// is read and handed on; the text is never held as a whole. Errors: those of the feed, InvalidTable{file, line,
/// column, reason}, TooLarge, and what `row` answers.
Status readCsv(TextFeed &feed, QChar delimiter, const CsvRow &row);
Status readCsv(const QByteArray &bytes, const CsvOptions &options, const CsvRow &row);
/// For small tables; also TooLarge above 20,000,000 fields.
Result<QList<CsvRecord>> readCsv(const QByteArray &bytes, const CsvOptions &options);
/// A file of any length; also CannotRead, and EmptyTable when no record comes.
Status readCsvFile(const QString &path, const CsvRow &row);

} // namespace rangvoan
