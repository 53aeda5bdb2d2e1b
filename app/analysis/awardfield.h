// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/ratingfield.h"
#include "app/analysis/weightfield.h"
#include "app/scoring/sheetsums.h"

namespace rangvoan
{

/// The sheets of an award as the advisory figures see them.
struct AwardField
{
    QList<CandidateId> candidates; ///< by number; only those with a sheet
    QList<MemberId> members;       ///< by id
    RatingField ratings;           ///< points of 100
    RatingField singleMarks;       ///< steps, as AdvisoryField::single; what was not observable is missing
    /// A row a sheet in which everything was observable: what was reached in each component, of 1.
    std::vector<std::vector<double>> components;
    Figure<WeightField> weights; ///< the components as items
};

/// Errors as rank().
Result<AwardField> awardField(const RankingInput &input, const RuleSet &rules);

/// Every mark of the sheets; members by their place in `members`.
RatingField singleMarks(const QList<ScoredCandidate> &scored, const QList<MemberId> &members);

/// Totals of the sheets in points; members by their place in `members`.
RatingField ratingField(const QList<ScoredCandidate> &scored, const QList<MemberId> &members);

} // namespace rangvoan
