// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/domain/result.h"
#include "db/sqlite/connection.h"

namespace rangvoan::db
{

/// All facts of a cycle, in order of entry. NotFound when the file has no such cycle, DamagedFile or Database when a
/// stored value cannot be read.
Result<CycleFacts> loadFacts(Connection &connection, const CycleId &cycle);

/// The cycles of the file, oldest first.
Result<QList<CycleOverview>> loadCycles(Connection &connection);

/// The last entry of the record book; seq 0 and an empty hash in a new file.
Result<LedgerHead> loadHead(Connection &connection);

} // namespace rangvoan::db
