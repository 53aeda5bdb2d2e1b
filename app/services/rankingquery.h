// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/scoring/ranking.h"

namespace rangvoan
{

/// What the ranking of a category and round is made from: the running candidates, their current sheets, and the tie
/// rulings of that round (of several over the same candidates the last). A round that is not the last chooses
/// finalists: its seats are their number and it has no prizes.
RankingInput rankingInput(const CycleFacts &facts, const CategoryFacts &category, int round);

/// The official ranking from facts. Errors: NotFound (no such category), Conflict (no rule set), and those of rank().
Result<Ranking> rankingOf(const CycleFacts &facts, const CategoryId &category, int round);

} // namespace rangvoan
