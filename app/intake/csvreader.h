// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

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

/// The text of a file: UTF-8 or UTF-16 by its byte order mark, strict UTF-8 without one. Anything that does not decode
/// without loss is UnknownEncoding, because a guessed encoding would change names silently.
Result<QString> decodeText(const QByteArray &bytes, const QString &fileName);

/// The character that separates the fields of most records alike; a first line "sep=;" decides.
QChar detectDelimiter(QStringView text);

/// Reads separated values after RFC 4180: quotes, doubled quotes, line breaks within quotes. Errors: UnknownEncoding,
/// InvalidTable{file, line, column, reason}, TooLarge.
Status readCsv(const QByteArray &bytes, const CsvOptions &options, const CsvRow &row);
Result<QList<CsvRecord>> readCsv(const QByteArray &bytes, const CsvOptions &options);
/// The same of a file of at most 64 MiB; also CannotRead, TooLarge and EmptyTable.
Result<QList<CsvRecord>> readCsvFile(const QString &path);

} // namespace rangvoan
