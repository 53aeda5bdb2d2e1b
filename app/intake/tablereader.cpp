// SPDX-License-Identifier: Apache-2.0
#include "app/intake/tablereader.h"

#include "app/intake/csvreader.h"
#include "app/intake/odsreader.h"
#include "app/intake/xlsxreader.h"
#include "app/intake/ziparchive.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QByteArrayView oleMagic("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);

/// A compound file is an old .xls, or the envelope of a workbook with a password: its directory then names the stream
/// "EncryptedPackage" in UTF-16.
Error refuseCompoundFile(const QByteArray &bytes, const QString &fileName)
{
    QByteArray marker;
    for (const char letter : QByteArrayView("EncryptedPackage")) {
        marker.append(letter).append('\0');
    }
    return Error{bytes.contains(marker) ? ErrorCode::EncryptedWorkbook : ErrorCode::LegacyWorkbook, {fileName}};
}

Result<Table> tableFromZip(const QByteArray &bytes, const ReadOptions &options)
{
    Result<ZipArchive> archive = ZipArchive::open(bytes, options);
    if (!archive) {
        return archive.error();
    }
    if (isOdsArchive(*archive)) {
        return readOds(*archive, options);
    }
    if (isXlsxArchive(*archive)) {
        return readXlsx(*archive, options);
    }
    return Error{ErrorCode::NotAWorkbook, {options.fileName}};
}

/// Several records of a text table never share the line they begin on, so line numbers serve as row numbers.
Result<Table> tableFromText(const QByteArray &bytes, const ReadOptions &options)
{
    Sheet sheet;
    sheet.name = QFileInfo(options.fileName).completeBaseName();
    qint64 cells = 0;
    qint64 characters = 0;
    const auto collect = [&](int line, const QStringList &fields) -> Status {
        SheetRow row{line, {}};
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const QString &text = fields.at(i);
            characters += text.size();
            if (i >= maxSheetColumn || text.size() > options.limits.cellCharacters) {
                return Error{ErrorCode::TooLarge, {options.fileName, u"text in row %1"_s, QString::number(line)}};
            }
            if (!text.trimmed().isEmpty()) {
                row.cells.append(Cell{text, static_cast<int>(i) + 1, 0, CellKind::Text, false});
            }
        }
        cells += row.cells.size();
        if (cells > options.limits.cells || characters > options.limits.textCharacters) {
            return Error{ErrorCode::TooLarge, {options.fileName, u"number of cells"_s}};
        }
        if (!row.cells.isEmpty()) {
            sheet.rows.append(std::move(row));
        }
        return {};
    };
    if (const Status read = readCsv(bytes, {.fileName = options.fileName, .delimiter = {}}, collect); !read) {
        return read.error();
    }
    Table table;
    table.format = TableFormat::Csv;
    table.sheets.append(std::move(sheet));
    table.fonts.append(QString());
    return table;
}

Result<Table> tableOfUnknownKind(const QByteArray &bytes, const ReadOptions &options)
{
    if (bytes.startsWith(oleMagic)) {
        return refuseCompoundFile(bytes, options.fileName);
    }
    if (bytes.startsWith("PK")) {
        return tableFromZip(bytes, options);
    }
    static const QStringList workbookSuffixes{u"xlsx"_s, u"xlsm"_s, u"xls"_s, u"xlsb"_s, u"ods"_s};
    if (workbookSuffixes.contains(QFileInfo(options.fileName).suffix().toLower())) {
        return Error{ErrorCode::NotAWorkbook, {options.fileName}};
    }
    return tableFromText(bytes, options);
}

} // namespace

Result<Table> readTable(const QString &path, const ReadOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::CannotRead, {path}};
    }
    ReadOptions named = options;
    named.fileName = QFileInfo(path).fileName();
    // One byte over the limit is enough to know; a device that lies about its size cannot fill the memory.
    const QByteArray bytes = file.read(options.limits.fileBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::CannotRead, {path}};
    }
    return readTable(bytes, named);
}

Result<Table> readTable(const QByteArray &bytes, const ReadOptions &options)
{
    if (bytes.isEmpty()) {
        return Error{ErrorCode::EmptyTable, {options.fileName}};
    }
    if (bytes.size() > options.limits.fileBytes) {
        return Error{ErrorCode::TooLarge, {options.fileName, u"size of the file"_s}};
    }
    Result<Table> table = tableOfUnknownKind(bytes, options);
    if (!table) {
        return table;
    }
    const bool holdsNothing = std::all_of(table->sheets.cbegin(), table->sheets.cend(),
                                          [](const Sheet &sheet) { return sheet.rows.isEmpty(); });
    if (holdsNothing) {
        return Error{ErrorCode::EmptyTable, {options.fileName}};
    }
    table.value().fileName = options.fileName;
    table.value().fingerprint = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return table;
}

} // namespace rangvoan
