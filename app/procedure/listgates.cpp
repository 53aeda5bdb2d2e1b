// SPDX-License-Identifier: Apache-2.0
#include "app/domain/plaintext.h"
#include "app/procedure/gatechecks.h"
#include "app/procedure/stages.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <utility>

namespace rangvoan::gates
{

namespace
{

/// Still in the competition: not refused, not excluded, not withdrawn.
bool isInPlay(const Candidate &candidate)
{
    return candidate.admission != Admission::Refused && candidate.verdict != Verdict::Excluded &&
           candidate.withdrawn == Withdrawn::No;
}

template<class Predicate>
QList<CandidateId> candidatesWhere(const GateInput &input, Predicate predicate)
{
    QList<CandidateId> found;
    for (const Candidate &candidate : input.facts.candidates) {
        if (candidate.category == input.key.category && predicate(candidate)) {
            found.append(candidate.id);
        }
    }
    return found;
}

QList<Finding> openDuplicates(const GateInput &input)
{
    QList<Finding> findings;
    for (const Duplicate &duplicate : input.facts.duplicates) {
        const Candidate *first = input.facts.candidate(duplicate.first);
        const Candidate *second = input.facts.candidate(duplicate.second);
        const bool both = first != nullptr && second != nullptr && isInPlay(*first) && isInPlay(*second);
        const bool here = both && (first->category == input.key.category || second->category == input.key.category);
        if (here && duplicate.answer == DuplicateAnswer::Open) {
            appendOfCandidates(findings, blocking(FindingCode::DuplicateOpen, input.key), {first->id, second->id});
        }
    }
    return findings;
}

/// Twice in one category is never allowed; in two, the rule set of this category says.
QList<Finding> nominatedTwice(const GateInput &input)
{
    const bool elsewhereAllowed = input.category->rules->nominatedTwice.value == NominatedTwice::Allowed;
    QHash<PersonId, QList<const Candidate *>> earlier;
    QList<std::pair<const Candidate *, const Candidate *>> pairs;
    for (const Candidate &candidate : input.facts.candidates) {
        if (candidate.person.isNull() || !isInPlay(candidate)) {
            continue;
        }
        QList<const Candidate *> &others = earlier[candidate.person];
        for (const Candidate *other : std::as_const(others)) {
            const bool here = other->category == input.key.category || candidate.category == input.key.category;
            if (here && (other->category == candidate.category || !elsewhereAllowed)) {
                pairs.emplaceBack(other, &candidate);
            }
        }
        others.append(&candidate);
    }
    // In the order of the first of each pair; candidates stand in one list, so their addresses have that order.
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const auto &a, const auto &b) { return std::less<>()(a.first, b.first); });
    QList<Finding> findings;
    for (const auto &[first, second] : std::as_const(pairs)) {
        appendOfCandidates(findings, blocking(FindingCode::PersonNominatedTwice, input.key), {first->id, second->id});
    }
    return findings;
}

bool sameName(const GateInput &input, const Member &member, const Candidate &candidate)
{
    const QString name = member.details.name.khmer();
    if (name.isEmpty()) {
        return false;
    }
    if (!input.context.searchKey) {
        return name == candidate.nomination.name.khmer();
    }
    return input.context.searchKey(name) == candidate.nomination.nameKey;
}

/// Namesakes are common: the suggestion "same person" can be dismissed with a reason.
bool areNamesakes(const CycleFacts &facts, const Member &member, const Candidate &candidate)
{
    return std::any_of(facts.dismissedSuggestions.cbegin(), facts.dismissedSuggestions.cend(),
                       [&](const DismissedSuggestion &dismissed) {
                           return dismissed.member == member.id && dismissed.candidate == candidate.id &&
                                  dismissed.relation == Relation::SamePerson && !dismissed.reason.isEmpty();
                       });
}

