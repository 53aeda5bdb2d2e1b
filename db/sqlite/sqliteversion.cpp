// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/sqliteversion.h"

#include <SQLiteCpp/Database.h>

namespace rangvoan::db
{

QString sqliteVersion()
{
    return QString::fromLatin1(SQLite::getLibVersion());
}

} // namespace rangvoan::db
