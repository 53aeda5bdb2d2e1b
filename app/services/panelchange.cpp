// SPDX-License-Identifier: Apache-2.0
#include "app/domain/plaintext.h"
#include "app/procedure/bar.h"
#include "app/services/panelservice.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

struct RoundKey
{
    CategoryId category;
    int round = 1;
};

bool isPairOf(const Assignment &assignment, const RoundKey &key, const PanelPair &pair)
{
    return assignment.category == key.category && assignment.round == key.round &&
           assignment.candidate == pair.candidate && assignment.member == pair.member;
}

bool isOnPlan(const CycleFacts &facts, const RoundKey &key, const PanelPair &pair)
{
    return std::any_of(facts.assignments.cbegin(), facts.assignments.cend(), [&](const Assignment &assignment) {
        return isPairOf(assignment, key, pair) && assignment.state == AssignmentState::Open;
    });
}

bool isHandedIn(const CycleFacts &facts, const RoundKey &key, const PanelPair &pair)
{
    return std::any_of(facts.sheets.cbegin(), facts.sheets.cend(), [&](const ScoreSheet &sheet) {
        return sheet.isCurrent() && sheet.category == key.category && sheet.round == key.round &&
               sheet.member == pair.member && sheet.candidate == pair.candidate;
    });
}

Status checkReader(const CycleFacts &facts, const RoundKey &key, const PanelPair &pair)
{
    const Member *member = facts.member(pair.member);
    const Candidate *candidate = facts.candidate(pair.candidate);
    const QList<Candidate> running = facts.running(key.category, key.round);
    const bool runs = std::any_of(running.cbegin(), running.cend(),
                                  [&](const Candidate &other) { return other.id == pair.candidate; });
    if (member == nullptr || !member->isMarking()) {
        return notFound("member");
    }
    if (candidate == nullptr || !runs) {
        return notFound("candidate");
    }
    switch (barBetween(facts, *member, *candidate)) {
    case Bar::None:
        return {};
    case Bar::Conflict:
        return refusal(QT_TRANSLATE_NOOP("refusal", "This member declared a conflict with the candidate."));
    case Bar::OwnSchool:
    case Bar::OwnDistrict:
        break;
    }
    return refusal(QT_TRANSLATE_NOOP("refusal", "The candidate is of the own school or district of this member."));
}

/// Before a dossier leaves the office.
Status checkSigned(const CycleFacts &facts, const PanelPair &pair)
{
    const Member *member = facts.member(pair.member);
    const bool covered =
        std::any_of(facts.conflictSheets.cbegin(), facts.conflictSheets.cend(), [&](const ConflictSheet &sheet) {
            return sheet.member == pair.member && sheet.covers.contains(pair.candidate);
        });
    if (member->undertaking.how == SignedHow::NotSigned || !covered) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Before a dossier leaves the office the member signs the "
                                                    "undertaking and hands in the conflict sheet."));
    }
    return {};
}

Status checkMoves(const CycleFacts &facts, const RoundKey &key, const PanelChange &moves, bool afterwards)
{
    for (const PanelPair &pair : moves.added) {
        if (isOnPlan(facts, key, pair)) {
            continue;
        }
        if (const Status checked = checkReader(facts, key, pair); !checked) {
            return checked;
        }
        const Status isSigned = afterwards ? checkSigned(facts, pair) : Status();
        if (!isSigned) {
            return isSigned;
        }
    }
    for (const PanelPair &pair : moves.removed) {
        if (!isOnPlan(facts, key, pair)) {
            return notFound("candidate");
        }
        if (isHandedIn(facts, key, pair)) {
            return refusal(QT_TRANSLATE_NOOP("refusal", "This sheet has been handed in already; it stays valid."));
        }
    }
    return {};
}

Assignment openAssignment(const RoundKey &key, const PanelPair &pair, const QString &reason)
{
    return {key.category,          key.round, pair.candidate, pair.member, AssignmentKind::Regular,
            AssignmentState::Open, reason};
}

/// The plan with the moves in it; excused and recused ones stay on record.
PanelPlanned changedPlan(const CycleFacts &facts, const RoundKey &key, const PanelChange &moves)
{
    PanelPlanned plan{key.category, key.round, {}, 0};
    const auto isMoved = [&](const Assignment &assignment) {
        const auto isThis = [&](const PanelPair &pair) {
            return isPairOf(assignment, key, pair);
        };
        const bool reopened =
            assignment.state != AssignmentState::Open && std::any_of(moves.added.cbegin(), moves.added.cend(), isThis);
        return reopened || std::any_of(moves.removed.cbegin(), moves.removed.cend(), isThis);
    };
    for (const Assignment &assignment : facts.assignments) {
        if (assignment.category == key.category && assignment.round == key.round && !isMoved(assignment)) {
            plan.assignments.append(assignment);
        }
    }
    for (const PanelPair &pair : moves.added) {
        if (!isOnPlan(facts, key, pair)) {
            plan.assignments.append(openAssignment(key, pair, {}));
        }
    }
    return plan;
}

QList<EventPayload> laterMoves(const CycleFacts &facts, const RoundKey &key, const PanelChange &moves)
{
    QList<EventPayload> events;
    for (const PanelPair &pair : moves.removed) {
        events.append(AssignmentStateChanged{key.category, key.round, pair.candidate, pair.member,
                                             AssignmentState::Reassigned, moves.reason});
    }
    for (const PanelPair &pair : moves.added) {
        if (!isOnPlan(facts, key, pair)) {
            events.append(AssignmentAdded{openAssignment(key, pair, moves.reason)});
        }
    }
    return events;
}

} // namespace

Status PanelService::change(const Actor &actor, const CycleId &cycle, const CategoryId &category, int round,
                            const PanelChange &moves) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const RoundKey key{category, round};
    const bool afterwards = facts->isClosed({category, round, Stage::Panels});
    if (facts->isClosed({category, round, Stage::Scoring})) {
        return Error{ErrorCode::StageClosed, {QString::number(static_cast<int>(Stage::Scoring))}};
    }
    const Status open = afterwards ? Status() : requireOpen(*facts, {category, round, Stage::Panels});
    if (!open) {
        return open;
    }
    if (afterwards && isBlank(moves.reason)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Give the reason: it goes into the minutes."));
    }
    if (const Status checked = checkMoves(*facts, key, moves, afterwards); !checked) {
        return checked;
    }
    const QList<EventPayload> events =
        afterwards ? laterMoves(*facts, key, moves) : QList<EventPayload>{changedPlan(*facts, key, moves)};
    return events.isEmpty() ? Status() : write(actor, *facts, events);
}

} // namespace rangvoan
