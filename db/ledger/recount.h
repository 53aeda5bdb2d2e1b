// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/ledger/check.h"
#include "db/sqlite/connection.h"

namespace rangvoan::db
{

/// Recomputes every sealed ranking from the score sheets and the frozen rule text as they stood in the record book at
/// that moment, by an implementation of its own that shares nothing with app/scoring (design 5.4): own reading of the
/// rule text, own fractions. Scores must be equal to the last digit, everybody with a sheet must be listed, and places
/// must follow the scores; equals may be apart only where the rules have a tie chain or a ruling names them.
Result<QList<Check>> recount(Connection &connection);

} // namespace rangvoan::db
