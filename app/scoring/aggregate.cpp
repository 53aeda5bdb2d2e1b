// SPDX-License-Identifier: Apache-2.0
#include "app/scoring/aggregate.h"

#include <algorithm>
#include <numeric>

namespace rangvoan
{

namespace
{

/// Sheets left out at each end of `count`, at most (count - 1) / 2.
qsizetype trimmedAtEachEnd(qsizetype count, const Aggregation &rule)
{
    const qsizetype most = (count - 1) / 2;
    switch (rule.kind) {
    case AggregationKind::Mean:
        return 0;
    case AggregationKind::TrimmedMean:
        return std::min(static_cast<qsizetype>(rule.trim), most);
    case AggregationKind::Median:
        return most;
    }
    return 0;
}

} // namespace

QList<Score> sheetParts(const QList<Score> &totals, const Aggregation &rule)
{
    const qsizetype count = totals.size();
    Q_ASSERT(count > 0);
    const qsizetype first = trimmedAtEachEnd(count, rule);
    const qsizetype last = count - first; // one past the last that stays
    if (first == 0) {
        return QList<Score>(count, Score::fromRatio(1, count));
    }
    QList<qsizetype> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return totals[a] < totals[b]; });
    QList<Score> parts(count);
    for (qsizetype begin = 0; begin < count;) {
        qsizetype end = begin + 1;
        while (end < count && totals[order[end]] == totals[order[begin]]) {
            ++end;
        }
        const qsizetype staying = std::max<qsizetype>(0, std::min(end, last) - std::max(begin, first));
        for (qsizetype i = begin; i < end; ++i) {
            parts[order[i]] = Score::fromRatio(staying, (end - begin) * (last - first));
        }
        begin = end;
    }
    return parts;
}

Score aggregate(const QList<Score> &totals, const Aggregation &rule)
{
    const QList<Score> parts = sheetParts(totals, rule);
    Score sum;
    for (qsizetype i = 0; i < totals.size(); ++i) {
        sum += totals[i] * parts[i];
    }
    return sum;
}

} // namespace rangvoan
