// SPDX-License-Identifier: Apache-2.0
#include "tests/app/intake/workbooks.h"

#include <zip.h>

namespace rangvoan::test
{

using namespace Qt::StringLiterals;

namespace
{

const char *const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const char *const relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relations(const QList<QPair<QByteArray, QByteArray>> &typesAndTargets)
{
    QByteArray xml = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int id = 0;
    for (const auto &[type, target] : typesAndTargets) {
        xml += "<Relationship Id=\"rId" + QByteArray::number(++id) + "\" Type=\"" + relationNamespace + "/" + type +
               "\" Target=\"" + target + "\"/>";
    }
    return xml + "</Relationships>";
}

QByteArray element(const QByteArray &name, const QByteArray &inside)
{
    return "<" + name + " xmlns=\"" + mainNamespace + "\" xmlns:r=\"" + relationNamespace + "\">" + inside + "</" +
           name + ">";
}

} // namespace

QByteArray zipOf(const Parts &parts)
{
    zip_error_t failure;
    zip_error_init(&failure);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &failure);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, &failure);
    for (const auto &[name, content] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(target), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

Parts xlsxParts(const XlsxText &text)
{
    return {
        {"_rels/.rels", relations({{"officeDocument", "xl/workbook.xml"}})},
        {"xl/workbook.xml",
         element("workbook", text.workbook + "<sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"rId1\"/></sheets>" +
                                 text.afterSheets)},
        {"xl/_rels/workbook.xml.rels", relations({{"worksheet", "worksheets/sheet1.xml"},
                                                  {"sharedStrings", "/xl/sharedStrings.xml"},
                                                  {"styles", "styles.xml"}})},
        {"xl/worksheets/sheet1.xml", element("worksheet", "<sheetData>" + text.rows + "</sheetData>")},
        {"xl/sharedStrings.xml", element("sst", text.strings)},
        {"xl/styles.xml", element("styleSheet", "<numFmts>" + text.formats + "</numFmts><fonts>" + text.fonts +
                                                    "</fonts><cellXfs>" + text.styles + "</cellXfs>")},
    };
}

QByteArray xlsxOf(const XlsxText &text)
{
    return zipOf(xlsxParts(text));
}

QByteArray odsOf(const QByteArray &tables, const QByteArray &styles)
{
    const QByteArray content =
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
        "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
        "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        "xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\" "
        "xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\">" +
        styles + "<office:body><office:spreadsheet>" + tables +
        "</office:spreadsheet></office:body></office:document-content>";
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}});
}

const Cell &cellAt(const Table &table, const char *cell)
{
    static const Cell none;
    const QString name = QString::fromLatin1(cell);
    qsizetype letters = 0;
    while (name.at(letters).isLetter()) {
        ++letters;
    }
    const SheetRow *row = table.sheets.first().row(name.sliced(letters).toInt());
    return row == nullptr ? none : row->at(columnFromLetters(QStringView(name).first(letters)));
}

QString textAt(const Table &table, const char *cell)
{
    return cellAt(table, cell).text;
}

QString failureOf(const Result<Table> &table)
{
    if (table) {
        return u"read"_s;
    }
    switch (table.error().code) {
    case ErrorCode::EmptyTable:
        return u"EmptyTable"_s;
    case ErrorCode::TooLarge:
        return u"TooLarge"_s;
    case ErrorCode::DamagedWorkbook:
        return u"DamagedWorkbook"_s;
    case ErrorCode::NotAWorkbook:
        return u"NotAWorkbook"_s;
    case ErrorCode::LegacyWorkbook:
        return u"LegacyWorkbook"_s;
    case ErrorCode::EncryptedWorkbook:
        return u"EncryptedWorkbook"_s;
    case ErrorCode::UnknownEncoding:
        return u"UnknownEncoding"_s;
    case ErrorCode::InvalidTable:
        return u"InvalidTable"_s;
    case ErrorCode::CannotRead:
        return u"CannotRead"_s;
    default:
        return u"another error"_s;
    }
}

ReadOptions named(const char *fileName)
{
    ReadOptions options;
    options.fileName = QString::fromUtf8(fileName);
    return options;
}

} // namespace rangvoan::test
