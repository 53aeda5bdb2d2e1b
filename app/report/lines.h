// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/measure.h"
#include "app/report/pages.h"
#include "app/report/richtext.h"

#include <QStringView>

#include <functional>

namespace rangvoan::report
{

/// Puts U+200B where a line may break inside Khmer (app/text Segmenter::withBreaks). The marks steer the layout and
/// never reach a page.
using Breaks = std::function<QString(QStringView)>;

/// What the layout of text needs to know besides the text.
struct Typesetter
{
    Measure &measure;
    const Breaks &breaks;
};

/// How text looks where a paper does not say otherwise.
struct TextStyle
{
    qreal points = 11;
    TextRole role = TextRole::Normal;
    bool khmerLines = false; ///< take Khmer line height even for a line without Khmer, to keep the rhythm of a paper
};

/// Words of one look within a piece or a line.
struct Fragment
{
    QString text = {};
    Face face = Face::Latin;
    qreal points = 11;
    QRgb colour = 0xff000000;
    qreal x = 0;     ///< from the start of its line
    qreal width = 0; ///< with the spaces at its end

    bool looksLike(const Fragment &other) const;
};

/// What may not be broken: a word, a name, a syllable group.
struct Piece
{
    QList<Fragment> fragments = {};
    QString spaces = {}; ///< behind it; they vanish at the end of a line
    bool endsLine = false;
};

/// Text cut at the places where a line may end, measured; laying it out to a width is cheap from here on.
struct Prepared
{
    QList<Piece> pieces = {};
    LineRoom room = {}; ///< points, for a line of the ordinary letters of this text

    qreal longestPiece() const; ///< points: a narrower column has to cut inside words
};

Prepared prepare(const Text &text, const TextStyle &style, const Typesetter &setter);

/// A line set; its fragments start at x = 0 whatever the alignment.
struct TextLine
{
    QList<Fragment> fragments = {};
    qreal width = 0;
    LineRoom room = {}; ///< points

    qreal height() const { return room.above + room.below; }
};

/// Fills lines of this width; the first one is `firstIndent` shorter. At least one line, also of empty text.
QList<TextLine> setLines(const Prepared &prepared, qreal width, qreal firstIndent, Measure &measure);

/// The width of the text when only its own line feeds break it.
qreal naturalWidth(const Prepared &prepared, Measure &measure);

qreal heightOf(const QList<TextLine> &lines);

/// Adds a line to the items, its room starting at `top`, aligned between `left` and `left + width`.
void placeLine(QList<Item> &items, const TextLine &line, QPointF topLeft, qreal width, Align align);

/// Adds lines one under the other; returns the bottom.
qreal placeLines(QList<Item> &items, const QList<TextLine> &lines, QPointF topLeft, qreal width, Align align);

/// The whole way for short texts: prepare and fill.
QList<TextLine> setText(const Text &text, const TextStyle &style, qreal width, const Typesetter &setter);

bool hasKhmer(QStringView text);

} // namespace rangvoan::report
