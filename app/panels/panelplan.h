// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/id.h"
#include "app/domain/result.h"

#include <QList>
#include <QString>

#include <functional>

namespace rangvoan
{

/// A candidate to be marked; empty school or district = not known.
struct PanelCandidate
{
    CandidateId id;
    QString school;
    QString district;
};

struct PanelMember
{
    MemberId id;
    QString school;
    QString district;
    int maximumLoad = -1; ///< sheets this member can take, fixed ones included; -1 = no limit
};

struct PanelPair
{
    CandidateId candidate;
    MemberId member;

    friend bool operator==(const PanelPair &, const PanelPair &) = default;
};

/// Who has to be marked by whom (design 4.4).
struct PanelProblem
{
    QList<PanelCandidate> candidates;
    QList<PanelMember> members;
    QList<PanelPair> conflicts; ///< hard
    QList<PanelPair> fixed;     ///< work that stays: begun or handed in; kept even against a conflict or a cap
    int perCandidate = 3;       ///< sheets a candidate; 0 = every member who may
    quint32 seed = 1;           ///< same seed, same plan
};

enum class PanelRefusal {
    TooFewMembers,    ///< more members are barred by conflict, school or district than the panel can spare
    TooLittleCapacity ///< the caps of the members who may are used up
};

/// A candidate whose panel could not be filled.
struct PanelGap
{
    CandidateId candidate;
    PanelRefusal reason = PanelRefusal::TooFewMembers;
    int missing = 0;           ///< sheets short
    QList<MemberId> barred;    ///< members in conflict or of the own school or district
    QList<MemberId> exhausted; ///< members who may, but have reached their cap
};

struct Panel
{
    CandidateId candidate;
    QList<MemberId> members; ///< in the order of the problem's members
};

struct MemberLoad
{
    MemberId member;
    int sheets = 0;
};

struct PanelPlan
{
    QList<Panel> panels;        ///< in the order of the problem's candidates
    QList<MemberLoad> load;     ///< in the order of the problem's members
    bool connected = false;     ///< every member with work is linked to every other through shared candidates
    QList<CandidateId> anchors; ///< candidates given an extra reader because the graph could not be joined otherwise
    int repeatedPairs = 0;      ///< sum over pairs of members of (times together - 1), above the first
    QList<PanelGap> infeasible; ///< empty: the plan satisfies every hard constraint

    bool isFeasible() const { return infeasible.isEmpty(); }
};

/// Fills the panels: hard constraints and coverage first, then the smallest difference of load, then few repeated
/// pairings, then a connected graph. An infeasible problem still gives the best partial plan and names the gaps.
/// `goesOn` is asked between steps; false stops it.
/// InvalidArgument: a doubled id, an unknown id in a pair, perCandidate below 0, no members. Cancelled.
Result<PanelPlan> planPanels(
    const PanelProblem &problem, const std::function<bool()> &goesOn = [] { return true; });

} // namespace rangvoan
