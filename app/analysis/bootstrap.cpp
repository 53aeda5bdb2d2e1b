// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/bootstrap.h"

#include "app/scoring/aggregate.h"
#include "app/scoring/sheetsums.h"

#include <algorithm>
#include <numeric>
#include <random>

namespace rangvoan
{

namespace
{

using TimesDrawn = QHash<MemberId, int>;

/// How often each sheet counts; every sheet once where nobody of the panel was drawn.
QList<int> countsOfSheets(const ScoredCandidate &candidate, const TimesDrawn &drawn)
{
    QList<int> counts;
    for (const SheetMarks *sheet : candidate.sheets) {
        counts.append(drawn.value(sheet->member));
    }
    if (std::accumulate(counts.cbegin(), counts.cend(), 0) == 0) {
        counts.fill(1);
    }
    return counts;
}

bool sameDenominator(const ScoredCandidate &candidate)
{
    return std::all_of(candidate.sums.cbegin(), candidate.sums.cend(),
                       [&](const SheetSums &sum) { return sum.possible == candidate.sums.constFirst().possible; });
}

Score drawnScore(const ScoredCandidate &candidate, const TimesDrawn &drawn, const Aggregation &rule)
{
    const QList<int> counts = countsOfSheets(candidate, drawn);
    if (rule.kind == AggregationKind::Mean && sameDenominator(candidate)) {
        qint64 reached = 0;
        qint64 sheets = 0;
        for (qsizetype i = 0; i < counts.size(); ++i) {
            reached += counts.at(i) * candidate.sums.at(i).all;
            sheets += counts.at(i);
        }
        return Score::fromRatio(100 * reached, sheets * candidate.sums.constFirst().possible);
    }
    QList<Score> totals;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        totals.append(QList<Score>(counts.at(i), candidate.sums.at(i).total()));
    }
    return aggregate(totals, rule);
}

void countDraw(QList<DrawnPlaces> &result, const QList<Score> &scores, int seats)
{
    QList<qsizetype> order(scores.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return scores.at(b) < scores.at(a); });
    for (qsizetype begin = 0; begin < order.size();) {
        qsizetype end = begin + 1;
        while (end < order.size() && scores.at(order.at(end)) == scores.at(order.at(begin))) {
            ++end;
        }
        for (qsizetype i = begin; i < end; ++i) {
            DrawnPlaces &candidate = result[order.at(i)];
            ++candidate.times[begin];
            ++candidate.worstTimes[end - 1];
            candidate.seated += end <= seats ? 1 : 0;
        }
        begin = end;
    }
}

} // namespace

PlaceRange DrawnPlaces::likely() const
{
    const int draws = std::accumulate(times.cbegin(), times.cend(), 0);
    const int cut = draws / 10;
    PlaceRange range;
    int passed = 0;
    for (int i = 0; i < times.size() && range.best == 0; ++i) {
        passed += times.at(i);
        range.best = passed > cut ? i + 1 : 0;
    }
    passed = 0;
    for (auto i = static_cast<int>(worstTimes.size()); i > 0 && range.worst == 0; --i) {
        passed += worstTimes.at(i - 1);
        range.worst = passed > cut ? i : 0;
    }
    return range;
}

Result<QList<DrawnPlaces>> bootstrapPlaces(const RankingInput &input, const RuleSet &rules, const BootstrapPlan &plan,
                                           const std::function<bool(int)> &stop)
{
    const Result<ScoredField> field = scoreField(input, rules);
    if (!field) {
        return field.error();
    }
    QList<DrawnPlaces> result;
    for (const ScoredCandidate &candidate : field->scored) {
        const QList<int> none(field->scored.size(), 0);
        result.append({candidate.id, none, none, 0});
    }
    const QList<MemberId> members = markingMembers(input);
    std::mt19937_64 generator(plan.seed);
    for (int draw = 0; draw < plan.draws; ++draw) {
        if (stop(draw)) {
            return Error{ErrorCode::Cancelled, {}};
        }
        TimesDrawn drawn;
        for (qsizetype i = 0; i < members.size(); ++i) {
            // The bias of the remainder is below 1e-17 for any committee.
            ++drawn[members.at(static_cast<qsizetype>(generator() % static_cast<quint64>(members.size())))];
        }
        QList<Score> scores;
        for (const ScoredCandidate &candidate : field->scored) {
            scores.append(drawnScore(candidate, drawn, rules.aggregation.value));
        }
        countDraw(result, scores, input.seats);
    }
    return result;
}

} // namespace rangvoan
