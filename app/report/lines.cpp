// SPDX-License-Identifier: Apache-2.0
#include "app/report/lines.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <numeric>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qreal unlimited = 1e7;
constexpr qreal slack = 0.01; // sums of widths of a text set to its own width must not break it

qreal widthOf(const QList<Fragment> &fragments)
{
    return std::accumulate(fragments.begin(), fragments.end(), qreal(0),
                           [](qreal sum, const Fragment &fragment) { return sum + fragment.width; });
}

// A piece in words, each with the space that follows it; a sign behind a space stays with the word before.
QList<Piece> wordsOf(const Piece &piece, Measure &measure)
{
    QList<Piece> words{Piece()};
    for (const Fragment &fragment : piece.fragments) {
        qsizetype from = 0;
        for (qsizetype at = 1; at <= fragment.text.size(); ++at) {
            const bool ends = at == fragment.text.size();
            const bool space = !ends && fragment.text.at(at) == u' ' && at + 1 < fragment.text.size() &&
                               fragment.text.at(at + 1).isLetter();
            if (!ends && !space) {
                continue;
            }
            Fragment part = fragment;
            part.text = fragment.text.mid(from, at - from);
            part.width = measure.width(part.face, part.points, part.text);
            words.last().fragments.append(part);
            if (space) {
                words.last().spaces = u" "_s;
                words.append(Piece());
                from = at + 1;
            }
        }
    }
    words.last().spaces = piece.spaces;
    words.last().endsLine = piece.endsLine;
    return words;
}

// A word wider than its line is cut between syllable clusters: Qt keeps a coeng and its consonant together.
QList<Piece> clustersOf(const Piece &piece, Measure &measure)
{
    QList<Piece> clusters;
    for (const Fragment &fragment : piece.fragments) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, fragment.text);
        qsizetype from = 0;
        for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
            Fragment cluster = fragment;
            cluster.text = fragment.text.mid(from, to - from);
            cluster.width = measure.width(cluster.face, cluster.points, cluster.text);
            clusters.append(Piece{.fragments = {cluster}});
            from = to;
        }
    }
    if (!clusters.isEmpty()) {
        clusters.last().spaces = piece.spaces;
        clusters.last().endsLine = piece.endsLine;
    }
    return clusters;
}

// Fills lines greedily: the first place that is too far ends the line before it.
class LineFiller
{
public:
    LineFiller(const Prepared &prepared, qreal width, qreal firstIndent, Measure &measure)
        : m_prepared(prepared), m_width(width), m_available(width - firstIndent), m_measure(measure)
    {
    }

    QList<TextLine> fill()
    {
        for (const Piece &piece : m_prepared.pieces) {
            if (widthOf(piece.fragments) > m_width + slack) {
                addTooWide(piece);
            } else {
                add(piece);
            }
        }
        if (!m_line.fragments.isEmpty() || m_lines.isEmpty()) {
            finishLine();
        }
        return m_lines;
    }

private:
    // Even a name breaks at its space before it breaks inside a word.
    void addTooWide(const Piece &piece)
    {
        for (const Piece &word : wordsOf(piece, m_measure)) {
            if (widthOf(word.fragments) <= m_width + slack) {
                add(word);
                continue;
            }
            for (const Piece &cluster : clustersOf(word, m_measure)) {
                add(cluster);
            }
        }
    }

    void add(const Piece &piece)
    {
        const qreal width = widthOf(piece.fragments);
        if (!m_line.fragments.isEmpty() && m_line.width + m_spaceWidth + width > m_available + slack) {
            finishLine();
        }
        for (const Fragment &fragment : piece.fragments) {
            append(fragment);
        }
        m_spaces += piece.spaces;
        if (!m_spaces.isEmpty() && !m_line.fragments.isEmpty()) {
            const Fragment &last = m_line.fragments.last();
            m_spaceWidth = m_measure.width(last.face, last.points, QString(u' ')) * qreal(m_spaces.size());
        }
        if (piece.endsLine) {
            finishLine();
        }
    }

    void append(const Fragment &fragment)
    {
        if (!m_line.fragments.isEmpty() && !m_spaces.isEmpty()) {
            m_line.fragments.last().text += m_spaces;
            m_line.fragments.last().width += m_spaceWidth;
            m_line.width += m_spaceWidth;
        }
        m_spaces.clear();
        m_spaceWidth = 0;
        if (!m_line.fragments.isEmpty() && m_line.fragments.last().looksLike(fragment)) {
            m_line.fragments.last().text += fragment.text;
            m_line.fragments.last().width += fragment.width;
        } else {
            m_line.fragments.append(fragment);
            m_line.fragments.last().x = m_line.width;
        }
        m_line.width += fragment.width;
    }

    void finishLine()
    {
        m_line.room = m_prepared.room;
        for (const Fragment &fragment : m_line.fragments) {
            const LineRoom room = lineRoom(fragment.face);
            m_line.room.above = qMax(m_line.room.above, room.above * fragment.points);
            m_line.room.below = qMax(m_line.room.below, room.below * fragment.points);
        }
        m_lines.append(m_line);
        m_line = {};
        m_spaces.clear();
        m_spaceWidth = 0;
        m_available = m_width;
    }

    const Prepared &m_prepared;
    qreal m_width;
    qreal m_available;
    Measure &m_measure;
    QList<TextLine> m_lines;
    TextLine m_line;
    QString m_spaces;
    qreal m_spaceWidth = 0;
};
} // namespace

QList<TextLine> setLines(const Prepared &prepared, qreal width, qreal firstIndent, Measure &measure)
{
    return LineFiller(prepared, width, firstIndent, measure).fill();
}

qreal naturalWidth(const Prepared &prepared, Measure &measure)
{
    qreal widest = 0;
    for (const TextLine &line : setLines(prepared, unlimited, 0, measure)) {
        widest = qMax(widest, line.width);
    }
    return widest;
}

qreal heightOf(const QList<TextLine> &lines)
{
    return std::accumulate(lines.begin(), lines.end(), qreal(0),
                           [](qreal sum, const TextLine &line) { return sum + line.height(); });
}

void placeLine(QList<Item> &items, const TextLine &line, QPointF topLeft, qreal width, Align align)
{
    const qreal share = align == Align::Left ? 0 : align == Align::Right ? 1 : 0.5;
    const QPointF base = topLeft + QPointF((width - line.width) * share, line.room.above);
    for (const Fragment &fragment : line.fragments) {
        items.append(TextItem{.base = base + QPointF(fragment.x, 0),
                              .text = fragment.text,
                              .face = fragment.face,
                              .points = fragment.points,
                              .colour = fragment.colour,
                              .width = fragment.width});
    }
}

qreal placeLines(QList<Item> &items, const QList<TextLine> &lines, QPointF topLeft, qreal width, Align align)
{
    for (const TextLine &line : lines) {
        placeLine(items, line, topLeft, width, align);
        topLeft.ry() += line.height();
    }
    return topLeft.y();
}

QList<TextLine> setText(const Text &text, const TextStyle &style, qreal width, const Typesetter &setter)
{
    return setLines(prepare(text, style, setter), width, 0, setter.measure);
}

} // namespace rangvoan::report
