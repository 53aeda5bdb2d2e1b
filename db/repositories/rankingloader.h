// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedure/rankingbasis.h"
#include "db/sqlite/connection.h"

namespace rangvoan::db
{

/// Reads from the file only what the ranking of a category and round needs. NotFound when there is no such cycle or
/// category or it has no rule set, DamagedFile or Database when a stored value cannot be read.
Result<RankingBasis> loadRankingBasis(Connection &connection, const CycleId &cycle, const CategoryId &category,
                                      int round);

/// Facts of a cycle whose number does not grow with the candidates: RankingBasis::outline.
Result<CycleFacts> loadOutline(Connection &connection, const CycleId &cycle);

/// The names of the candidates of a category.
Result<QHash<CandidateId, PersonName>> loadNames(Connection &connection, const CategoryId &category);

} // namespace rangvoan::db
