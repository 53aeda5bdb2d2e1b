// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scoring/rankingchange.h"
#include "app/services/service.h"

namespace rangvoan
{

/// What an amendment would touch, as one reader may see it.
struct AmendmentPreview
{
    RankingChange change;
    bool sealed = false;  ///< the ranking is closed: it would have to be confirmed again
    bool complete = true; ///< false: somebody whom the reader may not know was taken out
    int seats = 0;        ///< in round 1 of 2 the places among the finalists
    /// Papers in force that tell the ranking, or the score of somebody it changes: they would be out of date.
    QList<Paper> papers;
};

/// The look ahead at an amendment that touches the ranking (design 3.1); nothing is written.
class AmendmentService final : public Service
{
public:
    using Service::Service;

    /// Ranks as it is and as it would be. ScoringOpen while members mark: nobody sees a ranking then, and none is
    /// touched. Other errors as rankingInput(), amended() and rank().
    Result<AmendmentPreview> preview(const Actor &actor, const CycleId &cycle, const CategoryId &category, int round,
                                     const RankingAmendment &amendment) const;
    /// The same for one current sheet with other marks: after corrected evidence, or as moderation would change it.
    /// `steps` as ScoreSheet::steps, every indicator marked. NotFound: no such sheet, or of a candidate whom the reader
    /// may not know; InvalidArgument: a mark that is not on the scale.
    Result<AmendmentPreview> previewMarks(const Actor &actor, const CycleId &cycle, const SheetId &sheet,
                                          const QList<int> &steps) const;
};

} // namespace rangvoan
