// SPDX-License-Identifier: Apache-2.0
#include "app/panels/panelboard.h"

#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <algorithm>
#include <numeric>

namespace rangvoan
{

namespace
{

// Costs in three tiers, each above everything the tier below can add up to: an unfilled place, a step of load, chance.
constexpr int panelChance = 1000;

/// Places flow from the candidates over the members to the sink. The k-th sheet of a member costs k - 1 steps, so the
/// smallest total has the evenest loads; a place nobody can take flows straight to the sink at a price above all.
class PanelFlow
{
public:
    PanelFlow(PanelBoard &board, PanelRandom &random)
        : m_board(board), m_random(random), m_lower(m_graph), m_upper(m_graph), m_cost(m_graph), m_supply(m_graph)
    {
    }

    void run()
    {
        const int places = std::accumulate(m_board.need.begin(), m_board.need.end(), 0);
        if (places == 0) {
            return;
        }
        m_step = qint64(places) * panelChance + 1;
        m_sink = m_graph.addNode();
        m_supply[m_sink] = -places;
        addMembers();
        addCandidates(m_step * (m_board.candidates + 1) * (places + 1));
        Simplex simplex(m_graph);
        simplex.lowerMap(m_lower).upperMap(m_upper).costMap(m_cost).supplyMap(m_supply).run();
        for (const Choice &choice : m_choices) {
            if (simplex.flow(choice.arc) > 0) {
                m_board.assign(choice.candidate, choice.member);
                --m_board.need[size_t(choice.candidate)];
            }
        }
    }

private:
    using Graph = lemon::SmartDigraph;
    using Simplex = lemon::NetworkSimplex<Graph, int, qint64>;

    struct Choice
    {
        Graph::Arc arc;
        int candidate = 0;
        int member = 0;
    };

    Graph::Arc addArc(Graph::Node from, Graph::Node to, int capacity, qint64 cost)
    {
        const Graph::Arc arc = m_graph.addArc(from, to);
        m_lower[arc] = 0;
        m_upper[arc] = capacity;
        m_cost[arc] = cost;
        return arc;
    }

    void addMembers()
    {
        for (int m = 0; m < m_board.members; ++m) {
            const Graph::Node node = m_graph.addNode();
            m_supply[node] = 0;
            m_members.push_back(node);
            for (int sheet = m_board.load[size_t(m)]; sheet < m_board.cap[size_t(m)]; ++sheet) {
                addArc(node, m_sink, 1, m_step * sheet);
            }
        }
    }

    void addCandidates(qint64 unfilled)
    {
        for (int c = 0; c < m_board.candidates; ++c) {
            const int need = m_board.need[size_t(c)];
            const Graph::Node node = m_graph.addNode();
            m_supply[node] = need;
            addArc(node, m_sink, need, unfilled);
            for (int m = 0; m < m_board.members && need > 0; ++m) {
                if (m_board.isOpen(c, m)) {
                    m_choices.push_back({addArc(node, m_members[size_t(m)], 1, m_random.below(panelChance)), c, m});
                }
            }
        }
    }

    PanelBoard &m_board;
    PanelRandom &m_random;
    Graph m_graph;
    Graph::ArcMap<int> m_lower;
    Graph::ArcMap<int> m_upper;
    Graph::ArcMap<qint64> m_cost;
    Graph::NodeMap<int> m_supply;
    Graph::Node m_sink;
    qint64 m_step = 1;
    std::vector<Graph::Node> m_members;
    std::vector<Choice> m_choices;
};

} // namespace

void fillPanels(PanelBoard &board, PanelRandom &random)
{
    PanelFlow(board, random).run();
}

} // namespace rangvoan
