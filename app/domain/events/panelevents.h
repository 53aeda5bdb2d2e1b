// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/events/eventtype.h"
#include "app/domain/panel.h"

namespace rangvoan
{

/// A member went through the list of candidates; replaces an earlier sheet of the same member and category.
struct ConflictSheetHandedIn
{
    static constexpr EventType type = EventType::ConflictSheetHandedIn;
    ConflictSheet sheet;
    QList<Conflict> conflicts;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.sheet, s.conflicts);
    }
    friend bool operator==(const ConflictSheetHandedIn &, const ConflictSheetHandedIn &) = default;
};

/// A conflict declared later, or a suggestion confirmed.
struct ConflictDeclared
{
    static constexpr EventType type = EventType::ConflictDeclared;
    Conflict conflict;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.conflict);
    }
    friend bool operator==(const ConflictDeclared &, const ConflictDeclared &) = default;
};

/// A suggested conflict that is none, with the reason.
struct SuggestionDismissed
{
    static constexpr EventType type = EventType::SuggestionDismissed;
    DismissedSuggestion suggestion;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.suggestion);
    }
    friend bool operator==(const SuggestionDismissed &, const SuggestionDismissed &) = default;
};

/// The plan of a round: replaces the open assignments of that round.
struct PanelPlanned
{
    static constexpr EventType type = EventType::PanelPlanned;
    CategoryId category;
    int round = 0;
    QList<Assignment> assignments;
    qint64 seed = 0;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.category, s.round, s.assignments, s.seed);
    }
    friend bool operator==(const PanelPlanned &, const PanelPlanned &) = default;
};

/// One more assignment: replacement, third mark, or an edit by hand.
struct AssignmentAdded
{
    static constexpr EventType type = EventType::AssignmentAdded;
    Assignment assignment;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.assignment);
    }
    friend bool operator==(const AssignmentAdded &, const AssignmentAdded &) = default;
};

/// Excused, reassigned or recused, with the reason.
struct AssignmentStateChanged
{
    static constexpr EventType type = EventType::AssignmentStateChanged;
    CategoryId category;
    int round = 0;
    CandidateId candidate;
    MemberId member;
    AssignmentState state = AssignmentState::Open;
    QString reason;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.category, s.round, s.candidate, s.member, s.state, s.reason);
    }
    friend bool operator==(const AssignmentStateChanged &, const AssignmentStateChanged &) = default;
};

} // namespace rangvoan
