// SPDX-License-Identifier: Apache-2.0
#include "db/backup.h"

#include "db/migrations/migrator.h"
#include "db/sqlite/statement.h"

#include <QFile>
#include <QFileInfo>

namespace rangvoan::db
{

using namespace Qt::StringLiterals;

namespace
{

/// Removes a file that was not finished.
class Unfinished
{
public:
    explicit Unfinished(QString path) : m_path(std::move(path)) {}
    ~Unfinished()
    {
        if (!m_path.isEmpty()) {
            QFile::remove(m_path);
        }
    }
    Q_DISABLE_COPY_MOVE(Unfinished)
    void keep() { m_path.clear(); }

private:
    QString m_path;
};

Status copyPages(const QString &file, const QString &target)
{
    Result<Connection> source = Connection::open(file, OpenMode::ReadOnly);
    if (!source) {
        return source.error();
    }
    const Result<FileFormat> format = formatOf(*source);
    if (!format) {
        return format.error();
    }
    if (*format == FileFormat::Empty) {
        return Error{ErrorCode::NotAnAwardFile, {file}};
    }
    if (*format == FileFormat::Newer) {
        return Error{ErrorCode::NewerFile, {file}};
    }
    Statement copy(*source, u"VACUUM INTO ?1"_s);
    const Status copied = copy.run(target);
    if (!copied && copied.error().code == ErrorCode::CannotRead) {
        return Error{ErrorCode::CannotWrite, {target}};
    }
    return copied;
}

/// VACUUM INTO does not wait for the disk. A commit of our own does: it flushes the whole file.
Status flushAndCheck(const QString &path)
{
    Result<Connection> copy = Connection::open(path, OpenMode::ReadWrite);
    if (!copy) {
        return copy.error();
    }
    const Result<qint64> version = copy->number(u"PRAGMA user_version"_s);
    if (!version) {
        return version.error();
    }
    if (const Status flushed = copy->execute(u"PRAGMA user_version=%1"_s.arg(*version)); !flushed) {
        return flushed;
    }
    const Result<QString> pages = copy->text(u"PRAGMA integrity_check(1)"_s);
    if (!pages) {
        return pages.error();
    }
    return *pages == u"ok"_s ? Status() : Status(Error{ErrorCode::DamagedFile, {path, *pages}});
}

/// People know the name they asked for, not the temporary one.
Error namedAs(Error error, const QString &temporary, const QString &target)
{
    error.arguments.replaceInStrings(temporary, target);
    return error;
}

Status copyWhole(const QString &file, const QString &target)
{
    if (!QFileInfo(file).isFile()) {
        return Error{ErrorCode::CannotRead, {file}};
    }
    if (QFileInfo::exists(target)) {
        return Error{ErrorCode::FileExists, {target}};
    }
    const QString temporary = target + u".part"_s;
    QFile::remove(temporary);
    Unfinished unfinished(temporary);
    if (const Status copied = copyPages(file, temporary); !copied) {
        return namedAs(copied.error(), temporary, target);
    }
    if (const Status whole = flushAndCheck(temporary); !whole) {
        return namedAs(whole.error(), temporary, target);
    }
    // Does not replace: a target that appeared meanwhile stays.
    if (!QFile::rename(temporary, target)) {
        return Error{ErrorCode::CannotWrite, {target}};
    }
    unfinished.keep();
    return {};
}

} // namespace

Status backupTo(const QString &file, const QString &target)
{
    return copyWhole(file, target);
}

Status restoreTo(const QString &backup, const QString &target)
{
    return copyWhole(backup, target);
}

} // namespace rangvoan::db
