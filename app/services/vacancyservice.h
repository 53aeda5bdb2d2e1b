// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/service.h"

namespace rangvoan
{

/// The two ways to fill a seat that fell free, as seats from place 1.
struct VacancyPreview
{
    QList<CandidateId> reserveTakesSeat;
    QList<CandidateId> allMoveUp;
    QList<CandidateId> reservesLeft;
};

/// Empty when the candidate has no seat in the decision in force.
VacancyPreview vacancyPreview(const CycleFacts &facts, const CandidateId &candidate);

/// A winner ineligible, declining or dead (design 3.2): works after archiving too.
class VacancyService final : public Service
{
public:
    using Service::Service;

    /// Vacates the seat by a carried motion and fills it the way the rule set says, as a new decision.
    Result<DecisionId> vacate(const Actor &actor, const CycleId &cycle, Vacancy vacancy) const;
};

/// The complaints register (design 3.2).
class ComplaintService final : public Service
{
public:
    using Service::Service;

    Result<ComplaintId> receive(const Actor &actor, const CycleId &cycle, Complaint complaint) const;
    /// Refused when the handler marked the candidate the complaint is about.
    Status answer(const Actor &actor, const CycleId &cycle, const ComplaintId &complaint, const MemberId &handler,
                  const QString &text) const;
};

} // namespace rangvoan
