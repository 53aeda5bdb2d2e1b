// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/service.h"

namespace rangvoan
{

/// A relation the program noticed from recorded facts: a question for a person, never a conflict by itself.
struct ConflictSuggestion
{
    MemberId member;
    CandidateId candidate;
    Relation relation = Relation::Other;

    friend bool operator==(const ConflictSuggestion &, const ConflictSuggestion &) = default;
};

/// Same school, same district, the same family name (by search key), or a school or person named on the undertaking
/// (Relation::Other), of a serving member and a running candidate; without those already declared or dismissed.
QList<ConflictSuggestion> conflictSuggestions(const CycleFacts &facts, const CategoryId &category,
                                              const std::function<QString(QStringView)> &searchKey);

struct DeclaredRelation
{
    CandidateId candidate;
    Relation relation = Relation::Other;
    QString note;
};

/// What stands on a conflict sheet; no relation = "none with anybody".
struct ConflictAnswers
{
    QList<DeclaredRelation> relations;
    bool onPaper = true; ///< signed on paper and typed in; else by the member at the desk
    QDate day = {};      ///< signed on; null = today
};

/// Stage II.3, first half: conflict sheets, suggestions, and "I know this person" at any later time.
class ConflictService final : public Service
{
public:
    using Service::Service;

    /// The sheet of one member over all running candidates of a category; replaces the earlier one. What the earlier
    /// sheet said of candidates that a conflict hides from the actor stays: the actor cannot have meant them.
    Status handInSheet(const Actor &actor, const CycleId &cycle, const MemberId &member, const CategoryId &category,
                       const ConflictAnswers &answers) const;
    Status confirmSuggestion(const Actor &actor, const CycleId &cycle, const ConflictSuggestion &suggestion,
                             const QString &note) const;
    Status dismissSuggestion(const Actor &actor, const CycleId &cycle, const ConflictSuggestion &suggestion,
                             const QString &reason) const;
    /// "I know this person": closes the dossier to the member, withdraws the member's sheet, frees the assignment.
    Status declareLate(const Actor &actor, const CycleId &cycle, const MemberId &member,
                       const DeclaredRelation &relation) const;

private:
    static QList<EventPayload> recusalEvents(const CycleFacts &facts, const Conflict &conflict);
    /// The sheets and the open work that a conflict takes away.
    static QList<EventPayload> withdrawals(const CycleFacts &facts, const Conflict &conflict);
};

} // namespace rangvoan
