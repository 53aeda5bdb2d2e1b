// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedure/rankinginput.h"
#include "app/scoring/sheettally.h"

namespace rangvoan
{

/// What one official ranking is made from, and nothing more: for fields of a whole country, whose dossiers and sheets
/// would not fit or take long.
struct RankingBasis
{
    CycleFacts outline; ///< categories, members, conflicts, motions, tie rulings and stages; no list that grows with
                        ///< the candidates
    RankingInput frame; ///< without sheets
    SheetTally tally;   ///< all current sheets of the category and round
};

/// The same ranking as of all the facts.
Result<Ranking> rankingOf(RankingBasis basis, const CategoryId &category);

} // namespace rangvoan
