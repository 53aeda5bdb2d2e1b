// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedure/rankinginput.h"
#include "app/report/papers/job.h"

namespace rangvoan::report
{

/// The ranking of the job's category and round. ScoringOpen while members still mark.
Result<Ranking> rankingForPaper(const PaperJob &job);

/// Whether the ranking is still the one that was closed and protected (true as well when none was).
bool matchesSealed(const PaperJob &job, const Ranking &ranking);

/// How many members could have marked the candidate: the "9" of "marked by 8 of 9".
int panelSize(const PaperJob &job, const CandidateId &candidate);

/// Every tie and how it was separated, in words, best place first:
/// "Places 3 to 4, equal at 86.40 points, separated by Professional Practices: Sok Dara 28.50 > Chan Sophea 27.75."
QStringList tieSentences(const PaperJob &job, const Ranking &ranking);

/// The recorded votes and lots over ties of this category: when, how, before which witnesses.
QStringList rulingSentences(const PaperJob &job);

/// What the printed numbers mean: rounding, exact order, aggregation.
QStringList roundingSentences(const PaperJob &job);

enum class RankingDetail { Short, Components };

/// The ranking as a table with the cut line after the seats; `last` rows at most, 0 = all.
Table rankingTable(const PaperJob &job, const Ranking &ranking, RankingDetail detail, qsizetype last = 0);

} // namespace rangvoan::report
