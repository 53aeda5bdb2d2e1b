// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/meetingservice.h"
#include "ui/shell/workspace.h"

namespace rangvoan::ui
{

// What a meeting is told in: words and sentences shared by the pages on which the committee meets and votes.

QString motionSubjectName(MotionSubject subject, const Wording &wording);
QString motionResultName(MotionResult result, const Wording &wording);
QString voteName(Vote vote, const Wording &wording);

/// "no. 4, 8 April 2026".
QString meetingName(const Workspace &workspace, const Meeting &meeting);
QString memberNames(const Workspace &workspace, const QList<MemberId> &members);
/// A name as it was written into the record, in the script of the screen where it is that of a member or a candidate.
QString nameAsKnown(const Workspace &workspace, const QString &written);
QString candidateNames(const Workspace &workspace, const QList<CandidateId> &candidates);
QString nameOfCandidate(const Workspace &workspace, const CandidateId &candidate);

/// Who was there at the opening, and whether that makes a quorum of the whole committee.
MotionQuorum openingQuorum(const CycleFacts &facts, const Meeting &meeting);
QString openingSentence(const Workspace &workspace, const MotionQuorum &quorum);
/// The same for one motion, among the members who are not recused from it; names the recused.
QString motionQuorumSentence(const Workspace &workspace, const MotionQuorum &quorum);
/// "Carried: 7 for, 0 against, 1 abstained. Present 8 of 8 entitled to vote; quorum 5."
/// What came of the vote, as a whole sentence.
QString motionOutcome(const Workspace &workspace, const Motion &motion);
QString motionSentence(const Workspace &workspace, const Motion &motion);
/// Who was recused, who voted how, what dissenters said; one sentence a line.
QStringList motionRemarks(const Workspace &workspace, const Motion &motion);

/// Whether the person at the desk may change records of the file at all.
bool mayPrepare(const Workspace &workspace);
/// Fields show Khmer digits where the screen does.
bool showsKhmerDigits(const Workspace &workspace);

} // namespace rangvoan::ui
