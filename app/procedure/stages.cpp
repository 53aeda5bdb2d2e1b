// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/stages.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

QList<StageKey> stagesOfCategory(const CycleFacts &facts, const CategoryId &category)
{
    QList<StageKey> keys{{category, 0, Stage::Nominations}, {category, 0, Stage::Eligibility}};
    for (int round = 1; round <= facts.lastRound(category); ++round) {
        for (const Stage stage : {Stage::Panels, Stage::Scoring, Stage::Moderation, Stage::Ranking}) {
            keys.append({category, round, stage});
        }
    }
    keys.append({{category, 0, Stage::Decision}, {category, 0, Stage::Approval}, {category, 0, Stage::Papers}});
    return keys;
}

QList<StageKey> stagesOfNeed(const CycleFacts &facts, const StageKey &key, const StageNeed &need)
{
    switch (need.of) {
    case NeedOf::Here:
    case NeedOf::SameRound:
        return {stageKey(need.stage, key.category, key.round)};
    case NeedOf::FirstRound:
        return key.round > 1 ? QList<StageKey>{} : QList<StageKey>{stageKey(need.stage, key.category)};
    case NeedOf::PreviousRound:
        return key.round > 1 ? QList<StageKey>{{key.category, key.round - 1, need.stage}} : QList<StageKey>{};
    case NeedOf::LastRound:
        return {{key.category, facts.lastRound(key.category), need.stage}};
    case NeedOf::EveryCategory:
        break;
    }
    QList<StageKey> everywhere;
    for (const CategoryFacts &category : facts.categories) {
        everywhere.append(stageKey(need.stage, category.id));
    }
    return everywhere;
}

} // namespace

QString stageCode(Stage stage)
{
    return QString::fromLatin1(stageRule(stage).code);
}

std::optional<Stage> stageFromCode(QStringView code)
{
    for (const StageRule &rule : procedureTable) {
        if (code == QLatin1StringView(rule.code)) {
            return rule.stage;
        }
    }
    return std::nullopt;
}

QList<StageKey> stageKeys(const CycleFacts &facts)
{
    QList<StageKey> keys{stageKey(Stage::Setup), stageKey(Stage::Committee), stageKey(Stage::Undertakings)};
    for (const CategoryFacts &category : facts.categories) {
        keys.append(stagesOfCategory(facts, category.id));
    }
    keys.append(stageKey(Stage::Archive));
    return keys;
}

StageKey stageKey(Stage stage, const CategoryId &category, int round)
{
    switch (stageRule(stage).scope) {
    case StageScope::Cycle:
        return {{}, 0, stage};
    case StageScope::Category:
        return {category, 0, stage};
    case StageScope::Round:
        break;
    }
    return {category, std::max(round, 1), stage};
}

StageState effectiveState(const CycleFacts &facts, const StageKey &key)
{
    const StageState recorded = facts.stateOf(key);
    if (recorded != StageState::NotOpen) {
        return recorded;
    }
    const QList<StageKey> needed = requiredBy(facts, key);
    const bool ready = std::all_of(needed.cbegin(), needed.cend(),
                                   [&facts](const StageKey &earlier) { return facts.isClosed(earlier); });
    return ready ? StageState::Open : StageState::NotOpen;
}

QList<StageKey> requiredBy(const CycleFacts &facts, const StageKey &key)
{
    QList<StageKey> needed;
    const StageNeeds &needs = stageRule(key.stage).needs;
    for (int i = 0; i < needs.count; ++i) {
        needed.append(stagesOfNeed(facts, key, needs.list.at(static_cast<size_t>(i))));
    }
    return needed;
}

QList<StageKey> laterStages(const CycleFacts &facts, const StageKey &key)
{
    // Every stage stands after those it needs in stageKeys(), so one pass finds what rests on `key` through others.
    QList<StageKey> later;
    for (const StageKey &candidate : stageKeys(facts)) {
        const QList<StageKey> needed = requiredBy(facts, candidate);
        const bool rests = std::any_of(needed.cbegin(), needed.cend(), [&](const StageKey &earlier) {
            return earlier == key || later.contains(earlier);
        });
        if (rests) {
            later.append(candidate);
        }
    }
    return later;
}

bool mayClose(Role role, Stage stage, bool withInstruction)
{
    switch (role) {
    case Role::Chair:
        return true;
    case Role::Secretary:
        return withInstruction || stageRule(stage).closer == Role::Secretary;
    case Role::Member:
    case Role::Observer:
    case Role::Keyer:
        break;
    }
    return false;
}

} // namespace rangvoan
