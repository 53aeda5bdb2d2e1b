// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/finding.h"
#include "db/sqlite/connection.h"

namespace rangvoan
{

/// Verifies an open award file, for the closing of the archive: a CheckFailed, blocking, for each check that failed.
QList<Finding> checkOfFile(db::Connection &connection);

} // namespace rangvoan
