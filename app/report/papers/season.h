// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/papers/job.h"

namespace rangvoan::report
{

// What happened to a category over the season, one sentence a fact, for the minutes.

/// Nominations received, refused, excluded by a rule, withdrawn.
QStringList candidateSentences(const PaperJob &job);
/// Conflicts, sheets handed in, coverage waived, moderation.
QStringList scoringSentences(const PaperJob &job);
/// Every amendment and reopened stage of the cycle.
QStringList amendmentSentences(const PaperJob &job);
QStringList correctionSentences(const PaperJob &job);
/// Prints that annul an earlier one.
QStringList replacedPaperSentences(const PaperJob &job);

} // namespace rangvoan::report
