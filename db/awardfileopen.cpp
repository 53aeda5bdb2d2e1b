// SPDX-License-Identifier: Apache-2.0
#include "db/attested/meta.h"
#include "db/awardfile.h"
#include "db/ledger/ledger.h"
#include "db/migrations/migrator.h"
#include "db/projection/sortkeys.h"
#include "db/sqlite/statement.h"
#include "db/sqlite/transaction.h"

#include <QFile>
#include <QFileInfo>

namespace rangvoan::db
{

using namespace Qt::StringLiterals;

namespace
{

Status quickCheck(Connection &connection)
{
    const Result<QString> answer = connection.text(u"PRAGMA quick_check(1)"_s);
    if (!answer) {
        return answer.error();
    }
    return *answer == u"ok"_s ? Status() : Status(Error{ErrorCode::DamagedFile, {connection.path(), *answer}});
}

/// A file that can be written, in a folder where its journal can be.
bool canBeWritten(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.absolutePath()).isWritable();
}

struct OpenedFile
{
    Connection connection;
    std::optional<Error> readOnlyReason;
};

/// Schema and sort keys as this version of the program makes them.
Status bringUpToDate(Connection &connection)
{
    if (const Status done = migrate(connection); !done) {
        return done;
    }
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction) {
        return transaction.error();
    }
    if (const Result<int> refreshed = refreshSortKeys(connection); !refreshed) {
        return refreshed.error();
    }
    return transaction->commit();
}

/// A file of an older schema that may not be written is brought up to date in memory.
Result<OpenedFile> openUpgraded(Connection &connection, const Error &reason)
{
    if (const Status whole = quickCheck(connection); !whole) {
        return whole.error();
    }
    Result<Connection> copy = connection.copyInMemory();
    if (!copy) {
        return copy.error();
    }
    if (const Status done = bringUpToDate(*copy); !done) {
        return done.error();
    }
    return OpenedFile{*std::move(copy), reason};
}

Result<OpenedFile> openToRead(const QString &path, const Error &reason)
{
    Result<Connection> connection = Connection::open(path, OpenMode::ReadOnly);
    if (!connection) {
        return connection.error();
    }
    const Result<FileFormat> format = formatOf(*connection);
    if (!format) {
        return format.error();
    }
    switch (*format) {
    case FileFormat::Empty:
        return Error{ErrorCode::NotAnAwardFile, {path}};
    case FileFormat::Newer:
        return OpenedFile{*std::move(connection), Error{ErrorCode::NewerFile, {path}}};
    case FileFormat::Older:
        return openUpgraded(*connection, reason);
    case FileFormat::Current:
        break;
    }
    return OpenedFile{*std::move(connection), reason};
}

/// Opens for writing what openToRead() has found to be an award file of ours.
Result<OpenedFile> openToWrite(const QString &path)
{
    Result<Connection> connection = Connection::open(path, OpenMode::ReadWrite);
    if (!connection) {
        return connection.error();
    }
    if (connection->isReadOnly()) {
        return openToRead(path, {ErrorCode::ReadOnlyFile, {path}});
    }
    const Result<FileFormat> format = formatOf(*connection);
    if (!format) {
        return format.error();
    }
    if (*format == FileFormat::Empty) {
        return Error{ErrorCode::NotAnAwardFile, {path}};
    }
    if (*format == FileFormat::Newer) {
        return openToRead(path, {ErrorCode::NewerFile, {path}});
    }
    return OpenedFile{*std::move(connection), std::nullopt};
}

} // namespace

Result<std::unique_ptr<AwardFile>> AwardFile::build(Connection connection, const Clock &clock, IdSource &ids,
                                                    const QString &program)
{
    if (const Status done = migrate(connection); !done) {
        return done.error();
    }
    std::unique_ptr<AwardFile> file(new AwardFile(std::move(connection), clock, ids));
    if (const Status done = file->writeFirstEvent(program); !done) {
        return done.error();
    }
    if (const Status done = file->readIdentity(); !done) {
        return done.error();
    }
    return file;
}

