// SPDX-License-Identifier: Apache-2.0
#include "app/text/wordtrie.h"

#include "app/text/khmerclasses.h"

#include <algorithm>
#include <limits>

namespace rangvoan
{

namespace
{

constexpr int noWord = std::numeric_limits<int>::max();

} // namespace

WordTrie::WordTrie() : m_costs{noWord} {}

quint64 WordTrie::edge(qsizetype node, QStringView text, qsizetype at)
{
    char16_t c = text.at(at).unicode();
    if (c == khmer::da && at > 0 && text.at(at - 1).unicode() == khmer::coeng) {
        c = khmer::ta;
    }
    return static_cast<quint64>(node) << 16U | c;
}

void WordTrie::insert(QStringView word, int cost)
{
    if (word.isEmpty()) {
        return;
    }
    qsizetype node = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const quint64 key = edge(node, word, i);
        const auto next = m_edges.constFind(key);
        if (next != m_edges.constEnd()) {
            node = *next;
            continue;
        }
        node = static_cast<qsizetype>(m_costs.size());
        m_edges.insert(key, node);
        m_costs.push_back(noWord);
    }
    int &known = m_costs[static_cast<size_t>(node)];
    known = std::min(known, cost);
}

std::vector<WordTrie::Match> WordTrie::matchesAt(QStringView text, qsizetype from) const
{
    std::vector<Match> matches;
    qsizetype node = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        const auto next = m_edges.constFind(edge(node, text, i));
        if (next == m_edges.constEnd()) {
            break;
        }
        node = *next;
        if (const int cost = m_costs[static_cast<size_t>(node)]; cost != noWord) {
            matches.push_back({i + 1 - from, cost});
        }
    }
    return matches;
}

} // namespace rangvoan
