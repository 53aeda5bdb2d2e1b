// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/ledger/check.h"
#include "db/sqlite/connection.h"

namespace rangvoan::db
{

/// Whether the schema of the file is word for word what the migrations of this program make.
Status checkSchema(Connection &connection);

/// "tables": every table of the file is listed with its class, and the other way round.
Check checkTables(Connection &connection);

/// "projection" and "cache": replays the record book into a file in memory by the same projectors and compares every
/// table row by row. The detail names the table and the first row that differs.
QList<Check> checkProjection(Connection &connection);

} // namespace rangvoan::db
