// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace rangvoan::db
{

enum class OpenMode { ReadWriteCreate, ReadWrite, ReadOnly, Memory };

/// One connection to one SQLite file, with the settings every award file is used under (design 5.1): rollback journal,
/// synchronous=EXTRA, foreign keys, no trust in the schema, defensive mode. May be moved, also with statements open;
/// used by one thread at a time.
class Connection
{
public:
    /// Opens the file; the path is not used for Memory. CannotRead, CannotWrite, FileInUse, DamagedFile or
    /// NotAnAwardFile (no SQLite file at all); whether it is an award file is the migrator's question.
    static Result<Connection> open(const QString &path, OpenMode mode);

    /// A copy of the whole file in memory; it keeps the path, for messages.
    Result<Connection> copyInMemory();

    ~Connection();
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;

    /// Runs one or several statements without parameters or results.
    Status execute(QStringView sql);
    /// The single integer a constant query answers, for example of a pragma.
    Result<qint64> number(const QString &sql);
    /// The single text a constant query answers.
    Result<QString> text(const QString &sql);

    const QString &path() const;
    bool isReadOnly() const;
    /// Rows changed by the last INSERT, UPDATE or DELETE.
    qint64 changes() const;

private:
    friend class Statement;
    struct Handle;
    explicit Connection(std::unique_ptr<Handle> handle);

    std::unique_ptr<Handle> m_handle;
};

} // namespace rangvoan::db
