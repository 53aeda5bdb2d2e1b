// SPDX-License-Identifier: Apache-2.0
#include "app/report/lines.h"
#include "app/report/palette.h"

#include <algorithm>

namespace rangvoan::report
{

namespace
{
constexpr QChar breakMark(0x200b);
constexpr QChar noBreakSpace(0x00a0);
constexpr qreal mutedScale = 0.92;

bool isKhmer(QChar character)
{
    const ushort code = character.unicode();
    return (code >= 0x1780 && code <= 0x17ff) || (code >= 0x19e0 && code <= 0x19ff);
}

// A space a line may end at; a no-break space is a letter here.
bool isSpace(QChar character)
{
    return character == u' ' || character == u'\t' || character == QChar(0x2003) || character == QChar(0x2002);
}

// Signs that never start a line: they belong to the word before, even behind a space (។ is typed with one).
bool clingsBackward(QChar character)
{
    return QStringView(u"\u17d4\u17d5\u17d6\u17d7\u17da)]}»”’!?;:,.%").contains(character);
}

bool clingsForward(QChar character)
{
    return QStringView(u"([{«“‘").contains(character);
}

QRgb colourOf(TextRole role)
{
    switch (role) {
    case TextRole::Muted:
        return mutedColour;
    case TextRole::Accent:
        return accentColour;
    case TextRole::Normal:
    case TextRole::Strong:
    case TextRole::Muol:
        break;
    }
    return inkColour;
}

enum class Script { Khmer, Latin, Neutral };

Script scriptOf(QChar character)
{
    if (isKhmer(character)) {
        return Script::Khmer;
    }
    return character.isLetterOrNumber() || character.isSurrogate() ? Script::Latin : Script::Neutral;
}

// All runs in one string, with the break marks, and for each character the run it came from and its script.
struct MarkedText
{
    QString text = {};
    QList<qsizetype> runs = {};
    QList<bool> khmer = {};
};

// Spaces and signs between two scripts go with Khmer, so that both brackets around a Latin word are of one face.
void settleNeutrals(MarkedText &marked)
{
    const bool mixed = hasKhmer(marked.text);
    QList<Script> scripts;
    for (const QChar character : marked.text) {
        scripts.append(scriptOf(character));
    }
    for (qsizetype i = 0; i < scripts.size();) {
        qsizetype end = i;
        while (end < scripts.size() && scripts.at(end) == Script::Neutral) {
            ++end;
        }
        const bool latinBefore = i > 0 ? scripts.at(i - 1) == Script::Latin : true;
        const bool latinAfter = end < scripts.size() ? scripts.at(end) == Script::Latin : true;
        const bool khmerBetween = mixed && !(latinBefore && latinAfter);
        for (; i < end; ++i) {
            marked.khmer.append(khmerBetween && hasCharacter(Face::Khmer, marked.text.at(i).unicode()));
        }
        if (i < scripts.size()) {
            marked.khmer.append(scripts.at(i) == Script::Khmer);
            ++i;
        }
    }
}

MarkedText marked(const Text &text, const Breaks &breaks)
{
    MarkedText made;
    for (qsizetype i = 0; i < text.runs.size(); ++i) {
        const QString &plain = text.runs.at(i).text;
        made.text += breaks && hasKhmer(plain) ? breaks(plain) : plain;
        while (made.runs.size() < made.text.size()) {
            made.runs.append(i);
        }
    }
    settleNeutrals(made);
    return made;
}

// May a line end between the characters at - 1 and at?
bool mayBreak(const QString &text, qsizetype at)
{
    const QChar before = text.at(at - 1);
    const QChar after = text.at(at);
    if (before == u'\n') {
        return true;
    }
    if (isSpace(after) || after == breakMark || after == u'\n' || clingsBackward(after)) {
        return false;
    }
    if (isSpace(before) || before == breakMark) {
        const qsizetype last = at - 1;
        return last == 0 || !clingsForward(text.at(last - 1)) || isSpace(before);
    }
    const bool dash = before == u'-' || before == u'\u2013' || before == u'/';
    return dash && at > 1 && after.isLetter() && text.at(at - 2).isLetter();
}

Fragment lookOf(const Run &run, const TextStyle &style, bool khmer)
{
    const TextRole role = run.role == TextRole::Normal ? style.role : run.role;
    const qreal points = run.points > 0 ? run.points : style.points * (role == TextRole::Muted ? mutedScale : 1);
    return {.face = faceFor(role, khmer), .points = points, .colour = colourOf(role)};
}

// Cuts runs of characters into measured pieces.
class PieceMaker
{
public:
    PieceMaker(const Text &source, const MarkedText &text, const TextStyle &style, Measure &widths)
        : m_source(source), m_marked(text), m_style(style), m_measure(widths)
    {
    }

    Piece make(qsizetype from, qsizetype to) const
    {
        Piece piece;
        for (qsizetype i = from; i < to; ++i) {
            add(piece, i);
        }
        for (Fragment &fragment : piece.fragments) {
            fragment.width = m_measure.width(fragment.face, fragment.points, fragment.text);
        }
        return piece;
    }

private:
    void add(Piece &piece, qsizetype at) const
    {
        const QChar character = m_marked.text.at(at);
        if (character == breakMark) {
            return;
        }
        if (character == u'\n') {
            piece.endsLine = true;
            return;
        }
        if (isSpace(character)) {
            piece.spaces += u' ';
            return;
        }
        Fragment look = lookOf(m_source.runs.at(m_marked.runs.at(at)), m_style, m_marked.khmer.at(at));
        if (piece.fragments.isEmpty() || !piece.fragments.last().looksLike(look)) {
            piece.fragments.append(look);
        }
        // Spaces inside a piece: before a sign that may not start a line, or in the name of a person. The page gets
        // the ordinary one, so that whoever searches the PDF finds the name as it is typed.
        piece.fragments.last().text += piece.spaces + (character == noBreakSpace ? QChar(u' ') : character);
        piece.spaces.clear();
    }

    const Text &m_source;
    const MarkedText &m_marked;
    const TextStyle &m_style;
    Measure &m_measure;
};

LineRoom scaledRoom(Face face, qreal points)
{
    const LineRoom room = lineRoom(face);
    return {room.above * points, room.below * points};
}
} // namespace

bool hasKhmer(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isKhmer);
}

bool Fragment::looksLike(const Fragment &other) const
{
    return face == other.face && qFuzzyCompare(points, other.points) && colour == other.colour;
}

Prepared prepare(const Text &text, const TextStyle &style, const Typesetter &setter)
{
    const MarkedText characters = marked(text, setter.breaks);
    const bool khmer = style.khmerLines || hasKhmer(characters.text);
    Prepared prepared;
    prepared.room = scaledRoom(faceFor(style.role, khmer), style.points);
    const PieceMaker maker(text, characters, style, setter.measure);
    qsizetype from = 0;
    for (qsizetype at = 1; at <= characters.text.size(); ++at) {
        if (at == characters.text.size() || mayBreak(characters.text, at)) {
            prepared.pieces.append(maker.make(from, at));
            from = at;
        }
    }
    return prepared;
}

qreal Prepared::longestPiece() const
{
    qreal longest = 0;
    for (const Piece &piece : pieces) {
        qreal width = 0;
        for (const Fragment &fragment : piece.fragments) {
            width += fragment.width;
        }
        longest = qMax(longest, width);
    }
    return longest;
}

} // namespace rangvoan::report
