// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedure/rankinginput.h"
#include "app/services/service.h"

namespace rangvoan
{

/// Stage II.6: the official ranking, rulings on ties, finalists.
class RankingService final : public Service
{
public:
    using Service::Service;

    /// The ranking as it stands. ScoringOpen while scoring of the round is open.
    Result<Ranking> ranking(const Actor &actor, const CycleId &cycle, const CategoryId &category, int round) const;
    /// Separates one open tie. A vote names its carried motion; a lot by hand says how and before whom; a lot by hash
    /// names its source and the published text and its order is computed here.
    Status ruleTie(const Actor &actor, const CycleId &cycle, TieRuling ruling) const;
    /// The best of round 1, as many as the rules say; refused while a tie crosses that line.
    Status nameFinalists(const Actor &actor, const CycleId &cycle, const CategoryId &category) const;
};

} // namespace rangvoan
