// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scoring/ranking.h"

#include <QVarLengthArray>

namespace rangvoan
{

/// The integers behind one sheet's totals: while all sheets of a candidate agree in `possible`, no fraction is needed.
struct SheetSums
{
    QVarLengthArray<qint64, 8> reached; ///< sum of w m, by component
    qint64 all = 0;                     ///< sum of w m
    qint64 possible = 0;                ///< sum of w max over what was observable, above zero

    Score total() const { return Score::fromRatio(100 * all, possible); }
};

/// Errors as sheetTotal().
Result<SheetSums> sheetSums(const QList<quint16> &steps, const RuleSet &rules);

/// A candidate with its sheets, added up.
struct ScoredCandidate
{
    CandidateId id;
    int number = 0;
    QList<const SheetMarks *> sheets; ///< into the input
    QList<SheetSums> sums;            ///< one a sheet
    Score score;
    QList<Score> components;
};

struct ScoredField
{
    QList<ScoredCandidate> scored; ///< by number
    QList<CandidateId> unscored;   ///< by number
};

/// Adds up every candidate; errors as rank().
Result<ScoredField> scoreField(const RankingInput &input, const RuleSet &rules);

} // namespace rangvoan
