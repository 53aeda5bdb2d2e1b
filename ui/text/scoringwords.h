// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/candidate.h"
#include "app/domain/panel.h"
#include "app/services/scoringboard.h"
#include "ui/models/rowmodel.h"
#include "ui/shell/workspace.h"

namespace rangvoan::ui
{

/// "same school", as the papers call it.
QString markingRelation(Relation relation, const Wording &wording);
/// How far a sheet has come: icon and word.
Cell progressCell(SheetProgress progress, const Workspace &workspace);
/// Words of the levels of a rule set as a row of choices: "4 good"; "not observable" last where it is allowed.
QStringList levelWords(const RuleSet &rules, const Workspace &workspace);
/// "1.2.3 Good use of time" in the language of the screen.
QString indicatorWords(const RuleSet &rules, qsizetype indicator, const Workspace &workspace);
Icon evidenceIcon(EvidenceKind kind);
/// "Takeo": where there is little room.
QString shortPlaceOf(const Nomination &nomination, const Workspace &workspace);
/// "Takeo Province"; the school where no province is recorded.
QString placeOf(const Nomination &nomination, const Workspace &workspace);

} // namespace rangvoan::ui
