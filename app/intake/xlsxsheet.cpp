// SPDX-License-Identifier: Apache-2.0
#include "app/intake/xlsxsheet.h"

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

/// A cell as the sheet stores it, before its meaning is looked up.
struct StoredCell
{
    QString type;
    QString value;
    XlsxString inlineText;
    int style = 0;
    bool hasFormula = false;
    bool hasValue = false;
};

class XlsxSheetReader
{
public:
    XlsxSheetReader(XmlCursor &xml, XlsxContext &context) : m_xml(xml), m_context(context) {}

    void read()
    {
        while (m_xml.next()) {
            if (m_xml.starts(u"row")) {
                beginRow();
            } else if (m_xml.starts(u"c")) {
                readCell();
            }
        }
    }

private:
    void beginRow()
    {
        const QStringView number = m_xml.attribute(u"r");
        bool isNumber = true;
        m_row = number.isNull() ? m_row + 1 : number.toInt(&isNumber);
        m_column = 0;
        if (!isNumber || m_row < 1 || m_row > maxSheetRow) {
            m_xml.fail(u"row number"_s);
        }
    }

    /// The column of a reference such as "B7"; without reference the next one.
    bool placeCell()
    {
        const QStringView reference = m_xml.attribute(u"r");
        if (reference.isNull()) {
            ++m_column;
            return m_row > 0 && m_column <= maxSheetColumn;
        }
        const auto digit = std::find_if(reference.begin(), reference.end(), [](QChar c) { return !c.isLetter(); });
        const qsizetype letters = digit - reference.begin();
        m_column = columnFromLetters(reference.first(letters));
        bool isNumber = false;
        const int row = reference.sliced(letters).toInt(&isNumber);
        return m_column > 0 && isNumber && row == m_row;
    }

    void readCell()
    {
        if (!placeCell()) {
            m_xml.fail(u"cell reference"_s);
            return;
        }
        StoredCell stored;
        stored.type = m_xml.attribute(u"t").toString();
        stored.style = m_xml.attribute(u"s").toInt();
        readContent(stored);
        Cell cell = meaningOf(stored);
        if (cell.kind == CellKind::Empty && !cell.staleFormula) {
            return;
        }
        cell.column = m_column;
        const QString problem = m_context.sink.add(m_row, std::move(cell));
        if (!problem.isEmpty() && m_context.sink.isTooLarge()) {
            m_xml.failTooLarge(problem);
        } else if (!problem.isEmpty()) {
            m_xml.fail(problem);
        }
    }

    void readContent(StoredCell &stored)
    {
        const int depth = m_xml.depth();
        bool inValue = false;
        while (m_xml.next() && !(m_xml.isEnd() && m_xml.depth() == depth)) {
            if (m_xml.starts(u"is")) {
                stored.inlineText = readXlsxStringItem(m_xml, m_context.sink);
                stored.hasValue = true;
            } else if (m_xml.starts(u"v") || m_xml.ends(u"v")) {
                inValue = m_xml.isStart();
                stored.hasValue = true;
            } else if (m_xml.starts(u"f")) {
                stored.hasFormula = true;
            } else if (inValue && m_xml.isText()) {
                stored.value += m_xml.text();
            }
        }
    }

    Cell meaningOf(const StoredCell &stored)
    {
        const XlsxStyle style = m_context.styles.value(stored.style);
        Cell cell;
        cell.font = style.font;
        cell.staleFormula = stored.hasFormula && (stored.value.isEmpty() || m_context.book.recalculates);
        if (!stored.hasValue) {
            return cell;
        }
        if (stored.type == u"s") {
            takeShared(stored.value, cell);
        } else if (stored.type == u"inlineStr") {
            takeString(stored.inlineText, cell);
        } else if (stored.type == u"str") {
            takeString({unescapeXlsxText(stored.value), 0}, cell);
        } else if (stored.type == u"b") {
            cell.kind = CellKind::Boolean;
            cell.text = stored.value == u"1" || stored.value == u"true" ? u"TRUE"_s : u"FALSE"_s;
        } else if (stored.type == u"e") {
            cell.kind = CellKind::Error;
            cell.text = stored.value;
        } else if (stored.type == u"d") {
            cell.kind = CellKind::Date;
            cell.text = stored.value;
        } else if (!stored.value.trimmed().isEmpty()) {
            takeNumber(stored.value, style.format, cell);
        }
        return cell;
    }

    void takeShared(const QString &index, Cell &cell)
    {
        bool isNumber = false;
        const int at = index.trimmed().toInt(&isNumber);
        if (!isNumber || at < 0 || at >= m_context.strings.size()) {
            m_xml.fail(u"shared string of %1"_s.arg(cellName(m_column, m_row)));
            return;
        }
        takeString(m_context.strings.at(at), cell);
    }

    static void takeString(const XlsxString &string, Cell &cell)
    {
        cell.text = string.text;
        cell.kind = string.text.isEmpty() ? CellKind::Empty : CellKind::Text;
        cell.font = string.font != 0 ? string.font : cell.font;
    }

    void takeNumber(const QString &stored, const NumberFormat &format, Cell &cell) const
    {
        cell.kind = CellKind::Number;
        if (format.kind == FormatKind::Date || format.kind == FormatKind::Time) {
            cell.text = dateTextOfSerial(stored, format.kind, m_context.book.base1904);
            cell.kind = cell.text.isEmpty() ? CellKind::Number : CellKind::Date;
        }
        if (cell.kind == CellKind::Number) {
            cell.text = plainDecimal(stored);
        }
        if (format.kind == FormatKind::Digits) {
            cell.text = digitsInPattern(cell.text, format.pattern);
        }
    }

    XmlCursor &m_xml;
    XlsxContext &m_context;
    int m_row = 0;
    int m_column = 0;
};

} // namespace

Status readXlsxSheet(const ZipArchive &archive, const QString &part, const ReadOptions &options, XlsxContext &context)
{
    Result<XmlCursor> xml = XmlCursor::open(archive, part, options);
    if (!xml) {
        return xml.error();
    }
    XlsxSheetReader(xml.value(), context).read();
    return xml->status();
}

} // namespace rangvoan
