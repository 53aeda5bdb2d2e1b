// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/exchange/envelope.h"
#include "app/exchange/eventcodec.h"
#include "db/sqlite/connection.h"

#include <functional>

namespace rangvoan::db
{

/// One row of the record book as it is stored.
struct LedgerRow
{
    qint64 seq = 0;
    QByteArray bytes;
    QByteArray prevHash;
    QByteArray hash;
    QByteArray signature; ///< empty: not signed
};

/// A row with what it says.
struct LedgerEntry
{
    LedgerRow row;
    EventEnvelope envelope;
    EventRecord record;
};

/// An event to be written, before it has its place.
struct NewEvent
{
    EventId id;
    CycleId cycle;
    AuthorId author;
    qint64 timeMs = 0;
    EventRecord record;
};

/// What the row says; InvalidEvent with its number when it cannot be read.
Result<LedgerEntry> readEntry(const LedgerRow &row);

/// The last entry; seq 0 and an empty hash in an empty book.
Result<LedgerHead> ledgerHead(Connection &connection);
/// Time of the last entry in UTC milliseconds, 0 in an empty book.
Result<qint64> lastEventTime(Connection &connection);
/// The entry that carries this id, nothing when there is none.
Result<std::optional<LedgerEntry>> findEvent(Connection &connection, const EventId &id);

/// Appends the event to its author's chain and the file's chain and projects it; the caller holds the transaction and
/// rolls back on error. An id that is there already is harmless when it stands for the same event (a retry), else
/// Conflict. Returns the new head.
Result<LedgerHead> appendEvent(Connection &connection, const NewEvent &event);
/// The same for an event made elsewhere: its bytes and signature are kept as they came.
Result<LedgerHead> appendForeign(Connection &connection, const QByteArray &bytes, const QByteArray &signature);

/// Visits every row in order until the end or the first error.
Status forEachRow(Connection &connection, const std::function<Status(const LedgerRow &)> &visit);

/// Projects the whole book of `source` into the tables of `target`, which must be empty (clearProjection).
Status replay(Connection &source, Connection &target);
/// Empties and replays the tables of the file in one transaction.
Status rebuild(Connection &connection);

} // namespace rangvoan::db
