// SPDX-License-Identifier: Apache-2.0
#include "db/attested/meta.h"

#include "app/exchange/chain.h"
#include "db/sqlite/statement.h"

namespace rangvoan::db
{

using namespace Qt::StringLiterals;

namespace
{

const QString draftKeyName = u"draft_key"_s;
const QString practiceName = u"practice"_s;

QByteArray metaHash(const QString &name, const QByteArray &value)
{
    QByteArray bytes("rangvoan/meta/1");
    bytes.append('\0');
    bytes.append(name.toUtf8());
    bytes.append('\0');
    bytes.append(value);
    return sha256(bytes);
}

Error metaDamaged(const Connection &connection, const QString &name)
{
    return {ErrorCode::DamagedFile, {connection.path(), u"meta %1"_s.arg(name)}};
}

} // namespace

Status createMeta(Connection &connection)
{
    const QByteArray key = makeMacKey();
    Statement insert(connection, u"INSERT INTO meta (name, value, hash) VALUES (?1, ?2, ?3)"_s);
    return insert.run(draftKeyName, key, metaHash(draftKeyName, key));
}

Result<QByteArray> draftKey(Connection &connection)
{
    QByteArray value;
    QByteArray hash;
    Statement query(connection, u"SELECT value, hash FROM meta WHERE name = ?1"_s);
    query.bindAll(draftKeyName);
    const Result<bool> found = query.fetch(value, hash);
    if (!found) {
        return found.error();
    }
    if (!*found || value.size() != hashBytes || hash != metaHash(draftKeyName, value)) {
        return metaDamaged(connection, draftKeyName);
    }
    return value;
}

Result<qint64> checkMeta(Connection &connection)
{
    if (const Result<QByteArray> key = draftKey(connection); !key) {
        return key.error();
    }
    QString name;
    QByteArray value;
    QByteArray hash;
    qint64 checked = 0;
    Statement query(connection, u"SELECT name, value, hash FROM meta ORDER BY name"_s);
    query.bindAll();
    while (true) {
        const Result<bool> row = query.fetch(name, value, hash);
        if (!row) {
            return row.error();
        }
        if (!*row) {
            return checked;
        }
        if (hash != metaHash(name, value)) {
            return metaDamaged(connection, name);
        }
        ++checked;
    }
}

Status markPractice(Connection &connection)
{
    const QByteArray yes("1");
    Statement insert(connection, u"INSERT OR REPLACE INTO meta (name, value, hash) VALUES (?1, ?2, ?3)"_s);
    return insert.run(practiceName, yes, metaHash(practiceName, yes));
}

Result<bool> isPractice(Connection &connection)
{
    QByteArray value;
    Statement query(connection, u"SELECT value FROM meta WHERE name = ?1"_s);
    query.bindAll(practiceName);
    return query.fetch(value);
}

} // namespace rangvoan::db
