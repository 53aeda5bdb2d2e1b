// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scoring/tableranking.h"

#include <QMap>
#include <QStringList>

namespace rangvoan
{

/// Indicators of one weight.
struct TableWeightClass
{
    QStringList indicators;
    Score weight;
};

/// A candidate of a table with its sheets added up.
struct TableCandidate
{
    QString id;
    QMap<QString, QMap<QString, Score>> sheets; ///< member, indicator, mark
    QMap<QString, Score> totals;                ///< by member
    QMap<QString, Score> parts;                 ///< by member: its part in the score
    QMap<QString, Score> weightSums;            ///< by member: weights of what is marked
    Score score;
};

struct TableSheets
{
    QList<TableCandidate> candidates;      ///< by id
    QList<TableWeightClass> weightClasses; ///< heaviest first
    QList<Score> markValues;               ///< every different mark, highest first
};

/// Errors as tableRanking().
Result<TableSheets> tableSheets(const QList<TableMark> &marks, const TableRules &rules);

/// The part of the candidate's score that comes from these indicators.
Score partFrom(const TableCandidate &candidate, const TableWeightClass &weights);

/// The part of the candidate's marks that have this value.
Score shareOfMark(const TableCandidate &candidate, const Score &mark);

} // namespace rangvoan
