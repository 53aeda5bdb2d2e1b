// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scoring/ranking.h"
#include "ui/shell/workspace.h"

namespace rangvoan::ui
{

/// How the rows `first` .. `last` (of equal score) came apart, a sentence a step: "3rd and 4th equal at 86.40;
/// separated by Professional Practices: 28.50 > 27.75". Groups that still share a place say whether they may.
QStringList tieSentences(const Workspace &workspace, const Ranking &ranking, qsizetype first, qsizetype last);

/// A recorded vote or lot: "Lot drawn by hand on ...". For the candidate's own explanation.
QString rulingSentence(const Workspace &workspace, const TieRuling &ruling);

} // namespace rangvoan::ui
