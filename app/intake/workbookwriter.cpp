// SPDX-License-Identifier: Apache-2.0
#include "app/intake/workbookwriter.h"

#include "app/intake/savefile.h"
#include "app/intake/table.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double narrowestColumn = 8;
constexpr double widestColumn = 48;
constexpr int mostSheetNameLetters = 31;
constexpr qsizetype mostExactDigits = 15;

struct WriterFormats
{
    // By CellTint; a cell of text keeps its zeros by the format "@".
    std::array<lxw_format *, 3> text{};
    std::array<lxw_format *, 3> number{};
    lxw_format *header = nullptr;
};

void setCommonFormat(lxw_format *format)
{
    format_set_font_name(format, "Khmer OS Battambang");
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_border(format, LXW_BORDER_THIN);
}

WriterFormats makeFormats(lxw_workbook *book)
{
    constexpr std::array<lxw_color_t, 3> tints{0xFFFFFF, 0xFFE699, 0xF8B4B4};
    WriterFormats formats;
    for (std::size_t tint = 0; tint < tints.size(); ++tint) {
        for (lxw_format **format : {&formats.text.at(tint), &formats.number.at(tint)}) {
            *format = workbook_add_format(book);
            setCommonFormat(*format);
            if (tint != 0) {
                format_set_bg_color(*format, tints.at(tint));
            }
        }
        format_set_num_format(formats.text.at(tint), "@");
    }
    formats.header = workbook_add_format(book);
    setCommonFormat(formats.header);
    format_set_bg_color(formats.header, 0xD9E2F3);
    format_set_text_wrap(formats.header);
    format_set_align(formats.header, LXW_ALIGN_CENTER);
    return formats;
}

/// A name the workbook accepts and has not yet.
QString sheetNameFor(const QString &wanted, QSet<QString> &taken)
{
    QString base = wanted.trimmed();
    for (QChar &c : base) {
        c = QStringView(u"[]:*?/\\'").contains(c) ? QChar(u' ') : c;
    }
    base = base.simplified().left(mostSheetNameLetters);
    base = base.isEmpty() ? u"Sheet"_s : base;
    QString name = base;
    for (int i = 2; taken.contains(name.toCaseFolded()); ++i) {
        const QString suffix = u" (%1)"_s.arg(i);
        name = base.left(mostSheetNameLetters - suffix.size()) + suffix;
    }
    taken.insert(name.toCaseFolded());
    return name;
}

/// Whether a double holds the number as written.
bool isExactNumber(const QString &text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    const auto digits = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    return isNumber && digits > 0 && digits <= mostExactDigits;
}

lxw_error writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const WrittenCell &cell,
                    const WriterFormats &formats)
{
    const auto tint = static_cast<std::size_t>(cell.tint);
    if (!cell.note.isEmpty()) {
        const lxw_error noted = worksheet_write_comment(sheet, row, column, cell.note.toUtf8().constData());
        if (noted != LXW_NO_ERROR) {
            return noted;
        }
    }
    if (cell.isNumber && isExactNumber(cell.text)) {
        return worksheet_write_number(sheet, row, column, cell.text.toDouble(), formats.number.at(tint));
    }
    if (cell.text.isEmpty()) {
        return worksheet_write_blank(sheet, row, column, formats.text.at(tint));
    }
    return worksheet_write_string(sheet, row, column, cell.text.toUtf8().constData(), formats.text.at(tint));
}

/// As wide as the widest line of the column, within reason.
double naturalWidth(const WrittenSheet &sheet, qsizetype column)
{
    qsizetype widest = 0;
    for (const QList<WrittenCell> &row : sheet.rows) {
        for (const QStringView line : QStringView(row.value(column).text).split(u'\n')) {
            widest = std::max(widest, line.size());
        }
    }
    return std::clamp(static_cast<double>(widest) + 2, narrowestColumn, widestColumn);
}

