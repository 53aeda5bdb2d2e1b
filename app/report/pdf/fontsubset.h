// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/pdf/truetype.h"

#include <QHash>
#include <QPoint>

namespace rangvoan::report::pdf
{

/// A glyph of the font at its place in a cluster, in units of the font, y upwards.
struct GlyphPart
{
    quint32 glyph = 0;
    QPoint offset = {};

    friend bool operator==(const GlyphPart &, const GlyphPart &) = default;
};

/// The glyphs of a font that a file needs, under new numbers, and composite glyphs made of them. Number 0 is the one
/// for characters that the font does not have.
class FontSubset
{
public:
    explicit FontSubset(TrueTypeFont font);

    /// The number of a glyph of the font; its components come along.
    quint16 addGlyph(quint32 glyph);
    /// A new glyph that shows all parts as one.
    quint16 addComposite(const QList<GlyphPart> &parts, int advance);

    const TrueTypeFont &font() const { return m_font; }
    int count() const { return static_cast<int>(m_glyphs.size()); }
    int advance(quint16 number) const { return m_glyphs.at(number).advance; }
    /// The font file: what a PDF needs of it, no character map and no hinting.
    QByteArray build() const;

private:
    struct Glyph
    {
        Outline outline = {};
        int advance = 0;
        int leftBearing = 0;
        int depth = 0; ///< of composites in composites
    };

    quint16 append(const Glyph &glyph);
    QByteArray maxima() const;

    TrueTypeFont m_font;
    QList<Glyph> m_glyphs;
    QHash<quint32, quint16> m_numbers;
};

} // namespace rangvoan::report::pdf