Result<std::unique_ptr<AwardFile>> AwardFile::createInMemory(const Clock &clock, IdSource &ids)
{
    Result<Connection> connection = Connection::open({}, OpenMode::Memory);
    if (!connection) {
        return connection.error();
    }
    return build(*std::move(connection), clock, ids, u"memory"_s);
}

Result<std::unique_ptr<AwardFile>> AwardFile::create(const QString &path, const Clock &clock, IdSource &ids,
                                                     const QString &program)
{
    // NewOnly: of two programs that make the same file at the same moment one loses here.
    QFile place(path);
    if (QFileInfo::exists(path)) {
        return Error{ErrorCode::FileExists, {path}};
    }
    if (!place.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return Error{ErrorCode::CannotWrite, {path}};
    }
    place.close();
    Result<std::unique_ptr<AwardFile>> file = Error{ErrorCode::CannotWrite, {path}};
    Result<WriterLock> lock = WriterLock::take(path);
    Result<Connection> connection = Connection::open(path, OpenMode::ReadWrite);
    if (lock && connection) {
        file = build(*std::move(connection), clock, ids, program);
    } else {
        file = lock ? connection.error() : lock.error();
    }
    if (!file) {
        QFile::remove(path);
        return file;
    }
    (*file)->m_lock = *std::move(lock);
    return file;
}

Result<std::unique_ptr<AwardFile>> AwardFile::open(const QString &path, Access access, const Clock &clock,
                                                   IdSource &ids)
{
    if (!QFileInfo(path).isFile()) {
        return Error{ErrorCode::CannotRead, {path}};
    }
    const bool write = access == Access::Write && canBeWritten(path);
    std::optional<WriterLock> lock;
    if (write) {
        Result<WriterLock> taken = WriterLock::take(path);
        if (!taken) {
            return taken.error();
        }
        lock = *std::move(taken);
    }
    Result<OpenedFile> opened = write ? openToWrite(path) : openToRead(path, {ErrorCode::ReadOnlyFile, {path}});
    if (!opened) {
        return opened.error();
    }
    if (const Status whole = quickCheck(opened->connection); !whole) {
        return whole.error();
    }
    if (!opened->readOnlyReason) {
        if (const Status done = bringUpToDate(opened->connection); !done) {
            return done.error();
        }
    }
    std::unique_ptr<AwardFile> file(new AwardFile(std::move(opened->connection), clock, ids));
    file->m_readOnlyReason = opened->readOnlyReason;
    if (!file->isReadOnly()) {
        file->m_lock = std::move(lock);
    }
    if (const Status done = file->readIdentity(); !done) {
        return done.error();
    }
    return file;
}

Status AwardFile::writeFirstEvent(const QString &program)
{
    Result<Transaction> transaction = Transaction::begin(m_connection);
    if (!transaction) {
        return transaction.error();
    }
    if (const Status done = createMeta(m_connection); !done) {
        return done;
    }
    const FileCreated created{m_ids.make<AuthorId>(), program};
    const Result<LedgerHead> head = appendEvent(m_connection, {m_ids.make<EventId>(),
                                                               {},
                                                               created.desk,
                                                               m_clock.nowUtc().toMSecsSinceEpoch(),
                                                               {Role::Secretary, false, created}});
    if (!head) {
        return head.error();
    }
    return transaction->commit();
}

Status AwardFile::readIdentity()
{
    LedgerRow row;
    Statement first(m_connection, u"SELECT seq, bytes FROM event ORDER BY seq LIMIT 1"_s);
    first.bindAll();
    const Result<bool> found = first.fetch(row.seq, row.bytes);
    if (!found) {
        return found.error();
    }
    const Result<LedgerEntry> entry = readEntry(row);
    const auto *created = entry ? std::get_if<FileCreated>(&entry->record.payload) : nullptr;
    if (created == nullptr) {
        return Error{ErrorCode::DamagedFile, {path(), u"first event"_s}};
    }
    const Result<QByteArray> key = draftKey(m_connection);
    if (!key) {
        return key.error();
    }
    m_desk = created->desk;
    m_draftKey = *key;
    return {};
}

} // namespace rangvoan::db
