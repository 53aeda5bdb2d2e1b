// SPDX-License-Identifier: Apache-2.0
#include "ui/models/paneldraft.h"

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

bool isOpenWork(const Assignment &assignment, const CategoryId &category, int round)
{
    return assignment.category == category && assignment.round == round && assignment.state == AssignmentState::Open;
}

bool hasOpenWork(const CycleFacts &facts, const MemberId &member, const CategoryId &category, int round)
{
    return std::any_of(facts.assignments.cbegin(), facts.assignments.cend(), [&](const Assignment &assignment) {
        return assignment.member == member && isOpenWork(assignment, category, round);
    });
}

} // namespace

void PanelDraft::load(const CycleFacts &facts, const CategoryId &category, int round)
{
    *this = {};
    for (const Member &member : facts.members) {
        if (member.isMarking() || hasOpenWork(facts, member.id, category, round)) {
            m_members.append(member.id);
            m_marking.append(member.isMarking());
        }
    }
    for (const Candidate &candidate : facts.running(category, round)) {
        m_candidates.append(candidate.id);
        m_asked.append(sheetsToPlan(facts, candidate, round));
        QList<PanelSlot> row;
        for (const MemberId &member : std::as_const(m_members)) {
            row.append({barBetween(facts, *facts.member(member), candidate), false, false, false});
        }
        m_slots.append(row);
    }
    for (const Assignment &assignment : facts.assignments) {
        const qsizetype row = m_candidates.indexOf(assignment.candidate);
        const qsizetype column = m_members.indexOf(assignment.member);
        if (row >= 0 && column >= 0 && isOpenWork(assignment, category, round)) {
            m_slots[row][column].planned = true;
            m_slots[row][column].wanted = true;
        }
    }
    for (const ScoreSheet &sheet : facts.currentSheets(category, round)) {
        const qsizetype row = m_candidates.indexOf(sheet.candidate);
        const qsizetype column = m_members.indexOf(sheet.member);
        if (row >= 0 && column >= 0) {
            m_slots[row][column].handedIn = true;
        }
    }
}

bool PanelDraft::mayMove(qsizetype row, qsizetype column) const
{
    const PanelSlot &slot = slotAt(row, column);
    if (slot.handedIn) {
        return false;
    }
    // What is planned against a bar that came up later can always be freed.
    return slot.wanted || slot.planned || (slot.bar == Bar::None && m_marking.at(column));
}

void PanelDraft::toggle(qsizetype row, qsizetype column)
{
    if (mayMove(row, column)) {
        m_slots[row][column].wanted = !m_slots.at(row).at(column).wanted;
    }
}

void PanelDraft::propose(const PanelPlan &plan)
{
    m_proposal = plan;
    for (QList<PanelSlot> &row : m_slots) {
        for (PanelSlot &slot : row) {
            slot.wanted = slot.planned && slot.handedIn;
        }
    }
    for (const Panel &panel : plan.panels) {
        const qsizetype row = m_candidates.indexOf(panel.candidate);
        for (const MemberId &member : panel.members) {
            if (const qsizetype column = m_members.indexOf(member); row >= 0 && column >= 0) {
                m_slots[row][column].wanted = true;
            }
        }
    }
}

void PanelDraft::drop()
{
    m_proposal.reset();
    for (QList<PanelSlot> &row : m_slots) {
        for (PanelSlot &slot : row) {
            slot.wanted = slot.planned;
        }
    }
}

bool PanelDraft::isChanged() const
{
    return std::any_of(m_slots.cbegin(), m_slots.cend(), [](const QList<PanelSlot> &row) {
        return std::any_of(row.cbegin(), row.cend(), [](const PanelSlot &slot) { return slot.planned != slot.wanted; });
    });
}

bool PanelDraft::hasPlan() const
{
    return std::any_of(m_slots.cbegin(), m_slots.cend(), [](const QList<PanelSlot> &row) {
        return std::any_of(row.cbegin(), row.cend(), [](const PanelSlot &slot) { return slot.planned; });
    });
}

int PanelDraft::readers(qsizetype row) const
{
    const QList<PanelSlot> &all = m_slots.at(row);
    return static_cast<int>(std::count_if(all.cbegin(), all.cend(), [](const PanelSlot &slot) { return slot.wanted; }));
}

int PanelDraft::load(qsizetype column) const
{
    return static_cast<int>(std::count_if(m_slots.cbegin(), m_slots.cend(),
                                          [column](const QList<PanelSlot> &row) { return row.at(column).wanted; }));
}

int PanelDraft::plannedLoad(qsizetype column) const
{
    return static_cast<int>(std::count_if(m_slots.cbegin(), m_slots.cend(),
                                          [column](const QList<PanelSlot> &row) { return row.at(column).planned; }));
}

PanelChange PanelDraft::moves() const
{
    PanelChange change;
    for (qsizetype row = 0; row < m_slots.size(); ++row) {
        for (qsizetype column = 0; column < m_members.size(); ++column) {
            const PanelSlot &slot = slotAt(row, column);
            if (slot.planned != slot.wanted) {
                (slot.wanted ? change.added : change.removed).append({m_candidates.at(row), m_members.at(column)});
            }
        }
    }
    return change;
}

std::optional<PanelPlan> PanelDraft::plan() const
{
    if (!m_proposal) {
        return std::nullopt;
    }
    PanelPlan plan = *m_proposal;
    for (Panel &panel : plan.panels) {
        const qsizetype row = m_candidates.indexOf(panel.candidate);
        if (row < 0) {
            continue;
        }
        panel.members.clear();
        for (qsizetype column = 0; column < m_members.size(); ++column) {
            if (slotAt(row, column).wanted) {
                panel.members.append(m_members.at(column));
            }
        }
    }
    return plan;
}

} // namespace rangvoan::ui
