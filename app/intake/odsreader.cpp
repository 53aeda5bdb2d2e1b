// SPDX-License-Identifier: Apache-2.0
#include "app/intake/odsreader.h"

#include "app/intake/legacyfont.h"
#include "app/intake/numberformat.h"
#include "app/intake/odsstyles.h"

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostOdsRepeats = 1LL << 31;

/// A repeat count; absent means once. Absurd counts are cut: whatever lies outside the sheet is refused when it is
/// used.
int repeatCount(QStringView text)
{
    bool isNumber = false;
    const qint64 count = text.toLongLong(&isNumber);
    return isNumber ? static_cast<int>(std::clamp<qint64>(count, 1, mostOdsRepeats - 1)) : 1;
}

int stepBy(int position, int count)
{
    return static_cast<int>(std::min<qint64>(qint64{position} + count, mostOdsRepeats - 1));
}

/// "2025-03-15T00:00:00" is a date, other times of day stay.
QString odsDateText(const QString &value)
{
    const qsizetype t = value.indexOf(u'T');
    const bool isMidnight = t > 0 && value.sliced(t + 1).startsWith(u"00:00:00");
    return isMidnight ? value.first(t) : value;
}

class OdsSheetReader
{
public:
    OdsSheetReader(XmlCursor &xml, CellSink &sink, const OdsStyles &styles) : m_xml(xml), m_sink(sink), m_styles(styles)
    {
    }

    void takeElement()
    {
        if (m_xml.starts(u"table")) {
            beginTable();
        } else if (m_xml.ends(u"table")) {
            m_inTable = false;
        } else if (m_inTable && m_xml.starts(u"table-column")) {
            const int count = std::min(repeatCount(m_xml.attribute(u"number-columns-repeated")), maxSheetColumn);
            const QString style = m_xml.attribute(u"default-cell-style-name").toString();
            for (int i = 0; i < count && m_columnStyles.size() < maxSheetColumn; ++i) {
                m_columnStyles.append(style);
            }
        } else if (m_inTable && m_xml.starts(u"table-row")) {
            readRow();
        }
    }

private:
    void beginTable()
    {
        // A table inside a cell (a chart's data, say) is not a sheet.
        if (m_inTable) {
            m_xml.fail(u"table within a table"_s);
        } else if (!m_sink.hasRoomForSheet()) {
            m_xml.failTooLarge(u"number of sheets"_s);
        }
        m_sink.beginSheet(m_xml.attribute(u"name").toString(), false);
        m_columnStyles.clear();
        m_row = 0;
        m_inTable = true;
    }

    void readRow()
    {
        const int repeats = repeatCount(m_xml.attribute(u"number-rows-repeated"));
        const int depth = m_xml.depth();
        QList<Cell> cells;
        m_column = 0;
        while (m_xml.next() && !(m_xml.isEnd() && m_xml.depth() == depth)) {
            if (m_xml.starts(u"table-cell") || m_xml.starts(u"covered-table-cell")) {
                readCells(cells);
            }
        }
        if (!cells.isEmpty() && qint64{m_row} + repeats > maxSheetRow) {
            m_xml.fail(u"row repeats"_s);
            return;
        }
        if (!m_sink.hasRoomForCells(qint64{repeats} * cells.size())) {
            m_xml.failTooLarge(u"number of cells"_s);
            return;
        }
        for (int i = 1; !cells.isEmpty() && i <= repeats; ++i) {
            if (!addCells(m_row + i, cells)) {
                return;
            }
        }
        m_row = stepBy(m_row, repeats);
    }

    bool addCells(int row, const QList<Cell> &cells)
    {
        for (const Cell &cell : cells) {
            const QString problem = m_sink.add(row, cell);
            if (!problem.isEmpty() && m_sink.isTooLarge()) {
                m_xml.failTooLarge(problem);
                return false;
            }
            if (!problem.isEmpty()) {
                m_xml.fail(problem);
                return false;
            }
        }
        return true;
    }

    /// One cell element, which may stand for several cells.
    void readCells(QList<Cell> &cells)
    {
        const int repeats = repeatCount(m_xml.attribute(u"number-columns-repeated"));
        Cell cell = readCell();
        const int first = stepBy(m_column, 1);
        m_column = stepBy(m_column, repeats);
        if (cell.kind == CellKind::Empty && !cell.staleFormula) {
            return;
        }
        if (m_column > maxSheetColumn) {
            m_xml.fail(u"column repeats"_s);
            return;
        }
        for (cell.column = first; cell.column <= m_column; ++cell.column) {
            cells.append(cell);
        }
    }

