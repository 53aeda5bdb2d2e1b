// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/firmness.h"
#include "app/procedure/rankinginput.h"
#include "app/services/service.h"

#include <functional>

namespace rangvoan
{

/// The ranking as one reader may see it.
struct RankingView
{
    Ranking ranking;
    QHash<CandidateId, int> panels; ///< how many members could have marked: the 9 of "marked by 8 of 9"
    int seats = 0;                  ///< in round 1 of 2 the places among the finalists
    bool complete = true;           ///< false: somebody whom the reader may not know was taken out
};

/// A computation that may take a while, free of files and clocks: for any thread. `stop` is told the steps done.
using FirmnessWork = std::function<Result<Firmness>(const std::function<bool(int)> &stop)>;

/// Stage II.6: the official ranking, rulings on ties, finalists.
class RankingService final : public Service
{
public:
    using Service::Service;

    /// The ranking as it stands. ScoringOpen while scoring of the round is open.
    Result<Ranking> ranking(const Actor &actor, const CycleId &cycle, const CategoryId &category, int round) const;
    /// The same for everybody who may read it (design 3.4): who runs the file and observers once scoring is closed,
    /// members once the ranking is; nobody types sheets from it. Without whom the reader may not know.
    Result<RankingView> view(const Actor &actor, const CycleId &cycle, const CategoryId &category, int round) const;
    /// How much the ranking depends on single members: computed of all candidates, told of those the reader may know,
    /// and without the figures of all marks to whom not all marks are open. Errors as view().
    Result<FirmnessWork> firmness(const Actor &actor, const CycleId &cycle, const CategoryId &category,
                                  int round) const;
    /// Separates one open tie. A vote names its carried motion; a lot by hand says how and before whom; a lot by hash
    /// names its source and the published text and its order is computed here.
    Status ruleTie(const Actor &actor, const CycleId &cycle, TieRuling ruling) const;
    /// The best of round 1, as many as the rules say; refused while a tie crosses that line.
    Status nameFinalists(const Actor &actor, const CycleId &cycle, const CategoryId &category) const;
};

} // namespace rangvoan
