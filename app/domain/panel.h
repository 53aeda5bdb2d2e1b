// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/grounds.h"
#include "app/domain/id.h"

#include <QList>
#include <QStringList>

#include <tuple>

namespace rangvoan
{

enum class Relation {
    None = 0,
    SamePerson = 1,
    Family = 2,
    SameSchool = 3,
    SameDistrict = 4,
    Supervisor = 5,
    Nominator = 6,
    Friendship = 7,
    Other = 8,
};
enum class ConflictSource { Sheet = 0, Suggestion = 1, Late = 2 };

/// A declared or confirmed conflict of interest: it hides the candidate from the member everywhere (design 3.4).
struct Conflict
{
    MemberId member;
    CandidateId candidate;
    Relation relation = Relation::Other;
    ConflictSource source = ConflictSource::Sheet;
    QString note;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.member, s.candidate, s.relation, s.source, s.note);
    }
    friend bool operator==(const Conflict &, const Conflict &) = default;
};

/// The conflict sheet of a member in a category: which candidates the member has looked at.
struct ConflictSheet
{
    MemberId member;
    CategoryId category;
    bool onPaper = true;
    QDate date;
    QList<CandidateId> covers;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.member, s.category, s.onPaper, s.date, s.covers);
    }
    friend bool operator==(const ConflictSheet &, const ConflictSheet &) = default;
};

/// A conflict the program suggested and a person dismissed (a confirmed one is a Conflict).
struct DismissedSuggestion
{
    MemberId member;
    CandidateId candidate;
    Relation relation = Relation::Other;
    QString reason;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.member, s.candidate, s.relation, s.reason);
    }
    friend bool operator==(const DismissedSuggestion &, const DismissedSuggestion &) = default;
};

enum class AssignmentState { Open = 0, Excused = 1, Reassigned = 2, Recused = 3 };
enum class AssignmentKind { Regular = 0, ThirdMark = 1 };

/// Who marks whom in a round.
struct Assignment
{
    CategoryId category;
    int round = 1;
    CandidateId candidate;
    MemberId member;
    AssignmentKind kind = AssignmentKind::Regular;
    AssignmentState state = AssignmentState::Open;
    QString reason;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.category, s.round, s.candidate, s.member, s.kind, s.state, s.reason);
    }
    friend bool operator==(const Assignment &, const Assignment &) = default;
};

enum class SheetMedium { OwnLaptop = 0, SharedLaptop = 1, PaperKeyedTwice = 2, PaperReadBack = 3, Moderation = 4 };

/// The written reason beside a mark: code of a component or indicator, and the text.
struct SheetNote
{
    QString code;
    QString text;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.code, s.text);
    }
    friend bool operator==(const SheetNote &, const SheetNote &) = default;
};

/// An immutable revision of one member's sheet of one candidate. Steps stand in pre-order of the rule set's indicators;
/// 0xFFFF = not marked, 0xFFFE = not observable (app/domain/mark.h).
struct ScoreSheet
{
    SheetId id;
    CategoryId category;
    int round = 1;
    CandidateId candidate;
    MemberId member;
    int revision = 1;
    SheetId supersedes; ///< null for a first revision
    QByteArray rulesHash;
    QList<int> steps;
    QList<SheetNote> notes;
    SheetMedium medium = SheetMedium::SharedLaptop;
    QStringList keyers; ///< who typed a paper sheet: two, or one and the signed read-back
    QString sheetCode;  ///< of the paper sheet, 8 characters
    QString reason;     ///< why revised
    bool withdrawn = false;
    bool superseded = false;

    bool isCurrent() const { return !withdrawn && !superseded; }

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.id, s.category, s.round, s.candidate, s.member, s.revision, s.supersedes, s.rulesHash,
                        s.steps, s.notes, s.medium, s.keyers, s.sheetCode, s.reason, s.withdrawn, s.superseded);
    }
    friend bool operator==(const ScoreSheet &, const ScoreSheet &) = default;
};

enum class ModerationOutcome { Keep = 0, Change = 1, ThirdMark = 2 };

/// What became of a discrepancy flag. It holds for the sheets it names: a later revision raises the flag anew.
struct ModerationRecord
{
    CategoryId category;
    int round = 1;
    CandidateId candidate;
    QString code; ///< of the indicator; empty = the sheet totals
    ModerationOutcome outcome = ModerationOutcome::Keep;
    QList<SheetId> sheets;
    QString reason;
    MeetingId meeting; ///< null: not in a meeting

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.category, s.round, s.candidate, s.code, s.outcome, s.sheets, s.reason, s.meeting);
    }
    friend bool operator==(const ModerationRecord &, const ModerationRecord &) = default;
};

/// The recorded decision to go on although a candidate has fewer sheets than the rule set asks.
struct CoverageWaiver
{
    CategoryId category;
    int round = 1;
    CandidateId candidate;
    MotionId motion;

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.category, s.round, s.candidate, s.motion);
    }
    friend bool operator==(const CoverageWaiver &, const CoverageWaiver &) = default;
};

} // namespace rangvoan
