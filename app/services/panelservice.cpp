// SPDX-License-Identifier: Apache-2.0
#include "app/services/panelservice.h"

#include "app/domain/plaintext.h"

#include <QHash>

#include <algorithm>

namespace rangvoan
{

namespace
{

bool isFixed(const CycleFacts &facts, const Assignment &assignment)
{
    return std::any_of(facts.sheets.cbegin(), facts.sheets.cend(), [&](const ScoreSheet &sheet) {
        return sheet.isCurrent() && sheet.round == assignment.round && sheet.member == assignment.member &&
               sheet.candidate == assignment.candidate;
    });
}

bool isOpenThirdMark(const Assignment &assignment)
{
    return assignment.kind == AssignmentKind::ThirdMark && assignment.state == AssignmentState::Open;
}

/// The work of a plan. What was assigned before keeps its kind; what is excused, recused or reassigned stays on record,
/// unless the plan gives it out again.
QList<Assignment> plannedWork(const CycleFacts &facts, const CategoryId &category, int round, const PanelPlan &plan)
{
    QHash<std::pair<CandidateId, MemberId>, Assignment> earlier;
    for (const Assignment &assignment : facts.assignments) {
        if (assignment.category == category && assignment.round == round) {
            earlier.insert({assignment.candidate, assignment.member}, assignment);
        }
    }
    QList<Assignment> work;
    for (const Panel &panel : plan.panels) {
        for (const MemberId &member : panel.members) {
            const Assignment before = earlier.take({panel.candidate, member});
            work.append({category, round, panel.candidate, member, before.kind, AssignmentState::Open, {}});
        }
    }
    for (const Assignment &assignment : facts.assignments) {
        const auto left = earlier.constFind({assignment.candidate, assignment.member});
        const bool stays = assignment.state != AssignmentState::Open || assignment.kind == AssignmentKind::ThirdMark ||
                           isFixed(facts, assignment);
        if (left != earlier.cend() && *left == assignment && stays) {
            work.append(assignment);
        }
    }
    return work;
}

int sheetsAsked(const CategoryFacts &category, int round)
{
    const QList<int> &sheets = category.rules->rounds.value.sheets;
    return sheets.value(round - 1, 0);
}

/// Who left hands in nothing more; what was handed in before counts for its candidates.
void countSheetsOfFormerMembers(const CycleFacts &facts, const CategoryId &category, int round, PanelProblem &problem)
{
    for (const Member &member : facts.members) {
        QList<CandidateId> marked;
        for (const Assignment &assignment : facts.assignments) {
            if (!member.isMarking() && assignment.member == member.id && assignment.category == category &&
                assignment.round == round && isFixed(facts, assignment)) {
                marked.append(assignment.candidate);
            }
        }
        if (marked.isEmpty()) {
            continue;
        }
        problem.members.append({member.id, {}, {}, -1});
        for (const PanelCandidate &candidate : std::as_const(problem.candidates)) {
            if (!marked.contains(candidate.id)) {
                problem.conflicts.append({candidate.id, member.id}); // gets nothing new
            }
        }
    }
}

/// Open work that may stay with its reader and does, where `keeps` says so.
template<class Keeps>
void keepWork(const CycleFacts &facts, const StageKey &panels, PanelProblem &problem, const Keeps &keeps)
{
    const QList<Candidate> running = facts.running(panels.category, panels.round);
    for (const Assignment &assignment : facts.assignments) {
        const Member *member = facts.member(assignment.member);
        const bool runs = std::any_of(running.cbegin(), running.cend(),
                                      [&](const Candidate &candidate) { return candidate.id == assignment.candidate; });
        const PanelPair pair{assignment.candidate, assignment.member};
        if (assignment.category == panels.category && assignment.round == panels.round && runs && member != nullptr &&
            member->isMarking() && assignment.state == AssignmentState::Open && !problem.fixed.contains(pair) &&
            keeps(pair)) {
            problem.fixed.append(pair);
        }
    }
}

} // namespace

Result<PanelProblem> panelProblem(const CycleFacts &facts, const CategoryId &category, int round, quint32 seed)
{
    const CategoryFacts *found = facts.category(category);
    if (found == nullptr || found->rules == nullptr) {
        return notFound("category");
    }
    PanelProblem problem;
    problem.seed = seed;
    problem.perCandidate = sheetsAsked(*found, round);
    for (const Candidate &candidate : facts.running(category, round)) {
        problem.candidates.append({candidate.id, candidate.nomination.schoolKm, candidate.nomination.districtCode});
    }
    for (const Member &member : facts.members) {
        if (member.isMarking()) {
            problem.members.append({member.id, member.details.schoolKm, member.details.districtCode, -1});
        }
    }
    const auto known = [&problem](const CandidateId &candidate, const MemberId &member) {
        const bool hasCandidate = std::any_of(problem.candidates.cbegin(), problem.candidates.cend(),
                                              [&](const PanelCandidate &other) { return other.id == candidate; });
        return hasCandidate && std::any_of(problem.members.cbegin(), problem.members.cend(),
                                           [&](const PanelMember &other) { return other.id == member; });
    };
    for (const PanelMember &member : std::as_const(problem.members)) {
        for (const PanelCandidate &candidate : std::as_const(problem.candidates)) {
            if (facts.inConflict(member.id, candidate.id)) {
                problem.conflicts.append({candidate.id, member.id});
            }
        }
    }
    countSheetsOfFormerMembers(facts, category, round, problem);
    for (const Assignment &assignment : facts.assignments) {
        // A third mark that moderation asked for is no work to give out anew.
        const bool stays = isFixed(facts, assignment) || isOpenThirdMark(assignment);
        if (assignment.category == category && assignment.round == round && stays &&
            known(assignment.candidate, assignment.member)) {
            problem.fixed.append({assignment.candidate, assignment.member});
        }
    }
    return problem;
}

Result<QList<PanelPair>> begunWork(DraftStore &drafts, const CycleId &cycle, const CategoryId &category, int round)
{
    const Result<QList<DraftSheet>> all = drafts.drafts(cycle, {});
    if (!all) {
        return all.error();
    }
    QList<PanelPair> begun;
    for (const DraftSheet &draft : *all) {
        if (draft.category == category && draft.round == round) {
            begun.append({draft.candidate, draft.member});
        }
    }
    return begun;
}

Result<PanelProblem> PanelService::problem(const Actor &actor, const CycleId &cycle, const CategoryId &category,
                                           int round, const PanelWishes &wishes) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    Result<PanelProblem> problem = panelProblem(*facts, category, round, wishes.seed);
    if (!problem) {
        return problem;
    }
    problem->perCandidate = wishes.perCandidate < 0 ? problem->perCandidate : wishes.perCandidate;
    for (PanelMember &member : problem->members) {
        member.maximumLoad = wishes.largestLoad;
    }
    const StageKey panels{category, round, Stage::Panels};
    const bool readersHaveDossiers = facts->isClosed(panels);
    keepWork(*facts, panels, *problem, [&](const PanelPair &pair) {
        const bool begun = wishes.begun.contains(pair) && !facts->inConflict(pair.member, pair.candidate);
        return readersHaveDossiers || begun;
    });
    return problem;
}

