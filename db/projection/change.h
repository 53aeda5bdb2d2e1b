// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/statement.h"

namespace rangvoan::db::projection
{

/// Runs one statement with its values.
template<class... T>
Status change(Connection &connection, const QString &sql, const T &...values)
{
    Statement statement(connection, sql);
    return statement.run(values...);
}

/// InvalidEvent(subject) unless the last statement changed a row.
inline Status mustHaveChanged(const Connection &connection, const QString &subject)
{
    if (connection.changes() == 0) {
        return Error{ErrorCode::InvalidEvent, {subject}};
    }
    return {};
}

/// As change(), for an event that speaks of a row that must be there.
template<class... T>
Status changeExisting(Connection &connection, const QString &subject, const QString &sql, const T &...values)
{
    if (const Status done = change(connection, sql, values...); !done) {
        return done;
    }
    return mustHaveChanged(connection, subject);
}

} // namespace rangvoan::db::projection
