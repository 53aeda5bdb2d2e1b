// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/connection.h"

namespace rangvoan::db
{

/// All tables as of one moment, also while another process writes; works inside a write transaction too.
class ReadMoment
{
public:
    explicit ReadMoment(Connection &connection)
        : m_connection(connection), m_begun(connection.execute(u"SAVEPOINT read_moment"))
    {
    }
    ~ReadMoment()
    {
        if (m_begun) {
            // Nothing was written: a failure to release has nothing to lose.
            static_cast<void>(m_connection.execute(u"RELEASE read_moment"));
        }
    }
    Q_DISABLE_COPY_MOVE(ReadMoment)

    const Status &begun() const { return m_begun; }

private:
    Connection &m_connection;
    Status m_begun;
};

} // namespace rangvoan::db
