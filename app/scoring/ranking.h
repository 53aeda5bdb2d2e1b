// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scoring/sheetmarks.h"

#include <optional>

namespace rangvoan
{

/// Who is to be ranked. The number (unique, from 1) orders lists on paper; it never decides a place.
struct RankCandidate
{
    CandidateId id;
    int number = 0;
};

/// A recorded committee vote or lot over one tied group: the whole group, best first.
struct TieDecision
{
    TieStepKind kind = TieStepKind::Vote; ///< Vote or Lot
    QList<CandidateId> order;
};

/// What one step of the chain saw of one candidate. Component: points of 100. TopMarks: part of the candidate's marks
/// that are at the level (a part, because a recused member's marks are absent). Pairwise: 1 for each tied candidate
/// beaten by the majority of the members who marked both, 1/2 for each draw. Vote, Lot: place in the decision.
struct TieValue
{
    CandidateId candidate;
    Score value;

    friend bool operator==(const TieValue &, const TieValue &) = default;
};

/// One step of the chain that was applied to a group of equals.
struct TieStep
{
    TieStepKind kind = TieStepKind::Component;
    QString component;      ///< code, for Component
    int level = -1;         ///< step of the scale, for TopMarks
    int place = 0;          ///< place the group shared before this step
    QList<TieValue> values; ///< the group, best first; equal values stayed together
    bool separated = false; ///< false: all values equal, the chain went on

    friend bool operator==(const TieStep &, const TieStep &) = default;
};

struct RankedCandidate
{
    CandidateId id;
    int number = 0;
    int place = 0; ///< standard competition ranking: 1 2 2 4
    Score score;
    QList<Score> components; ///< points; they add up to the score
    int sheets = 0;
    QList<TieStep> steps; ///< the steps this candidate went through, in order
    bool tied = false;    ///< still shares its place
};

/// A group the chain could not separate.
struct UnresolvedTie
{
    QList<CandidateId> candidates; ///< listed by number
    int firstPlace = 0;
    int lastPlace = 0; ///< places the group covers
    bool crossesSeats = false;
    bool crossesPrizes = false;
    std::optional<TieStepKind> next; ///< the vote or lot that the chain still offers

    /// A tie that crosses neither may stay (design 4.2).
    bool mustBeResolved() const { return crossesSeats || crossesPrizes; }
};

struct Ranking
{
    QList<RankedCandidate> rows;
    QList<UnresolvedTie> unresolved;
    QList<CandidateId> unscored;      ///< candidates without a sheet, by number: unranked, listed apart
    QList<qsizetype> unusedDecisions; ///< indexes of decisions that fit no tied group (any more)
};

/// What a ranking is made from. Withdrawn candidates are left out by the caller, with their sheets or without: sheets
/// of unknown candidates are ignored.
struct RankingInput
{
    QList<RankCandidate> candidates;
    QList<SheetMarks> sheets;
    QList<TieDecision> decisions;
    int seats = 0;
    QList<qint64> prizes; ///< riel by place, from place 1; places beyond have none
};

/// Ranks by exact score, then by the rules' tie chain. A group that a step separates goes on with the same step
/// (only pairwise and top marks can separate further) and then with the next; a vote or lot counts for a group of
/// exactly its candidates. Rows that share a place are listed by number. InvalidArgument: an invalid sheet (see
/// sheetTotal), a member twice on one candidate, a candidate or number twice.
Result<Ranking> rank(const RankingInput &input, const RuleSet &rules);

/// The groups of `rows` that share a place, with the seats and prizes they cross.
QList<UnresolvedTie> unresolvedTies(const QList<RankedCandidate> &rows, int seats, const QList<qint64> &prizes);

} // namespace rangvoan
