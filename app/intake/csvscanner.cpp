// SPDX-License-Identifier: Apache-2.0
#include "app/intake/csvscanner.h"

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostFieldsOfRecord = 16'384;

int lineBreaksIn(QStringView piece)
{
    qsizetype breaks = piece.count(u'\n');
    for (qsizetype i = 0; i < piece.size(); ++i) {
        breaks += piece.at(i) == u'\r' && (i + 1 == piece.size() || piece.at(i + 1) != u'\n') ? 1 : 0;
    }
    return static_cast<int>(breaks);
}

} // namespace

Result<QStringList> CsvScanner::nextRecord()
{
    m_recordLine = m_place.line;
    m_column = 0;
    m_lacksQuote = false;
    QStringList fields;
    for (;;) {
        if (++m_column > mostFieldsOfRecord) {
            return Error{ErrorCode::TooLarge,
                         {m_fileName, u"number of fields in line %1"_s, QString::number(m_place.line)}};
        }
        QString field;
        if (const Status read = readField(field); !read) {
            return read.error();
        }
        fields.append(field);
        if (atEnd()) {
            return fields;
        }
        if (m_text.at(m_place.at) == m_delimiter) {
            ++m_place.at;
            continue;
        }
        skipLineBreak();
        return fields;
    }
}

Status CsvScanner::readField(QString &field)
{
    if (!atEnd() && m_text.at(m_place.at) == u'"') {
        return readQuoted(field);
    }
    const qsizetype begin = m_place.at;
    while (!atEnd() && !endsField(m_text.at(m_place.at))) {
        ++m_place.at;
    }
    field = m_text.sliced(begin, m_place.at - begin).toString();
    return {};
}

Status CsvScanner::readQuoted(QString &field)
{
    const int openedOn = m_place.line;
    ++m_place.at;
    for (;;) {
        const qsizetype quote = m_text.indexOf(u'"', m_place.at);
        if (quote < 0) {
            m_lacksQuote = true;
            return problem(openedOn, u"a quotation mark is opened and never closed"_s);
        }
        const QStringView piece = m_text.sliced(m_place.at, quote - m_place.at);
        field += piece;
        m_place.line += lineBreaksIn(piece);
        m_place.at = quote + 1;
        if (atEnd() || m_text.at(m_place.at) != u'"') {
            break;
        }
        field += u'"';
        ++m_place.at;
    }
    if (!atEnd() && !endsField(m_text.at(m_place.at))) {
        return problem(m_place.line, u"text follows a closing quotation mark"_s);
    }
    return {};
}

void CsvScanner::skipLineBreak()
{
    if (m_text.at(m_place.at) == u'\r' && m_place.at + 1 < m_text.size() && m_text.at(m_place.at + 1) == u'\n') {
        ++m_place.at;
    }
    ++m_place.at;
    ++m_place.line;
}

Error CsvScanner::problem(int line, const QString &reason) const
{
    return Error{ErrorCode::InvalidTable, {m_fileName, QString::number(line), QString::number(m_column), reason}};
}

} // namespace rangvoan
