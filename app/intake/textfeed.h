// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringConverter>

namespace rangvoan
{

/// The text of a file a piece at a time, so that its size costs no memory: UTF-8 or UTF-16 by its byte order mark,
/// strict UTF-8 without one. Anything that does not decode without loss is UnknownEncoding, because a guessed encoding
/// would change names silently.
class TextFeed final
{
public:
    static constexpr qint64 usualPiece = 1LL << 20;

    /// `device` is open and outlives the feed; `fileName` is for messages, `pieceBytes` is what is read at once.
    TextFeed(QIODevice &device, QString fileName, qint64 pieceBytes = usualPiece);

    /// The next piece, cut between characters; empty at the end. Errors: CannotRead, UnknownEncoding.
    Result<QString> next();
    /// next() has given the last piece.
    bool atEnd() const { return m_ended; }
    const QString &fileName() const { return m_fileName; }

private:
    Status fill();
    void takeByteOrderMark();
    qsizetype wholeCharacters() const;

    QIODevice &m_device;
    QString m_fileName;
    qint64 m_pieceBytes;
    QByteArray m_bytes; ///< read and not decoded yet
    QStringConverter::Encoding m_encoding = QStringConverter::Utf8;
    bool m_begun = false;
    bool m_ended = false;
};

} // namespace rangvoan
