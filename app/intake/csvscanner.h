// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

#include <QChar>
#include <QStringList>
#include <QStringView>

namespace rangvoan
{

/// A place in the text a scanner is at.
struct CsvPlace
{
    qsizetype at = 0;
    int line = 1; ///< of the file
};

/// Splits text into records after RFC 4180; lines are counted for the messages.
class CsvScanner final
{
public:
    /// `line` is where `text` begins in the file; `text` and `fileName` outlive the scanner.
    CsvScanner(QStringView text, QChar delimiter, const QString &fileName, int line = 1)
        : m_text(text), m_delimiter(delimiter), m_fileName(fileName), m_place{0, line}, m_recordLine(line)
    {
    }

    bool atEnd() const { return m_place.at >= m_text.size(); }
    /// Line on which the last record began.
    int recordLine() const { return m_recordLine; }
    /// Fields of the last record, also where it could not be read to its end.
    int column() const { return m_column; }
    CsvPlace place() const { return m_place; }
    void goTo(const CsvPlace &place) { m_place = place; }
    /// The last error would not stand if the text went on: a quotation mark was never closed.
    bool lacksQuote() const { return m_lacksQuote; }

    /// Errors: InvalidTable{file, line, column, reason}, TooLarge.
    Result<QStringList> nextRecord();

private:
    Status readField(QString &field);
    Status readQuoted(QString &field);
    bool endsField(QChar c) const { return c == m_delimiter || c == u'\n' || c == u'\r'; }
    void skipLineBreak();
    Error problem(int line, const QString &reason) const;

    QStringView m_text;
    QChar m_delimiter;
    const QString &m_fileName;
    CsvPlace m_place;
    int m_recordLine;
    int m_column = 0;
    bool m_lacksQuote = false;
};

} // namespace rangvoan
