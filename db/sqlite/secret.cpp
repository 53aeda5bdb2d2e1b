// SPDX-License-Identifier: Apache-2.0
#include "db/sqlite/secret.h"

namespace rangvoan::db
{

namespace
{

constexpr qsizetype secretKeyIdBytes = 4;
const QByteArray secretNullKey(secretKeyIdBytes, '\0');

} // namespace

QByteArray sealSecret(QByteArrayView content)
{
    QByteArray stored = secretNullKey;
    stored.append(content);
    return stored;
}

Result<QByteArrayView> openSecretView(QByteArrayView stored)
{
    if (stored.size() < secretKeyIdBytes || stored.first(secretKeyIdBytes) != secretNullKey) {
        return Error{ErrorCode::DamagedFile, {QStringLiteral("key id")}};
    }
    return stored.sliced(secretKeyIdBytes);
}

Result<QByteArray> openSecret(QByteArrayView stored)
{
    const Result<QByteArrayView> content = openSecretView(stored);
    return content ? Result<QByteArray>(content->toByteArray()) : Result<QByteArray>(content.error());
}

} // namespace rangvoan::db
