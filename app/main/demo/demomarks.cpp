// SPDX-License-Identifier: Apache-2.0
#include "app/main/demo/demomarks.h"

#include <algorithm>
#include <numeric>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

/// Changes up to `wanted` marks of a component by one step, at most one mark a sheet column so that the change is
/// spread over indicators and members; returns how many were changed.
int shiftMarks(QList<QList<int>> &sheets, const RuleSet &rules, int component, int by, int wanted)
{
    int done = 0;
    for (qsizetype turn = 0; turn < rules.indicators.size() * sheets.size() && done < wanted; ++turn) {
        const qsizetype indicator = turn % rules.indicators.size();
        QList<int> &sheet = sheets[(turn / rules.indicators.size() + indicator) % sheets.size()];
        const int moved = sheet.at(indicator) + by;
        if (rules.indicators.at(indicator).component == component && moved > 0 && moved < rules.scale.maximum()) {
            sheet[indicator] = moved;
            ++done;
        }
    }
    return done;
}

qint64 weightIn(const RuleSet &rules, int component)
{
    const auto found = std::find_if(rules.indicators.cbegin(), rules.indicators.cend(),
                                    [component](const WeightedIndicator &one) { return one.component == component; });
    return found == rules.indicators.cend() ? 0 : found->weight;
}

int chainComponent(const RuleSet &rules)
{
    for (const TieRule &rule : rules.tieChain.value) {
        if (rule.kind == TieStepKind::Component) {
            return rules.componentIndex(rule.component);
        }
    }
    return 0;
}

} // namespace

int DemoMarks::draw(int bound)
{
    return static_cast<int>(m_generator() % static_cast<quint64>(bound));
}

QList<int> DemoMarks::sheet(int qualityHundredths, int severityHundredths)
{
    QList<int> steps;
    for (qsizetype i = 0; i < m_rules.indicators.size(); ++i) {
        const int wanted = qualityHundredths + severityHundredths + draw(101) - 50;
        steps.append(std::clamp((wanted + 50) / 100, 0, m_rules.scale.maximum()));
    }
    return steps;
}

QList<QList<int>> DemoMarks::twin(const QList<QList<int>> &sheets) const
{
    const int taken = chainComponent(m_rules);
    const int given = taken == 0 ? 1 : static_cast<int>(m_rules.components.size()) - 1;
    const qint64 takenWeight = weightIn(m_rules, taken);
    const qint64 givenWeight = weightIn(m_rules, given);
    if (sheets.isEmpty() || takenWeight == 0 || givenWeight == 0 || taken == given) {
        return sheets;
    }
    const qint64 common = std::lcm(takenWeight, givenWeight);
    QList<QList<int>> changed = sheets;
    const auto down = static_cast<int>(common / takenWeight);
    const auto up = static_cast<int>(common / givenWeight);
    const bool fits =
        shiftMarks(changed, m_rules, taken, -1, down) == down && shiftMarks(changed, m_rules, given, 1, up) == up;
    return fits ? changed : sheets;
}

QList<SheetNote> DemoMarks::notes(const QList<int> &steps) const
{
    QList<SheetNote> notes;
    for (qsizetype component = 0; component < m_rules.components.size(); ++component) {
        int extreme = -1;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const bool isEnd = steps.at(i) == 0 || steps.at(i) == m_rules.scale.maximum();
            if (m_rules.indicators.at(i).component == component && isEnd) {
                extreme = steps.at(i);
            }
        }
        if (extreme >= 0) {
            const QString text = extreme == 0 ? u"មិនមានភស្តុតាងក្នុងសំណុំឯកសារ"_s : u"តាមភស្តុតាងលេខ ២ និងលេខ ៥"_s;
            notes.append({m_rules.components.at(component).code, text});
        }
    }
    return notes;
}

} // namespace rangvoan
