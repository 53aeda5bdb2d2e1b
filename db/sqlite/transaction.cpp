// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/transaction.h"

#include <utility>

namespace rangvoan::db
{

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (const Status begun = connection.execute(u"BEGIN IMMEDIATE"); !begun) {
        return begun.error();
    }
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction()
{
    if (m_connection != nullptr) {
        // After a full disk SQLite has rolled back already and refuses; either way nothing stays behind.
        static_cast<void>(m_connection->execute(u"ROLLBACK"));
    }
}

Status Transaction::commit()
{
    const Status done = m_connection->execute(u"COMMIT");
    if (done) {
        m_connection = nullptr;
    }
    return done;
}

} // namespace rangvoan::db
