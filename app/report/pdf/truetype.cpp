// SPDX-License-Identifier: Apache-2.0
#include "app/report/pdf/truetype.h"

#include "app/report/pdf/bigendian.h"

#include <QRawFont>

namespace rangvoan::report::pdf
{

namespace
{
// OpenType 1.9, tables glyf, head, hhea.
constexpr qsizetype outlineHeader = 10;
constexpr int argumentsAreWords = 0x1;
constexpr int hasOneScale = 0x8;
constexpr int moreComponents = 0x20;
constexpr int hasTwoScales = 0x40;
constexpr int hasMatrix = 0x80;
constexpr int hasInstructions = 0x100;

// Simple outline: contours, their last points, instructions, points. Hinting is for coarse screens of the past; without
// it components of one glyph cannot be pulled apart either.
void readSimple(Outline &outline)
{
    outline.contours = readS16(outline.bytes, 0);
    const qsizetype lengthPlace = outlineHeader + 2 * qsizetype(outline.contours);
    outline.points = outline.contours == 0 ? 0 : readU16(outline.bytes, lengthPlace - 2) + 1;
    const quint16 instructions = readU16(outline.bytes, lengthPlace);
    if (lengthPlace + 2 <= outline.bytes.size()) {
        outline.bytes.remove(lengthPlace + 2, instructions);
        putU16(outline.bytes, lengthPlace, 0);
    }
}

void readComposite(Outline &outline)
{
    qsizetype at = outlineHeader;
    int flags = moreComponents;
    while ((flags & moreComponents) != 0 && at + 4 <= outline.bytes.size()) {
        flags = readU16(outline.bytes, at);
        putU16(outline.bytes, at, flags & ~hasInstructions);
        outline.componentPlaces.append(at + 2);
        at += (flags & argumentsAreWords) != 0 ? 8 : 6;
        at += (flags & hasOneScale) != 0 ? 2 : (flags & hasTwoScales) != 0 ? 4 : (flags & hasMatrix) != 0 ? 8 : 0;
    }
    outline.bytes.truncate(at); // instructions stand behind the last component
}
} // namespace

TrueTypeFont::TrueTypeFont(const QRawFont &font)
    : m_head(font.fontTable("head")), m_hhea(font.fontTable("hhea")), m_metrics(font.fontTable("hmtx")),
      m_places(font.fontTable("loca")), m_outlines(font.fontTable("glyf"))
{
    m_unitsPerEm = qMax(1, int(readU16(m_head, 18)));
    m_longPlaces = readS16(m_head, 50) != 0;
    m_longMetrics = qMax(quint32(1), quint32(readU16(m_hhea, 34)));
}

int TrueTypeFont::ascent() const
{
    return readS16(m_hhea, 4);
}

int TrueTypeFont::descent() const
{
    return readS16(m_hhea, 6);
}

QRect TrueTypeFont::box() const
{
    const int left = readS16(m_head, 36);
    const int bottom = readS16(m_head, 38);
    return QRect(left, bottom, readS16(m_head, 40) - left, readS16(m_head, 42) - bottom);
}

Outline TrueTypeFont::outline(quint32 glyph) const
{
    Outline outline{.bytes = bytesOf(glyph)};
    if (outline.bytes.size() < outlineHeader) {
        return {};
    }
    const int left = readS16(outline.bytes, 2);
    const int bottom = readS16(outline.bytes, 4);
    outline.box = QRect(left, bottom, readS16(outline.bytes, 6) - left, readS16(outline.bytes, 8) - bottom);
    if (readS16(outline.bytes, 0) >= 0) {
        readSimple(outline);
    } else {
        readComposite(outline);
    }
    return outline;
}

int TrueTypeFont::advance(quint32 glyph) const
{
    return readU16(m_metrics, 4 * qsizetype(qMin(glyph, m_longMetrics - 1)));
}

int TrueTypeFont::leftBearing(quint32 glyph) const
{
    const qsizetype own = glyph < m_longMetrics ? 4 * qsizetype(glyph) + 2
                                                : 4 * qsizetype(m_longMetrics) + 2 * qsizetype(glyph - m_longMetrics);
    return readS16(m_metrics, own);
}

QByteArray TrueTypeFont::bytesOf(quint32 glyph) const
{
    const auto place = [this](qsizetype index) {
        return m_longPlaces ? qsizetype(readU32(m_places, 4 * index)) : 2 * qsizetype(readU16(m_places, 2 * index));
    };
    const qsizetype from = place(qsizetype(glyph));
    const qsizetype to = place(qsizetype(glyph) + 1);
    return to > from && to <= m_outlines.size() ? m_outlines.mid(from, to - from) : QByteArray();
}

} // namespace rangvoan::report::pdf