    Cell readCell()
    {
        const QString type = m_xml.attribute(u"value-type").toString();
        const QString value = m_xml.attribute(u"value").toString();
        const QString date = m_xml.attribute(u"date-value").toString();
        const QString string = m_xml.attribute(u"string-value").toString();
        const bool isTrue = m_xml.boolAttribute(u"boolean-value");
        const bool hasFormula = !m_xml.attribute(u"formula").isEmpty();
        const QString ownStyle = m_xml.attribute(u"style-name").toString();
        Cell cell;
        cell.font = m_styles.fontOf(ownStyle.isEmpty() ? m_columnStyles.value(m_column) : ownStyle);
        const QString shown = readShownText();
        if (type == u"float" || type == u"currency" || type == u"percentage") {
            cell.kind = CellKind::Number;
            cell.text = numberText(value, shown);
        } else if (type == u"date") {
            cell.kind = CellKind::Date;
            cell.text = odsDateText(date);
        } else if (type == u"boolean") {
            cell.kind = CellKind::Boolean;
            cell.text = isTrue ? u"TRUE"_s : u"FALSE"_s;
        } else {
            cell.text = string.isEmpty() ? shown : string;
            cell.kind = cell.text.isEmpty() ? CellKind::Empty : CellKind::Text;
        }
        const bool isFailed =
            hasFormula && cell.kind == CellKind::Text && (shown.startsWith(u'#') || shown.startsWith(u"Err:"));
        cell.kind = isFailed ? CellKind::Error : cell.kind;
        cell.staleFormula = hasFormula && type.isEmpty();
        return cell;
    }

    /// A number shown as nothing but its own digits behind zeros is a code that was formatted to keep them.
    static QString numberText(const QString &value, const QString &shown)
    {
        const QString plain = plainDecimal(value);
        const bool isZeroPadded = shown.size() > plain.size() && shown.endsWith(plain) &&
                                  shown.count(u'0') - plain.count(u'0') == shown.size() - plain.size();
        return isZeroPadded ? shown : plain;
    }

    /// The paragraphs of the cell, without its annotation.
    QString readShownText()
    {
        const int depth = m_xml.depth();
        QString text;
        bool isFirst = true;
        int paragraph = 0;
        int annotation = 0;
        while (m_xml.next() && !(m_xml.isEnd() && m_xml.depth() == depth)) {
            if (m_xml.starts(u"annotation") && annotation == 0) {
                annotation = m_xml.depth();
            } else if (m_xml.isEnd() && m_xml.depth() == annotation) {
                annotation = 0;
            } else if (annotation != 0) {
                continue;
            } else if (m_xml.starts(u"p") && paragraph == 0) {
                paragraph = m_xml.depth();
                text += isFirst ? QString() : u"\n"_s;
                isFirst = false;
            } else if (m_xml.isEnd() && m_xml.depth() == paragraph) {
                paragraph = 0;
            } else if (paragraph != 0) {
                appendPiece(text);
            }
        }
        return text;
    }

    void appendPiece(QString &text)
    {
        if (m_xml.isText()) {
            text += m_xml.text();
        } else if (m_xml.starts(u"s")) {
            text += QString(std::min(repeatCount(m_xml.attribute(u"c")), 1'000), u' ');
        } else if (m_xml.starts(u"tab")) {
            text += u'\t';
        } else if (m_xml.starts(u"line-break")) {
            text += u'\n';
        }
    }

    XmlCursor &m_xml;
    CellSink &m_sink;
    const OdsStyles &m_styles;
    QStringList m_columnStyles;
    bool m_inTable = false;
    int m_row = 0;
    int m_column = 0;
};

Status readNamedStyles(const ZipArchive &archive, const ReadOptions &options, OdsStyles &styles)
{
    if (!archive.contains(u"styles.xml"_s)) {
        return {};
    }
    Result<XmlCursor> xml = XmlCursor::open(archive, u"styles.xml"_s, options);
    if (!xml) {
        return xml.error();
    }
    while (xml.value().next()) {
        styles.take(xml.value());
    }
    return xml->status();
}

bool isEncryptedOds(const ZipArchive &archive)
{
    return archive.beginningOf(u"META-INF/manifest.xml"_s, 1LL << 20).contains("encryption-data");
}

} // namespace

bool isOdsArchive(const ZipArchive &archive)
{
    const QByteArray type = archive.beginningOf(u"mimetype"_s, 200);
    return archive.contains(u"content.xml"_s) &&
           (type.isEmpty() || type.startsWith("application/vnd.oasis.opendocument.spreadsheet"));
}

Result<Table> readOds(const ZipArchive &archive, const ReadOptions &options)
{
    if (isEncryptedOds(archive)) {
        return Error{ErrorCode::EncryptedWorkbook, {options.fileName}};
    }
    CellSink sink(options.limits);
    OdsStyles styles(sink);
    if (const Status named = readNamedStyles(archive, options, styles); !named) {
        return named.error();
    }
    Result<XmlCursor> xml = XmlCursor::open(archive, u"content.xml"_s, options);
    if (!xml) {
        return xml.error();
    }
    OdsSheetReader reader(xml.value(), sink, styles);
    while (xml.value().next()) {
        styles.take(xml.value());
        reader.takeElement();
    }
    if (const Status read = xml->status(); !read) {
        return read.error();
    }
    Table table;
    table.format = TableFormat::Ods;
    sink.finishInto(table);
    return table;
}

} // namespace rangvoan
