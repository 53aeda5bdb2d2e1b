// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/statement.h"

namespace rangvoan::db
{

/// Calls `take` on every row of a bound statement. A value that `take` could not read stops the loop: errors of a
/// Statement stick, so the next step gives it.
template<class F>
Status forEachRow(Statement &statement, F take)
{
    while (true) {
        const Result<bool> row = statement.next();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            return {};
        }
        take();
    }
}

} // namespace rangvoan::db
