// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/places.h"
#include "app/scoring/ranking.h"

#include <QHash>

#include <functional>

namespace rangvoan
{

/// The ranking without one member, beside the official one. Who shares the last seat in a tie counts as seated.
struct LeftOutCase
{
    MemberId member;
    QList<CandidateId> entering; ///< seated only without the member, by number
    QList<CandidateId> leaving;  ///< seated only with the member, by number
    int moved = 0;               ///< candidates whose place differs
    bool sameSeats = true;

    friend bool operator==(const LeftOutCase &, const LeftOutCase &) = default;
};

struct LeaveOneOut
{
    QList<LeftOutCase> cases;              ///< by member id; none where one member marked alone
    QHash<CandidateId, PlaceRange> places; ///< over all cases and the official ranking
};

/// Ranks anew with each member left out in turn, by the same rules and tie decisions (design 4.5). A candidate whom
/// only that member marked keeps the sheet: leaving it out would leave nobody's opinion. `stop` is asked between cases:
/// Cancelled. Other errors as rank().
Result<LeaveOneOut> leaveOneOut(const RankingInput &input, const RuleSet &rules, const std::function<bool()> &stop);

/// Everybody with a sheet in the input, by id.
QList<MemberId> markingMembers(const RankingInput &input);

} // namespace rangvoan
