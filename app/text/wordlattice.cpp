// SPDX-License-Identifier: Apache-2.0
#include "app/text/wordlattice.h"

#include "app/text/khmerclasses.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

// ICU's dictionary joins some of our words and cuts names: see costOfWord. Unknown clusters are the last resort.
constexpr int dictionaryCost = 13;
constexpr int clusterCost = 12;

TokenKind kindOf(QChar c)
{
    const char16_t code = c.unicode();
    if (khmer::isDigit(code)) {
        return TokenKind::Digits;
    }
    if (code >= 0x17D4 && code <= 0x17DC) {
        return TokenKind::Mark;
    }
    return code >= 0x1780 && code <= 0x17DD ? TokenKind::Word : TokenKind::Foreign;
}

constexpr std::array<QStringView, 5> wordsBeforeNumbers{u"ទី", u"ឆ្នាំ", u"លេខ", u"មាត្រា", u"ទំព័រ"};

bool isWordLike(TokenKind kind)
{
    return kind == TokenKind::Word || kind == TokenKind::Piece;
}

} // namespace

bool mayBreakBetween(QStringView text, const TextToken &left, const TextToken &right)
{
    const bool leftIsKhmer = left.kind != TokenKind::Foreign;
    // A sign that has lost its consonant begins no line.
    const bool rightStartsWord =
        right.kind == TokenKind::Digits || (isWordLike(right.kind) && khmer::isBase(text.at(right.start).unicode()));
    if (!leftIsKhmer || !rightStartsWord || (left.kind == TokenKind::Piece && right.kind == TokenKind::Piece)) {
        return false;
    }
    // Ordinals (ទី២៧), years, numbers of papers and days of the moon (១២កើត) stay whole.
    if (right.kind == TokenKind::Digits) {
        const QStringView word = text.sliced(left.start, left.length);
        return std::none_of(wordsBeforeNumbers.begin(), wordsBeforeNumbers.end(),
                            [word](QStringView ending) { return word.endsWith(ending); });
    }
    const QStringView word = text.sliced(right.start, right.length);
    return left.kind != TokenKind::Digits || (word != u"កើត"_s && word != u"រោច"_s);
}

WordLattice::WordLattice(QStringView text, const WordTrie &lexicon, const std::vector<bool> &dictionaryBreaks)
    : m_text(text), m_lexicon(lexicon), m_dictionaryBreaks(dictionaryBreaks),
      m_clusters(static_cast<size_t>(text.size()) + 1, false), m_steps(static_cast<size_t>(text.size()) + 1)
{
    findClusters();
    m_steps.front().reached = true;
    for (qsizetype at = 0; at < m_text.size(); ++at) {
        if (m_steps[static_cast<size_t>(at)].reached) {
            expand(at);
        }
    }
}

void WordLattice::findClusters()
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text);
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        // Not all Unicode versions keep a coeng and its consonant together.
        const bool afterCoeng = at > 0 && at < m_text.size() && m_text.at(at - 1).unicode() == khmer::coeng;
        m_clusters[static_cast<size_t>(at)] = !afterCoeng;
    }
    m_clusters.back() = true;
}

qsizetype WordLattice::endOfRun(qsizetype at, TokenKind kind) const
{
    qsizetype end = at + 1;
    while (end < m_text.size() && (kindOf(m_text.at(end)) == kind || !isCluster(end))) {
        ++end;
    }
    return end;
}

void WordLattice::offer(const TextToken &token, int cost)
{
    const int total = m_steps[static_cast<size_t>(token.start)].cost + cost;
    Step &step = m_steps[static_cast<size_t>(token.start + token.length)];
    if (!step.reached || total < step.cost) {
        step = {total, true, token};
    }
}

void WordLattice::expand(qsizetype at)
{
    const TokenKind kind = kindOf(m_text.at(at));
    if (kind == TokenKind::Word) {
        expandLetters(at);
        return;
    }
    offer({at, endOfRun(at, kind) - at, kind}, 0);
}

void WordLattice::expandLetters(qsizetype at)
{
    for (const WordTrie::Match &match : m_lexicon.matchesAt(m_text, at)) {
        if (isCluster(at + match.length)) {
            offer({at, match.length, TokenKind::Word}, match.cost);
        }
    }
    qsizetype clusterEnd = at + 1;
    while (!isCluster(clusterEnd)) {
        ++clusterEnd;
    }
    offer({at, clusterEnd - at, TokenKind::Piece}, clusterCost);
    // ICU does not break after digits and some punctuation, but its dictionary begins anew there.
    const bool startsRun = at > 0 && kindOf(m_text.at(at - 1)) != TokenKind::Word;
    if (!startsRun && !m_dictionaryBreaks[static_cast<size_t>(at)]) {
        return;
    }
    const qsizetype letters = endOfRun(at, TokenKind::Word);
    qsizetype end = clusterEnd;
    while (end < letters && !(m_dictionaryBreaks[static_cast<size_t>(end)] && isCluster(end))) {
        ++end;
    }
    offer({at, end - at, TokenKind::Word}, dictionaryCost);
}

std::vector<TextToken> WordLattice::bestPath() const
{
    std::vector<TextToken> path;
    for (qsizetype at = m_text.size(); at > 0; at = path.back().start) {
        path.push_back(m_steps[static_cast<size_t>(at)].last);
    }
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace rangvoan
