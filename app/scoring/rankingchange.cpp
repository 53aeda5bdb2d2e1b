// SPDX-License-Identifier: Apache-2.0
#include "app/scoring/rankingchange.h"

#include <QHash>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

void takeSide(QHash<CandidateId, PlaceChange> &changes, const Ranking &ranking, int seats, bool isAfter)
{
    for (const RankedCandidate &row : ranking.rows) {
        PlaceChange &change = changes[row.id];
        change.id = row.id;
        change.number = row.number;
        (isAfter ? change.placeAfter : change.placeBefore) = row.place;
        (isAfter ? change.scoreAfter : change.scoreBefore) = row.score;
        (isAfter ? change.seatAfter : change.seatBefore) = row.place <= seats;
    }
}

bool sameTie(const UnresolvedTie &a, const UnresolvedTie &b)
{
    return a.candidates.size() == b.candidates.size() &&
           std::is_permutation(a.candidates.cbegin(), a.candidates.cend(), b.candidates.cbegin());
}

} // namespace

Result<RankingInput> amended(const RankingInput &input, const RankingAmendment &amendment)
{
    RankingInput result = input;
    result.candidates.removeIf(
        [&](const RankCandidate &candidate) { return amendment.withdrawn.contains(candidate.id); });
    for (const RankingAmendment::Pair &pair : amendment.annulled) {
        const qsizetype removed = result.sheets.removeIf(
            [&](const SheetMarks &sheet) { return sheet.candidate == pair.candidate && sheet.member == pair.member; });
        if (removed == 0) {
            return Error{ErrorCode::InvalidArgument, {u"a sheet that is not there"_s}};
        }
    }
    for (const SheetMarks &marks : amendment.replaced) {
        const auto known = std::find_if(result.sheets.begin(), result.sheets.end(), [&](const SheetMarks &sheet) {
            return sheet.candidate == marks.candidate && sheet.member == marks.member;
        });
        if (known == result.sheets.end()) {
            result.sheets.append(marks);
        } else {
            known->steps = marks.steps;
        }
    }
    return result;
}

RankingChange rankingChange(const Ranking &before, const Ranking &after, int seats)
{
    QHash<CandidateId, PlaceChange> both;
    takeSide(both, before, seats, false);
    takeSide(both, after, seats, true);
    RankingChange change;
    for (const PlaceChange &one : std::as_const(both)) {
        change.sameSeats = change.sameSeats && one.seatBefore == one.seatAfter;
        if (one.placeBefore != one.placeAfter || one.scoreBefore != one.scoreAfter) {
            change.changes.append(one);
        }
    }
    std::sort(change.changes.begin(), change.changes.end(),
              [](const PlaceChange &a, const PlaceChange &b) { return a.number < b.number; });
    for (const UnresolvedTie &tie : after.unresolved) {
        const bool wasThere = std::any_of(before.unresolved.cbegin(), before.unresolved.cend(),
                                          [&](const UnresolvedTie &old) { return sameTie(old, tie); });
        if (tie.mustBeResolved() && !wasThere) {
            change.opened.append(tie);
        }
    }
    change.idleDecisions =
        static_cast<int>(std::max<qsizetype>(0, after.unusedDecisions.size() - before.unusedDecisions.size()));
    return change;
}

} // namespace rangvoan
