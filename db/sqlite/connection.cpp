// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/connection.h"

#include "db/sqlite/handle.h"
#include "db/sqlite/statement.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

namespace rangvoan::db
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int busyTimeoutMs = 2000;

/// A connection serves one thread: a lock around every column it reads would be for nothing.
int openFlags(OpenMode mode)
{
    const int oneThread = SQLite::OPEN_NOMUTEX;
    switch (mode) {
    case OpenMode::ReadWriteCreate:
        return oneThread | SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    case OpenMode::ReadWrite:
        return oneThread | SQLite::OPEN_READWRITE;
    case OpenMode::ReadOnly:
        return oneThread | SQLite::OPEN_READONLY;
    case OpenMode::Memory:
        break;
    }
    return oneThread | SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_MEMORY;
}

/// A file may come from anywhere: nothing in its schema may run code, and SQL cannot write to its internals.
void distrustSchema(sqlite3 *database)
{
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
}

/// recursive_triggers: INSERT OR REPLACE would otherwise pass the guard of the record book. temp_store: nothing secret
/// in temporary files. secure_delete: a deleted draft leaves no trace in free pages.
constexpr auto everyConnection =
    "PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
    "PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON; PRAGMA synchronous=EXTRA";

} // namespace

Connection::Handle::Handle(const QString &file, int flags, int timeoutMs)
    : database(file.toStdString(), flags, timeoutMs), path(file)
{
}

Result<Connection> Connection::open(const QString &path, OpenMode mode)
{
    const QString file = mode == OpenMode::Memory ? u":memory:"_s : path;
    try {
        auto handle = std::make_unique<Handle>(file, openFlags(mode), busyTimeoutMs);
        distrustSchema(handle->database.getHandle());
        handle->database.exec(everyConnection);
        // The first read tells whether this is an SQLite file at all.
        SQLite::Statement(handle->database, "SELECT count(*) FROM sqlite_master").executeStep();
        if (mode == OpenMode::ReadWriteCreate || mode == OpenMode::ReadWrite) {
            SQLite::Statement(handle->database, "PRAGMA journal_mode=DELETE").executeStep();
        }
        return Connection(std::move(handle));
    } catch (const SQLite::Exception &exception) {
        return databaseError(exception, file);
    }
}

Result<Connection> Connection::copyInMemory()
{
    Result<Connection> copy = open({}, OpenMode::Memory);
    if (!copy) {
        return copy;
    }
    try {
        SQLite::Backup backup(copy->m_handle->database, m_handle->database);
        backup.executeStep(-1);
    } catch (const SQLite::Exception &exception) {
        return databaseError(exception, m_handle->path);
    }
    copy->m_handle->path = m_handle->path;
    return copy;
}

Connection::Connection(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
Connection::~Connection() = default;
Connection::Connection(Connection &&other) noexcept = default;
Connection &Connection::operator=(Connection &&other) noexcept = default;

Status Connection::execute(QStringView sql)
{
    try {
        m_handle->database.exec(sql.toUtf8().toStdString());
        return {};
    } catch (const SQLite::Exception &exception) {
        return databaseError(exception, m_handle->path);
    }
}

Result<qint64> Connection::number(const QString &sql)
{
    qint64 value = 0;
    Statement query(*this, sql);
    query.bindAll();
    const Result<bool> row = query.fetch(value);
    if (!row) {
        return row.error();
    }
    return value;
}

Result<QString> Connection::text(const QString &sql)
{
    QString value;
    Statement query(*this, sql);
    query.bindAll();
    const Result<bool> row = query.fetch(value);
    if (!row) {
        return row.error();
    }
    return value;
}

const QString &Connection::path() const
{
    return m_handle->path;
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle->database.getHandle(), "main") == 1;
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_handle->database.getHandle());
}

Error databaseError(const SQLite::Exception &exception, const QString &path)
{
    const QString detail = QString::fromUtf8(exception.what());
    switch (exception.getErrorCode() & 0xFF) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, {path}};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::ReadOnlyFile, {path}};
    case SQLITE_CORRUPT:
        return {ErrorCode::DamagedFile, {path, detail}};
    case SQLITE_NOTADB:
        return {ErrorCode::NotAnAwardFile, {path}};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::FileInUse, {path}};
    case SQLITE_CANTOPEN:
        return {ErrorCode::CannotRead, {path}};
    case SQLITE_IOERR:
        switch (exception.getExtendedErrorCode()) {
        case SQLITE_IOERR_READ:
        case SQLITE_IOERR_SHORT_READ:
            return {ErrorCode::CannotRead, {path}};
        default:
            return {ErrorCode::CannotWrite, {path}};
        }
    default:
        return {ErrorCode::Database, {detail}};
    }
}

} // namespace rangvoan::db
