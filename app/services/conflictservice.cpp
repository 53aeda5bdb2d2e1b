// SPDX-License-Identifier: Apache-2.0
#include "app/services/conflictservice.h"

#include "app/domain/plaintext.h"
#include "app/services/visibility.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

bool isAnswered(const CycleFacts &facts, const ConflictSuggestion &suggestion)
{
    const bool dismissed = std::any_of(
        facts.dismissedSuggestions.cbegin(), facts.dismissedSuggestions.cend(), [&](const DismissedSuggestion &other) {
            return other.member == suggestion.member && other.candidate == suggestion.candidate &&
                   other.relation == suggestion.relation;
        });
    return dismissed || facts.inConflict(suggestion.member, suggestion.candidate);
}

/// Whether the general relations on the undertaking name the school or the person.
bool isNamedOnUndertaking(const Member &member, const Nomination &nomination,
                          const std::function<QString(QStringView)> &searchKey)
{
    const QString named = searchKey(member.undertaking.relations);
    const QString school = searchKey(nomination.schoolKm);
    const QString person = searchKey(nomination.name.khmer());
    return (!school.isEmpty() && named.contains(school)) || (!person.isEmpty() && named.contains(person));
}

QList<Relation> noticed(const Member &of, const Nomination &nomination,
                        const std::function<QString(QStringView)> &searchKey)
{
    const MemberDetails &member = of.details;
    QList<Relation> relations;
    if (!member.schoolKm.isEmpty() && searchKey(member.schoolKm) == searchKey(nomination.schoolKm)) {
        relations.append(Relation::SameSchool);
    }
    if (!member.districtCode.isEmpty() && member.districtCode == nomination.districtCode) {
        relations.append(Relation::SameDistrict);
    }
    const QString family = searchKey(member.name.familyKm);
    if (!family.isEmpty() && family == searchKey(nomination.name.familyKm)) {
        relations.append(Relation::Family);
    }
    if (isNamedOnUndertaking(of, nomination, searchKey)) {
        relations.append(Relation::Other);
    }
    return relations;
}

/// What the earlier sheet said of candidates whom the actor may not know, as far as `relations` does not name them.
QList<DeclaredRelation> hiddenRelations(const Actor &actor, const CycleFacts &facts, const ConflictSheet &sheet,
                                        const QList<DeclaredRelation> &relations)
{
    const QSet<CandidateId> hidden = hiddenByConflict(actor, facts);
    QList<DeclaredRelation> kept;
    for (const Conflict &conflict : facts.conflicts) {
        const bool ofSheet = conflict.member == sheet.member && conflict.source == ConflictSource::Sheet &&
                             sheet.covers.contains(conflict.candidate);
        const bool named = std::any_of(relations.cbegin(), relations.cend(), [&](const DeclaredRelation &relation) {
            return relation.candidate == conflict.candidate;
        });
        if (ofSheet && !named && hidden.contains(conflict.candidate)) {
            kept.append({conflict.candidate, conflict.relation, conflict.note});
        }
    }
    return kept;
}

/// Whether a new sheet leaves out a relation of the earlier one although others rely on the recusal.
bool takesBack(const CycleFacts &facts, const ConflictSheet &sheet, const QList<DeclaredRelation> &relations)
{
    return facts.isClosed({sheet.category, 1, Stage::Panels}) &&
           std::any_of(facts.conflicts.cbegin(), facts.conflicts.cend(), [&](const Conflict &conflict) {
               const bool declared = conflict.member == sheet.member && conflict.source == ConflictSource::Sheet &&
                                     sheet.covers.contains(conflict.candidate);
               return declared &&
                      std::none_of(relations.cbegin(), relations.cend(), [&](const DeclaredRelation &relation) {
                          return relation.candidate == conflict.candidate;
                      });
           });
}

QList<ConflictSuggestion> suggestionsOf(const CycleFacts &facts, const Member &member, const Candidate &candidate,
                                        const std::function<QString(QStringView)> &searchKey)
{
    QList<ConflictSuggestion> suggestions;
    for (const Relation relation : noticed(member, candidate.nomination, searchKey)) {
        const ConflictSuggestion suggestion{member.id, candidate.id, relation};
        if (!isAnswered(facts, suggestion)) {
            suggestions.append(suggestion);
        }
    }
    return suggestions;
}

} // namespace

QList<ConflictSuggestion> conflictSuggestions(const CycleFacts &facts, const CategoryId &category,
                                              const std::function<QString(QStringView)> &searchKey)
{
    QList<ConflictSuggestion> suggestions;
    const QList<Candidate> running = facts.running(category);
    for (const Member &member : facts.members) {
        for (const Candidate &candidate : running) {
            suggestions.append(member.isServing() ? suggestionsOf(facts, member, candidate, searchKey)
                                                  : QList<ConflictSuggestion>());
        }
    }
    return suggestions;
}

