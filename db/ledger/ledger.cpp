// SPDX-License-Identifier: Apache-2.0
#include "db/ledger/ledger.h"

#include "app/exchange/chain.h"
#include "db/projection/projector.h"
#include "db/sqlite/statement.h"
#include "db/sqlite/transaction.h"

namespace rangvoan::db
{

using namespace Qt::StringLiterals;

namespace
{

Error ledgerRowError(qint64 seq, const Error &error)
{
    return {ErrorCode::InvalidEvent, {u"event %1: %2"_s.arg(seq).arg(error.arguments.join(u' '))}};
}

Status projectEntry(Connection &connection, const LedgerEntry &entry)
{
    const ProjectionContext context{entry.row.seq,         entry.envelope.id,     entry.envelope.cycle,
                                    entry.envelope.author, entry.envelope.timeMs, entry.record.role};
    return project(connection, context, entry.record.payload);
}

/// Takes the next place of the author's chain.
Status continueAuthor(Connection &connection, EventEnvelope &envelope)
{
    QByteArray bytes;
    Statement last(connection, u"SELECT bytes FROM event WHERE substr(bytes, 38, 16) = ?1 ORDER BY seq DESC LIMIT 1"_s);
    last.bindAll(envelope.author);
    const Result<bool> found = last.fetch(bytes);
    if (!found) {
        return found.error();
    }
    envelope.authorPrev = chainStart();
    if (!*found) {
        return {};
    }
    const Result<EventEnvelope> previous = decodeEnvelope(bytes);
    if (!previous) {
        return previous.error();
    }
    envelope.authorSeq = previous->authorSeq + 1;
    envelope.authorPrev = sha256(bytes);
    return {};
}

/// Writes and projects an event whose id is new.
Result<LedgerHead> appendBytes(Connection &connection, const QByteArray &bytes, const QByteArray &signature)
{
    const Result<LedgerHead> head = ledgerHead(connection);
    if (!head) {
        return head;
    }
    LedgerRow row{head->seq + 1, bytes, head->seq == 0 ? chainStart() : head->hash, {}, signature};
    row.hash = chainHash(row.prevHash, bytes, signature);
    const Result<LedgerEntry> entry = readEntry(row);
    if (!entry) {
        return entry.error();
    }
    Statement insert(connection,
                     u"INSERT INTO event (seq, bytes, prev_hash, hash, signature) VALUES (?1, ?2, ?3, ?4, ?5)"_s);
    const auto stored = signature.isEmpty() ? std::optional<QByteArray>() : signature;
    if (const Status done = insert.run(row.seq, row.bytes, row.prevHash, row.hash, stored); !done) {
        return done.error();
    }
    if (const Status done = projectEntry(connection, *entry); !done) {
        return done.error();
    }
    return LedgerHead{row.seq, row.hash};
}

Result<LedgerHead> sameOrConflict(Connection &connection, bool same)
{
    if (same) {
        return ledgerHead(connection);
    }
    return Error{ErrorCode::Conflict, {u"the same id stands for another event"_s}};
}

} // namespace

Result<LedgerEntry> readEntry(const LedgerRow &row)
{
    Result<EventEnvelope> envelope = decodeEnvelope(row.bytes);
    if (!envelope) {
        return ledgerRowError(row.seq, envelope.error());
    }
    const Result<QByteArray> plain = unwrapPayload(envelope->payload);
    if (!plain) {
        return ledgerRowError(row.seq, plain.error());
    }
    Result<EventRecord> record = decodeRecord(static_cast<EventType>(envelope->type), *plain);
    if (!record) {
        return ledgerRowError(row.seq, record.error());
    }
    return LedgerEntry{row, *std::move(envelope), *std::move(record)};
}

Result<LedgerHead> ledgerHead(Connection &connection)
{
    LedgerHead head;
    Statement last(connection, u"SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"_s);
    last.bindAll();
    if (const Result<bool> row = last.fetch(head.seq, head.hash); !row) {
        return row.error();
    }
    return head;
}

Result<qint64> lastEventTime(Connection &connection)
{
    QByteArray bytes;
    Statement last(connection, u"SELECT bytes FROM event ORDER BY seq DESC LIMIT 1"_s);
    last.bindAll();
    const Result<bool> row = last.fetch(bytes);
    if (!row) {
        return row.error();
    }
    if (!*row) {
        return 0;
    }
    const Result<EventEnvelope> envelope = decodeEnvelope(bytes);
    if (!envelope) {
        return envelope.error();
    }
    return envelope->timeMs;
}

Result<std::optional<LedgerEntry>> findEvent(Connection &connection, const EventId &id)
{
    LedgerRow row;
    std::optional<QByteArray> signature;
    Statement query(connection,
                    u"SELECT seq, bytes, prev_hash, hash, signature FROM event WHERE substr(bytes, 4, 16) = ?1"_s);
    query.bindAll(id);
    const Result<bool> found = query.fetch(row.seq, row.bytes, row.prevHash, row.hash, signature);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return std::optional<LedgerEntry>();
    }
    row.signature = signature.value_or(QByteArray());
    Result<LedgerEntry> entry = readEntry(row);
    if (!entry) {
        return entry.error();
    }
    return std::optional<LedgerEntry>(*std::move(entry));
}

