// SPDX-License-Identifier: Apache-2.0
#include "app/services/eligibilityservice.h"

#include "app/domain/plaintext.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

bool allMet(const QList<EligibilityCheck> &checks)
{
    return std::all_of(checks.cbegin(), checks.cend(),
                       [](const EligibilityCheck &check) { return check.outcome == EligibilityOutcome::Met; });
}

bool hasUnmet(const QList<EligibilityCheck> &checks)
{
    return std::any_of(checks.cbegin(), checks.cend(),
                       [](const EligibilityCheck &check) { return check.outcome == EligibilityOutcome::NotMet; });
}

QList<int> awardYears(const CycleFacts &facts, const Candidate &candidate)
{
    QList<int> years;
    for (const PriorAwardee &awardee : facts.roll) {
        if (!awardee.nameKey.isEmpty() && awardee.nameKey == candidate.nomination.nameKey) {
            years.append(awardee.year.section(u'-', 0, 0).toInt());
        }
    }
    return years;
}

std::optional<int> serviceYears(const CycleFacts &facts, const Nomination &nomination)
{
    if (nomination.serviceSince.isValid() && facts.settings.deadline.isValid()) {
        return completedYears(nomination.serviceSince, facts.settings.deadline);
    }
    return nomination.serviceYears;
}

} // namespace

EligibilityFacts eligibilityFacts(const CycleFacts &facts, const Candidate &candidate)
{
    const Nomination &nomination = candidate.nomination;
    EligibilityFacts known;
    known.cycleYear = facts.settings.year.section(u'-', 0, 0).toInt();
    if (nomination.gradeFrom > 0) {
        known.gradeFrom = nomination.gradeFrom;
        known.teachingNow = true;
    }
    if (nomination.gradeTo > 0) {
        known.gradeTo = nomination.gradeTo;
    }
    known.serviceYears = serviceYears(facts, nomination);
    known.awardYears = awardYears(facts, candidate);
    QStringList documents;
    for (const Evidence &piece : facts.evidence) {
        if (piece.candidate == candidate.id && !piece.document.isEmpty()) {
            documents.append(piece.document);
        }
    }
    known.documents = documents;
    if (!nomination.civilServantNumber.isEmpty()) {
        known.civilServantNumber = nomination.civilServantNumber;
    }
    return known;
}

QList<EligibilityCheck> eligibilityChecks(const CycleFacts &facts, const Candidate &candidate)
{
    const CategoryFacts *category = facts.category(candidate.category);
    if (category == nullptr || category->rules == nullptr) {
        return {};
    }
    return checkEligibility(category->rules->eligibility, eligibilityFacts(facts, candidate));
}

Result<QList<EvidenceId>> EligibilityService::recordEvidence(const Actor &actor, const CycleId &cycle,
                                                             QList<Evidence> pieces) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    QList<EventPayload> events;
    QList<EvidenceId> ids;
    for (Evidence &piece : pieces) {
        const Candidate *candidate = facts->candidate(piece.candidate);
        if (candidate == nullptr) {
            return notFound("candidate");
        }
        if (isBlank(piece.title)) {
            return refusal(QT_TRANSLATE_NOOP("refusal", "Give the piece of evidence a title."));
        }
        piece.id = piece.id.isNull() ? newId<EvidenceId>() : piece.id;
        piece.added = facts->isClosed({candidate->category, 0, Stage::Eligibility});
        if (!piece.receivedOn.isValid()) {
            piece.receivedOn = context().clock.today();
        }
        ids.append(piece.id);
        events.append(EvidenceRecorded{piece});
    }
    if (const Status written = write(actor, *facts, events); !written) {
        return written.error();
    }
    return ids;
}

Status EligibilityService::verifyEvidence(const Actor &actor, const CycleId &cycle, const QList<EvidenceId> &pieces,
                                          const QString &verifiedBy, const QString &secondChecker) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (isBlank(verifiedBy) || verifiedBy == secondChecker) {
        return refusal(
            QT_TRANSLATE_NOOP("refusal", "Name who saw the evidence; the second checker is another person."));
    }
    QList<EventPayload> events;
    for (const EvidenceId &id : pieces) {
        const bool known = std::any_of(facts->evidence.cbegin(), facts->evidence.cend(),
                                       [&id](const Evidence &piece) { return piece.id == id; });
        if (!known) {
            return notFound("evidence");
        }
        events.append(EvidenceVerified{id, verifiedBy, secondChecker});
    }
    return write(actor, *facts, events);
}

Status EligibilityService::decide(const Actor &actor, const CycleId &cycle, const CandidateId &candidate,
                                  Verdict verdict, const QString &rule, const QString &reason) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const Candidate *found = facts->candidate(candidate);
    if (found == nullptr || !found->isAccepted()) {
        return notFound("candidate");
    }
    if (facts->isClosed({found->category, 0, Stage::Eligibility}) && !found->intake.late) {
        return Error{ErrorCode::StageClosed, {QString::number(static_cast<int>(Stage::Eligibility))}};
    }
    const QList<EligibilityCheck> checks = eligibilityChecks(*facts, *found);
    const bool knownRule =
        std::any_of(checks.cbegin(), checks.cend(), [&](const EligibilityCheck &check) { return check.rule == rule; });
    if (verdict == Verdict::Excluded && !knownRule) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Name the rule that excludes the candidate."));
    }
    const bool takenBack = verdict == Verdict::Open;
    const bool departs = !takenBack && (verdict == Verdict::Eligible ? !allMet(checks) : !hasUnmet(checks));
    if (departs && isBlank(reason)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "The rules say otherwise or are not sure: give the reason."));
    }
    return write(actor, *facts, {EligibilityDecided{candidate, verdict, rule, reason, departs}});
}

Result<int> EligibilityService::acceptAllMet(const Actor &actor, const CycleId &cycle, const CategoryId &category) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (const Status open = requireOpen(*facts, {category, 0, Stage::Eligibility}); !open) {
        return open.error();
    }
    QList<EventPayload> events;
    for (const Candidate &candidate : facts->candidates) {
        const bool waits =
            candidate.category == category && candidate.isAccepted() && candidate.verdict == Verdict::Open;
        if (waits && allMet(eligibilityChecks(*facts, candidate))) {
            events.append(EligibilityDecided{candidate.id, Verdict::Eligible, {}, {}, false});
        }
    }
    if (!events.isEmpty()) {
        if (const Status written = write(actor, *facts, events); !written) {
            return written.error();
        }
    }
    return static_cast<int>(events.size());
}

} // namespace rangvoan
