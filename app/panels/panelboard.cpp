// SPDX-License-Identifier: Apache-2.0
#include "app/panels/panelboard.h"

#include <algorithm>

namespace rangvoan
{

quint64 PanelRandom::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
}

void PanelBoard::assign(int candidate, int member)
{
    assigned[size_t(candidate)][size_t(member)] = true;
    panels[size_t(candidate)].push_back(member);
    ++load[size_t(member)];
}

void PanelBoard::remove(int candidate, int member)
{
    assigned[size_t(candidate)][size_t(member)] = false;
    std::erase(panels[size_t(candidate)], member);
    --load[size_t(member)];
}

bool PanelBoard::isOpen(int candidate, int member) const
{
    return !barred[size_t(candidate)][size_t(member)] && !assigned[size_t(candidate)][size_t(member)];
}

bool PanelBoard::mayMove(int candidate, int member) const
{
    return assigned[size_t(candidate)][size_t(member)] && !fixed[size_t(candidate)][size_t(member)];
}

} // namespace rangvoan
