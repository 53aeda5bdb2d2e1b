// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/panels/panelplan.h"
#include "ui/models/paneldraft.h"
#include "ui/shell/workspace.h"

namespace rangvoan::ui
{

/// Kind of relation, as on the conflict sheet.
QString relationName(Relation relation, const Workspace &workspace);
/// Why a member may not mark a candidate.
QString barName(Bar bar, const Workspace &workspace);
/// "2 h 55 min", rounded to five minutes.
QString hoursOf(int minutes, const Workspace &workspace);
/// "20 dossiers × 25 min ≈ 8 h each".
QString readingLoad(int dossiers, int minutesEach, const Workspace &workspace);
/// What the moves that are tried would mean, in one sentence; empty when nothing is tried.
QString panelConsequence(const PanelDraft &draft, const Workspace &workspace);
/// Why a candidate gets too few readers, with the members concerned.
QString gapSentence(const PanelGap &gap, const PanelPlan &plan, const Workspace &workspace);

} // namespace rangvoan::ui
