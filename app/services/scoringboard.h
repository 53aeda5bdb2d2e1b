// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/service.h"

#include <optional>

namespace rangvoan
{

/// How far one sheet has come. No mark, no total.
enum class SheetProgress { NotBegun, InWork, HandedIn, Excused, Recused };

/// One piece of work: who marks whom.
struct BoardSheet
{
    MemberId member;
    CandidateId candidate;
    SheetProgress progress = SheetProgress::NotBegun;
};

/// How far one member has come.
struct BoardMember
{
    MemberId member;
    int assigned = 0; ///< without what was excused
    int handedIn = 0;
    int inWork = 0; ///< begun at a laptop, or typed in once
};

/// How many valid sheets a candidate has, and how many it needs.
struct BoardCandidate
{
    CandidateId candidate;
    int sheets = 0;
    int needed = 0;
    bool waived = false; ///< a vote of the committee accepted fewer

    bool isCovered() const { return sheets >= needed || waived; }
};

/// Who has handed in what in a round, by order of members and numbers of candidates.
struct ScoringBoard
{
    QList<BoardMember> members;
    QList<BoardCandidate> candidates;
    QList<BoardSheet> sheets;
};

/// What whoever types a paper sheet may know of it.
struct PaperSheet
{
    CategoryId category;
    int round = 1;
    CandidateId candidate;
    MemberId member;
    QString firstKeyer; ///< who typed it a first time; empty: nobody yet
    bool handedIn = false;
};

/// Counts over the sheets of a round while nobody may see the marks (design 3.4): reads the record book itself and
/// gives out numbers only.
class ScoringBoardService final : public Service
{
public:
    ScoringBoardService(const ServiceContext &context, DraftStore &drafts) : Service(context), m_drafts(drafts) {}

    /// For secretary, chair and observer; a candidate in conflict with the actor is left out.
    Result<ScoringBoard> board(const Actor &actor, const CycleId &cycle, const CategoryId &category, int round) const;
    /// The open work that the code on a paper names. A refusal when the letters are no code, or no sheet has it.
    Result<PaperSheet> paperSheet(const Actor &actor, const CycleId &cycle, const QString &code) const;

private:
    DraftStore &m_drafts;
};

} // namespace rangvoan
