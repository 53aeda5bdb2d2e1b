// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/panelplan.h"

#include <vector>

namespace rangvoan
{

/// SplitMix64: the same numbers on every computer for the same seed.
class PanelRandom
{
public:
    explicit PanelRandom(quint64 seed) : m_state(seed) {}
    quint64 next();
    /// 0 .. limit - 1
    int below(int limit) { return static_cast<int>(next() % static_cast<quint64>(limit)); }

private:
    quint64 m_state;
};

/// The problem by index, and the panels as they fill: the working table of the planner.
struct PanelBoard
{
    int candidates = 0;
    int members = 0;
    std::vector<std::vector<bool>> barred;   ///< [candidate][member]: conflict, own school or district
    std::vector<std::vector<bool>> fixed;    ///< [candidate][member]: stays
    std::vector<std::vector<bool>> assigned; ///< [candidate][member], fixed ones included
    std::vector<std::vector<int>> panels;    ///< [candidate]: members assigned
    std::vector<int> load;                   ///< [member]
    std::vector<int> cap;                    ///< [member]
    std::vector<int> need;                   ///< [candidate]: sheets still to find

    void assign(int candidate, int member);
    void remove(int candidate, int member);
    bool isOpen(int candidate, int member) const;
    bool mayMove(int candidate, int member) const;
};

/// Fills the panels: as many sheets as the hard constraints allow, then the evenest load; a minimum-cost flow.
void fillPanels(PanelBoard &board, PanelRandom &random);

/// Exchanges members between candidates, which changes neither load nor coverage, while it makes pairs repeat less.
/// Ends early when `goesOn` says no, as joinGroups().
void spreadPairs(PanelBoard &board, PanelRandom &random, const std::function<bool()> &goesOn);

/// Joins the groups of members that share no candidate, by exchanges, then by extra readers; the indexes of the
/// candidates that got one.
std::vector<int> joinGroups(PanelBoard &board, const std::function<bool()> &goesOn);

/// Number of groups of members with work; members are linked by shared candidates. `groupOf` gets the group of each
/// member, -1 without work.
int panelGroups(const PanelBoard &board, std::vector<int> &groupOf);

/// Sum over pairs of members of (times together - 1), above the first.
int repeatedPairs(const PanelBoard &board);

} // namespace rangvoan
