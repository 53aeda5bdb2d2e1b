// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"
#include "app/exchange/codec.h"

namespace rangvoan::db
{

/// A value of a column that names persons, contacts, marks or comments. The column is a BLOB: key id (4 bytes, big
/// endian), then the content; key id 0 is the null key of a file without a passphrase, whose content is plain. Every
/// secret column goes through this type, so that locking a file changes one place.
template<class T>
struct Secret
{
    T value{};

    Secret() = default;
    explicit Secret(T content) : value(std::move(content)) {}
};

using SecretText = Secret<QString>;
using SecretBlob = Secret<QByteArray>;

/// The stored form of a secret content.
QByteArray sealSecret(QByteArrayView content);
/// The content of a stored form; DamagedFile(column) when it is none or its key is not known.
Result<QByteArray> openSecret(QByteArrayView stored);
/// The same without a copy: valid as long as `stored`.
Result<QByteArrayView> openSecretView(QByteArrayView stored);

/// Content of a secret: UTF-8 of a text, bytes as they are, canonical CBOR of anything else.
template<class T>
QByteArray secretContent(const T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        return value.toUtf8();
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return value;
    } else {
        return encode(value);
    }
}

template<class T>
Result<T> secretValue(const QByteArray &content)
{
    if constexpr (std::is_same_v<T, QString>) {
        std::optional<QString> text = textFromUtf8(content);
        return text ? Result<T>(*text) : Result<T>(Error{ErrorCode::InvalidEvent, {QStringLiteral("UTF-8")}});
    } else if constexpr (std::is_same_v<T, QByteArray>) {
        return content;
    } else {
        return decode<T>(content);
    }
}

} // namespace rangvoan::db
