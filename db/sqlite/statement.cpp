// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/statement.h"

#include "db/sqlite/handle.h"

#include <optional>

namespace rangvoan::db
{

using namespace Qt::StringLiterals;

struct Statement::Handle
{
    std::optional<SQLite::Statement> statement;
    QString path;
    Status status;

    SQLite::Column column(int index) { return statement->getColumn(index); }

    /// Runs one call to SQLite unless something failed before; what it throws becomes the status.
    template<class Call>
    void attempt(Call &&call)
    {
        if (!status) {
            return;
        }
        try {
            call(*statement);
        } catch (const SQLite::Exception &exception) {
            status = databaseError(exception, path);
        }
    }
};

Statement::Statement(Connection &connection, const QString &sql) : m_handle(std::make_unique<Handle>())
{
    m_handle->path = connection.path();
    try {
        m_handle->statement.emplace(connection.m_handle->database, sql.toStdString());
    } catch (const SQLite::Exception &exception) {
        fail(databaseError(exception, m_handle->path));
    }
}

Statement::~Statement() = default;
Statement::Statement(Statement &&other) noexcept = default;

Status Statement::status() const
{
    return m_handle->status;
}

void Statement::fail(const Error &error)
{
    if (m_handle->status) {
        m_handle->status = error;
    }
}

void Statement::damaged(int column, const QString &reason)
{
    const QString place = QString::fromUtf8(m_handle->column(column).getName());
    fail({ErrorCode::DamagedFile, {m_handle->path, u"column %1: %2"_s.arg(place, reason)}});
}

void Statement::restart()
{
    // A statement that failed while it ran may run again with other values; one that was never prepared may not.
    if (!m_handle->statement) {
        return;
    }
    m_handle->statement->tryReset();
    m_handle->status = {};
}

Result<bool> Statement::next()
{
    if (!m_handle->status) {
        return m_handle->status.error();
    }
    try {
        return m_handle->statement->executeStep();
    } catch (const SQLite::Exception &exception) {
        fail(databaseError(exception, m_handle->path));
        return m_handle->status.error();
    }
}

Status Statement::finish()
{
    const Result<bool> row = next();
    if (m_handle->statement) {
        m_handle->statement->tryReset();
    }
    return row ? Status() : Status(row.error());
}

void Statement::bindNull(int index)
{
    m_handle->attempt([index](SQLite::Statement &statement) { statement.bind(index); });
}

void Statement::bindInteger(int index, qint64 value)
{
    m_handle->attempt([index, value](SQLite::Statement &statement) { statement.bind(index, int64_t{value}); });
}

void Statement::bindText(int index, const QString &value)
{
    m_handle->attempt([index, &value](SQLite::Statement &statement) { statement.bind(index, value.toStdString()); });
}

void Statement::bindBlob(int index, const QByteArray &value)
{
    // constData() is never null, so an empty array is an empty blob and not NULL.
    const void *data = value.constData();
    const auto size = static_cast<int>(value.size());
    m_handle->attempt([index, data, size](SQLite::Statement &statement) { statement.bind(index, data, size); });
}

bool Statement::isNull(int column) const
{
    return !m_handle->status || m_handle->column(column).isNull();
}

qint64 Statement::integerAt(int column)
{
    if (!m_handle->status) {
        return 0;
    }
    const SQLite::Column cell = m_handle->column(column);
    if (!cell.isInteger()) {
        damaged(column, u"not an integer"_s);
        return 0;
    }
    return cell.getInt64();
}

QString Statement::textAt(int column)
{
    if (!m_handle->status) {
        return {};
    }
    const SQLite::Column cell = m_handle->column(column);
    const std::optional<QString> text =
        cell.isText() ? textFromUtf8(QByteArrayView(cell.getText(), cell.getBytes())) : std::nullopt;
    if (!text) {
        damaged(column, u"not a text"_s);
        return {};
    }
    return *text;
}

QByteArray Statement::blobAt(int column)
{
    return blobView(column).toByteArray();
}

QByteArrayView Statement::blobView(int column)
{
    if (!m_handle->status) {
        return {};
    }
    const SQLite::Column cell = m_handle->column(column);
    if (!cell.isBlob()) {
        damaged(column, u"not a blob"_s);
        return {};
    }
    return {static_cast<const char *>(cell.getBlob()), cell.getBytes()};
}

int Statement::columnCount() const
{
    return m_handle->statement ? m_handle->statement->getColumnCount() : 0;
}

QByteArray Statement::stored(int column) const
{
    const SQLite::Column cell = m_handle->column(column);
    if (cell.isNull()) {
        return "null";
    }
    if (cell.isInteger()) {
        return 'i' + QByteArray::number(qint64{cell.getInt64()});
    }
    if (cell.isText()) {
        return 't' + QByteArray(cell.getText(), cell.getBytes());
    }
    if (cell.isBlob()) {
        return 'x' + QByteArray(static_cast<const char *>(cell.getBlob()), cell.getBytes()).toHex();
    }
    return 'f' + QByteArray::number(cell.getDouble(), 'g', 17);
}

} // namespace rangvoan::db