Result<PanelPlan> PanelService::propose(const Actor &actor, const CycleId &cycle, const CategoryId &category, int round,
                                        quint32 seed) const
{
    PanelWishes wishes;
    wishes.seed = seed;
    const Result<PanelProblem> asked = problem(actor, cycle, category, round, wishes);
    return asked ? planPanels(*asked) : Result<PanelPlan>(asked.error());
}

Status PanelService::accept(const Actor &actor, const CycleId &cycle, const CategoryId &category, int round,
                            const PanelPlan &plan, quint32 seed) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (const Status open = requireOpen(*facts, {category, round, Stage::Panels}); !open) {
        return open;
    }
    bool isEmpty = true;
    for (const Panel &panel : plan.panels) {
        isEmpty = isEmpty && panel.members.isEmpty();
        for (const MemberId &member : panel.members) {
            if (facts->inConflict(member, panel.candidate)) {
                return refusal(QT_TRANSLATE_NOOP("refusal", "The plan gives a member a candidate the member is in "
                                                            "conflict with. Make the plan anew."));
            }
        }
    }
    if (isEmpty) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "The plan is empty."));
    }
    return write(actor, *facts, {PanelPlanned{category, round, plannedWork(*facts, category, round, plan), seed}});
}

Status PanelService::assign(const Actor &actor, const CycleId &cycle, const Assignment &assignment) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const Member *member = facts->member(assignment.member);
    const Candidate *candidate = facts->candidate(assignment.candidate);
    if (member == nullptr || !member->isServing()) {
        return notFound("member");
    }
    if (candidate == nullptr || !candidate->isRunning()) {
        return notFound("candidate");
    }
    if (facts->inConflict(assignment.member, assignment.candidate)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "This member declared a conflict with the candidate."));
    }
    if (facts->isClosed({assignment.category, assignment.round, Stage::Scoring}) &&
        assignment.kind != AssignmentKind::ThirdMark) {
        return Error{ErrorCode::StageClosed, {QString::number(static_cast<int>(Stage::Scoring))}};
    }
    const bool covered =
        std::any_of(facts->conflictSheets.cbegin(), facts->conflictSheets.cend(), [&](const ConflictSheet &sheet) {
            return sheet.member == assignment.member && sheet.covers.contains(assignment.candidate);
        });
    if (member->undertaking.how == SignedHow::NotSigned || !covered) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Before a dossier leaves the office the member signs the "
                                                    "undertaking and hands in the conflict sheet."));
    }
    return write(actor, *facts, {AssignmentAdded{assignment}});
}

Status PanelService::release(const Actor &actor, const CycleId &cycle, const Assignment &assignment,
                             AssignmentState state, const QString &reason) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (isBlank(reason)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Give the reason: it goes into the minutes."));
    }
    if (isFixed(*facts, assignment)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "This sheet has been handed in already; it stays valid."));
    }
    return write(actor, *facts,
                 {AssignmentStateChanged{assignment.category, assignment.round, assignment.candidate, assignment.member,
                                         state, reason}});
}

} // namespace rangvoan