Status ConflictService::handInSheet(const Actor &actor, const CycleId &cycle, const MemberId &member,
                                    const CategoryId &category, const ConflictAnswers &answers) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Declare);
    if (!facts) {
        return facts.error();
    }
    const Member *found = facts->member(member);
    if (found == nullptr || !found->isServing()) {
        return notFound("member");
    }
    if (actor.role == Role::Member && actor.member != member) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "A member hands in only the own conflict sheet."));
    }
    const QDate today = context().clock.today();
    if (answers.day.isValid() && answers.day > today) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "The day of the conflict sheet is still to come."));
    }
    ConflictSheet sheet{member, category, answers.onPaper, answers.day.isValid() ? answers.day : today, {}};
    for (const Candidate &candidate : facts->running(category)) {
        sheet.covers.append(candidate.id);
    }
    if (sheet.covers.isEmpty()) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "The list of candidates does not stand yet: decide who is eligible "
                                                    "first."));
    }
    QList<DeclaredRelation> relations = answers.relations;
    relations.append(hiddenRelations(actor, *facts, sheet, relations));
    QList<Conflict> conflicts;
    for (const DeclaredRelation &relation : std::as_const(relations)) {
        if (!sheet.covers.contains(relation.candidate)) {
            return notFound("candidate");
        }
        conflicts.append({member, relation.candidate, relation.relation, ConflictSource::Sheet, relation.note});
    }
    if (takesBack(*facts, sheet, relations)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "The panels are closed: a relation declared before stays."));
    }
    QList<EventPayload> events{ConflictSheetHandedIn{sheet, conflicts}};
    for (const Conflict &conflict : std::as_const(conflicts)) {
        events.append(withdrawals(*facts, conflict));
    }
    return write(actor, *facts, events);
}

Status ConflictService::confirmSuggestion(const Actor &actor, const CycleId &cycle,
                                          const ConflictSuggestion &suggestion, const QString &note) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (facts->member(suggestion.member) == nullptr || facts->candidate(suggestion.candidate) == nullptr) {
        return notFound("candidate");
    }
    const Conflict conflict{suggestion.member, suggestion.candidate, suggestion.relation, ConflictSource::Suggestion,
                            note};
    return write(actor, *facts, recusalEvents(*facts, conflict));
}

Status ConflictService::dismissSuggestion(const Actor &actor, const CycleId &cycle,
                                          const ConflictSuggestion &suggestion, const QString &reason) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (isBlank(reason)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Give the reason: it goes into the minutes."));
    }
    return write(actor, *facts,
                 {SuggestionDismissed{{suggestion.member, suggestion.candidate, suggestion.relation, reason}}});
}

Status ConflictService::declareLate(const Actor &actor, const CycleId &cycle, const MemberId &member,
                                    const DeclaredRelation &relation) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Declare);
    if (!facts) {
        return facts.error();
    }
    if (facts->member(member) == nullptr || facts->candidate(relation.candidate) == nullptr) {
        return notFound("candidate");
    }
    if (actor.role == Role::Member && actor.member != member) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "A member hands in only the own conflict sheet."));
    }
    const CategoryId category = facts->candidate(relation.candidate)->category;
    if (facts->sealedRanking(category, facts->lastRound(category)) != nullptr &&
        facts->isClosed({category, facts->lastRound(category), Stage::Ranking})) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "The ranking is closed. The chair has to reopen it before a late "
                                                    "conflict can take a sheet out."));
    }
    const Conflict conflict{member, relation.candidate, relation.relation, ConflictSource::Late, relation.note};
    return write(actor, *facts, recusalEvents(*facts, conflict));
}

QList<EventPayload> ConflictService::recusalEvents(const CycleFacts &facts, const Conflict &conflict)
{
    return QList<EventPayload>{ConflictDeclared{conflict}} + withdrawals(facts, conflict);
}

QList<EventPayload> ConflictService::withdrawals(const CycleFacts &facts, const Conflict &conflict)
{
    QList<EventPayload> events;
    for (const ScoreSheet &sheet : facts.sheets) {
        if (sheet.isCurrent() && sheet.member == conflict.member && sheet.candidate == conflict.candidate) {
            events.append(SheetWithdrawn{sheet.id, conflict.note});
        }
    }
    for (const Assignment &assignment : facts.assignments) {
        if (assignment.member == conflict.member && assignment.candidate == conflict.candidate &&
            assignment.state == AssignmentState::Open) {
            events.append(AssignmentStateChanged{assignment.category, assignment.round, assignment.candidate,
                                                 assignment.member, AssignmentState::Recused, conflict.note});
        }
    }
    return events;
}

} // namespace rangvoan
