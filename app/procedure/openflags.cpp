// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/openflags.h"

#include "app/procedure/rankinginput.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

QList<SheetId> currentSheetIds(const CycleFacts &facts, const ModerationRecord &record)
{
    QList<SheetId> ids;
    for (const ScoreSheet &sheet : facts.currentSheets(record.category, record.round)) {
        if (sheet.candidate == record.candidate) {
            ids.append(sheet.id);
        }
    }
    return ids;
}

/// A revision after the record names other sheets, and the flag stands again.
bool keepsAsIs(const CycleFacts &facts, const ModerationRecord &record)
{
    const QList<SheetId> current = currentSheetIds(facts, record);
    return record.outcome == ModerationOutcome::Keep &&
           std::is_permutation(current.cbegin(), current.cend(), record.sheets.cbegin(), record.sheets.cend());
}

} // namespace

Result<QList<ModerationFlag>> openFlags(const CycleFacts &facts, const CategoryId &category, int round)
{
    const Result<RankingInput> input = rankingInput(facts, category, round);
    if (!input) {
        return input.error();
    }
    const RuleSet &rules = *facts.category(category)->rules;
    Result<QList<ModerationFlag>> flags = moderationFlags(*input, rules);
    if (!flags) {
        return flags;
    }
    QList<ModerationRecord> kept;
    std::copy_if(facts.moderation.cbegin(), facts.moderation.cend(), std::back_inserter(kept),
                 [&](const ModerationRecord &record) {
                     return record.category == category && record.round == round && keepsAsIs(facts, record);
                 });
    flags->removeIf([&](const ModerationFlag &flag) {
        return std::any_of(kept.cbegin(), kept.cend(), [&](const ModerationRecord &record) {
            return record.candidate == flag.candidate && record.code == flagCode(flag, rules);
        });
    });
    return flags;
}

QString flagCode(const ModerationFlag &flag, const RuleSet &rules)
{
    return flag.indicator < 0 ? QString() : rules.indicators.at(flag.indicator).code;
}

} // namespace rangvoan
