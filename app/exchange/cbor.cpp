// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/cbor.h"

#include <QStringDecoder>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

enum CborMajor : quint8 {
    CborUnsigned = 0,
    CborNegative = 1,
    CborBytes = 2,
    CborText = 3,
    CborArray = 4,
    CborSimple = 7
};
constexpr quint64 cborFalse = 20;
constexpr quint64 cborTrue = 21;
constexpr quint64 cborNull = 22;

/// Bytes that follow the first one for an additional information of 24 .. 27.
constexpr int cborArgumentBytes(quint8 additional)
{
    return 1 << (additional - 24);
}

} // namespace

std::optional<QString> textFromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    // Overlong or broken sequences become U+FFFD, which writes other bytes than those read.
    if (text.toUtf8() != bytes) {
        return std::nullopt;
    }
    return text;
}

void CborWriter::head(quint8 major, quint64 value)
{
    const auto first = static_cast<quint8>(major << 5);
    if (value < 24) {
        m_out.append(static_cast<char>(first | static_cast<quint8>(value)));
        return;
    }
    quint8 additional = 24;
    while (additional < 27 && (value >> (8 * cborArgumentBytes(additional))) != 0) {
        ++additional;
    }
    m_out.append(static_cast<char>(first | additional));
    for (int shift = 8 * (cborArgumentBytes(additional) - 1); shift >= 0; shift -= 8) {
        m_out.append(static_cast<char>((value >> shift) & 0xFF));
    }
}

void CborWriter::integer(qint64 value)
{
    if (value >= 0) {
        head(CborUnsigned, static_cast<quint64>(value));
    } else {
        head(CborNegative, static_cast<quint64>(-1 - value));
    }
}

void CborWriter::boolean(bool value)
{
    head(CborSimple, value ? cborTrue : cborFalse);
}

void CborWriter::null()
{
    head(CborSimple, cborNull);
}

void CborWriter::bytes(QByteArrayView value)
{
    head(CborBytes, static_cast<quint64>(value.size()));
    m_out.append(value);
}

void CborWriter::text(QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    head(CborText, static_cast<quint64>(utf8.size()));
    m_out.append(utf8);
}

void CborWriter::array(qsizetype count)
{
    head(CborArray, static_cast<quint64>(count));
}

CborReader::CborReader(QByteArrayView bytes) : m_bytes(bytes)
{
    if (bytes.size() > maximumBytes) {
        fail(u"more than %1 bytes"_s.arg(maximumBytes));
    }
}

void CborReader::fail(const QString &reason)
{
    if (!m_failed) {
        m_failed = true;
        m_reason = u"byte %1: %2"_s.arg(m_at).arg(reason);
    }
}

Status CborReader::finish()
{
    if (m_at != m_bytes.size()) {
        fail(u"bytes left over"_s);
    }
    return m_failed ? Status(Error{ErrorCode::InvalidEvent, {m_reason}}) : Status();
}

quint64 CborReader::argument(quint8 additional)
{
    if (additional < 24) {
        return additional;
    }
    if (additional > 27 || cborArgumentBytes(additional) > m_bytes.size() - m_at) {
        fail(u"length"_s);
        return 0;
    }
    quint64 value = 0;
    for (int i = 0; i < cborArgumentBytes(additional); ++i) {
        value = (value << 8) | static_cast<quint8>(m_bytes[m_at++]);
    }
    const quint64 smallest = additional == 24 ? 24 : quint64{1} << (8 * cborArgumentBytes(additional) / 2);
    if (value < smallest) {
        fail(u"not the shortest form"_s);
    }
    return value;
}

CborReader::Head CborReader::head()
{
    if (m_failed || m_at >= m_bytes.size()) {
        fail(u"ends too early"_s);
        return {};
    }
    const auto first = static_cast<quint8>(m_bytes[m_at++]);
    Head result;
    result.value = argument(first & 0x1F);
    if (!m_failed) {
        result.major = first >> 5;
    }
    return result;
}

QByteArrayView CborReader::block(quint64 length)
{
    if (m_failed || length > static_cast<quint64>(m_bytes.size() - m_at)) {
        fail(u"longer than the data"_s);
        return {};
    }
    const QByteArrayView part = m_bytes.sliced(m_at, static_cast<qsizetype>(length));
    m_at += part.size();
    return part;
}

qint64 CborReader::integer()
{
    const Head found = head();
    const bool inRange = found.value <= static_cast<quint64>(std::numeric_limits<qint64>::max());
    if (found.major > CborNegative || !inRange) {
        fail(u"integer expected"_s);
        return 0;
    }
    const auto value = static_cast<qint64>(found.value);
    return found.major == CborUnsigned ? value : -1 - value;
}

bool CborReader::boolean()
{
    const Head found = head();
    if (found.major != CborSimple || (found.value != cborTrue && found.value != cborFalse)) {
        fail(u"true or false expected"_s);
        return false;
    }
    return found.value == cborTrue;
}

QByteArray CborReader::bytes()
{
    const Head found = head();
    if (found.major != CborBytes) {
        fail(u"byte string expected"_s);
        return {};
    }
    return block(found.value).toByteArray();
}

QString CborReader::text()
{
    const Head found = head();
    if (found.major != CborText) {
        fail(u"text expected"_s);
        return {};
    }
    const std::optional<QString> value = textFromUtf8(block(found.value));
    if (!value) {
        fail(u"invalid UTF-8"_s);
        return {};
    }
    return *value;
}

qsizetype CborReader::array()
{
    const Head found = head();
    ++m_depth;
    // Every item takes at least one byte, so a claimed length never makes us reserve more than was sent.
    if (found.major != CborArray || m_depth > maximumDepth ||
        found.value > static_cast<quint64>(m_bytes.size() - m_at)) {
        fail(u"array expected"_s);
        return 0;
    }
    return static_cast<qsizetype>(found.value);
}

bool CborReader::takeNull()
{
    constexpr auto nullByte = static_cast<char>((CborSimple << 5) | cborNull);
    if (m_failed || m_at >= m_bytes.size() || m_bytes[m_at] != nullByte) {
        return false;
    }
    ++m_at;
    return true;
}

void CborReader::skip()
{
    if (m_failed || m_at >= m_bytes.size()) {
        fail(u"ends too early"_s);
        return;
    }
    switch (static_cast<quint8>(m_bytes[m_at]) >> 5) {
    case CborUnsigned:
    case CborNegative:
        integer();
        return;
    case CborBytes:
        bytes();
        return;
    case CborText:
        text();
        return;
    case CborArray: {
        const qsizetype count = array();
        for (qsizetype i = 0; i < count && !m_failed; ++i) {
            skip();
        }
        leave();
        return;
    }
    default:
        if (!takeNull()) {
            boolean();
        }
    }
}

} // namespace rangvoan
