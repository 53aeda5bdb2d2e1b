// SPDX-License-Identifier: Apache-2.0
#include "app/intake/textfeed.h"

#include <QStringDecoder>

#include <algorithm>

namespace rangvoan
{

namespace
{

constexpr qint64 longestByteOrderMark = 4;

qsizetype bytesOfMark(QStringConverter::Encoding encoding)
{
    switch (encoding) {
    case QStringConverter::Utf8:
        return 3;
    case QStringConverter::Utf32LE:
    case QStringConverter::Utf32BE:
        return 4;
    default:
        return 2;
    }
}

/// Bytes of the character that begins with `lead`; 1 for what is no lead byte, which the decoder then refuses.
qsizetype utf8Length(uchar lead)
{
    return lead >= 0xF0 ? 4 : (lead >= 0xE0 ? 3 : (lead >= 0xC0 ? 2 : 1));
}

qsizetype wholeUtf8(const QByteArray &bytes)
{
    const qsizetype size = bytes.size();
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, size); ++back) {
        const auto byte = static_cast<uchar>(bytes.at(size - back));
        if (byte < 0x80 || byte >= 0xC0) {
            return utf8Length(byte) > back ? size - back : size;
        }
    }
    return size;
}

qsizetype wholeUtf16(const QByteArray &bytes, bool littleEndian)
{
    const qsizetype size = bytes.size() / 2 * 2;
    if (size == 0) {
        return 0;
    }
    const auto high = static_cast<uchar>(bytes.at(littleEndian ? size - 1 : size - 2));
    const bool opensPair = high >= 0xD8 && high <= 0xDB;
    return opensPair ? size - 2 : size;
}

} // namespace

TextFeed::TextFeed(QIODevice &device, QString fileName, qint64 pieceBytes)
    : m_device(device), m_fileName(std::move(fileName)), m_pieceBytes(pieceBytes)
{
}

Status TextFeed::fill()
{
    const qsizetype kept = m_bytes.size();
    const qint64 wanted = m_begun ? m_pieceBytes : std::max(m_pieceBytes, longestByteOrderMark);
    m_bytes.resize(kept + wanted);
    qint64 filled = 0;
    while (filled < wanted && !m_ended) {
        const qint64 count = m_device.read(m_bytes.data() + kept + filled, wanted - filled);
        if (count < 0) {
            return Error{ErrorCode::CannotRead, {m_fileName}};
        }
        filled += count;
        m_ended = count == 0;
    }
    m_bytes.resize(kept + filled);
    return {};
}

void TextFeed::takeByteOrderMark()
{
    m_begun = true;
    if (const auto encoding = QStringConverter::encodingForData(m_bytes)) {
        m_encoding = *encoding;
        m_bytes.remove(0, bytesOfMark(*encoding));
    }
}

qsizetype TextFeed::wholeCharacters() const
{
    switch (m_encoding) {
    case QStringConverter::Utf8:
        return wholeUtf8(m_bytes);
    case QStringConverter::Utf32LE:
    case QStringConverter::Utf32BE:
        return m_bytes.size() / 4 * 4;
    default:
        return wholeUtf16(m_bytes, m_encoding == QStringConverter::Utf16LE);
    }
}

Result<QString> TextFeed::next()
{
    qsizetype whole = 0;
    while (whole == 0 && !m_ended) {
        if (const Status filled = fill(); !filled) {
            return filled.error();
        }
        if (!m_begun) {
            takeByteOrderMark();
        }
        whole = wholeCharacters();
    }
    const bool cutInHalf = m_ended && whole != m_bytes.size();
    QStringDecoder decoder(m_encoding, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder(QByteArrayView(m_bytes).first(whole));
    m_bytes.remove(0, whole);
    // Without a byte order mark UTF-16 shows as UTF-8 with zero bytes; no text table holds those.
    if (cutInHalf || decoder.hasError() || !text.isValidUtf16() || text.contains(QChar::Null)) {
        return Error{ErrorCode::UnknownEncoding, {m_fileName}};
    }
    return text;
}

} // namespace rangvoan