bool isDeclaredSame(const CycleFacts &facts, const Member &member, const Candidate &candidate)
{
    return std::any_of(facts.conflicts.cbegin(), facts.conflicts.cend(), [&](const Conflict &conflict) {
        return conflict.member == member.id && conflict.candidate == candidate.id &&
               conflict.relation == Relation::SamePerson;
    });
}

void appendUnverifiedEvidence(QList<Finding> &findings, const GateInput &input)
{
    QList<CandidateId> owners;
    int pieces = 0;
    for (const Evidence &evidence : input.facts.evidence) {
        const Candidate *owner = input.facts.candidate(evidence.candidate);
        const bool counts = owner != nullptr && owner->category == input.key.category && owner->isAccepted() &&
                            isInPlay(*owner) && evidence.verifiedBy.isEmpty();
        if (!counts) {
            continue;
        }
        ++pieces;
        if (!owners.contains(owner->id)) {
            owners.append(owner->id);
        }
    }
    appendOfCandidates(findings, warning(FindingCode::EvidenceNotVerified, input.key, {QString::number(pieces)}),
                       owners);
}

} // namespace

QList<Finding> membersWhoAreCandidates(const GateInput &input)
{
    const StageKey mended = stageKey(Stage::Nominations, input.key.category);
    QList<Finding> findings;
    for (const Member &member : input.facts.members) {
        if (!member.isServing()) {
            continue;
        }
        const QList<CandidateId> same = candidatesWhere(input, [&](const Candidate &candidate) {
            const bool one = isDeclaredSame(input.facts, member, candidate) ||
                             (sameName(input, member, candidate) && !areNamesakes(input.facts, member, candidate));
            return one && isInPlay(candidate);
        });
        for (const CandidateId &candidate : same) {
            appendPair(findings, blocking(FindingCode::MemberIsCandidate, mended), member.id, candidate);
        }
    }
    return findings;
}

QList<Finding> nominations(const GateInput &input)
{
    QList<Finding> findings;
    const auto any = [](const Candidate &) {
        return true;
    };
    if (candidatesWhere(input, any).isEmpty()) {
        findings.append(blocking(FindingCode::NoNomination, input.key));
    }
    findings.append(openDuplicates(input));
    const auto undecided = [](const Candidate &candidate) {
        return candidate.admission == Admission::Received && candidate.withdrawn == Withdrawn::No;
    };
    appendOfCandidates(findings, blocking(FindingCode::NominationUndecided, input.key),
                       candidatesWhere(input, undecided));
    const auto unexplained = [](const Candidate &candidate) {
        return candidate.intake.late && candidate.isAccepted() && isBlank(candidate.admissionReason);
    };
    appendOfCandidates(findings, blocking(FindingCode::LateWithoutReason, input.key),
                       candidatesWhere(input, unexplained));
    findings.append(nominatedTwice(input));
    findings.append(membersWhoAreCandidates(input));
    return findings;
}

QList<Finding> eligibility(const GateInput &input)
{
    QList<Finding> findings;
    const auto open = [](const Candidate &candidate) {
        return candidate.isAccepted() && candidate.withdrawn == Withdrawn::No && candidate.verdict == Verdict::Open;
    };
    appendOfCandidates(findings, blocking(FindingCode::EligibilityOpen, input.key), candidatesWhere(input, open));
    const auto overruled = [](const Candidate &candidate) {
        return candidate.isAccepted() && candidate.overruled && isBlank(candidate.verdictReason);
    };
    appendOfCandidates(findings, blocking(FindingCode::OverruledWithoutReason, input.key),
                       candidatesWhere(input, overruled));
    const auto unnamed = [](const Candidate &candidate) {
        return candidate.isAccepted() && candidate.verdict == Verdict::Excluded && candidate.verdictRule.isEmpty() &&
               isBlank(candidate.verdictReason);
    };
    appendOfCandidates(findings, blocking(FindingCode::ExcludedWithoutRule, input.key),
                       candidatesWhere(input, unnamed));
    appendUnverifiedEvidence(findings, input);
    findings.append(membersWhoAreCandidates(input));
    return findings;
}

} // namespace rangvoan::gates
