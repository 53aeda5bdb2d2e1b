// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/scoring/ranking.h"

namespace rangvoan
{

/// What the ranking of a category and round is made from: running candidates, their current sheets, tie rulings (the
/// last one of each group; a vote only if its motion was carried), seats and prizes. In round 1 of 2 the seats are the
/// places among the finalists and there are no prizes. NotFound: no such category, or it has no rule set;
/// InvalidArgument: a mark that is none.
Result<RankingInput> rankingInput(const CycleFacts &facts, const CategoryId &category, int round);

/// The same without candidates and sheets, of any facts that have categories, motions and tie rulings.
Result<RankingInput> rankingFrame(const CycleFacts &facts, const CategoryId &category, int round);

/// The official ranking: the one function that page, papers, gates and commands ask. Errors as rankingInput() and
/// rank().
Result<Ranking> rankingOf(const CycleFacts &facts, const CategoryId &category, int round);

} // namespace rangvoan
