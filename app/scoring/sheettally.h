// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scoring/ranking.h"

#include <QHash>

#include <span>
#include <vector>

namespace rangvoan
{

/// One sheet added up: the integers behind its total, and whose it is, by index.
struct TalliedSheet
{
    qint64 all = 0;      ///< sum of w m
    qint64 possible = 0; ///< sum of w max over what was observable, above zero
    quint32 candidate = 0;
    quint32 member = 0;

    Score total() const { return Score::fromRatio(100 * all, possible); }
};

/// A candidate with at least one sheet.
struct TalliedCandidate
{
    CandidateId id;
    int number = 0;
    quint32 place = 0; ///< in the tally
    std::span<const quint32> sheets;
    bool agree = false; ///< all sheets over one denominator and counting alike: no fraction is needed
    Score score;
};

/// The sheets of a ranking, added up as they come in: whole countries fit, because marks are counted and not kept.
/// What scoreField() finds is found here by the same integers.
class SheetTally
{
public:
    /// An empty tally over the candidates. InvalidArgument: a candidate or number twice. `rules` must outlive it.
    static Result<SheetTally> over(QList<RankCandidate> candidates, const RuleSet &rules);

    /// Makes room for that many sheets.
    void reserve(qsizetype sheets);
    /// Counts a sheet; one of an unknown candidate is ignored. Errors as sheetTotal().
    Status add(const CandidateId &candidate, const MemberId &member, std::span<const quint16> steps);
    /// To be called once, after the last sheet. InvalidArgument: two sheets of one member for a candidate.
    Status close();

    /// Candidates with sheets, with their scores, and those without; both by number. After close().
    QList<TalliedCandidate> scored() const;
    QList<CandidateId> unscored() const;
    /// Points of one candidate from every component; they add up to the score.
    QList<Score> components(const TalliedCandidate &candidate) const;
    Score component(const TalliedCandidate &candidate, int component) const;
    /// Part of the candidate's marks that stand at `level`; only where the tie chain asks for it.
    Score shareAtLevel(const TalliedCandidate &candidate, int level) const;
    const TalliedSheet &sheet(quint32 index) const { return m_sheets[index]; }

private:
    explicit SheetTally(const RuleSet &rules);

    qsizetype placeOf(const CandidateId &candidate);
    quint32 indexOf(const MemberId &member);
    bool addWhole(std::span<const quint16> steps, TalliedSheet &sheet, qint64 *reached) const;
    Status addPartly(std::span<const quint16> steps, TalliedSheet &sheet, qint64 *reached) const;
    void countLevels(qsizetype place, std::span<const quint16> steps);
    bool sheetsAgree(std::span<const quint32> sheets) const;
    QList<Score> partsOf(std::span<const quint32> sheets) const;
    Score scoreOf(std::span<const quint32> sheets, bool agree) const;
    std::span<const quint32> sheetsOf(qsizetype place) const;

    const RuleSet *m_rules;
    std::vector<qint64> m_weights;
    qint64 m_whole = 0;                ///< sum of w max
    QList<RankCandidate> m_candidates; ///< by number
    QHash<CandidateId, quint32> m_places;
    QHash<MemberId, quint32> m_members;
    qsizetype m_lastPlace = -1;
    QList<TalliedSheet> m_sheets;
    QList<qint64> m_reached; ///< of each sheet, by component
    QList<quint32> m_levels; ///< marks of each candidate, by level; empty where the tie chain does not count them
    QList<quint32> m_marks;  ///< marks of each candidate
    QList<quint32> m_order;  ///< sheets by candidate, then by member
    QList<quint32> m_starts; ///< where a candidate's begin in m_order
};

/// As rank(), of sheets that are added up already; those in `frame` are not looked at.
Result<Ranking> rankTally(const RankingInput &frame, SheetTally tally, const RuleSet &rules);

} // namespace rangvoan
