// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/actor.h"
#include "app/domain/facts.h"
#include "app/text/wording.h"

namespace rangvoan
{

/// Name of a stage as the stepper shows it: "Independent scoring".
QString stageName(Stage stage, const Wording &wording);

/// The same with its round where the category has two: "Independent scoring (round 2)".
QString stageTitle(const StageKey &key, const CycleFacts &facts, const Wording &wording);

/// Two sentences at the head of the stage's page: what the committee does here, and why.
QString stagePurpose(Stage stage, const Wording &wording);

QString stateName(StageState state, const Wording &wording);
QString roleName(Role role, const Wording &wording);

/// `text` with %1, %2 ... filled in one go: what an argument itself holds is never taken for a place mark.
QString filledIn(const QString &text, const QStringList &arguments);

} // namespace rangvoan
