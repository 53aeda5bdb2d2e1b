// SPDX-License-Identifier: Apache-2.0
#include "app/intake/csvreader.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <map>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<char16_t, 3> csvDelimiters{u',', u';', u'\t'};
constexpr int delimiterSampleRecords = 20;
constexpr qsizetype mostFieldsOfRecord = 16'384;
constexpr qsizetype mostFieldsInMemory = 20'000'000;

/// Splits text into records; positions are kept for the messages.
class CsvScanner
{
public:
    CsvScanner(QStringView text, QChar delimiter, const QString &fileName)
        : m_text(text), m_delimiter(delimiter), m_fileName(fileName)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    int recordLine() const { return m_recordLine; }

    Result<QStringList> nextRecord()
    {
        m_recordLine = m_line;
        m_column = 0;
        QStringList fields;
        for (;;) {
            if (++m_column > mostFieldsOfRecord) {
                return Error{ErrorCode::TooLarge,
                             {m_fileName, u"number of fields in line %1"_s, QString::number(m_line)}};
            }
            QString field;
            if (const Status read = readField(field); !read) {
                return read.error();
            }
            fields.append(field);
            if (atEnd()) {
                return fields;
            }
            if (m_text.at(m_at) == m_delimiter) {
                ++m_at;
                continue;
            }
            skipLineBreak();
            return fields;
        }
    }

private:
    Status readField(QString &field)
    {
        if (!atEnd() && m_text.at(m_at) == u'"') {
            return readQuoted(field);
        }
        const qsizetype begin = m_at;
        while (!atEnd() && !endsField(m_text.at(m_at))) {
            ++m_at;
        }
        field = m_text.sliced(begin, m_at - begin).toString();
        return {};
    }

    Status readQuoted(QString &field)
    {
        const int openedOn = m_line;
        ++m_at;
        for (;;) {
            const qsizetype quote = m_text.indexOf(u'"', m_at);
            if (quote < 0) {
                return problem(openedOn, u"a quotation mark is opened and never closed"_s);
            }
            const QStringView piece = m_text.sliced(m_at, quote - m_at);
            field += piece;
            m_line += lineBreaksIn(piece);
            m_at = quote + 1;
            if (atEnd() || m_text.at(m_at) != u'"') {
                break;
            }
            field += u'"';
            ++m_at;
        }
        if (!atEnd() && !endsField(m_text.at(m_at))) {
            return problem(m_line, u"text follows a closing quotation mark"_s);
        }
        return {};
    }

    bool endsField(QChar c) const { return c == m_delimiter || c == u'\n' || c == u'\r'; }

    static int lineBreaksIn(QStringView piece)
    {
        qsizetype breaks = piece.count(u'\n');
        for (qsizetype i = 0; i < piece.size(); ++i) {
            breaks += piece.at(i) == u'\r' && (i + 1 == piece.size() || piece.at(i + 1) != u'\n') ? 1 : 0;
        }
        return static_cast<int>(breaks);
    }

    void skipLineBreak()
    {
        if (m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n') {
            ++m_at;
        }
        ++m_at;
        ++m_line;
    }

    Error problem(int line, const QString &reason) const
    {
        return Error{ErrorCode::InvalidTable, {m_fileName, QString::number(line), QString::number(m_column), reason}};
    }

    QStringView m_text;
    QChar m_delimiter;
    const QString &m_fileName;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_recordLine = 1;
    int m_column = 0;
};

/// How well a delimiter explains the text: records with the most common number of delimiters, then that number.
std::pair<int, qsizetype> delimiterFit(QStringView text, QChar delimiter)
{
    const QString noName;
    CsvScanner scanner(text, delimiter, noName);
    std::map<qsizetype, int> records;
    for (int i = 0; i < delimiterSampleRecords && !scanner.atEnd(); ++i) {
        const Result<QStringList> fields = scanner.nextRecord();
        if (!fields) {
            return {0, 0};
        }
        if (fields->size() > 1) {
            ++records[fields->size()];
        }
    }
    std::pair<int, qsizetype> best{0, 0};
    for (const auto &[fields, count] : records) {
        best = std::max(best, {count, fields});
    }
    return best;
}

/// The line "sep=;" that spreadsheet programs understand at the very beginning.
QChar declaredDelimiter(QStringView text)
{
    const bool isDeclared = text.startsWith(u"sep=", Qt::CaseInsensitive) && text.size() > 5 &&
                            (text.at(5) == u'\n' || text.at(5) == u'\r');
    return isDeclared ? text.at(4) : QChar();
}

bool isBlankRecord(const QStringList &fields)
{
    return fields.size() == 1 && fields.first().trimmed().isEmpty();
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes, const QString &fileName)
{
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    const bool cutInHalf = encoding != QStringConverter::Utf8 && bytes.size() % 2 != 0;
    // Without a byte order mark UTF-16 shows as UTF-8 with zero bytes; no text table holds those.
    if (decoder.hasError() || cutInHalf || !text.isValidUtf16() || text.contains(QChar::Null)) {
        return Error{ErrorCode::UnknownEncoding, {fileName}};
    }
    return text;
}

QChar detectDelimiter(QStringView text)
{
    if (const QChar declared = declaredDelimiter(text); !declared.isNull()) {
        return declared;
    }
    QChar best = u',';
    std::pair<int, qsizetype> bestFit{0, 0};
    for (const char16_t delimiter : csvDelimiters) {
        const auto fit = delimiterFit(text, delimiter);
        if (fit > bestFit) {
            bestFit = fit;
            best = delimiter;
        }
    }
    return best;
}

Status readCsv(const QByteArray &bytes, const CsvOptions &options, const CsvRow &row)
{
    const Result<QString> text = decodeText(bytes, options.fileName);
    if (!text) {
        return text.error();
    }
    const QChar delimiter = options.delimiter.isNull() ? detectDelimiter(*text) : options.delimiter;
    CsvScanner scanner(*text, delimiter, options.fileName);
    bool mayBeDeclaration = !declaredDelimiter(*text).isNull();
    while (!scanner.atEnd()) {
        const Result<QStringList> fields = scanner.nextRecord();
        if (!fields) {
            return fields.error();
        }
        if (!isBlankRecord(*fields) && !mayBeDeclaration) {
            if (const Status taken = row(scanner.recordLine(), *fields); !taken) {
                return taken;
            }
        }
        mayBeDeclaration = false;
    }
    return {};
}

Result<QList<CsvRecord>> readCsv(const QByteArray &bytes, const CsvOptions &options)
{
    QList<CsvRecord> records;
    qsizetype total = 0;
    const auto collect = [&](int line, const QStringList &fields) -> Status {
        total += fields.size();
        if (total > mostFieldsInMemory) {
            return Error{ErrorCode::TooLarge, {options.fileName, u"number of fields"_s}};
        }
        records.append({line, fields});
        return {};
    };
    if (const Status read = readCsv(bytes, options, collect); !read) {
        return read.error();
    }
    return records;
}

Result<QList<CsvRecord>> readCsvFile(const QString &path)
{
    constexpr qint64 largest = 64LL << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::CannotRead, {path}};
    }
    const QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::CannotRead, {path}};
    }
    const QString name = QFileInfo(path).fileName();
    if (bytes.size() > largest) {
        return Error{ErrorCode::TooLarge, {name, u"size of the file"_s}};
    }
    Result<QList<CsvRecord>> records = readCsv(bytes, {.fileName = name, .delimiter = {}});
    if (records && records->isEmpty()) {
        return Error{ErrorCode::EmptyTable, {name}};
    }
    return records;
}

} // namespace rangvoan
