// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/concentration.h"
#include "app/analysis/figurekind.h"
#include "app/analysis/firmness.h"
#include "app/text/wording.h"

#include <functional>

namespace rangvoan
{

/// How the reader is told of people and numbers: a paper calls members by letters, the window by name.
struct FigureNames
{
    std::function<QString(const CandidateId &)> candidate;
    std::function<QString(const MemberId &)> member;
    std::function<QString(const QString &)> province; ///< by code
    std::function<QString(const QString &)> district;
    std::function<QString(const QString &)> digits;  ///< numbers inside a text as the reader writes them
    std::function<QString(const QString &)> decimal; ///< "0.715" as the reader writes it
    QStringList components;                          ///< names, in the order of the rules
};

/// A line of a table; `across`: one text over the whole width, as a heading of those below or the cut line.
struct FigureRow
{
    QStringList cells;
    bool across = false;
};

struct FigureTable
{
    QStringList head;
    QList<bool> isNumber; ///< of each column
    QList<FigureRow> rows;
};

/// One figure, or several of one table, with what they mean for people who are no statisticians.
struct FigureSection
{
    FigureKind kind;
    QString title;
    QStringList meanings;
    QStringList lines; ///< sentences; a dash and the reason where there is no figure
    FigureTable table;
};

/// Everything "for the specialist" (design 4.5), the same on screen and on paper.
QList<FigureSection> figureSections(const Firmness &firmness, const Concentration &concentration,
                                    const FigureNames &names, const Wording &words);

} // namespace rangvoan
