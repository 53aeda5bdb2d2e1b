// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/papers/job.h"
#include "app/scoring/ranking.h"

namespace rangvoan::report
{

// What papers tell of decisions: who holds the seats, how the vote went, what the authority said.

/// The decision in force of the job's category; Conflict when there is none.
Result<const Decision *> decisionForPaper(const PaperJob &job);

/// People of a decision in order, with their scores where they are in the ranking (null: no scores shown).
Table seatsTable(const PaperJob &job, const QList<CandidateId> &people, const Ranking *ranking);

/// "The motion was carried: 7 for, 1 against, 0 abstained; quorum 5, present 8 of 8 entitled." Empty for a null motion.
QString motionSentence(const PaperJob &job, const Motion *motion);
/// "Recused: ...", empty when nobody was.
QString recusedSentence(const PaperJob &job, const Motion &motion);
/// Those who voted against or abstained in their own words.
QStringList dissentSentences(const PaperJob &job, const Motion &motion);

/// Departure from the ranking with its justification and vote; empty when the seats follow the ranking.
QStringList departureSentences(const PaperJob &job, const Decision &decision);
/// Instructions of the authority on the category and what came of them.
QStringList instructionSentences(const PaperJob &job);
/// Seats that fell free and who filled them.
QStringList vacancySentences(const PaperJob &job);
/// Who named the seats, when the authority did; who decided before, when a decision was replaced.
QStringList decisionHistory(const PaperJob &job);

/// 1 for the first seat of the decision in force, 0 for others.
int seatOf(const PaperJob &job, const CandidateId &candidate);
/// Prize in riel of a place, 0 = none recorded.
qint64 prizeOf(const PaperJob &job, int place);

} // namespace rangvoan::report
