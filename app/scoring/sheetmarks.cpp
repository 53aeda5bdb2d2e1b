// SPDX-License-Identifier: Apache-2.0
#include "app/scoring/sheetmarks.h"

#include "app/scoring/sheetsums.h"

namespace rangvoan
{

Result<SheetScore> sheetTotal(const QList<quint16> &steps, const RuleSet &rules)
{
    const Result<SheetSums> sums = sheetSums(steps, rules);
    if (!sums) {
        return sums.error();
    }
    SheetScore score;
    score.total = sums->total();
    for (const qint64 reached : sums->reached) {
        score.components.append(Score::fromRatio(100 * reached, sums->possible));
    }
    return score;
}

QList<Score> componentMaxima(const RuleSet &rules)
{
    QList<qint64> parts(rules.components.size(), 0);
    qint64 whole = 0;
    for (const WeightedIndicator &indicator : rules.indicators) {
        parts[indicator.component] += indicator.weight;
        whole += indicator.weight;
    }
    QList<Score> maxima;
    for (const qint64 part : std::as_const(parts)) {
        maxima.append(Score::fromRatio(100 * part, whole));
    }
    return maxima;
}

} // namespace rangvoan
