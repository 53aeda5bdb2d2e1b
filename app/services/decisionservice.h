// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/service.h"

namespace rangvoan
{

/// Seats and reserves as the closed ranking gives them.
struct SeatProposal
{
    QList<CandidateId> seats;
    QList<CandidateId> reserves;
};

/// The day on which the committee voted: of the meeting of the motion, whenever it is entered. `today` without one.
QDate dayOfMotion(const CycleFacts &facts, const MotionId &motion, const QDate &today);

/// From the closed ranking of the last round; Refused while it is not closed.
Result<SeatProposal> seatProposal(const CycleFacts &facts, const CategoryId &category);

struct DecisionEntry
{
    CategoryId category;
    MotionId motion;
    QList<CandidateId> seats;
    QList<CandidateId> reserves;
    QString departure;        ///< justification, needed when the seats do not follow the ranking
    MotionId departureMotion; ///< and its own carried motion
};

/// Stage II.7: the seats, decided by a carried motion that names exactly them; the signature.
class DecisionService final : public Service
{
public:
    using Service::Service;

    /// The proposal as the actor may see it. Refused when the actor is in conflict with a candidate of the category: a
    /// list without that candidate would propose others for the seats.
    Result<SeatProposal> proposal(const Actor &actor, const CycleId &cycle, const CategoryId &category) const;
    Result<DecisionId> decide(const Actor &actor, const CycleId &cycle, const DecisionEntry &entry) const;
    Status sign(const Actor &actor, const CycleId &cycle, const DecisionId &decision, const QDate &date,
                const QString &by) const;
};

/// Refused unless the entry may become a decision; shared with the answer to an instruction.
Status checkDecision(const CycleFacts &facts, const DecisionEntry &entry);

} // namespace rangvoan
