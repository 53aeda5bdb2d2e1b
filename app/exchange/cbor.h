// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace rangvoan
{

/// Text of strictly valid UTF-8, a leading byte order mark kept as a character; nothing when it is not valid.
std::optional<QString> textFromUtf8(QByteArrayView bytes);

/// Writes canonical CBOR (RFC 8949, section 4.2.1) of the few kinds of items the record book uses: integer, byte
/// string, text, array of known length, bool, null. Every head has its shortest form.
class CborWriter
{
public:
    void integer(qint64 value);
    void boolean(bool value);
    void null();
    void bytes(QByteArrayView value);
    void text(QStringView value);
    /// Announces an array; the items follow.
    void array(qsizetype count);

    const QByteArray &result() const { return m_out; }

private:
    void head(quint8 major, quint64 value);

    QByteArray m_out;
};

/// Reads what CborWriter writes and nothing else: any other item, a head that is not the shortest, invalid UTF-8, too
/// deep nesting, a missing or a left over byte is an error. After the first error every read gives an empty value and
/// finish() tells. Safe on any bytes: no item is trusted to be longer than what is left.
class CborReader
{
public:
    static constexpr qsizetype maximumBytes = 64 * 1024 * 1024;
    static constexpr int maximumDepth = 16;

    explicit CborReader(QByteArrayView bytes);

    qint64 integer();
    bool boolean();
    QByteArray bytes();
    QString text();
    /// Number of items of the array that begins here; every array() needs its leave().
    qsizetype array();
    void leave() { --m_depth; }
    /// Takes a null if one is next.
    bool takeNull();
    /// Passes over any one item, checking its form.
    void skip();

    bool failed() const { return m_failed; }
    /// Makes the bytes invalid for a reason the caller found ("date", "enumeration Sex").
    void fail(const QString &reason);
    /// Everything was read and nothing was wrong; InvalidEvent(place and reason) otherwise.
    Status finish();

private:
    struct Head
    {
        quint8 major = 0xFF;
        quint64 value = 0;
    };
    Head head();
    quint64 argument(quint8 additional);
    QByteArrayView block(quint64 length);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_failed = false;
    QString m_reason;
};

} // namespace rangvoan
