// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/connection.h"

namespace rangvoan::db
{

/// A write transaction (BEGIN IMMEDIATE): everything until commit(), or nothing. The connection must outlive it and
/// must not be moved meanwhile.
class Transaction
{
public:
    /// FileInUse when somebody else is writing, ReadOnlyFile when the file cannot be written.
    static Result<Transaction> begin(Connection &connection);

    /// Rolls back unless committed.
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// After success everything is on the disk. After an error nothing is, and the transaction is over.
    Status commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}

    Connection *m_connection;
};

} // namespace rangvoan::db
