// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ruleset.h"

#include <QByteArray>

namespace rangvoan
{

/// Reads a rule set strictly: an unknown, doubled or missing key, a wrong type, a number out of range, a doubled code,
/// weights that do not add up as declared are InvalidJson(name, JSON path such as "$.weights.components[1].weight",
/// reason in English). resources/rulesets/ruleset.schema.json documents the same form.
Result<RuleSet> readRuleSet(const QByteArray &json, const QString &name);

/// SHA-256 (32 bytes) of the exact text, as score sheets and seals carry it.
QByteArray rulesHash(const QByteArray &json);

} // namespace rangvoan