Result<LedgerHead> appendEvent(Connection &connection, const NewEvent &event)
{
    const Result<std::optional<LedgerEntry>> known = findEvent(connection, event.id);
    if (!known) {
        return known.error();
    }
    if (known->has_value()) {
        const LedgerEntry &there = **known;
        return sameOrConflict(connection, there.envelope.cycle == event.cycle && there.record == event.record &&
                                              there.envelope.author == event.author);
    }
    EventEnvelope envelope;
    envelope.id = event.id;
    envelope.cycle = event.cycle;
    envelope.author = event.author;
    envelope.timeMs = event.timeMs;
    envelope.type = static_cast<int>(typeOf(event.record.payload));
    envelope.payload = wrapPayload(encodeRecord(event.record));
    if (const Status placed = continueAuthor(connection, envelope); !placed) {
        return placed.error();
    }
    return appendBytes(connection, encodeEnvelope(envelope), {});
}

Result<LedgerHead> appendForeign(Connection &connection, const QByteArray &bytes, const QByteArray &signature)
{
    const Result<EventEnvelope> envelope = decodeEnvelope(bytes);
    if (!envelope) {
        return envelope.error();
    }
    const Result<std::optional<LedgerEntry>> known = findEvent(connection, envelope->id);
    if (!known) {
        return known.error();
    }
    if (known->has_value()) {
        return sameOrConflict(connection, (*known)->row.bytes == bytes && (*known)->row.signature == signature);
    }
    return appendBytes(connection, bytes, signature);
}

Status forEachRow(Connection &connection, const std::function<Status(const LedgerRow &)> &visit)
{
    Statement query(connection, u"SELECT seq, bytes, prev_hash, hash, signature FROM event ORDER BY seq"_s);
    query.bindAll();
    LedgerRow row;
    std::optional<QByteArray> signature;
    while (true) {
        const Result<bool> more = query.fetch(row.seq, row.bytes, row.prevHash, row.hash, signature);
        if (!more) {
            return more.error();
        }
        if (!*more) {
            return {};
        }
        row.signature = signature.value_or(QByteArray());
        if (const Status done = visit(row); !done) {
            return done;
        }
    }
}

Status replay(Connection &source, Connection &target)
{
    return forEachRow(source, [&target](const LedgerRow &row) -> Status {
        const Result<LedgerEntry> entry = readEntry(row);
        if (!entry) {
            return entry.error();
        }
        return projectEntry(target, *entry);
    });
}

Status rebuild(Connection &connection)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction) {
        return transaction.error();
    }
    if (const Status emptied = clearProjection(connection); !emptied) {
        return emptied;
    }
    if (const Status done = replay(connection, connection); !done) {
        return done;
    }
    return transaction->commit();
}

} // namespace rangvoan::db
