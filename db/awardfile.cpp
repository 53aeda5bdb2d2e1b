// SPDX-License-Identifier: Apache-2.0
#include "db/awardfile.h"

#include "db/attested/attachments.h"
#include "db/attested/drafts.h"
#include "db/attested/meta.h"
#include "db/ledger/ledger.h"
#include "db/repositories/factsloader.h"
#include "db/repositories/rankingloader.h"
#include "db/sqlite/transaction.h"

#include <QDateTime>
#include <QTimeZone>

namespace rangvoan::db
{

using namespace Qt::StringLiterals;

namespace
{

/// A clock that was set by the network a moment ago may be a little behind the last entry.
constexpr qint64 clockToleranceMs = 5 * 60 * 1000;
/// Offices open the file at least once a season; two years later the clock is wrong, not the office.
constexpr qint64 clockFarAheadMs = qint64{2} * 366 * 24 * 3600 * 1000;

QString clockText(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).toString(Qt::ISODate);
}

} // namespace

AwardFile::AwardFile(Connection connection, const Clock &clock, IdSource &ids)
    : m_connection(std::move(connection)), m_clock(clock), m_ids(ids)
{
}

AwardFile::~AwardFile() = default;

const QString &AwardFile::path() const
{
    return m_connection.path();
}

Result<QList<CycleOverview>> AwardFile::cycles()
{
    return loadCycles(m_connection);
}

Result<CycleFacts> AwardFile::load(const CycleId &cycle)
{
    return loadFacts(m_connection, cycle);
}

Result<RankingBasis> AwardFile::loadForRanking(const CycleId &cycle, const CategoryId &category, int round)
{
    return loadRankingBasis(m_connection, cycle, category, round);
}

Result<CycleFacts> AwardFile::outline(const CycleId &cycle)
{
    return loadOutline(m_connection, cycle);
}

Result<QHash<CandidateId, PersonName>> AwardFile::names(const CategoryId &category)
{
    return loadNames(m_connection, category);
}

Result<LedgerHead> AwardFile::head()
{
    return ledgerHead(m_connection);
}

Status AwardFile::isWritable() const
{
    return m_readOnlyReason ? Status(*m_readOnlyReason) : Status();
}

Result<qint64> AwardFile::eventTime()
{
    const qint64 now = m_clock.nowUtc().toMSecsSinceEpoch();
    const Result<qint64> last = lastEventTime(m_connection);
    if (!last || m_clockConfirmed) {
        return last ? Result<qint64>(now) : last;
    }
    if (now < *last - clockToleranceMs) {
        return Error{ErrorCode::ClockBehind, {clockText(now), clockText(*last)}};
    }
    if (*last != 0 && now > *last + clockFarAheadMs) {
        return Error{ErrorCode::ClockAhead, {clockText(now), clockText(*last)}};
    }
    return now;
}

Result<QDateTime> AwardFile::lastEntry()
{
    const Result<qint64> last = lastEventTime(m_connection);
    if (!last) {
        return last.error();
    }
    return *last == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(*last, Qt::UTC);
}

Result<LedgerHead> AwardFile::append(const Actor &actor, const CycleId &cycle, const QList<EventPayload> &events,
                                     const LedgerHead &expected)
{
    if (const Status writable = isWritable(); !writable) {
        return writable.error();
    }
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction) {
        return transaction.error();
    }
    const Result<qint64> timeMs = eventTime();
    if (!timeMs) {
        return timeMs.error();
    }
    Result<LedgerHead> head = ledgerHead(m_connection);
    if (head && *head != expected) {
        return Error{ErrorCode::Conflict, {u"the record book moved on meanwhile"_s}};
    }
    const AuthorId author = actor.member.isNull() ? m_desk : AuthorId::fromBytes(actor.member.toBytes());
    for (const EventPayload &payload : events) {
        if (head) {
            head = appendEvent(
                m_connection,
                {m_ids.make<EventId>(), cycle, author, *timeMs, {actor.role, actor.authenticated, payload}});
        }
    }
    if (!head) {
        return head;
    }
    if (const Status done = transaction->commit(); !done) {
        return done.error();
    }
    return head;
}

Status AwardFile::saveDraft(const DraftSheet &draft)
{
    const Status writable = isWritable();
    return writable ? Drafts(m_connection, m_draftKey).save(draft) : writable;
}

Result<QList<DraftSheet>> AwardFile::drafts(const CycleId &cycle, const QString &author)
{
    return Drafts(m_connection, m_draftKey).ofAuthor(cycle, author);
}

Status AwardFile::deleteDraft(const DraftSheet &draft)
{
    const Status writable = isWritable();
    return writable ? Drafts(m_connection, m_draftKey).remove(draft) : writable;
}

Result<QByteArray> AwardFile::putAttachment(const QByteArray &bytes, const QString &name)
{
    if (const Status writable = isWritable(); !writable) {
        return writable.error();
    }
    return db::putAttachment(m_connection, bytes, name);
}

Result<QByteArray> AwardFile::attachment(const QByteArray &sha256)
{
    return readAttachment(m_connection, sha256);
}

Status AwardFile::markPractice()
{
    const Status writable = isWritable();
    return writable ? db::markPractice(m_connection) : writable;
}

bool AwardFile::isPractice()
{
    return db::isPractice(m_connection).value_or(false);
}

Status AwardFile::rebuild()
{
    const Status writable = isWritable();
    return writable ? db::rebuild(m_connection) : writable;
}

} // namespace rangvoan::db
