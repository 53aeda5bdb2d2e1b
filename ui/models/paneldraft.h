// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/procedure/bar.h"
#include "app/services/panelservice.h"

#include <optional>

namespace rangvoan::ui
{

/// One cell of the panel matrix: what is planned, and what would be.
struct PanelSlot
{
    Bar bar = Bar::None;
    bool planned = false;
    bool wanted = false;
    bool handedIn = false; ///< the sheet is there: the cell stays
};

/// Who marks whom in a round, with the moves that are tried but not taken yet. Rows are candidates by number, columns
/// the members who mark and those who left with work.
class PanelDraft
{
public:
    /// The plan as it is on record; drops what was tried.
    void load(const CycleFacts &facts, const CategoryId &category, int round);
    const QList<CandidateId> &candidates() const { return m_candidates; }
    const QList<MemberId> &members() const { return m_members; }
    const PanelSlot &slotAt(qsizetype row, qsizetype column) const { return m_slots.at(row).at(column); }

    /// Whether the cell can change hands.
    bool mayMove(qsizetype row, qsizetype column) const;
    void toggle(qsizetype row, qsizetype column);
    /// Tries a whole plan. Candidates whom the actor does not see stay in it.
    void propose(const PanelPlan &plan);
    void drop();
    bool isChanged() const;
    bool isProposal() const { return m_proposal.has_value(); }
    bool hasPlan() const; ///< on record

    int readers(qsizetype row) const;
    int asked(qsizetype row) const { return m_asked.at(row); }
    int load(qsizetype column) const;
    int plannedLoad(qsizetype column) const;
    bool isMarking(qsizetype column) const { return m_marking.at(column); }

    /// The moves by hand, without reason.
    PanelChange moves() const;
    /// The proposal with the moves by hand in it; nothing without a proposal.
    std::optional<PanelPlan> plan() const;

private:
    QList<CandidateId> m_candidates;
    QList<MemberId> m_members;
    QList<bool> m_marking;
    QList<int> m_asked;
    QList<QList<PanelSlot>> m_slots;
    std::optional<PanelPlan> m_proposal;
};

} // namespace rangvoan::ui
