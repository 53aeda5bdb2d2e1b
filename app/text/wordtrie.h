// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace rangvoan
{

/// Finds the words of a lexicon that begin at a place of a text. Coeng da and coeng ta count as one letter.
class WordTrie
{
public:
    struct Match
    {
        qsizetype length = 0;
        int cost = 0;
    };

    WordTrie();

    /// Adds a word; of two costs the lower stays. Empty words are ignored.
    void insert(QStringView word, int cost);

    /// All words that `text` has at `from`, shortest first.
    std::vector<Match> matchesAt(QStringView text, qsizetype from) const;

private:
    static quint64 edge(qsizetype node, QStringView text, qsizetype at);

    QHash<quint64, qsizetype> m_edges;
    std::vector<int> m_costs; ///< of the word that ends at a node, or noWord
};

} // namespace rangvoan
