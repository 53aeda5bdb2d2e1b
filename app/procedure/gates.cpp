// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/gates.h"

#include "app/procedure/gatechecks.h"
#include "app/procedure/stages.h"

namespace rangvoan
{

namespace
{

/// The archive names unfinished categories instead of their last stage.
Finding earlierStage(const CycleFacts &facts, const StageKey &key, const StageKey &earlier)
{
    if (facts.stateOf(earlier) == StageState::ToConfirmAgain) {
        return gates::blocking(FindingCode::ToConfirmAgain, earlier);
    }
    if (key.stage == Stage::Archive && !earlier.category.isNull()) {
        const CategoryFacts *category = facts.category(earlier.category);
        const QString code = category == nullptr ? QString() : category->settings.code;
        return gates::blocking(FindingCode::CategoryNotFinished, earlier, {code});
    }
    return gates::blocking(FindingCode::EarlierStageOpen, earlier);
}

QList<Finding> ownGate(const gates::GateInput &input)
{
    switch (input.key.stage) {
    case Stage::Setup:
        return gates::setup(input);
    case Stage::Committee:
        return gates::committee(input);
    case Stage::Undertakings:
        return gates::undertakings(input);
    case Stage::Nominations:
        return gates::nominations(input);
    case Stage::Eligibility:
        return gates::eligibility(input);
    case Stage::Panels:
        return gates::panels(input);
    case Stage::Scoring:
        return gates::scoring(input);
    case Stage::Moderation:
        return gates::moderation(input);
    case Stage::Ranking:
        return gates::ranking(input);
    case Stage::Decision:
        return gates::decision(input);
    case Stage::Approval:
        return gates::approval(input);
    case Stage::Papers:
        return gates::papers(input);
    case Stage::Archive:
        return gates::archive(input);
    }
    return {};
}

} // namespace

QList<Finding> gate(const CycleFacts &facts, const StageKey &key, const GateContext &context)
{
    if (!stageKeys(facts).contains(key)) {
        return {gates::blocking(FindingCode::StageNotOpen, key)};
    }
    const CategoryFacts *category = facts.category(key.category);
    QList<Finding> findings;
    for (const StageKey &earlier : requiredBy(facts, key)) {
        if (!facts.isClosed(earlier)) {
            findings.append(earlierStage(facts, key, earlier));
        }
    }
    const bool ofCategory = stageRule(key.stage).scope != StageScope::Cycle;
    if (ofCategory && category->rules == nullptr) {
        findings.append(gates::blocking(FindingCode::NoRuleSet, stageKey(Stage::Setup), {category->settings.code}));
        return findings;
    }
    findings.append(ownGate({facts, key, context, category}));
    return findings;
}

} // namespace rangvoan
