// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/committee.h"

#include <QByteArray>
#include <QList>

/// What the whole job enters, and what must come of it, worked out by hand.
namespace rangvoan::wholejob
{

constexpr int marking = 5;     ///< members who mark; the sixth is the secretary
constexpr int running = 8;     ///< candidates 1 to 8; number 9 is refused, number 10 excluded
constexpr int indicators = 24; ///< of the shipped rules for good teachers
constexpr int apart = 6;       ///< the indicator (2.1.1) at which one member stands apart, with a 0 beside threes

struct CommitteePerson
{
    PersonName name;
    Post post = Post::Member;
};

/// Chair, deputy, three members, secretary.
QList<CommitteePerson> committee();
/// A table of eleven rows: the last repeats the number of the first, the seventh is a namesake of the second.
QByteArray nominations();
/// The place the candidate of that number gets in the round.
int placeOf(int round, int number);
/// Number of the candidate on the place.
int numberAt(int round, int place);
/// The marks that lead to the place: 2 everywhere, 3 at the indicator `apart`, and one 3 more for every place ahead of
/// the last among the eight indicators of components 3 and 4.
QList<int> marksFor(int place);
/// Four components of 25 points with 6, 10, 4 and 4 indicators of 4 steps: 12.5 + 13.125 + 12.5 + 12.5, and 25/16 for
/// every 3 in components 3 and 4.
double scoreFor(int place);
/// What one 0 in the place of a 3 at the indicator `apart` takes from the mean of three sheets: 3 · 25/40 / 3.
constexpr double lost = 0.625;

} // namespace rangvoan::wholejob
