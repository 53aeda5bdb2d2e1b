// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/leftout.h"

#include <QSet>

#include <algorithm>

namespace rangvoan
{

namespace
{

RankingInput inputWithout(const RankingInput &input, const MemberId &member)
{
    QHash<CandidateId, int> sheets;
    for (const SheetMarks &sheet : input.sheets) {
        ++sheets[sheet.candidate];
    }
    RankingInput reduced = input;
    reduced.sheets.removeIf(
        [&](const SheetMarks &sheet) { return sheet.member == member && sheets.value(sheet.candidate) > 1; });
    return reduced;
}

LeftOutCase compareCase(const Ranking &official, const Ranking &without, int seats)
{
    QHash<CandidateId, int> before;
    for (const RankedCandidate &row : official.rows) {
        before.insert(row.id, row.place);
    }
    QList<RankedCandidate> byNumber = without.rows;
    std::sort(byNumber.begin(), byNumber.end(),
              [](const RankedCandidate &a, const RankedCandidate &b) { return a.number < b.number; });
    LeftOutCase compared;
    for (const RankedCandidate &row : std::as_const(byNumber)) {
        const int place = before.value(row.id);
        compared.moved += row.place == place ? 0 : 1;
        if (row.place <= seats && place > seats) {
            compared.entering.append(row.id);
        } else if (row.place > seats && place <= seats) {
            compared.leaving.append(row.id);
        }
    }
    compared.sameSeats = compared.entering.isEmpty() && compared.leaving.isEmpty();
    return compared;
}

void widenRanges(QHash<CandidateId, PlaceRange> &ranges, const Ranking &ranking)
{
    QHash<int, int> sharing; // how many share a place
    for (const RankedCandidate &row : ranking.rows) {
        ++sharing[row.place];
    }
    for (const RankedCandidate &row : ranking.rows) {
        PlaceRange &range = ranges[row.id];
        range.best = range.best == 0 ? row.place : std::min(range.best, row.place);
        range.worst = std::max(range.worst, row.place + sharing.value(row.place) - 1);
    }
}

} // namespace

QList<MemberId> markingMembers(const RankingInput &input)
{
    QSet<CandidateId> known;
    for (const RankCandidate &candidate : input.candidates) {
        known.insert(candidate.id);
    }
    QSet<MemberId> members;
    for (const SheetMarks &sheet : input.sheets) {
        if (known.contains(sheet.candidate)) {
            members.insert(sheet.member);
        }
    }
    QList<MemberId> sorted = members.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

Result<LeaveOneOut> leaveOneOut(const RankingInput &input, const RuleSet &rules, const std::function<bool()> &stop)
{
    const Result<Ranking> official = rank(input, rules);
    if (!official) {
        return official.error();
    }
    LeaveOneOut result;
    widenRanges(result.places, *official);
    const QList<MemberId> members = markingMembers(input);
    if (members.size() < 2) {
        return result;
    }
    for (const MemberId &member : members) {
        if (stop()) {
            return Error{ErrorCode::Cancelled, {}};
        }
        const Result<Ranking> without = rank(inputWithout(input, member), rules);
        if (!without) {
            return without.error();
        }
        LeftOutCase compared = compareCase(*official, *without, input.seats);
        compared.member = member;
        result.cases.append(compared);
        widenRanges(result.places, *without);
    }
    return result;
}

} // namespace rangvoan
