// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/panelplan.h"
#include "app/ports/awardstore.h"
#include "app/services/service.h"

namespace rangvoan
{

/// The panel problem of a round: running candidates, marking members, conflicts; work handed in stays where it is.
Result<PanelProblem> panelProblem(const CycleFacts &facts, const CategoryId &category, int round, quint32 seed);

/// What the committee asks of a plan besides the rules.
struct PanelWishes
{
    int perCandidate = -1; ///< readers a candidate; 0 = every member who may; -1 = what the rule set asks
    int largestLoad = -1;  ///< dossiers a member at most; -1 = no limit
    quint32 seed = 1;
    QList<PanelPair> begun; ///< sheets somebody has begun: their readers keep them, as those that are handed in
};

/// Work of a round somebody has begun: there is a draft, or a first keying.
Result<QList<PanelPair>> begunWork(DraftStore &drafts, const CycleId &cycle, const CategoryId &category, int round);

/// Moves by hand. `reason` is needed once the panels are closed.
struct PanelChange
{
    QList<PanelPair> added; ///< those that are assigned already are left as they are
    QList<PanelPair> removed;
    QString reason;
};

/// Stage II.3, second half: who marks whom.
class PanelService final : public Service
{
public:
    using Service::Service;

    /// What planPanels() is asked for a round: it may take a while, so it can run on another thread. Only work that is
    /// neither begun nor handed in is given out anew; once the panels are closed all open work stays where it is and
    /// only what is missing is given out.
    Result<PanelProblem> problem(const Actor &actor, const CycleId &cycle, const CategoryId &category, int round,
                                 const PanelWishes &wishes) const;
    /// A proposal, as the rule set asks; nothing is written.
    Result<PanelPlan> propose(const Actor &actor, const CycleId &cycle, const CategoryId &category, int round,
                              quint32 seed) const;
    /// Writes a plan: replaces the open assignments of the round, keeps those with a sheet.
    Status accept(const Actor &actor, const CycleId &cycle, const CategoryId &category, int round,
                  const PanelPlan &plan, quint32 seed) const;
    /// Assigns and frees by hand. Refused against a conflict, the own school or the own district, and for a sheet that
    /// is handed in. While the panels are open the plan changes; afterwards, until scoring is closed, every move stands
    /// in the record with its reason, and a reader needs undertaking and conflict sheet.
    Status change(const Actor &actor, const CycleId &cycle, const CategoryId &category, int round,
                  const PanelChange &moves) const;
    /// One more assignment by hand; refused against a conflict.
    Status assign(const Actor &actor, const CycleId &cycle, const Assignment &assignment) const;
    /// Excuses or reassigns an open assignment, with reason.
    Status release(const Actor &actor, const CycleId &cycle, const Assignment &assignment, AssignmentState state,
                   const QString &reason) const;
};

} // namespace rangvoan
