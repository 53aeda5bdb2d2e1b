// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"
#include "app/scoring/tableranking.h"

#include <QStringList>

namespace rangvoan
{

/// How a table of marks is laid out.
enum class TableForm {
    Long, ///< columns candidate, member, mark and perhaps indicator, in any order
    Wide, ///< candidates down the first column, a member in each further one
};

/// A table of marks of any origin (design 4.6, 8). Ids are any text; a missing mark is absent, never zero.
struct ScoreTable
{
    QList<TableMark> marks;
    QStringList candidates; ///< in the order of the file, also those without a mark
    QStringList members;    ///< the same
    QStringList indicators; ///< the same; empty in a table without that column
};

/// Reads separated text with a header row, one line after the other: only the marks stay in memory, at most 20,000,000
/// of them. Marks are decimal text with point or comma, in Latin or Khmer digits, and
/// are taken exactly. Errors: CannotRead, TooLarge, EmptyTable (no marks), UnknownEncoding, UnknownColumns,
/// InvalidTable{file, line, column, reason}.
Result<ScoreTable> readScoreTable(const QString &path, TableForm form);

/// Reads {"indicator": "0.30", ...}: decimal text, or whole numbers, above zero (a JSON number with a fraction would
/// not be exact). Every indicator of `table` must be named. Errors: CannotRead, InvalidJson{file, path, reason}.
Result<QList<TableWeight>> readTableWeights(const QString &path, const ScoreTable &table);

} // namespace rangvoan
