// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rangvoan::db
{

/// Version of the SQLite this program runs with: "3.40.1".
QString sqliteVersion();

} // namespace rangvoan::db
