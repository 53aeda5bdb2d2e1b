// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ruleset.h"
#include "app/domain/strictjson.h"

namespace rangvoan
{

/// The parts of a rule set's file that say what is marked; readRuleSet reads the others.
QString readCode(const StrictJson &json);
LocalText readLocalText(const StrictJson &json, bool mayBeEmpty = false);
Source readSource(const StrictJson &json);
Scale readScale(const StrictJson &json);
/// Also refuses a code that stands twice in the tree.
QList<Component> readComponents(const StrictJson &json, const Scale &scale);
/// Also refuses weights that do not add up, or that name something else than the components.
Weights readWeights(const StrictJson &json, const QList<Component> &components);

} // namespace rangvoan
