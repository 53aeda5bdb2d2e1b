// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/factshash.h"

#include "app/procedure/factwriter.h"
#include "app/procedure/paperrules.h"
#include "app/procedure/stages.h"

#include <QCryptographicHash>

namespace rangvoan
{

namespace
{

/// What a hash is made of: the facts, and the category and round that are asked for.
struct HashScope
{
    const CycleFacts &facts;
    StageKey key;

    bool has(const CategoryId &category) const { return category == key.category; }
    bool has(const CategoryId &category, int round) const { return has(category) && round == key.round; }
    bool hasCandidate(const CandidateId &id) const
    {
        const Candidate *candidate = facts.candidate(id);
        return candidate != nullptr && has(candidate->category);
    }
    QByteArray rulesHash() const
    {
        const CategoryFacts *category = facts.category(key.category);
        return category == nullptr ? QByteArray() : category->rulesHash;
    }
};

template<class... T>
QByteArray factRow(const T &...values)
{
    return FactWriter().add(values...).bytes();
}

/// The rows of the facts that count, as a set.
template<class T, class Keep, class Row>
void addFacts(FactWriter &writer, const QList<T> &list, Keep keep, Row row)
{
    QList<QByteArray> rows;
    for (const T &item : list) {
        if (keep(item)) {
            rows.append(row(item));
        }
    }
    writer.addSet(rows);
}

template<class T, class Keep>
void addWhole(FactWriter &writer, const QList<T> &list, Keep keep)
{
    addFacts(writer, list, keep, [](const T &item) { return factRow(item); });
}

bool isCarriedIn(const CycleFacts &facts, const MotionId &id)
{
    const Motion *motion = facts.motion(id);
    return motion != nullptr && motion->isCarried();
}

void addSetup(FactWriter &writer, const HashScope &scope)
{
    writer.add(scope.facts.settings);
    addFacts(
        writer, scope.facts.categories, [](const CategoryFacts &) { return true; },
        [](const CategoryFacts &category) {
            return factRow(category.id, category.settings, category.rulesHash, category.rulesFrozen,
                           category.confirmation);
        });
}

void addCommittee(FactWriter &writer, const HashScope &scope)
{
    writer.add(scope.facts.appointment);
    addFacts(
        writer, scope.facts.members, [](const Member &) { return true; },
        [](const Member &member) {
            const MemberDetails &details = member.details;
            return factRow(member.id, details.name, details.post, details.alternate, details.marks, details.votes,
                           member.actsAsChair, member.endedOn, member.replaces);
        });
    // The minimum of members stands in the rules.
    addFacts(
        writer, scope.facts.categories, [](const CategoryFacts &) { return true; },
        [](const CategoryFacts &category) { return factRow(category.rulesHash); });
}

void addUndertakings(FactWriter &writer, const HashScope &scope)
{
    addFacts(
        writer, scope.facts.members, [](const Member &member) { return member.isServing(); },
        [](const Member &member) { return factRow(member.id, member.undertaking); });
}

void addNominations(FactWriter &writer, const HashScope &scope)
{
    writer.add(scope.rulesHash());
    addFacts(
        writer, scope.facts.candidates, [&](const Candidate &candidate) { return scope.has(candidate.category); },
        [](const Candidate &candidate) {
            return factRow(candidate.id, candidate.person, candidate.number, candidate.nomination.nameKey,
                           candidate.nomination.civilServantNumber, candidate.intake.late, candidate.admission,
                           candidate.admissionReason, candidate.withdrawn);
        });
    addWhole(writer, scope.facts.duplicates, [&](const Duplicate &duplicate) {
        return scope.hasCandidate(duplicate.first) || scope.hasCandidate(duplicate.second);
    });
}

void addEligibility(FactWriter &writer, const HashScope &scope)
{
    writer.add(scope.rulesHash());
    const auto accepted = [&](const Candidate &candidate) {
        return scope.has(candidate.category) && candidate.isAccepted();
    };
    QStringList names;
    for (const Candidate &candidate : scope.facts.candidates) {
        if (accepted(candidate)) {
            names.append(candidate.nomination.nameKey);
        }
    }
    addFacts(writer, scope.facts.candidates, accepted, [](const Candidate &candidate) {
        const Nomination &stated = candidate.nomination;
        return factRow(candidate.id, candidate.withdrawn, candidate.verdict, candidate.verdictRule,
                       candidate.verdictReason, candidate.overruled, stated.gradeFrom, stated.gradeTo, stated.position,
                       stated.serviceSince, stated.serviceYears, stated.civilServantNumber);
    });
    addFacts(
        writer, scope.facts.evidence, [&](const Evidence &evidence) { return scope.hasCandidate(evidence.candidate); },
        [](const Evidence &evidence) {
            return factRow(evidence.id, evidence.candidate, evidence.document, evidence.fileHash, evidence.verifiedBy,
                           evidence.secondChecker);
        });
    addFacts(
        writer, scope.facts.roll,
        [&](const PriorAwardee &prior) { return !prior.nameKey.isEmpty() && names.contains(prior.nameKey); },
        [](const PriorAwardee &prior) { return factRow(prior.nameKey, prior.year, prior.award, prior.category); });
}

void addPanels(FactWriter &writer, const HashScope &scope)
{
    writer.add(scope.rulesHash());
    addFacts(
        writer, scope.facts.running(scope.key.category, scope.key.round), [](const Candidate &) { return true; },
        [](const Candidate &candidate) {
            return factRow(candidate.id, candidate.nomination.schoolKm, candidate.nomination.districtCode);
        });
    addFacts(
        writer, scope.facts.members, [](const Member &member) { return member.isMarking() || member.isVoting(); },
        [](const Member &member) {
            return factRow(member.id, member.isMarking(), member.details.schoolKm, member.details.districtCode);
        });
    addWhole(writer, scope.facts.conflictSheets, [&](const ConflictSheet &sheet) { return scope.has(sheet.category); });
    addFacts(
        writer, scope.facts.conflicts, [&](const Conflict &conflict) { return scope.hasCandidate(conflict.candidate); },
        [](const Conflict &conflict) { return factRow(conflict.member, conflict.candidate, conflict.relation); });
    // Third marks come with moderation, after this stage.
    addWhole(writer, scope.facts.assignments, [&](const Assignment &assignment) {
        return scope.has(assignment.category, assignment.round) && assignment.kind == AssignmentKind::Regular;
    });
    addFacts(
        writer, scope.facts.waivers,
        [&](const CoverageWaiver &waiver) { return scope.has(waiver.category, waiver.round); },
        [&](const CoverageWaiver &waiver) {
            return factRow(waiver.candidate, isCarriedIn(scope.facts, waiver.motion));
        });
}

bool isThirdMark(const HashScope &scope, const ScoreSheet &sheet)
{
    return std::any_of(
        scope.facts.assignments.cbegin(), scope.facts.assignments.cend(), [&](const Assignment &assignment) {
            return scope.has(assignment.category, assignment.round) && assignment.kind == AssignmentKind::ThirdMark &&
                   assignment.member == sheet.member && assignment.candidate == sheet.candidate;
        });
}

void addScoring(FactWriter &writer, const HashScope &scope)
{
    writer.add(scope.rulesHash());
    addFacts(
        writer, scope.facts.running(scope.key.category, scope.key.round), [](const Candidate &) { return true; },
        [](const Candidate &candidate) { return factRow(candidate.id); });
    addFacts(
        writer, scope.facts.sheets,
        [&](const ScoreSheet &sheet) {
            return scope.has(sheet.category, sheet.round) && !sheet.withdrawn &&
                   sheet.medium != SheetMedium::Moderation && !isThirdMark(scope, sheet);
        },
        [](const ScoreSheet &sheet) {
            return factRow(sheet.id, sheet.candidate, sheet.member, sheet.revision, sheet.rulesHash, sheet.steps);
        });
    addFacts(
        writer, scope.facts.assignments,
        [&](const Assignment &assignment) {
            return scope.has(assignment.category, assignment.round) && assignment.kind == AssignmentKind::Regular;
        },
        [](const Assignment &assignment) {
            return factRow(assignment.candidate, assignment.member, assignment.state, assignment.reason);
        });
    addFacts(
        writer, scope.facts.waivers,
        [&](const CoverageWaiver &waiver) { return scope.has(waiver.category, waiver.round); },
        [&](const CoverageWaiver &waiver) {
            return factRow(waiver.candidate, isCarriedIn(scope.facts, waiver.motion));
        });
}

QList<ScoreSheet> sheetsOfRunning(const HashScope &scope)
{
    QList<ScoreSheet> sheets = scope.facts.currentSheets(scope.key.category, scope.key.round);
    const QList<Candidate> running = scope.facts.running(scope.key.category, scope.key.round);
    sheets.removeIf([&running](const ScoreSheet &sheet) {
        return std::none_of(running.cbegin(), running.cend(),
                            [&sheet](const Candidate &candidate) { return candidate.id == sheet.candidate; });
    });
    return sheets;
}

void addModeration(FactWriter &writer, const HashScope &scope)
{
    writer.add(scope.rulesHash());
    addFacts(
        writer, sheetsOfRunning(scope), [](const ScoreSheet &) { return true; },
        [](const ScoreSheet &sheet) {
            return factRow(sheet.id, sheet.candidate, sheet.member, sheet.rulesHash, sheet.steps);
        });
    addWhole(writer, scope.facts.moderation,
             [&](const ModerationRecord &record) { return scope.has(record.category, record.round); });
}

void addRanking(FactWriter &writer, const HashScope &scope)
{
    writer.add(scope.rulesHash());
    const bool longList = scope.key.round < scope.facts.lastRound(scope.key.category);
    if (const CategoryFacts *category = scope.facts.category(scope.key.category); category != nullptr && !longList) {
        writer.add(category->settings.seats, category->settings.prizesRiel);
    }
    addFacts(
        writer, scope.facts.running(scope.key.category, scope.key.round), [](const Candidate &) { return true; },
        [longList](const Candidate &candidate) {
            return factRow(candidate.id, candidate.number, longList && candidate.finalist);
        });
    addFacts(
        writer, sheetsOfRunning(scope), [](const ScoreSheet &) { return true; },
        [](const ScoreSheet &sheet) { return factRow(sheet.candidate, sheet.member, sheet.rulesHash, sheet.steps); });
    addFacts(
        writer, scope.facts.tieRulings,
        [&](const TieRuling &ruling) { return scope.has(ruling.category, ruling.round); },
        [&](const TieRuling &ruling) { return factRow(ruling, isCarriedIn(scope.facts, ruling.motion)); });
}

void addDecision(FactWriter &writer, const HashScope &scope)
{
    writer.add(factsHash(scope.facts,
                         stageKey(Stage::Ranking, scope.key.category, scope.facts.lastRound(scope.key.category))));
    addFacts(
        writer, scope.facts.decisions, [&](const Decision &decision) { return scope.has(decision.category); },
        [&](const Decision &decision) {
            return factRow(decision, isCarriedIn(scope.facts, decision.motion),
                           isCarriedIn(scope.facts, decision.departureMotion));
        });
    addWhole(writer, scope.facts.vacancies, [&](const Vacancy &vacancy) { return scope.has(vacancy.category); });
}

void addApproval(FactWriter &writer, const HashScope &scope)
{
    const Decision *decision = scope.facts.decisionInForce(scope.key.category);
    writer.add(decision == nullptr ? QList<CandidateId>() : decision->seats);
    addWhole(writer, scope.facts.instructions,
             [&](const Instruction &instruction) { return scope.has(instruction.category); });
    addWhole(writer, scope.facts.announcements,
             [&](const Announcement &announcement) { return scope.has(announcement.category); });
    addWhole(writer, scope.facts.receipts,
             [&](const PrizeReceipt &receipt) { return scope.hasCandidate(receipt.candidate); });
}

void addPapers(FactWriter &writer, const HashScope &scope)
{
    writer.add(factsHash(scope.facts, stageKey(Stage::Decision, scope.key.category)));
    addWhole(writer, papersInForce(scope.facts, scope.key.category), [](const Paper &) { return true; });
    addWhole(writer, scope.facts.corrections,
             [&](const Correction &correction) { return scope.hasCandidate(correction.candidate); });
}

void addArchive(FactWriter &writer, const HashScope &scope)
{
    for (const StageKey &key : stageKeys(scope.facts)) {
        if (key.stage != Stage::Archive) {
            writer.add(factsHash(scope.facts, key));
        }
    }
    addWhole(writer, scope.facts.complaints, [](const Complaint &) { return true; });
}

void addStage(FactWriter &writer, const HashScope &scope)
{
    switch (scope.key.stage) {
    case Stage::Setup:
        return addSetup(writer, scope);
    case Stage::Committee:
        return addCommittee(writer, scope);
    case Stage::Undertakings:
        return addUndertakings(writer, scope);
    case Stage::Nominations:
        return addNominations(writer, scope);
    case Stage::Eligibility:
        return addEligibility(writer, scope);
    case Stage::Panels:
        return addPanels(writer, scope);
    case Stage::Scoring:
        return addScoring(writer, scope);
    case Stage::Moderation:
        return addModeration(writer, scope);
    case Stage::Ranking:
        return addRanking(writer, scope);
    case Stage::Decision:
        return addDecision(writer, scope);
    case Stage::Approval:
        return addApproval(writer, scope);
    case Stage::Papers:
        return addPapers(writer, scope);
    case Stage::Archive:
        return addArchive(writer, scope);
    }
}

} // namespace

QByteArray factsHash(const CycleFacts &facts, const StageKey &key)
{
    FactWriter writer;
    writer.add(key);
    if (stageKeys(facts).contains(key)) {
        addStage(writer, {facts, key});
    }
    return QCryptographicHash::hash(writer.bytes(), QCryptographicHash::Sha256);
}

} // namespace rangvoan
