// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/service.h"

namespace rangvoan
{

/// Stage 0: the year, its categories and the rules they are evaluated by.
class SetupService final : public Service
{
public:
    using Service::Service;

    /// A new cycle; refused when the file already has this year at this level.
    Result<CycleId> createCycle(const Actor &actor, const CycleSettings &settings) const;
    /// The settings, categories and rules of an earlier cycle of the file; year, deadline and what is frozen stay.
    Status copySettings(const Actor &actor, const CycleId &cycle, const CycleId &earlier) const;
    Status changeSettings(const Actor &actor, const CycleId &cycle, const CycleSettings &settings) const;
    /// Adds a category, or changes the one with the same code before its rules are frozen.
    Result<CategoryId> setCategory(const Actor &actor, const CycleId &cycle, const CategorySettings &settings) const;
    /// InvalidJson when the text is not a rule set.
    Status chooseRuleSet(const Actor &actor, const CycleId &cycle, const CategoryId &category,
                         const QByteArray &text) const;
    Status freezeRules(const Actor &actor, const CycleId &cycle, const CategoryId &category) const;
    Status confirmRules(const Actor &actor, const CycleId &cycle, const CategoryId &category,
                        const RulesConfirmation &confirmation) const;
    /// Adds to the roll of earlier awardees those that are not in it yet (same year, award and Latin name).
    Status addToRoll(const Actor &actor, const CycleId &cycle, const QList<PriorAwardee> &awardees) const;
};

} // namespace rangvoan
