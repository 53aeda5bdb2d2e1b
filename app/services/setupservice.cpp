// SPDX-License-Identifier: Apache-2.0
#include "app/services/setupservice.h"

#include "app/domain/plaintext.h"
#include "app/domain/rulesetreader.h"
#include "app/services/eventtexts.h"

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

Status checkSettings(const CycleSettings &settings)
{
    const QStringList years = settings.year.split(u'-');
    bool first = false;
    bool second = false;
    const int from = years.value(0).toInt(&first);
    const int to = years.value(1).toInt(&second);
    if (years.size() != 2 || !first || !second || to != from + 1) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "“%1” is not an academic year. Write it as 2025-2026."),
                       {settings.year});
    }
    return {};
}

Status checkCategory(const CategorySettings &settings)
{
    if (settings.code.isEmpty() || settings.nameKm.isEmpty() || settings.nameEn.isEmpty()) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "A category needs a code and a name in Khmer and in English."));
    }
    if (settings.seats < 1 || settings.reserves < 0) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "A category needs at least one seat."));
    }
    return {};
}

/// Rules once frozen stay; until then everything about the category may change.
Result<const CategoryFacts *> unfrozen(const CycleFacts &facts, const CategoryId &id)
{
    const CategoryFacts *category = facts.category(id);
    if (category == nullptr) {
        return notFound("category");
    }
    if (category->rulesFrozen) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "The rules of %1 are frozen and do not change any more."),
                       {category->settings.code});
    }
    return category;
}

} // namespace

Result<CycleId> SetupService::createCycle(const Actor &actor, const CycleSettings &settings) const
{
    if (actor.role != Role::Secretary && actor.role != Role::Chair) {
        return mayDo(actor, {}, Deed::Prepare).error();
    }
    if (const Status checked = checkSettings(settings); !checked) {
        return checked.error();
    }
    const Result<QList<CycleOverview>> existing = context().store.cycles();
    if (!existing) {
        return existing.error();
    }
    const bool taken = std::any_of(existing->cbegin(), existing->cend(), [&](const CycleOverview &cycle) {
        return cycle.settings.year == settings.year && cycle.settings.level == settings.level;
    });
    if (taken) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "This file already holds the year %1. Open it instead."),
                       {settings.year});
    }
    const Result<LedgerHead> head = context().store.head();
    if (!head) {
        return head.error();
    }
    const auto cycle = newId<CycleId>();
    QList<EventPayload> events{CycleOpened{settings, {}}};
    if (const Status fit = makeTextsPlain(events); !fit) {
        return fit.error();
    }
    const Result<LedgerHead> written = context().store.append(actor, cycle, events, *head);
    if (!written) {
        return written.error();
    }
    return cycle;
}

Status SetupService::changeSettings(const Actor &actor, const CycleId &cycle, const CycleSettings &settings) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (const Status open = requireOpen(*facts, {{}, 0, Stage::Setup}); !open) {
        return open;
    }
    if (const Status checked = checkSettings(settings); !checked) {
        return checked;
    }
    return write(actor, *facts, {CycleSettingsChanged{settings}});
}

Status SetupService::copySettings(const Actor &actor, const CycleId &cycle, const CycleId &earlier) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    const Result<CycleFacts> before = context().store.load(earlier);
    if (!facts || !before) {
        return facts ? before.error() : facts.error();
    }
    if (const Status open = requireOpen(*facts, {{}, 0, Stage::Setup}); !open) {
        return open;
    }
    CycleSettings settings = before->settings;
    settings.year = facts->settings.year;
    settings.deadline = facts->settings.deadline;
    settings.example = facts->settings.example;
    QList<EventPayload> events{CycleSettingsChanged{settings}};
    for (const CategoryFacts &category : before->categories) {
        const CategoryFacts *existing = facts->categoryByCode(category.settings.code);
        if (existing != nullptr && existing->rulesFrozen) {
            continue;
        }
        const CategoryId id = existing != nullptr ? existing->id : newId<CategoryId>();
        events.append(CategorySet{id, category.settings});
        if (!category.rulesText.isEmpty()) {
            events.append(RuleSetChosen{id, category.rulesText, rulesHash(category.rulesText)});
        }
    }
    return write(actor, *facts, events);
}

Result<CategoryId> SetupService::setCategory(const Actor &actor, const CycleId &cycle,
                                             const CategorySettings &settings) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (const Status checked = checkCategory(settings); !checked) {
        return checked.error();
    }
    const CategoryFacts *existing = facts->categoryByCode(settings.code);
    if (existing != nullptr) {
        if (const auto open = unfrozen(*facts, existing->id); !open) {
            return open.error();
        }
    }
    const CategoryId id = existing != nullptr ? existing->id : newId<CategoryId>();
    if (const Status written = write(actor, *facts, {CategorySet{id, settings}}); !written) {
        return written.error();
    }
    return id;
}

Status SetupService::chooseRuleSet(const Actor &actor, const CycleId &cycle, const CategoryId &category,
                                   const QByteArray &text) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (const auto open = unfrozen(*facts, category); !open) {
        return open.error();
    }
    if (const Result<RuleSet> rules = readRuleSet(text, u"rules"_s); !rules) {
        return rules.error();
    }
    return write(actor, *facts, {RuleSetChosen{category, text, rulesHash(text)}});
}

Status SetupService::freezeRules(const Actor &actor, const CycleId &cycle, const CategoryId &category) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const auto open = unfrozen(*facts, category);
    if (!open) {
        return open.error();
    }
    if ((*open)->rules == nullptr) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Choose a rule set for %1 first."), {(*open)->settings.code});
    }
    return write(actor, *facts, {RuleSetFrozen{category, (*open)->rulesHash}});
}

Status SetupService::confirmRules(const Actor &actor, const CycleId &cycle, const CategoryId &category,
                                  const RulesConfirmation &confirmation) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const CategoryFacts *found = facts->category(category);
    if (found == nullptr) {
        return notFound("category");
    }
    const bool needsReference = confirmation.ground == RulesGround::Text || confirmation.ground == RulesGround::Adopted;
    if (needsReference && isBlank(confirmation.reference)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Name the document or the meeting that confirms the rules."));
    }
    return write(actor, *facts, {RulesConfirmed{category, confirmation}});
}

Status SetupService::addToRoll(const Actor &actor, const CycleId &cycle, const QList<PriorAwardee> &awardees) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    QList<EventPayload> events;
    for (const PriorAwardee &awardee : awardees) {
        const bool known = std::any_of(facts->roll.cbegin(), facts->roll.cend(), [&](const PriorAwardee &other) {
            return other.year == awardee.year && other.award == awardee.award && other.nameLatin == awardee.nameLatin;
        });
        if (!known) {
            events.append(PriorAwardeeAdded{awardee});
        }
    }
    return events.isEmpty() ? Status() : write(actor, *facts, events);
}

} // namespace rangvoan
