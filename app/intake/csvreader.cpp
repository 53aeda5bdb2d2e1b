// SPDX-License-Identifier: Apache-2.0
#include "app/intake/csvreader.h"

#include "app/intake/csvscanner.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

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
constexpr qsizetype mostFieldsInMemory = 20'000'000;
/// Of one record: a quotation mark that is never closed must not bring the whole file into memory.
constexpr qsizetype mostCharactersOfRecord = 16'777'216;

/// How well a delimiter explains the text: records with the most common number of delimiters, then that number.
std::pair<int, qsizetype> delimiterFit(QStringView text, QChar delimiter, bool whole)
{
    const QString noName;
    CsvScanner scanner(text, delimiter, noName);
    std::map<qsizetype, int> records;
    for (int i = 0; i < delimiterSampleRecords && !scanner.atEnd(); ++i) {
        const Result<QStringList> fields = scanner.nextRecord();
        const bool cutOff = !whole && (fields ? scanner.atEnd() : scanner.lacksQuote());
        if (cutOff && !records.empty()) {
            break;
        }
        if (!fields && !cutOff) {
            return {0, 0};
        }
        if (scanner.column() > 1) {
            ++records[scanner.column()];
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

/// Hands the records of a feed on, holding no more text than one piece and the record that goes over its end.
class CsvStream
{
public:
    CsvStream(TextFeed &feed, const CsvRow &row) : m_feed(feed), m_row(row) {}

    Status run(QChar delimiter)
    {
        if (const Status begun = takePiece(); !begun) {
            return begun;
        }
        m_delimiter = delimiter.isNull() ? detectDelimiter(m_text, m_feed.atEnd()) : delimiter;
        m_isDeclaration = !declaredDelimiter(m_text).isNull();
        for (;;) {
            if (const Status taken = takeRecords(); !taken) {
                return taken;
            }
            if (m_feed.atEnd()) {
                return {};
            }
            if (const Status more = takePiece(); !more) {
                return more;
            }
        }
    }

private:
    Status takePiece()
    {
        Result<QString> piece = m_feed.next();
        if (!piece) {
            return piece.error();
        }
        if (m_text.size() > mostCharactersOfRecord) {
            return Error{ErrorCode::TooLarge, {m_feed.fileName(), u"text in row %1"_s, QString::number(m_line)}};
        }
        m_text = m_text.isEmpty() ? *std::move(piece) : m_text + *piece;
        return {};
    }

    /// Every record that surely ends within the text; what is left of it waits for the next piece.
    Status takeRecords()
    {
        CsvScanner scanner(m_text, m_delimiter, m_feed.fileName(), m_line);
        while (!scanner.atEnd()) {
            const CsvPlace begin = scanner.place();
            const Result<QStringList> fields = scanner.nextRecord();
            const bool mayGoOn = fields ? scanner.atEnd() : scanner.lacksQuote();
            if (mayGoOn && !m_feed.atEnd()) {
                scanner.goTo(begin);
                break;
            }
            const Status taken = fields ? takeRecord(scanner.recordLine(), *fields) : Status(fields.error());
            if (!taken) {
                return taken;
            }
        }
        m_line = scanner.place().line;
        m_text.remove(0, scanner.place().at);
        return {};
    }

    Status takeRecord(int line, const QStringList &fields)
    {
        const bool isData = !m_isDeclaration && !isBlankRecord(fields);
        m_isDeclaration = false;
        return isData ? m_row(line, fields) : Status();
    }

    TextFeed &m_feed;
    const CsvRow &m_row;
    QChar m_delimiter;
    QString m_text;
    int m_line = 1;               ///< on which the text begins
    bool m_isDeclaration = false; ///< the record to come is "sep=;"
};

} // namespace

QChar detectDelimiter(QStringView text, bool whole)
{
    if (const QChar declared = declaredDelimiter(text); !declared.isNull()) {
        return declared;
    }
    QChar best = u',';
    std::pair<int, qsizetype> bestFit{0, 0};
    for (const char16_t delimiter : csvDelimiters) {
        const auto fit = delimiterFit(text, delimiter, whole);
        if (fit > bestFit) {
            bestFit = fit;
            best = delimiter;
        }
    }
    return best;
}

Status readCsv(TextFeed &feed, QChar delimiter, const CsvRow &row)
{
    return CsvStream(feed, row).run(delimiter);
}

Status readCsv(const QByteArray &bytes, const CsvOptions &options, const CsvRow &row)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::CannotRead, {options.fileName}};
    }
    TextFeed feed(buffer, options.fileName);
    return readCsv(feed, options.delimiter, row);
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

Status readCsvFile(const QString &path, const CsvRow &row)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::CannotRead, {path}};
    }
    const QString name = QFileInfo(path).fileName();
    TextFeed feed(file, name);
    bool isEmpty = true;
    const Status read = readCsv(feed, {}, [&](int line, const QStringList &fields) {
        isEmpty = false;
        return row(line, fields);
    });
    return read && isEmpty ? Status(Error{ErrorCode::EmptyTable, {name}}) : read;
}

} // namespace rangvoan
