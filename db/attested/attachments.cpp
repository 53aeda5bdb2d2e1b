// SPDX-License-Identifier: Apache-2.0
#include "db/attested/attachments.h"

#include "app/exchange/chain.h"
#include "db/sqlite/statement.h"

namespace rangvoan::db
{

using namespace Qt::StringLiterals;

namespace
{

/// Hash of the address and the name as stored.
QByteArray attachmentHash(const QByteArray &address, const QByteArray &storedName)
{
    QByteArray bytes("rangvoan/attachment/1");
    bytes.append('\0');
    bytes.append(address);
    bytes.append(storedName);
    return sha256(bytes);
}

Error attachmentDamaged(const Connection &connection, const QByteArray &address)
{
    return {ErrorCode::DamagedFile, {connection.path(), u"attachment "_s + QString::fromLatin1(address.toHex())}};
}

} // namespace

Result<QByteArray> putAttachment(Connection &connection, const QByteArray &content, const QString &name)
{
    if (content.size() > attachmentMaximumBytes) {
        return Error{ErrorCode::TooLarge, {name, u"more than %1 MB"_s, u"25"_s}};
    }
    const QByteArray address = sha256(content);
    const QByteArray storedName = sealSecret(secretContent(name));
    Statement insert(connection, u"INSERT INTO attachment (sha256, name, content, hash) VALUES (?1, ?2, ?3, ?4) "
                                 "ON CONFLICT (sha256) DO NOTHING"_s);
    if (const Status done = insert.run(address, storedName, SecretBlob(content), attachmentHash(address, storedName));
        !done) {
        return done.error();
    }
    return address;
}

Result<QByteArray> readAttachment(Connection &connection, const QByteArray &sha256Address)
{
    SecretBlob content;
    Statement query(connection, u"SELECT content FROM attachment WHERE sha256 = ?1"_s);
    query.bindAll(sha256Address);
    const Result<bool> found = query.fetch(content);
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return Error{ErrorCode::NotFound, {u"attachment "_s + QString::fromLatin1(sha256Address.toHex())}};
    }
    if (sha256(content.value) != sha256Address) {
        return attachmentDamaged(connection, sha256Address);
    }
    return content.value;
}

Result<bool> hasAttachment(Connection &connection, const QByteArray &sha256Address)
{
    qint64 one = 0;
    Statement query(connection, u"SELECT 1 FROM attachment WHERE sha256 = ?1"_s);
    query.bindAll(sha256Address);
    return query.fetch(one);
}

Result<qint64> checkAttachments(Connection &connection)
{
    Statement query(connection, u"SELECT sha256, name, content, hash FROM attachment ORDER BY sha256"_s);
    query.bindAll();
    QByteArray address;
    QByteArray storedName;
    SecretBlob content;
    QByteArray hash;
    for (qint64 checked = 0;; ++checked) {
        const Result<bool> row = query.fetch(address, storedName, content, hash);
        if (!row) {
            return row.error();
        }
        if (!*row) {
            return checked;
        }
        const bool good = sha256(content.value) == address && hash == attachmentHash(address, storedName);
        if (!good || !openSecret(storedName)) {
            return attachmentDamaged(connection, address);
        }
    }
}

} // namespace rangvoan::db
