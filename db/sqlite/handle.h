// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace rangvoan::db
{

/// What is behind a Connection; only db/sqlite includes this header.
struct Connection::Handle
{
    Handle(const QString &file, int flags, int busyTimeoutMs);

    SQLite::Database database;
    QString path; ///< ":memory:" for a file in memory
};

/// The Error that stands for what SQLite said about the file at `path`.
Error databaseError(const SQLite::Exception &exception, const QString &path);

} // namespace rangvoan::db
