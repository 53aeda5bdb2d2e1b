// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ruleset.h"

namespace rangvoan
{

/// One mark of a table of any origin (design 8, `rank TABLE.csv`); a missing mark has no row.
struct TableMark
{
    QString candidate;
    QString member;
    QString indicator; ///< empty in a table without indicators
    Score mark;        ///< exact, from decimal text
};

struct TableWeight
{
    QString indicator;
    Score weight; ///< above zero
};

enum class TableTie { Component, TopMarks, Pairwise };

struct TableRules
{
    QList<TableWeight> weights; ///< empty: all equal; otherwise every indicator of the table must be named
    Aggregation aggregation;
    QList<TableTie> ties; ///< empty: ties stay
};

struct TableTieValue
{
    QString candidate;
    Score value;
};

/// A step that was applied to a group of equals, as TieStep.
struct TableTieStep
{
    TableTie kind = TableTie::Component;
    QStringList indicators; ///< for Component: those of equal weight that were compared
    Score level;            ///< for TopMarks: the mark that was counted
    QList<TableTieValue> values;
    bool separated = false;
};

struct TableRow
{
    QString candidate;
    int place = 0;
    Score score;
    int sheets = 0;
    QList<TableTieStep> steps;
    bool tied = false;
};

struct TableRanking
{
    QList<TableRow> rows;
    QList<QStringList> unresolved; ///< groups that share a place, by id
};

/// Score of a sheet = sum w m / sum w over the indicators that are marked, then aggregated over the members as in
/// aggregate.h; higher is better. Component: the part of the score that comes from the heaviest indicator, then from
/// the next; indicators of equal weight count together, since nothing but a list order could put one before the other.
/// TopMarks: part of the candidate's marks that have the highest value of the table, then the next. Pairwise as in
/// TieValue. Rows that share a place are listed by id. InvalidArgument: no marks, a mark twice, a weight that is
/// missing, doubled or not above zero.
Result<TableRanking> tableRanking(const QList<TableMark> &marks, const TableRules &rules);

} // namespace rangvoan
