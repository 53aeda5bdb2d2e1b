// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/panelplan.h"
#include "app/services/service.h"

namespace rangvoan
{

/// The panel problem of a round: running candidates, marking members, conflicts; work handed in stays where it is.
Result<PanelProblem> panelProblem(const CycleFacts &facts, const CategoryId &category, int round, quint32 seed);

/// Stage II.3, second half: who marks whom.
class PanelService final : public Service
{
public:
    using Service::Service;

    /// A proposal; nothing is written.
    Result<PanelPlan> propose(const Actor &actor, const CycleId &cycle, const CategoryId &category, int round,
                              quint32 seed) const;
    /// Writes a plan: replaces the open assignments of the round, keeps those with a sheet.
    Status accept(const Actor &actor, const CycleId &cycle, const CategoryId &category, int round,
                  const PanelPlan &plan, quint32 seed) const;
    /// One more assignment by hand; refused against a conflict.
    Status assign(const Actor &actor, const CycleId &cycle, const Assignment &assignment) const;
    /// Excuses or reassigns an open assignment, with reason.
    Status release(const Actor &actor, const CycleId &cycle, const Assignment &assignment, AssignmentState state,
                   const QString &reason) const;
};

} // namespace rangvoan
