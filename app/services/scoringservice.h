// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/service.h"

namespace rangvoan
{

/// A sheet as a member or keyer gives it.
struct SheetEntry
{
    CategoryId category;
    int round = 1;
    CandidateId candidate;
    MemberId member;
    QList<int> steps; ///< in the order of marks; every indicator marked
    QList<SheetNote> notes;
    SheetMedium medium = SheetMedium::SharedLaptop;
    QStringList keyers;
    QString sheetCode;
};

/// Where two keyings of one paper sheet differ, by indicator code.
struct KeyingDifference
{
    QString code;
    int first = 0;
    int second = 0;
};

/// Stage II.4: drafts, hand-in, paper sheets keyed twice, waivers.
class ScoringService final : public Service
{
public:
    ScoringService(const ServiceContext &context, DraftStore &drafts) : Service(context), m_drafts(drafts) {}

    /// Autosave: outside the record book, at any moment while scoring is open. Marks may be missing.
    Status saveDraft(const Actor &actor, const DraftSheet &draft) const;
    Result<QList<DraftSheet>> ownDrafts(const Actor &actor, const CycleId &cycle) const;
    /// One event with the whole sheet; the draft is deleted. Handing in again makes a new revision while the stage is
    /// open. Refused: not assigned, in conflict, an indicator not marked, a written reason missing; typed in for
    /// somebody else without a signed read-back (a second keying comes through keySecond).
    Result<SheetId> handIn(const Actor &actor, const CycleId &cycle, const SheetEntry &entry) const;
    /// First keying of a paper sheet, found by its code: kept as a draft of the keyer, unseen by the second.
    Status keyFirst(const Actor &actor, const CycleId &cycle, const SheetEntry &entry, const QString &keyer) const;
    /// Blind second keying by another person: equal → handed in; else the differences, and nothing is written.
    Result<QList<KeyingDifference>> keySecond(const Actor &actor, const CycleId &cycle, const SheetEntry &entry,
                                              const QString &keyer) const;
    Status waiveCoverage(const Actor &actor, const CycleId &cycle, const CoverageWaiver &waiver) const;

private:
    /// Scoring of the round is open; or a third mark of this member was asked for and moderation is not closed.
    static Status requireMarking(const CycleFacts &facts, const StageKey &round, const CandidateId &candidate,
                                 const MemberId &member);
    Status checkEntry(const CycleFacts &facts, const SheetEntry &entry) const;
    Result<SheetId> writeSheet(const Actor &actor, const CycleFacts &facts, const SheetEntry &entry) const;
    SheetHandedIn sheetEvent(const CycleFacts &facts, const SheetEntry &entry) const;
    DraftStore &m_drafts;
};

/// 8 characters that name a printed sheet without naming the candidate; the last one checks the others.
QString sheetCode(const CycleId &cycle, int round, const CandidateId &candidate, const MemberId &member);

/// Whether the letters can be a sheet code: the check letter fits.
bool isSheetCode(QStringView code);

} // namespace rangvoan
