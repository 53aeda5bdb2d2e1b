// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/domain/result.h"
#include "db/sqlite/connection.h"

#include <optional>

namespace rangvoan::db
{

/// The facts of a cycle as they were when `head` was the last entry of the record book: its first entries, told once
/// more to an empty file in memory. Nothing when the book never had this head.
Result<std::optional<CycleFacts>> factsAsOf(Connection &connection, const CycleId &cycle, const LedgerHead &head);

} // namespace rangvoan::db
