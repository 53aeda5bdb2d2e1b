// SPDX-License-Identifier: Apache-2.0
#include "app/panels/panelboard.h"

#include <algorithm>
#include <optional>

namespace rangvoan
{

namespace
{

constexpr int pairTriesForEachSheet = 60;
constexpr size_t triesBetweenQuestions = 1024; // to go on or not

using PairCounts = std::vector<std::vector<int>>;

PairCounts countPairs(const PanelBoard &board)
{
    PairCounts counts(size_t(board.members), std::vector<int>(size_t(board.members), 0));
    for (const std::vector<int> &panel : board.panels) {
        for (const int a : panel) {
            for (const int b : panel) {
                counts[size_t(a)][size_t(b)] += a == b ? 0 : 1;
            }
        }
    }
    return counts;
}

/// Candidates a and b exchange the members x and y.
struct PanelExchange
{
    int a = 0;
    int x = 0;
    int b = 0;
    int y = 0;
};

bool isPossible(const PanelBoard &board, const PanelExchange &move)
{
    return move.a != move.b && move.x != move.y && board.mayMove(move.a, move.x) && board.mayMove(move.b, move.y) &&
           board.isOpen(move.b, move.x) && board.isOpen(move.a, move.y);
}

void apply(PanelBoard &board, const PanelExchange &move)
{
    board.remove(move.a, move.x);
    board.remove(move.b, move.y);
    board.assign(move.a, move.y);
    board.assign(move.b, move.x);
}

/// How much the sum of squares of the pair counts changes (halved), to first order.
int pairGain(const PanelBoard &board, const PairCounts &counts, const PanelExchange &move)
{
    int before = 0;
    int after = 0;
    for (const int other : board.panels[size_t(move.a)]) {
        if (other != move.x) {
            before += counts[size_t(move.x)][size_t(other)] - 1;
            after += counts[size_t(move.y)][size_t(other)];
        }
    }
    for (const int other : board.panels[size_t(move.b)]) {
        if (other != move.y) {
            before += counts[size_t(move.y)][size_t(other)] - 1;
            after += counts[size_t(move.x)][size_t(other)];
        }
    }
    return before - after;
}

void recount(PairCounts &counts, const PanelBoard &board, int candidate, int change)
{
    for (const int a : board.panels[size_t(candidate)]) {
        for (const int b : board.panels[size_t(candidate)]) {
            counts[size_t(a)][size_t(b)] += a == b ? 0 : change;
        }
    }
}

/// The first exchange that leaves fewer groups.
std::optional<PanelExchange> joiningExchange(PanelBoard &board, int groups)
{
    std::vector<int> groupOf;
    panelGroups(board, groupOf);
    for (int a = 0; a < board.candidates; ++a) {
        for (int b = a + 1; b < board.candidates; ++b) {
            if (board.panels[size_t(a)].size() < 2 || board.panels[size_t(b)].size() < 2 ||
                groupOf[size_t(board.panels[size_t(a)][0])] == groupOf[size_t(board.panels[size_t(b)][0])]) {
                continue;
            }
            const PanelExchange move{a, board.panels[size_t(a)].back(), b, board.panels[size_t(b)].back()};
            if (!isPossible(board, move)) {
                continue;
            }
            apply(board, move);
            const bool joined = panelGroups(board, groupOf) < groups;
            apply(board, {a, move.y, b, move.x});
            if (joined) {
                return move;
            }
            panelGroups(board, groupOf);
        }
    }
    return std::nullopt;
}

/// The extra reader with the least load who links two groups; candidate and member.
std::optional<std::pair<int, int>> joiningReader(const PanelBoard &board)
{
    std::vector<int> groupOf;
    panelGroups(board, groupOf);
    std::optional<std::pair<int, int>> best;
    for (int c = 0; c < board.candidates; ++c) {
        const std::vector<int> &panel = board.panels[size_t(c)];
        for (int m = 0; m < board.members && !panel.empty(); ++m) {
            const bool links = groupOf[size_t(m)] >= 0 && groupOf[size_t(m)] != groupOf[size_t(panel.front())];
            const bool free = board.load[size_t(m)] < board.cap[size_t(m)] && board.isOpen(c, m);
            if (links && free && (!best || board.load[size_t(m)] < board.load[size_t(best->second)])) {
                best = {c, m};
            }
        }
    }
    return best;
}

} // namespace

void spreadPairs(PanelBoard &board, PanelRandom &random, const std::function<bool()> &goesOn)
{
    if (board.candidates < 2) {
        return;
    }
    size_t sheets = 0;
    for (const std::vector<int> &panel : board.panels) {
        sheets += panel.size();
    }
    PairCounts counts = countPairs(board);
    for (size_t tries = sheets * pairTriesForEachSheet; tries > 0; --tries) {
        if (tries % triesBetweenQuestions == 0 && !goesOn()) {
            return;
        }
        PanelExchange move{random.below(board.candidates), 0, random.below(board.candidates), 0};
        const std::vector<int> &one = board.panels[size_t(move.a)];
        const std::vector<int> &other = board.panels[size_t(move.b)];
        if (one.empty() || other.empty()) {
            continue;
        }
        move.x = one[size_t(random.below(static_cast<int>(one.size())))];
        move.y = other[size_t(random.below(static_cast<int>(other.size())))];
        if (!isPossible(board, move) || pairGain(board, counts, move) <= 0) {
            continue;
        }
        recount(counts, board, move.a, -1);
        recount(counts, board, move.b, -1);
        apply(board, move);
        recount(counts, board, move.a, 1);
        recount(counts, board, move.b, 1);
    }
}

int panelGroups(const PanelBoard &board, std::vector<int> &groupOf)
{
    std::vector<int> root(size_t(board.members));
    for (int m = 0; m < board.members; ++m) {
        root[size_t(m)] = m;
    }
    const auto find = [&root](int m) {
        while (root[size_t(m)] != m) {
            m = root[size_t(m)] = root[size_t(root[size_t(m)])];
        }
        return m;
    };
    for (const std::vector<int> &panel : board.panels) {
        for (const int m : panel) {
            root[size_t(find(m))] = find(panel.front());
        }
    }
    groupOf.assign(size_t(board.members), -1);
    int groups = 0;
    for (int m = 0; m < board.members; ++m) {
        if (board.load[size_t(m)] > 0) {
            groupOf[size_t(m)] = find(m);
            groups += find(m) == m ? 1 : 0;
        }
    }
    return groups;
}

std::vector<int> joinGroups(PanelBoard &board, const std::function<bool()> &goesOn)
{
    std::vector<int> groupOf;
    for (int groups = panelGroups(board, groupOf); groups > 1 && goesOn(); groups = panelGroups(board, groupOf)) {
        const std::optional<PanelExchange> move = joiningExchange(board, groups);
        if (!move) {
            break;
        }
        apply(board, *move);
    }
    std::vector<int> anchors;
    while (panelGroups(board, groupOf) > 1 && goesOn()) {
        const std::optional<std::pair<int, int>> reader = joiningReader(board);
        if (!reader) {
            break;
        }
        board.assign(reader->first, reader->second);
        if (std::find(anchors.begin(), anchors.end(), reader->first) == anchors.end()) {
            anchors.push_back(reader->first);
        }
    }
    return anchors;
}

int repeatedPairs(const PanelBoard &board)
{
    int repeated = 0;
    const PairCounts counts = countPairs(board);
    for (size_t a = 0; a < counts.size(); ++a) {
        for (size_t b = a + 1; b < counts.size(); ++b) {
            repeated += std::max(0, counts[a][b] - 1);
        }
    }
    return repeated;
}

} // namespace rangvoan
