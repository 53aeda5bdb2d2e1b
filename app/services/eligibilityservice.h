// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedure/eligibility.h"
#include "app/services/service.h"

namespace rangvoan
{

/// What the rules say of a candidate, from the facts of the cycle.
EligibilityFacts eligibilityFacts(const CycleFacts &facts, const Candidate &candidate);
/// Every rule of the category's rule set for this candidate; empty without rules.
QList<EligibilityCheck> eligibilityChecks(const CycleFacts &facts, const Candidate &candidate);

/// Stage II.2: evidence and the verdict on each candidate.
class EligibilityService final : public Service
{
public:
    using Service::Service;

    /// Pieces received together, of one or more candidates, in one transaction; their ids in the same order.
    Result<QList<EvidenceId>> recordEvidence(const Actor &actor, const CycleId &cycle, QList<Evidence> pieces) const;
    /// The second checker, when there is one, is another person.
    Status verifyEvidence(const Actor &actor, const CycleId &cycle, const QList<EvidenceId> &pieces,
                          const QString &verifiedBy, const QString &secondChecker) const;
    /// The human verdict. Excluding names a rule of the rule set; a verdict that departs from the rules, or one while
    /// a rule is unknown, needs a reason and is recorded as overruled.
    Status decide(const Actor &actor, const CycleId &cycle, const CandidateId &candidate, Verdict verdict,
                  const QString &rule, const QString &reason) const;
    /// Eligible, for every accepted candidate without a verdict whose rules are all met. Returns how many.
    Result<int> acceptAllMet(const Actor &actor, const CycleId &cycle, const CategoryId &category) const;
};

} // namespace rangvoan
