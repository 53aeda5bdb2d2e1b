// SPDX-License-Identifier: Apache-2.0
#include "db/ledger/history.h"

#include "db/ledger/ledger.h"
#include "db/migrations/migrator.h"
#include "db/repositories/factsloader.h"
#include "db/sqlite/statement.h"
#include "db/sqlite/transaction.h"

namespace rangvoan::db
{

using namespace Qt::StringLiterals;

namespace
{

Result<bool> hasHead(Connection &connection, const LedgerHead &head)
{
    QByteArray hash;
    Statement query(connection, u"SELECT hash FROM event WHERE seq = ?1"_s);
    query.bindAll(head.seq);
    const Result<bool> found = query.fetch(hash);
    return found ? Result<bool>(*found && hash == head.hash) : found;
}

Status copyUpTo(Connection &source, Connection &target, qint64 lastSeq)
{
    return forEachRow(source, [&target, lastSeq](const LedgerRow &row) -> Status {
        if (row.seq > lastSeq) {
            return {};
        }
        const Result<LedgerHead> head = appendForeign(target, row.bytes, row.signature);
        return head ? Status() : Status(head.error());
    });
}

} // namespace

Result<std::optional<CycleFacts>> factsAsOf(Connection &connection, const CycleId &cycle, const LedgerHead &head)
{
    const Result<bool> known = hasHead(connection, head);
    if (!known || !*known) {
        return known ? Result<std::optional<CycleFacts>>(std::nullopt) : known.error();
    }
    Result<Connection> past = Connection::open({}, OpenMode::Memory);
    if (!past) {
        return past.error();
    }
    if (const Status made = migrate(*past); !made) {
        return made.error();
    }
    Result<Transaction> transaction = Transaction::begin(*past);
    if (!transaction) {
        return transaction.error();
    }
    if (const Status copied = copyUpTo(connection, *past, head.seq); !copied) {
        return copied.error();
    }
    if (const Status done = transaction->commit(); !done) {
        return done.error();
    }
    // A book that was rewritten around this entry does not lead to its hash.
    const Result<LedgerHead> reached = ledgerHead(*past);
    if (!reached || *reached != head) {
        return reached ? Result<std::optional<CycleFacts>>(std::nullopt) : reached.error();
    }
    const Result<CycleFacts> facts = loadFacts(*past, cycle);
    return facts ? Result<std::optional<CycleFacts>>(*facts) : facts.error();
}

} // namespace rangvoan::db