void setColumnWidths(lxw_worksheet *target, const WrittenSheet &sheet)
{
    qsizetype columns = sheet.columnWidths.size();
    for (const QList<WrittenCell> &row : sheet.rows) {
        columns = std::max(columns, row.size());
    }
    for (qsizetype i = 0; i < columns; ++i) {
        const double width = i < sheet.columnWidths.size() ? sheet.columnWidths.at(i) : naturalWidth(sheet, i);
        worksheet_set_column(target, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), width, nullptr);
    }
}

lxw_error writeSheet(lxw_worksheet *target, const WrittenSheet &sheet, const WriterFormats &formats)
{
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        const QList<WrittenCell> &cells = sheet.rows.at(row);
        const bool isHeader = row + 1 == sheet.headerRow;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const auto r = static_cast<lxw_row_t>(row);
            const auto c = static_cast<lxw_col_t>(column);
            const lxw_error written =
                isHeader
                    ? worksheet_write_string(target, r, c, cells.at(column).text.toUtf8().constData(), formats.header)
                    : writeCell(target, r, c, cells.at(column), formats);
            if (written != LXW_NO_ERROR) {
                return written;
            }
        }
    }
    setColumnWidths(target, sheet);
    if (sheet.headerRow > 0) {
        worksheet_freeze_panes(target, static_cast<lxw_row_t>(sheet.headerRow), 0);
        worksheet_repeat_rows(target, 0, static_cast<lxw_row_t>(sheet.headerRow - 1));
    }
    worksheet_set_landscape(target);
    worksheet_set_paper(target, 9); // A4
    worksheet_fit_to_pages(target, 1, 0);
    return LXW_NO_ERROR;
}

bool fitsSheet(const WrittenSheet &sheet)
{
    const bool rowsFit = std::all_of(sheet.rows.cbegin(), sheet.rows.cend(),
                                     [](const QList<WrittenCell> &row) { return row.size() <= maxSheetColumn; });
    return rowsFit && sheet.rows.size() <= maxSheetRow;
}

lxw_error fillWorkbook(lxw_workbook *book, const QList<WrittenSheet> &sheets)
{
    const WriterFormats formats = makeFormats(book);
    QSet<QString> taken;
    for (const WrittenSheet &sheet : sheets) {
        lxw_worksheet *target = workbook_add_worksheet(book, sheetNameFor(sheet.name, taken).toUtf8().constData());
        if (target == nullptr || !fitsSheet(sheet)) {
            return LXW_ERROR_PARAMETER_VALIDATION;
        }
        if (const lxw_error written = writeSheet(target, sheet, formats); written != LXW_NO_ERROR) {
            return written;
        }
    }
    return LXW_NO_ERROR;
}

void setProperties(lxw_workbook *book, const QString &title, const QDateTime &created)
{
    // libxlsxwriter copies the texts.
    QByteArray titleBytes = title.toUtf8();
    QByteArray application("Rangvoan");
    lxw_doc_properties properties{};
    properties.title = titleBytes.data();
    properties.author = application.data();
    properties.created = static_cast<time_t>(created.toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
}

} // namespace

Result<QByteArray> WorkbookWriter::bytes() const
{
    // libxlsxwriter writes only to a path and wants a folder for its own scratch files.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"workbook.xlsx"_s);
    QByteArray folderName = folder.path().toLocal8Bit();
    lxw_workbook_options options{};
    options.tmpdir = folderName.data();
    lxw_workbook *book = folder.isValid() ? workbook_new_opt(path.toLocal8Bit().constData(), &options) : nullptr;
    if (book == nullptr) {
        return Error{ErrorCode::CannotWrite, {path}};
    }
    setProperties(book, m_title, m_created);
    const lxw_error filled = fillWorkbook(book, m_sheets);
    const lxw_error closed = workbook_close(book);
    if (filled != LXW_NO_ERROR) {
        return Error{ErrorCode::InvalidArgument, {QString::fromUtf8(lxw_strerror(filled))}};
    }
    QFile file(path);
    if (closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::CannotWrite, {path}};
    }
    return file.readAll();
}

Status WorkbookWriter::save(const QString &path) const
{
    const Result<QByteArray> content = bytes();
    if (!content) {
        return content.error();
    }
    return saveWholeFile(path, *content);
}

} // namespace rangvoan
