// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedure/gates.h"

namespace rangvoan::gates
{

/// What one gate looks at. `category` is null for a stage of the whole cycle, and only then.
struct GateInput
{
    const CycleFacts &facts;
    StageKey key;
    const GateContext &context;
    const CategoryFacts *category = nullptr;
};

// One gate a stage; each returns what keeps it from closing, without the earlier stages.
QList<Finding> setup(const GateInput &input);
QList<Finding> committee(const GateInput &input);
QList<Finding> undertakings(const GateInput &input);
QList<Finding> nominations(const GateInput &input);
QList<Finding> eligibility(const GateInput &input);
QList<Finding> panels(const GateInput &input);
QList<Finding> scoring(const GateInput &input);
QList<Finding> moderation(const GateInput &input);
QList<Finding> ranking(const GateInput &input);
QList<Finding> decision(const GateInput &input);
QList<Finding> approval(const GateInput &input);
QList<Finding> papers(const GateInput &input);
QList<Finding> archive(const GateInput &input);

// Checks that several gates share.

/// Members who are candidates of the category and still both. Asked again after the nominations, because the committee
/// may stand later than the list.
QList<Finding> membersWhoAreCandidates(const GateInput &input);
/// SheetTwice and SheetInvalid of the round; a ranking can be made when the list is empty.
QList<Finding> brokenSheets(const GateInput &input);
/// A warning for every meeting that was not closed.
QList<Finding> openMeetings(const GateInput &input);

/// Whether the committee voted to go on with fewer sheets of this candidate in this round.
bool isWaived(const GateInput &input, const CandidateId &candidate);

inline Finding blocking(FindingCode code, const StageKey &stage, const QStringList &arguments = {})
{
    return {code, Severity::Blocking, stage, arguments, {}, {}};
}

inline Finding warning(FindingCode code, const StageKey &stage, const QStringList &arguments = {})
{
    return {code, Severity::Warning, stage, arguments, {}, {}};
}

/// Appends the finding if it names any candidate.
inline void appendOfCandidates(QList<Finding> &findings, Finding finding, const QList<CandidateId> &candidates)
{
    if (!candidates.isEmpty()) {
        finding.candidates = candidates;
        findings.append(finding);
    }
}

/// Appends the finding if it names any member.
inline void appendOfMembers(QList<Finding> &findings, Finding finding, const QList<MemberId> &members)
{
    if (!members.isEmpty()) {
        finding.members = members;
        findings.append(finding);
    }
}

/// Appends the finding for one member and one candidate.
inline void appendPair(QList<Finding> &findings, Finding finding, const MemberId &member, const CandidateId &candidate)
{
    finding.members = {member};
    finding.candidates = {candidate};
    findings.append(finding);
}

} // namespace rangvoan::gates
