// SPDX-License-Identifier: Apache-2.0
#include "db/ledger/verifytables.h"

#include "db/ledger/ledger.h"
#include "db/migrations/migrator.h"
#include "db/projection/tables.h"
#include "db/sqlite/statement.h"
#include "db/sqlite/transaction.h"

#include <algorithm>

namespace rangvoan::db
{

using namespace Qt::StringLiterals;

namespace
{

using StoredRow = QList<QByteArray>;

/// All rows of a query as they are stored.
Result<QList<StoredRow>> storedRows(Connection &connection, const QString &sql)
{
    QList<StoredRow> rows;
    Statement query(connection, sql);
    query.bindAll();
    while (true) {
        const Result<bool> more = query.next();
        if (!more) {
            return more.error();
        }
        if (!*more) {
            return rows;
        }
        StoredRow &row = rows.emplaceBack();
        for (int column = 0; column < query.columnCount(); ++column) {
            row.append(query.stored(column));
        }
    }
}

Result<QStringList> columnsOf(Connection &connection, QStringView table)
{
    QStringList names;
    QString name;
    Statement query(connection, u"SELECT name FROM pragma_table_info(?1) ORDER BY cid"_s);
    query.bindAll(table.toString());
    while (true) {
        const Result<bool> more = query.fetch(name);
        if (!more) {
            return more.error();
        }
        if (!*more) {
            return names;
        }
        names.append(u'"' + name + u'"');
    }
}

/// A file in memory of the current schema.
Result<Connection> emptyTwin()
{
    Result<Connection> twin = Connection::open({}, OpenMode::Memory);
    if (!twin) {
        return twin;
    }
    if (const Status done = migrate(*twin); !done) {
        return done.error();
    }
    return twin;
}

void compareTable(Connection &file, Connection &twin, QStringView table, Check &check)
{
    // Table and column names come from our own lists, not from the file.
    const Result<QStringList> columns = columnsOf(twin, table);
    if (!columns) {
        check.fail(columns.error().arguments.join(u' '));
        return;
    }
    const QString list = columns->join(u", ");
    const QString sql = u"SELECT %1 FROM %2 ORDER BY %1"_s.arg(list, table.toString());
    const Result<QList<StoredRow>> found = storedRows(file, sql);
    const Result<QList<StoredRow>> expected = storedRows(twin, sql);
    if (!found || !expected) {
        const Error &error = found ? expected.error() : found.error();
        check.fail(u"table %1: %2"_s.arg(table, error.arguments.join(u' ')));
        return;
    }
    check.checked += found->size();
    const auto [a, b] = std::mismatch(found->cbegin(), found->cend(), expected->cbegin(), expected->cend());
    if (a != found->cend() || b != expected->cend()) {
        const StoredRow row = a != found->cend() ? *a : *b;
        check.fail(u"table %1, row %2 (%3)"_s.arg(table)
                       .arg(a - found->cbegin() + 1)
                       .arg(QString::fromUtf8(row.value(0).left(40))));
    }
}

/// Keys made by the collation of another version of the program cannot be compared; they are made anew when the file
/// is next opened for writing. A mixture never happens.
bool madeByOtherCollation(Connection &file, Connection &twin)
{
    const QString sql = u"SELECT DISTINCT collation FROM candidate_sort_key"_s;
    const Result<QList<StoredRow>> found = storedRows(file, sql);
    const Result<QList<StoredRow>> ours = storedRows(twin, sql);
    return found && ours && found->size() == 1 && ours->size() == 1 && *found != *ours;
}

/// In one transaction: rows written together may name one another, whichever comes first.
Status replayAtOnce(Connection &source, Connection &target)
{
    Result<Transaction> transaction = Transaction::begin(target);
    if (!transaction) {
        return transaction.error();
    }
    const Status replayed = replay(source, target);
    return replayed ? transaction->commit() : replayed;
}

} // namespace

Status checkSchema(Connection &connection)
{
    const QString sql = u"SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"_s;
    Result<Connection> twin = emptyTwin();
    if (!twin) {
        return twin.error();
    }
    const Result<QList<StoredRow>> found = storedRows(connection, sql);
    const Result<QList<StoredRow>> expected = storedRows(*twin, sql);
    if (!found || !expected) {
        return found ? expected.error() : found.error();
    }
    const auto [a, b] = std::mismatch(found->cbegin(), found->cend(), expected->cbegin(), expected->cend());
    if (a == found->cend() && b == expected->cend()) {
        return {};
    }
    const StoredRow row = a != found->cend() ? *a : *b;
    return Error{ErrorCode::DamagedFile,
                 {connection.path(), u"sqlite_master: "_s + QString::fromUtf8(row.value(1).mid(1))}};
}

Check checkTables(Connection &connection)
{
    Check check{u"tables"_s, true, 0, {}};
    const Result<QList<StoredRow>> found =
        storedRows(connection,
                   u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"_s);
    if (!found) {
        check.fail(found.error().arguments.join(u' '));
        return check;
    }
    QStringList listed;
    for (const TableInfo &table : tables) {
        listed.append(table.name.toString());
    }
    for (const StoredRow &row : *found) {
        ++check.checked;
        const QString name = QString::fromUtf8(row.value(0).mid(1));
        if (listed.removeAll(name) != 1) {
            check.fail(u"table %1 is not known"_s.arg(name));
        }
    }
    if (!listed.isEmpty()) {
        check.fail(u"table %1 is missing"_s.arg(listed.first()));
    }
    return check;
}

QList<Check> checkProjection(Connection &connection)
{
    Check projection{u"projection"_s, true, 0, {}};
    Check cache{u"cache"_s, true, 0, {}};
    Result<Connection> twin = emptyTwin();
    const Status replayed = twin ? replayAtOnce(connection, *twin) : Status(twin.error());
    if (!replayed) {
        projection.fail(u"replay: "_s + replayed.error().arguments.join(u' '));
        cache.fail(u"not comparable"_s);
        return {projection, cache};
    }
    for (const TableInfo &table : tables) {
        if (table.tableClass == TableClass::Projection) {
            compareTable(connection, *twin, table.name, projection);
        } else if (table.tableClass == TableClass::Cache && !madeByOtherCollation(connection, *twin)) {
            compareTable(connection, *twin, table.name, cache);
        }
    }
    return {projection, cache};
}

} // namespace rangvoan::db
