// SPDX-License-Identifier: Apache-2.0
#include "app/report/pdf/fontsubset.h"

#include "app/report/pdf/bigendian.h"

namespace rangvoan::report::pdf
{

namespace
{
constexpr int wordsThatAreOffsets = 0x1 | 0x2;
constexpr int anotherPart = 0x20;
constexpr quint32 versionOne = 0x00010000;
constexpr quint32 checkSumMagic = 0xB1B0AFBA;
constexpr int deepest = 8; // a damaged font may name a glyph as its own component

struct FontTable
{
    QByteArray tag;
    QByteArray bytes;
};

quint32 checkSum(const QByteArray &bytes)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < bytes.size(); at += 4) {
        sum += readU32(bytes, at);
    }
    return sum;
}

void padToFour(QByteArray &bytes)
{
    bytes.append((4 - bytes.size() % 4) % 4, '\0');
}

// Tables are given in the order of their tags, head among them.
QByteArray fontFile(QList<FontTable> tables)
{
    const int count = static_cast<int>(tables.size());
    int searched = 1;
    int steps = 0;
    while (searched * 2 <= count) {
        searched *= 2;
        ++steps;
    }
    QByteArray directory;
    appendU32(directory, versionOne);
    appendU16(directory, count);
    appendU16(directory, searched * 16);
    appendU16(directory, steps);
    appendU16(directory, (count - searched) * 16);
    QByteArray body;
    qsizetype headPlace = 0;
    const qsizetype bodyStart = directory.size() + 16 * qsizetype(count);
    for (FontTable &table : tables) {
        headPlace = table.tag == "head" ? bodyStart + body.size() : headPlace;
        const auto length = static_cast<quint32>(table.bytes.size());
        padToFour(table.bytes);
        directory += table.tag;
        appendU32(directory, checkSum(table.bytes));
        appendU32(directory, static_cast<quint32>(bodyStart + body.size()));
        appendU32(directory, length);
        body += table.bytes;
    }
    QByteArray file = directory + body;
    putU32(file, headPlace + 8, checkSumMagic - checkSum(file));
    return file;
}
} // namespace

FontSubset::FontSubset(TrueTypeFont font) : m_font(std::move(font))
{
    addGlyph(0);
}

quint16 FontSubset::append(const Glyph &glyph)
{
    m_glyphs.append(glyph);
    return static_cast<quint16>(m_glyphs.size() - 1);
}

quint16 FontSubset::addGlyph(quint32 glyph)
{
    const auto known = m_numbers.constFind(glyph);
    if (known != m_numbers.constEnd()) {
        return *known;
    }
    const quint16 number = append(
        {.outline = m_font.outline(glyph), .advance = m_font.advance(glyph), .leftBearing = m_font.leftBearing(glyph)});
    m_numbers.insert(glyph, number);
    Glyph made = m_glyphs.at(number);
    for (const qsizetype place : std::as_const(made.outline.componentPlaces)) {
        const quint16 component = addGlyph(readU16(made.outline.bytes, place));
        const Glyph &part = m_glyphs.at(component);
        putU16(made.outline.bytes, place, component);
        made.outline.points += part.outline.points;
        made.outline.contours += part.outline.contours;
        made.depth = qMin(deepest, qMax(made.depth, part.depth + 1));
    }
    m_glyphs[number] = made;
    return number;
}

quint16 FontSubset::addComposite(const QList<GlyphPart> &parts, int advance)
{
    Glyph made;
    made.advance = qMax(0, advance);
    for (const GlyphPart &part : parts) {
        const quint16 number = addGlyph(part.glyph);
        const Glyph &source = m_glyphs.at(number);
        if (source.outline.bytes.isEmpty()) {
            continue;
        }
        // An outline is drawn with its left edge at its bearing, wherever its points say.
        const QPoint shift = part.offset + QPoint(source.leftBearing - source.outline.box.left(), 0);
        const QRect box = source.outline.box.translated(shift);
        made.outline.box = made.outline.componentPlaces.isEmpty() ? box : made.outline.box.united(box);
        made.outline.points += source.outline.points;
        made.outline.contours += source.outline.contours;
        made.depth = qMax(made.depth, source.depth + 1);
        QByteArray &bytes = made.outline.bytes;
        if (!made.outline.componentPlaces.isEmpty()) {
            putU16(bytes, made.outline.componentPlaces.constLast() - 2, wordsThatAreOffsets | anotherPart);
        }
        made.outline.componentPlaces.append(bytes.size() + 2);
        appendU16(bytes, wordsThatAreOffsets);
        appendU16(bytes, number);
        appendU16(bytes, shift.x());
        appendU16(bytes, shift.y());
    }
    if (made.outline.isComposite()) {
        const QRect &box = made.outline.box;
        QByteArray header;
        for (const int value : {-1, box.x(), box.y(), box.x() + box.width(), box.y() + box.height()}) {
            appendU16(header, value);
        }
        made.outline.bytes.prepend(header);
        made.leftBearing = box.x();
    }
    return append(made);
}

QByteArray FontSubset::maxima() const
{
    int points = 0, contours = 0, compositePoints = 0, compositeContours = 0, parts = 0, depth = 0;
    for (const Glyph &glyph : m_glyphs) {
        const Outline &outline = glyph.outline;
        int &mostPoints = outline.isComposite() ? compositePoints : points;
        int &mostContours = outline.isComposite() ? compositeContours : contours;
        mostPoints = qMax(mostPoints, outline.points);
        mostContours = qMax(mostContours, outline.contours);
        parts = qMax(parts, static_cast<int>(outline.componentPlaces.size()));
        depth = qMax(depth, glyph.depth);
    }
    QByteArray maxp;
    appendU32(maxp, versionOne);
    // Zones, storage, functions, stack and instructions serve hinting only; one zone is the least.
    for (const int value :
         {count(), points, contours, compositePoints, compositeContours, 1, 0, 0, 0, 0, 0, 0, parts, depth}) {
        appendU16(maxp, value);
    }
    return maxp;
}

QByteArray FontSubset::build() const
{
    QByteArray glyf;
    QByteArray loca;
    QByteArray hmtx;
    for (const Glyph &glyph : m_glyphs) {
        appendU32(loca, static_cast<quint32>(glyf.size()));
        glyf += glyph.outline.bytes;
        padToFour(glyf);
        appendU16(hmtx, glyph.advance);
        appendU16(hmtx, glyph.leftBearing);
    }
    appendU32(loca, static_cast<quint32>(glyf.size()));
    QByteArray head = m_font.head();
    putU32(head, 8, 0);
    putU16(head, 50, 1); // long offsets in loca
    QByteArray hhea = m_font.hhea();
    putU16(hhea, 34, count());
    return fontFile(
        {{"glyf", glyf}, {"head", head}, {"hhea", hhea}, {"hmtx", hmtx}, {"loca", loca}, {"maxp", maxima()}});
}

} // namespace rangvoan::report::pdf
