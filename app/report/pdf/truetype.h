// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>

class QRawFont;

namespace rangvoan::report::pdf
{

/// One glyph as the glyf table keeps it. Lengths are units of the font, y upwards.
struct Outline
{
    QByteArray bytes = {}; ///< without hinting instructions; empty: no ink
    QRect box = {};        ///< left, bottom, width, height of the ink
    int points = 0;
    int contours = 0;
    QList<qsizetype> componentPlaces = {}; ///< where the numbers of its components stand in `bytes`

    bool isComposite() const { return !componentPlaces.isEmpty(); }
};

/// What a subset needs to know of a TrueType font; read from its tables.
class TrueTypeFont
{
public:
    explicit TrueTypeFont(const QRawFont &font);

    /// False for fonts with outlines of another kind (OpenType CFF) or none.
    bool hasOutlines() const { return !m_outlines.isEmpty() && !m_places.isEmpty(); }
    int unitsPerEm() const { return m_unitsPerEm; }
    int ascent() const;
    int descent() const; ///< below the base line: negative
    QRect box() const;   ///< around all glyphs

    Outline outline(quint32 glyph) const;
    int advance(quint32 glyph) const;
    /// Where the ink begins, from the origin of the glyph.
    int leftBearing(quint32 glyph) const;

    const QByteArray &head() const { return m_head; }
    const QByteArray &hhea() const { return m_hhea; }

private:
    QByteArray bytesOf(quint32 glyph) const;

    QByteArray m_head;
    QByteArray m_hhea;
    QByteArray m_metrics;
    QByteArray m_places;
    QByteArray m_outlines;
    int m_unitsPerEm = 1000;
    quint32 m_longMetrics = 1; ///< glyphs with an advance of their own; later ones have that of the last
    bool m_longPlaces = false;
};

} // namespace rangvoan::report::pdf
