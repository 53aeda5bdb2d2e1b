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

/// Candidates on the paper whom a later correction touches. A paper about nobody in particular carries every candidate
/// of its category.
QList<CandidateId> correctedSince(const CycleFacts &facts, const Paper &paper);

} // namespace rangvoan
