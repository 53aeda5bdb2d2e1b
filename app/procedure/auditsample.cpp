// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/auditsample.h"

#include <algorithm>
#include <tuple>

namespace rangvoan
{

namespace
{

/// SplitMix64 (Steele, Lea, Flood 2014).
quint64 nextSampleNumber(quint64 &state)
{
    state += 0x9E3779B97F4A7C15ULL;
    quint64 mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
}

} // namespace

QList<ScoreSheet> auditSample(const CycleFacts &facts, const CategoryId &category, quint32 seed, int count)
{
    QList<ScoreSheet> sheets;
    for (const ScoreSheet &sheet : facts.sheets) {
        const bool known = facts.candidate(sheet.candidate) != nullptr && facts.member(sheet.member) != nullptr;
        if (sheet.isCurrent() && sheet.category == category && known) {
            sheets.append(sheet);
        }
    }
    const auto place = [&facts](const ScoreSheet &sheet) {
        return std::tuple(sheet.round, facts.candidate(sheet.candidate)->number, facts.member(sheet.member)->order);
    };
    std::sort(sheets.begin(), sheets.end(),
              [&place](const ScoreSheet &a, const ScoreSheet &b) { return place(a) < place(b); });
    quint64 state = seed;
    const qsizetype wanted = std::min<qsizetype>(count, sheets.size());
    for (qsizetype i = 0; i < wanted; ++i) {
        const auto rest = static_cast<quint64>(sheets.size() - i);
        sheets.swapItemsAt(i, i + static_cast<qsizetype>(nextSampleNumber(state) % rest));
    }
    return sheets.mid(0, wanted);
}

} // namespace rangvoan
