// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/bar.h"
#include "app/procedure/gatechecks.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace rangvoan::gates
{

namespace
{

QSet<CandidateId> coveredBy(const GateInput &input, const MemberId &member, bool *handedIn)
{
    QSet<CandidateId> covered;
    for (const ConflictSheet &sheet : input.facts.conflictSheets) {
        if (sheet.member == member && sheet.category == input.key.category) {
            *handedIn = true;
            covered.unite(QSet<CandidateId>(sheet.covers.cbegin(), sheet.covers.cend()));
        }
    }
    return covered;
}

/// Marking members must have looked at every candidate. Those who only vote are reminded: their conflicts matter when
/// the seats are voted.
void appendConflictSheets(QList<Finding> &findings, const GateInput &input, const QList<Candidate> &running)
{
    QList<MemberId> missing;
    QList<MemberId> missingVoters;
    QList<Finding> incomplete;
    for (const Member &member : input.facts.members) {
        if (!member.isMarking() && !member.isVoting()) {
            continue;
        }
        bool handedIn = false;
        const QSet<CandidateId> covered = coveredBy(input, member.id, &handedIn);
        const auto open = std::count_if(running.cbegin(), running.cend(), [&covered](const Candidate &candidate) {
            return !covered.contains(candidate.id);
        });
        if (!handedIn) {
            (member.isMarking() ? missing : missingVoters).append(member.id);
        } else if (open > 0 && member.isMarking()) {
            appendOfMembers(incomplete,
                            blocking(FindingCode::ConflictSheetIncomplete, input.key, {QString::number(open)}),
                            {member.id});
        }
    }
    appendOfMembers(findings, blocking(FindingCode::ConflictSheetMissing, input.key), missing);
    appendOfMembers(findings, warning(FindingCode::ConflictSheetMissing, input.key), missingVoters);
    findings.append(incomplete);
}

/// Open work of members who still serve, on candidates who still run.
QList<Assignment> openWork(const GateInput &input, const QList<Candidate> &running)
{
    QSet<CandidateId> inRound;
    for (const Candidate &candidate : running) {
        inRound.insert(candidate.id);
    }
    QList<Assignment> work;
    for (const Assignment &assignment : input.facts.assignments) {
        const Member *member = input.facts.member(assignment.member);
        if (assignment.category == input.key.category && assignment.round == input.key.round &&
            assignment.state == AssignmentState::Open && inRound.contains(assignment.candidate) && member != nullptr &&
            member->isServing()) {
            work.append(assignment);
        }
    }
    return work;
}

void appendTooSmall(QList<Finding> &findings, const GateInput &input, const QList<Candidate> &running,
                    const QList<Assignment> &work)
{
    QHash<CandidateId, QSet<MemberId>> readers;
    for (const Assignment &assignment : work) {
        readers[assignment.candidate].insert(assignment.member);
    }
    QMap<std::pair<int, int>, QList<CandidateId>> small; // by sheets planned and asked: one sentence for each pair
    for (const Candidate &candidate : running) {
        const int planned = static_cast<int>(readers.value(candidate.id).size());
        const int asked = sheetsToPlan(input.facts, candidate, input.key.round);
        if (planned < asked && !isWaived(input, candidate.id)) {
            small[{planned, asked}].append(candidate.id);
        }
    }
    for (auto it = small.cbegin(); it != small.cend(); ++it) {
        const QStringList counts{QString::number(it.key().first), QString::number(it.key().second)};
        appendOfCandidates(findings, blocking(FindingCode::PanelTooSmall, input.key, counts), it.value());
    }
}

void appendBarred(QList<Finding> &findings, const GateInput &input, const QList<Assignment> &work)
{
    for (const Assignment &assignment : work) {
        const Member *member = input.facts.member(assignment.member);
        const Candidate *candidate = input.facts.candidate(assignment.candidate);
        if (member != nullptr && candidate != nullptr && barBetween(input.facts, *member, *candidate) != Bar::None) {
            appendPair(findings, blocking(FindingCode::PanelConflict, input.key), member->id, candidate->id);
        }
    }
}

/// Whether every member with work is linked to every other through candidates they share: groups of members are joined
/// candidate by candidate until nothing changes.
bool isConnected(const QList<Assignment> &work)
{
    QHash<MemberId, int> group;
    QHash<CandidateId, int> groupOfCandidate;
    int groups = 0;
    const auto join = [&](int from, int to) {
        for (int &each : group) {
            each = each == from ? to : each;
        }
        for (int &each : groupOfCandidate) {
            each = each == from ? to : each;
        }
    };
    for (const Assignment &assignment : work) {
        const int mine = group.value(assignment.member, -1);
        const int theirs = groupOfCandidate.value(assignment.candidate, -1);
        const int joined = mine >= 0 ? mine : (theirs >= 0 ? theirs : groups++);
        group.insert(assignment.member, joined);
        groupOfCandidate.insert(assignment.candidate, joined);
        if (theirs >= 0 && theirs != joined) {
            join(theirs, joined);
        }
    }
    const QList<int> all = group.values();
    return std::all_of(all.cbegin(), all.cend(), [&all](int each) { return each == all.constFirst(); });
}

} // namespace

QList<Finding> panels(const GateInput &input)
{
    const QList<Candidate> running = input.facts.running(input.key.category, input.key.round);
    QList<Finding> findings = membersWhoAreCandidates(input);
    appendConflictSheets(findings, input, running);
    const QList<Assignment> work = openWork(input, running);
    if (work.isEmpty()) {
        if (!running.isEmpty()) {
            findings.append(blocking(FindingCode::NoPanelPlan, input.key));
        }
        return findings;
    }
    appendTooSmall(findings, input, running, work);
    appendBarred(findings, input, work);
    if (!isConnected(work)) {
        findings.append(warning(FindingCode::PanelNotConnected, input.key));
    }
    return findings;
}

bool isWaived(const GateInput &input, const CandidateId &candidate)
{
    return std::any_of(input.facts.waivers.cbegin(), input.facts.waivers.cend(), [&](const CoverageWaiver &waiver) {
        const Motion *motion = input.facts.motion(waiver.motion);
        return waiver.category == input.key.category && waiver.round == input.key.round &&
               waiver.candidate == candidate && motion != nullptr && motion->isCarried();
    });
}

} // namespace rangvoan::gates
