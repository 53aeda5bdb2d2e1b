// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/figure.h"
#include "app/domain/score.h"

#include <QList>

#include <vector>

namespace rangvoan
{

/// One member's verdict on one candidate, both by index.
struct RatedSheet
{
    int candidate = 0;
    int member = 0;
    Score score;
};

/// Who gave whom what: the common ground of all advisory figures (design 4.5), of an award or of any table.
struct RatingField
{
    int candidates = 0;
    int members = 0;
    QList<RatedSheet> sheets; ///< by candidate, then by member; one a pair

    bool isComplete() const { return sheets.size() == qsizetype(candidates) * members; }
};

/// Sheets in order of candidates and members.
void sortSheets(RatingField &field);

/// The score of each sheet as a number, for statistics: no order is decided by it.
std::vector<double> sheetValues(const RatingField &field);

/// Every member with a sheet is linked to every other through shared candidates.
bool isLinked(const RatingField &field);

/// Sheets by member.
std::vector<int> sheetsOfMembers(const RatingField &field);

/// values[candidate][member] of a table in which everybody marked everybody; else why not.
Figure<std::vector<std::vector<double>>> completeTable(const RatingField &field);

} // namespace rangvoan
