// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/markcounts.h"

namespace rangvoan
{

QList<QList<int>> markCounts(const QList<SheetMarks> &sheets, const RuleSet &rules)
{
    const int highest = rules.scale.maximum();
    QList<QList<int>> counts(rules.components.size(), QList<int>(highest + 1, 0));
    for (const SheetMarks &sheet : sheets) {
        if (sheet.steps.size() != rules.indicators.size()) {
            continue;
        }
        for (qsizetype i = 0; i < sheet.steps.size(); ++i) {
            if (sheet.steps.at(i) <= highest) {
                ++counts[rules.indicators.at(i).component][sheet.steps.at(i)];
            }
        }
    }
    return counts;
}

} // namespace rangvoan
