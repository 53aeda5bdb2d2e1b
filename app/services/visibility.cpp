// SPDX-License-Identifier: Apache-2.0
#include "app/services/visibility.h"

#include <QSet>

#include <algorithm>

namespace rangvoan
{

namespace
{

bool seatsCarried(const CycleFacts &facts, const CategoryId &category)
{
    return std::any_of(facts.motions.cbegin(), facts.motions.cend(), [&](const Motion &motion) {
        return motion.category == category && motion.subject == MotionSubject::Seats && motion.isCarried();
    });
}

template<class T, class Predicate>
void keepIf(QList<T> &list, Predicate keep)
{
    list.removeIf([&keep](const T &item) { return !keep(item); });
}

QSet<CandidateId> inConflict(const CycleFacts &facts, const MemberId &member)
{
    QSet<CandidateId> found;
    for (const Conflict &conflict : facts.conflicts) {
        if (conflict.member == member) {
            found.insert(conflict.candidate);
        }
    }
    return found;
}

QSet<CandidateId> assignedTo(const CycleFacts &facts, const MemberId &member)
{
    QSet<CandidateId> found;
    for (const Assignment &assignment : facts.assignments) {
        if (assignment.member == member && assignment.state != AssignmentState::Recused) {
            found.insert(assignment.candidate);
        }
    }
    return found;
}

void hideCandidates(CycleFacts &facts, const QSet<CandidateId> &hidden)
{
    const auto stays = [&hidden](const CandidateId &id) {
        return !hidden.contains(id);
    };
    keepIf(facts.candidates, [&](const Candidate &item) { return stays(item.id); });
    keepIf(facts.duplicates, [&](const Duplicate &item) { return stays(item.first) && stays(item.second); });
    keepIf(facts.corrections, [&](const Correction &item) { return stays(item.candidate); });
    keepIf(facts.evidence, [&](const Evidence &item) { return stays(item.candidate); });
    keepIf(facts.conflicts, [&](const Conflict &item) { return stays(item.candidate); });
    keepIf(facts.dismissedSuggestions, [&](const DismissedSuggestion &item) { return stays(item.candidate); });
    keepIf(facts.assignments, [&](const Assignment &item) { return stays(item.candidate); });
    keepIf(facts.sheets, [&](const ScoreSheet &item) { return stays(item.candidate); });
    keepIf(facts.waivers, [&](const CoverageWaiver &item) { return stays(item.candidate); });
    keepIf(facts.moderation, [&](const ModerationRecord &item) { return stays(item.candidate); });
    keepIf(facts.papers, [&](const Paper &item) { return item.candidate.isNull() || stays(item.candidate); });
    keepIf(facts.complaints, [&](const Complaint &item) { return item.about.isNull() || stays(item.about); });
    keepIf(facts.amendments, [&](const Amendment &item) { return item.candidate.isNull() || stays(item.candidate); });
    keepIf(facts.tieRulings,
           [&](const TieRuling &item) { return std::all_of(item.order.cbegin(), item.order.cend(), stays); });
    for (SealedRanking &ranking : facts.sealedRankings) {
        keepIf(ranking.places, [&](const SealedPlace &item) { return stays(item.candidate); });
    }
    for (ConflictSheet &sheet : facts.conflictSheets) {
        keepIf(sheet.covers, stays);
    }
    for (Motion &motion : facts.motions) {
        keepIf(motion.candidates, stays);
    }
}

/// Sheets of an open round are their author's alone.
void hideOpenSheets(const Actor &actor, CycleFacts &facts)
{
    keepIf(facts.sheets, [&](const ScoreSheet &sheet) {
        const bool own = !actor.member.isNull() && sheet.member == actor.member && actor.role != Role::Keyer;
        return own || facts.isClosed({sheet.category, sheet.round, Stage::Scoring});
    });
}

void hideForMember(const Actor &actor, CycleFacts &facts)
{
    const QSet<CandidateId> assigned = assignedTo(facts, actor.member);
    QSet<CandidateId> hidden;
    for (const Candidate &candidate : facts.candidates) {
        if (!assigned.contains(candidate.id) && !seatsCarried(facts, candidate.category)) {
            hidden.insert(candidate.id);
        }
    }
    hideCandidates(facts, hidden);
    keepIf(facts.sheets, [&](const ScoreSheet &sheet) {
        return sheet.member == actor.member || facts.isClosed({sheet.category, sheet.round, Stage::Ranking});
    });
    keepIf(facts.conflicts, [&](const Conflict &conflict) { return conflict.member == actor.member; });
}

void hideForKeyer(CycleFacts &facts)
{
    for (Candidate &candidate : facts.candidates) {
        candidate.nomination = {};
        candidate.intake = {};
    }
    facts.sheets.clear();
    facts.sealedRankings.clear();
    facts.decisions.clear();
    facts.conflicts.clear();
    facts.evidence.clear();
    facts.corrections.clear();
    facts.papers.clear();
}

} // namespace

CycleFacts visibleFacts(const Actor &actor, const CycleFacts &facts)
{
    CycleFacts visible = facts;
    QSet<CandidateId> hidden;
    for (const CandidateId &id : inConflict(facts, actor.member)) {
        const Candidate *candidate = facts.candidate(id);
        if (candidate != nullptr && !seatsCarried(facts, candidate->category)) {
            hidden.insert(id);
        }
        keepIf(visible.sheets, [&](const ScoreSheet &sheet) { return sheet.candidate != id; });
    }
    hideCandidates(visible, hidden);
    hideOpenSheets(actor, visible);
    if (actor.role == Role::Member) {
        hideForMember(actor, visible);
    }
    if (actor.role == Role::Keyer) {
        hideForKeyer(visible);
    }
    return visible;
}

} // namespace rangvoan
