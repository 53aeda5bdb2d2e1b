// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/decisionservice.h"

namespace rangvoan
{

/// Stage II.8 and what follows the signature (design 3.2): submission, approval, instructions, announcement, prizes.
class AuthorityService final : public Service
{
public:
    using Service::Service;

    Status submit(const Actor &actor, const CycleId &cycle, const CategoryId &category, const QString &authority,
                  const QDate &date) const;
    /// Approved, returned or changed. Returned and changed open an instruction; its id comes back.
    Result<EventId> recordAnswer(const Actor &actor, const CycleId &cycle, Instruction instruction) const;
    /// The committee confirms its decision by a carried motion.
    Status confirmDecision(const Actor &actor, const CycleId &cycle, const EventId &instruction,
                           const MotionId &motion) const;
    /// The committee decides anew; the new decision names the one it replaces.
    Result<DecisionId> decideAnew(const Actor &actor, const CycleId &cycle, const EventId &instruction,
                                  const DecisionEntry &entry) const;
    /// The authority names awardees itself; the committee's decision stays beside it.
    Result<DecisionId> authorityNames(const Actor &actor, const CycleId &cycle, const EventId &instruction,
                                      const QList<CandidateId> &seats, const QString &reference) const;
    Status announce(const Actor &actor, const CycleId &cycle, const CategoryId &category, const QDate &date,
                    const QString &place) const;
    Status handOverPrize(const Actor &actor, const CycleId &cycle, const PrizeReceipt &receipt) const;
};

} // namespace rangvoan
