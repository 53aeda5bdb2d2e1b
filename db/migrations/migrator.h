// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/connection.h"

namespace rangvoan::db
{

/// Marks an SQLite file as an award file: "RVAN".
inline constexpr qint64 awardApplicationId = 0x5256414E;
/// Schema this program writes: number of the last migration. A landed migration is never edited.
inline constexpr int schemaVersion = 2;

enum class FileFormat { Empty, Older, Current, Newer };

/// What kind of file this is; NotAnAwardFile when it is an SQLite file of somebody else.
Result<FileFormat> formatOf(Connection &connection);

/// Brings an empty or older file to the current schema in one transaction. NewerFile for a file of a newer program.
Status migrate(Connection &connection);

} // namespace rangvoan::db
