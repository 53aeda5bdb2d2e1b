// SPDX-License-Identifier: Apache-2.0
#include "db/migrations/migrator.h"

#include "db/sqlite/transaction.h"

#include <QDir>
#include <QFile>

namespace rangvoan::db
{

using namespace Qt::StringLiterals;

namespace
{

/// The text of migration `number` ("0001_initial.sql").
Result<QString> migrationText(int number)
{
    const QDir folder(u":/migrations"_s);
    const QStringList names = folder.entryList({u"%1_*.sql"_s.arg(number, 4, 10, QChar(u'0'))});
    if (names.size() == 1) {
        QFile file(folder.filePath(names.first()));
        if (file.open(QIODevice::ReadOnly)) {
            return QString::fromUtf8(file.readAll());
        }
    }
    return Error{ErrorCode::Database, {u"migration %1"_s.arg(number)}};
}

Status applyMigrations(Connection &connection, int from)
{
    for (int number = from + 1; number <= schemaVersion; ++number) {
        const Result<QString> sql = migrationText(number);
        if (!sql) {
            return sql.error();
        }
        if (const Status done = connection.execute(*sql); !done) {
            return done;
        }
    }
    // Pragmas take no parameters; both are constants of this program.
    return connection.execute(
        u"PRAGMA application_id=%1; PRAGMA user_version=%2"_s.arg(awardApplicationId).arg(schemaVersion));
}

} // namespace

Result<FileFormat> formatOf(Connection &connection)
{
    const Result<qint64> application = connection.number(u"PRAGMA application_id"_s);
    const Result<qint64> version = connection.number(u"PRAGMA user_version"_s);
    const Result<qint64> objects = connection.number(u"SELECT count(*) FROM sqlite_master"_s);
    for (const auto *answer : {&application, &version, &objects}) {
        if (!*answer) {
            return answer->error();
        }
    }
    if (*application == 0 && *version == 0 && *objects == 0) {
        return FileFormat::Empty;
    }
    if (*application != awardApplicationId || *version < 1) {
        return Error{ErrorCode::NotAnAwardFile, {connection.path()}};
    }
    if (*version == schemaVersion) {
        return FileFormat::Current;
    }
    return *version > schemaVersion ? FileFormat::Newer : FileFormat::Older;
}

Status migrate(Connection &connection)
{
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction) {
        return transaction.error();
    }
    const Result<FileFormat> format = formatOf(connection);
    if (!format) {
        return format.error();
    }
    if (*format == FileFormat::Newer) {
        return Error{ErrorCode::NewerFile, {connection.path()}};
    }
    if (*format == FileFormat::Current) {
        return {};
    }
    const Result<qint64> version = connection.number(u"PRAGMA user_version"_s);
    if (!version) {
        return version.error();
    }
    if (const Status done = applyMigrations(connection, static_cast<int>(*version)); !done) {
        return done;
    }
    return transaction->commit();
}

} // namespace rangvoan::db
