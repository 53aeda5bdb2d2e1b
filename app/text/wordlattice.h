// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/text/wordtrie.h"

#include <QString>

#include <vector>

namespace rangvoan
{

enum class TokenKind {
    Foreign, ///< not Khmer: Latin, spaces, Western punctuation
    Word,    ///< from the lexicon or ICU's dictionary
    Piece,   ///< one syllable cluster of an unknown word; pieces are not broken from each other
    Digits,  ///< Khmer digits
    Mark,    ///< Khmer punctuation, which stays with what it follows
};

/// A stretch of a text.
struct TextToken
{
    qsizetype start = 0;
    qsizetype length = 0;
    TokenKind kind = TokenKind::Foreign;
};

/// Whether a zero-width space may be put between two neighbouring tokens.
bool mayBreakBetween(QStringView text, const TextToken &left, const TextToken &right);

/// Every way to cut a text into lexicon words, dictionary words and single clusters, each at its cost; the cheapest is
/// taken. Nothing is ever cut inside a cluster, so no coeng loses its consonant.
class WordLattice
{
public:
    static constexpr int personCost = -1000; ///< whole names of persons are taken wherever they occur

    /// Of a lexicon word: two beat a dictionary word, but not if one is as short as the syllables of everyday words.
    static constexpr int costOfWord(qsizetype length) { return length <= 2 ? 10 : 6; }

    /// `dictionaryBreaks`: for each place 0..size, whether ICU would break there.
    WordLattice(QStringView text, const WordTrie &lexicon, const std::vector<bool> &dictionaryBreaks);

    std::vector<TextToken> bestPath() const;

private:
    struct Step
    {
        int cost = 0;
        bool reached = false;
        TextToken last;
    };

    void findClusters();
    void expand(qsizetype at);
    void expandLetters(qsizetype at);
    void offer(const TextToken &token, int cost);
    qsizetype endOfRun(qsizetype at, TokenKind kind) const;
    bool isCluster(qsizetype at) const { return m_clusters[static_cast<size_t>(at)]; }

    QStringView m_text;
    const WordTrie &m_lexicon;
    const std::vector<bool> &m_dictionaryBreaks;
    std::vector<bool> m_clusters; ///< whether a cluster begins (or the text ends) at a place
    std::vector<Step> m_steps;    ///< the cheapest way to each place
};

} // namespace rangvoan
