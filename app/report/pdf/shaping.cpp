// SPDX-License-Identifier: Apache-2.0
#include "app/report/pdf/shaping.h"

#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace rangvoan::report::pdf
{

namespace
{
constexpr int shapingPixels = 2048; // the em of the Khmer fonts: their offsets come out as whole units
constexpr qreal widestLine = 1e7;
constexpr qreal smallestSpacing = 1.0 / 64;

bool isInvisible(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x200b && code <= 0x200f) || code == 0x2060 || code == 0xfeff || code < 0x20 || code == 0x2028 ||
           code == 0x2029;
}

// No reader looks for the other blanks when somebody types a space.
QString readableText(const QString &cluster)
{
    QString text = cluster;
    text.removeIf(isInvisible);
    for (QChar &character : text) {
        if (character.isSpace()) {
            character = u' ';
        }
    }
    return text;
}

QList<GlyphPart> partsOf(const QGlyphRun &run, QPointF origin, qreal unitsPerPixel)
{
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    QList<GlyphPart> parts;
    parts.reserve(glyphs.size());
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const QPointF offset = (positions.at(i) - origin) * unitsPerPixel;
        parts.append({glyphs.at(i), QPoint(qRound(offset.x()), qRound(-offset.y()))});
    }
    return parts;
}

QRawFont atUnits(QRawFont font)
{
    font.setPixelSize(font.unitsPerEm());
    return font;
}

// Both name the same glyphs at the same place: a ligature, of which each letter answers with the whole.
bool isSameInk(const QList<QGlyphRun> &a, const QList<QGlyphRun> &b)
{
    return a.size() == 1 && b.size() == 1 && a.constFirst().glyphIndexes() == b.constFirst().glyphIndexes() &&
           a.constFirst().positions() == b.constFirst().positions();
}

class LineShaper
{
public:
    LineShaper(const QFont &font, const QString &text) : m_text(text), m_layout(text, font)
    {
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setFlags(QTextOption::IncludeTrailingSpaces);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_line.setLineWidth(widestLine);
        m_layout.endLayout();
    }

    QList<ShapedCluster> clusters()
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
            add(from, to);
            from = to;
        }
        return m_clusters;
    }

private:
    void add(qsizetype from, qsizetype to)
    {
        const QString text = readableText(m_text.mid(from, to - from));
        const QList<QGlyphRun> runs = m_layout.glyphRuns(static_cast<int>(from), static_cast<int>(to - from));
        const qreal start = m_line.cursorToX(static_cast<int>(from));
        const qreal end = m_line.cursorToX(static_cast<int>(to));
        if (text.isEmpty() || runs.isEmpty()) {
            return;
        }
        if (!m_clusters.isEmpty() && isSameInk(m_before, runs)) {
            m_clusters.last().text += text;
            m_clusters.last().advance = end / shapingPixels - m_clusters.constLast().x;
            return;
        }
        const QPointF origin(start, m_line.y() + m_line.ascent());
        // More than one run: letters of one cluster come from several fonts. The first one carries the text.
        for (const QGlyphRun &run : runs) {
            const QRawFont font = atUnits(run.rawFont());
            const bool first = &run == &runs.constFirst();
            m_clusters.append({.text = first ? text : QString(),
                               .font = font,
                               .parts = partsOf(run, origin, font.unitsPerEm() / shapingPixels),
                               .x = start / shapingPixels,
                               .advance = first ? (end - start) / shapingPixels : 0});
        }
        m_before = runs;
    }

    QString m_text;
    QTextLayout m_layout;
    QTextLine m_line;
    QList<ShapedCluster> m_clusters;
    QList<QGlyphRun> m_before;
};
} // namespace

QFont shapingFont(const QFont &font)
{
    QFont shaping = font;
    shaping.setPixelSize(shapingPixels);
    shaping.setHintingPreference(QFont::PreferNoHinting);
    if (font.letterSpacingType() == QFont::AbsoluteSpacing && font.letterSpacing() > 0 && font.pixelSize() > 0) {
        const qreal spacing = font.letterSpacing() * shapingPixels / font.pixelSize();
        shaping.setLetterSpacing(QFont::AbsoluteSpacing, qMax(smallestSpacing, spacing));
    }
    return shaping;
}

QList<ShapedCluster> shapeClusters(const QFont &font, const QString &text)
{
    return LineShaper(font, text).clusters();
}

} // namespace rangvoan::report::pdf
