// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ruleset.h"

#include <QList>

namespace rangvoan
{

/// The part each sheet has in its candidate's score; the parts add up to 1. `totals` must not be empty.
///
/// mean: 1/n each. trimmed_mean(k): the k highest and the k lowest sheet totals are left out; with n <= 2k sheets k
/// shrinks to the largest number that leaves one or two. median: trimmed as far as that goes, so the middle one or the
/// mean of the two middle ones. Where sheets of equal total straddle the cut they share what is left equally, so no
/// order of sheets matters and the components still add up to the score.
QList<Score> sheetParts(const QList<Score> &totals, const Aggregation &rule);

/// Sum of parts x totals: the candidate's score.
Score aggregate(const QList<Score> &totals, const Aggregation &rule);

} // namespace rangvoan
