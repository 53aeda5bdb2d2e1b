// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"

namespace rangvoan
{

/// Codes of the papers every category needs before it is handed over (design 3, stage II.9), in office order.
QStringList requiredPapers();

/// The papers of a category that are in force: not annulled, and of several copies of one paper the last. The minutes
/// of meetings of the whole committee belong to every category.
QList<Paper> papersInForce(const CycleFacts &facts, const CategoryId &category);

/// Why a print no longer says what holds (design 3.1, 3.2).
enum class PaperFault {
    OldFact,         ///< a personal fact on it was corrected since
    CountsWithdrawn, ///< it lists somebody who withdrew since
    Overtaken,       ///< it tells the seats of a decision that was replaced since
    SeatLost, ///< it gives a seat to somebody who holds none any more: nothing takes its place, it is called back
};

/// One fault of a print and whom it touches; `Overtaken` of a paper about nobody in particular names nobody.
struct FaultyPaper
{
    PaperFault fault = PaperFault::OldFact;
    QList<CandidateId> candidates;

    friend bool operator==(const FaultyPaper &, const FaultyPaper &) = default;
};

/// What is wrong with a print now, in the order of PaperFault; empty when it holds. A paper about nobody in particular
/// carries every candidate of its category.
QList<FaultyPaper> faultsOf(const CycleFacts &facts, const Paper &paper);

} // namespace rangvoan
