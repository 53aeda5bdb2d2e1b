// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"
#include "app/intake/table.h"

namespace rangvoan
{

/// What a file may ask of us before it is refused as TooLarge. The defaults hold 100,000 nominations many times over.
struct ReadLimits
{
    qint64 fileBytes = 256LL << 20;
    qint64 unpackedBytes = 1LL << 30; ///< of all parts of a workbook together
    /// Unpacked bytes per packed byte of one part; looked at only above ratioFreeBytes, as small parts of blanks
    /// pack very well.
    qint64 ratio = 200;
    qint64 ratioFreeBytes = 32LL << 20;
    qint64 cells = 5'000'000;            ///< cells that hold something, of all sheets together
    qint64 strings = 5'000'000;          ///< shared strings
    qint64 textCharacters = 400'000'000; ///< of all cells together
    qsizetype cellCharacters = 32'767;   ///< of one cell, the limit of the spreadsheet programs
    int sheets = 256;
    int depth = 64; ///< nesting of XML elements
};

struct ReadOptions
{
    QString fileName; ///< for messages and to tell .csv from .xlsx; taken from the path where there is one
    ReadLimits limits;
};

/// Reads a nominations workbook or table: xlsx, ods, or text separated by commas, semicolons or tabs (UTF-8, or UTF-16
/// with byte order mark). What the bytes are is recognised by content. Errors: CannotRead, EmptyTable, TooLarge,
/// LegacyWorkbook (.xls), EncryptedWorkbook, NotAWorkbook, DamagedWorkbook, UnknownEncoding, InvalidTable.
Result<Table> readTable(const QString &path, const ReadOptions &options = {});
Result<Table> readTable(const QByteArray &bytes, const ReadOptions &options = {});

} // namespace rangvoan
