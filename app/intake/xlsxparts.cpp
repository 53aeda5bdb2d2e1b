// SPDX-License-Identifier: Apache-2.0
#include "app/intake/xlsxparts.h"

#include "app/intake/legacyfont.h"

#include <QDir>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostXlsxStyles = 70'000; // Excel itself stops at 65,490

QString resolveXlsxTarget(const QString &part, const QString &target)
{
    if (target.startsWith(u'/')) {
        return QDir::cleanPath(target.sliced(1));
    }
    const qsizetype slash = part.lastIndexOf(u'/');
    return QDir::cleanPath(part.first(slash + 1) + target);
}

QString relationsPartOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return part.first(slash + 1) + u"_rels/"_s + part.sliced(slash + 1) + u".rels"_s;
}

/// Gathers fonts and formats while the style sheet goes by.
class XlsxStyleCollector
{
public:
    explicit XlsxStyleCollector(CellSink &sink) : m_sink(sink) {}

    void take(XmlCursor &xml)
    {
        if (xml.starts(u"fonts") || xml.ends(u"fonts")) {
            m_inFonts = xml.isStart();
        } else if (xml.starts(u"cellXfs") || xml.ends(u"cellXfs")) {
            m_inCellStyles = xml.isStart();
        } else if (xml.starts(u"font") && m_inFonts) {
            m_fonts.append(0);
        } else if (xml.starts(u"name") && m_inFonts && !m_fonts.isEmpty()) {
            m_fonts.last() = m_sink.fontIndex(xml.attribute(u"val").toString());
        } else if (xml.starts(u"numFmt")) {
            m_formats.insert(xml.attribute(u"numFmtId").toInt(), parseNumberFormat(xml.attribute(u"formatCode")));
        } else if (xml.starts(u"xf") && m_inCellStyles) {
            addStyle(xml);
        }
        if (m_styles.size() > mostXlsxStyles || m_fonts.size() > mostXlsxStyles || m_formats.size() > mostXlsxStyles) {
            xml.failTooLarge(u"styles"_s);
        }
    }

    QList<XlsxStyle> styles() const { return m_styles; }

private:
    void addStyle(XmlCursor &xml)
    {
        const int formatId = xml.attribute(u"numFmtId").toInt();
        const auto own = m_formats.constFind(formatId);
        const NumberFormat format = own == m_formats.cend() ? builtInNumberFormat(formatId) : *own;
        m_styles.append({format, m_fonts.value(xml.attribute(u"fontId").toInt(), 0)});
    }

    CellSink &m_sink;
    QList<quint16> m_fonts;
    QHash<int, NumberFormat> m_formats;
    QList<XlsxStyle> m_styles;
    bool m_inFonts = false;
    bool m_inCellStyles = false;
};

} // namespace

Result<QHash<QString, XlsxRelation>> readXlsxRelations(const ZipArchive &archive, const QString &part,
                                                       const ReadOptions &options)
{
    QHash<QString, XlsxRelation> relations;
    const QString own = relationsPartOf(part);
    if (!archive.contains(own)) {
        return relations;
    }
    Result<XmlCursor> xml = XmlCursor::open(archive, own, options);
    if (!xml) {
        return xml.error();
    }
    XmlCursor &cursor = xml.value();
    while (cursor.next()) {
        if (cursor.starts(u"Relationship") && cursor.attribute(u"TargetMode") != u"External") {
            const QString type = cursor.attribute(u"Type").toString();
            relations.insert(cursor.attribute(u"Id").toString(),
                             {type.sliced(type.lastIndexOf(u'/') + 1),
                              resolveXlsxTarget(part, cursor.attribute(u"Target").toString())});
        }
    }
    if (const Status read = cursor.status(); !read) {
        return read.error();
    }
    return relations;
}

Result<XlsxWorkbook> readXlsxWorkbook(const ZipArchive &archive, const QString &part, const ReadOptions &options)
{
    Result<XmlCursor> xml = XmlCursor::open(archive, part, options);
    if (!xml) {
        return xml.error();
    }
    XmlCursor &cursor = xml.value();
    XlsxWorkbook book;
    while (cursor.next()) {
        if (cursor.starts(u"sheet")) {
            const QString relation = cursor.attribute(u"id").toString();
            const QStringView state = cursor.attribute(u"state");
            book.sheets.append(
                {cursor.attribute(u"name").toString(), relation, !state.isEmpty() && state != u"visible"});
        } else if (cursor.starts(u"workbookPr")) {
            book.base1904 = cursor.boolAttribute(u"date1904");
        } else if (cursor.starts(u"calcPr")) {
            book.recalculates = cursor.boolAttribute(u"fullCalcOnLoad");
        }
        if (book.sheets.size() > options.limits.sheets) {
            cursor.failTooLarge(u"number of sheets"_s);
        }
    }
    if (const Status read = cursor.status(); !read) {
        return read.error();
    }
    return book;
}

QString unescapeXlsxText(QString text)
{
    for (qsizetype at = text.indexOf(u"_x"_s); at >= 0; at = text.indexOf(u"_x"_s, at + 1)) {
        bool isHex = false;
        if (at + 7 > text.size() || text.at(at + 6) != u'_') {
            continue;
        }
        const ushort code = QStringView(text).sliced(at + 2, 4).toUShort(&isHex, 16);
        if (isHex) {
            text.replace(at, 7, QChar(code));
        }
    }
    return text;
}

XlsxString readXlsxStringItem(XmlCursor &xml, CellSink &sink)
{
    XlsxString item;
    const int depth = xml.depth();
    int phoneticDepth = 0;
    bool inText = false;
    while (xml.next() && !(xml.isEnd() && xml.depth() == depth)) {
        if (xml.starts(u"rPh")) {
            phoneticDepth = xml.depth();
        } else if (xml.ends(u"rPh")) {
            phoneticDepth = 0;
        } else if (xml.starts(u"t") || xml.ends(u"t")) {
            inText = xml.isStart() && phoneticDepth == 0;
        } else if (xml.starts(u"rFont") && item.font == 0 && isLegacyKhmerFont(xml.attribute(u"val"))) {
            item.font = sink.fontIndex(xml.attribute(u"val").toString());
        } else if (inText && xml.isText()) {
            item.text += xml.text();
        }
    }
    item.text = unescapeXlsxText(item.text);
    return item;
}

Result<QList<XlsxString>> readXlsxStrings(const ZipArchive &archive, const QString &part, const ReadOptions &options,
                                          CellSink &sink)
{
    Result<XmlCursor> xml = XmlCursor::open(archive, part, options);
    if (!xml) {
        return xml.error();
    }
    XmlCursor &cursor = xml.value();
    QList<XlsxString> strings;
    while (cursor.next()) {
        if (!cursor.starts(u"si")) {
            continue;
        }
        strings.append(readXlsxStringItem(cursor, sink));
        if (strings.size() > options.limits.strings) {
            cursor.failTooLarge(u"amount of text"_s);
        }
    }
    if (const Status read = cursor.status(); !read) {
        return read.error();
    }
    return strings;
}

Result<QList<XlsxStyle>> readXlsxStyles(const ZipArchive &archive, const QString &part, const ReadOptions &options,
                                        CellSink &sink)
{
    Result<XmlCursor> xml = XmlCursor::open(archive, part, options);
    if (!xml) {
        return xml.error();
    }
    XmlCursor &cursor = xml.value();
    XlsxStyleCollector collector(sink);
    while (cursor.next()) {
        collector.take(cursor);
    }
    if (const Status read = cursor.status(); !read) {
        return read.error();
    }
    return collector.styles();
}

} // namespace rangvoan
