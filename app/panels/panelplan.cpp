// SPDX-License-Identifier: Apache-2.0
#include "app/panels/panelplan.h"

#include "app/panels/panelboard.h"

#include <QHash>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

struct PanelIndex
{
    QHash<CandidateId, int> candidates;
    QHash<MemberId, int> members;
};

Error panelError(const QString &what)
{
    return Error{ErrorCode::InvalidArgument, {what}};
}

Result<PanelIndex> indexProblem(const PanelProblem &problem)
{
    if (problem.members.isEmpty() || problem.perCandidate < 0) {
        return panelError(u"panels without members, or of fewer than no sheets"_s);
    }
    PanelIndex index;
    for (qsizetype c = 0; c < problem.candidates.size(); ++c) {
        index.candidates.insert(problem.candidates[c].id, static_cast<int>(c));
    }
    for (qsizetype m = 0; m < problem.members.size(); ++m) {
        index.members.insert(problem.members[m].id, static_cast<int>(m));
    }
    if (index.candidates.size() != problem.candidates.size() || index.members.size() != problem.members.size()) {
        return panelError(u"a candidate or member stands twice"_s);
    }
    for (const PanelPair &pair : problem.conflicts + problem.fixed) {
        if (!index.candidates.contains(pair.candidate) || !index.members.contains(pair.member)) {
            return panelError(u"a pair names an unknown candidate or member"_s);
        }
    }
    return index;
}

bool isOwn(const PanelCandidate &candidate, const PanelMember &member)
{
    return (!candidate.school.isEmpty() && candidate.school == member.school) ||
           (!candidate.district.isEmpty() && candidate.district == member.district);
}

PanelBoard emptyBoard(const PanelProblem &problem)
{
    PanelBoard board;
    board.candidates = static_cast<int>(problem.candidates.size());
    board.members = static_cast<int>(problem.members.size());
    const std::vector<bool> row(size_t(board.members), false);
    board.barred.assign(size_t(board.candidates), row);
    board.fixed = board.barred;
    board.assigned = board.barred;
    board.panels.resize(size_t(board.candidates));
    board.load.assign(size_t(board.members), 0);
    for (const PanelMember &member : problem.members) {
        // Nobody can have more sheets than there are candidates.
        const bool unlimited = member.maximumLoad < 0 || member.maximumLoad > board.candidates;
        board.cap.push_back(unlimited ? board.candidates : member.maximumLoad);
    }
    return board;
}

PanelBoard boardOf(const PanelProblem &problem, const PanelIndex &index)
{
    PanelBoard board = emptyBoard(problem);
    for (int c = 0; c < board.candidates; ++c) {
        for (int m = 0; m < board.members; ++m) {
            board.barred[size_t(c)][size_t(m)] = isOwn(problem.candidates[c], problem.members[m]);
        }
    }
    for (const PanelPair &pair : problem.conflicts) {
        board.barred[size_t(index.candidates[pair.candidate])][size_t(index.members[pair.member])] = true;
    }
    for (const PanelPair &pair : problem.fixed) {
        const int c = index.candidates[pair.candidate];
        const int m = index.members[pair.member];
        if (!board.assigned[size_t(c)][size_t(m)]) {
            board.fixed[size_t(c)][size_t(m)] = true;
            board.assign(c, m);
        }
    }
    for (int c = 0; c < board.candidates; ++c) {
        int open = 0;
        for (int m = 0; m < board.members; ++m) {
            open += board.isOpen(c, m) ? 1 : 0;
        }
        const int begun = static_cast<int>(board.panels[size_t(c)].size());
        board.need.push_back(problem.perCandidate == 0 ? open : std::max(0, problem.perCandidate - begun));
    }
    return board;
}

PanelGap gapOf(const PanelProblem &problem, const PanelBoard &board, int c)
{
    PanelGap gap;
    gap.candidate = problem.candidates[c].id;
    gap.missing = board.need[size_t(c)];
    int possible = 0;
    for (int m = 0; m < board.members; ++m) {
        const MemberId id = problem.members[m].id;
        possible += board.isOpen(c, m) ? 1 : 0;
        if (board.assigned[size_t(c)][size_t(m)]) {
            continue;
        }
        if (board.barred[size_t(c)][size_t(m)]) {
            gap.barred.append(id);
        } else if (board.load[size_t(m)] >= board.cap[size_t(m)]) {
            gap.exhausted.append(id);
        }
    }
    gap.reason = possible < gap.missing ? PanelRefusal::TooFewMembers : PanelRefusal::TooLittleCapacity;
    return gap;
}

PanelPlan planOf(const PanelProblem &problem, const PanelBoard &board, const std::vector<int> &anchors)
{
    PanelPlan plan;
    for (int c = 0; c < board.candidates; ++c) {
        Panel panel{problem.candidates[c].id, {}};
        for (int m = 0; m < board.members; ++m) {
            if (board.assigned[size_t(c)][size_t(m)]) {
                panel.members.append(problem.members[m].id);
            }
        }
        plan.panels.append(panel);
        if (board.need[size_t(c)] > 0) {
            plan.infeasible.append(gapOf(problem, board, c));
        }
    }
    for (int m = 0; m < board.members; ++m) {
        plan.load.append({problem.members[m].id, board.load[size_t(m)]});
    }
    for (const int anchor : anchors) {
        plan.anchors.append(problem.candidates[anchor].id);
    }
    std::vector<int> groupOf;
    plan.connected = panelGroups(board, groupOf) <= 1;
    plan.repeatedPairs = repeatedPairs(board);
    return plan;
}

} // namespace

Result<PanelPlan> planPanels(const PanelProblem &problem, const std::function<bool()> &goesOn)
{
    const Result<PanelIndex> index = indexProblem(problem);
    if (!index) {
        return index.error();
    }
    PanelRandom random(problem.seed);
    PanelBoard board = boardOf(problem, *index);
    fillPanels(board, random);
    spreadPairs(board, random, goesOn);
    const std::vector<int> anchors = joinGroups(board, goesOn);
    if (!goesOn()) {
        return Error{ErrorCode::Cancelled, {}};
    }
    return planOf(problem, board, anchors);
}

} // namespace rangvoan
