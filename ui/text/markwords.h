// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/panel.h"
#include "ui/shell/workspace.h"

namespace rangvoan::ui
{

// How marks, points and the people of a category are said on the pages from moderation to decision.

/// "4 Excellent", "not observable" or "—".
QString markWord(const Workspace &workspace, const RuleSet &rules, int step);
/// Only the figure: "4", "n/o", "—".
QString markFigure(const Workspace &workspace, const RuleSet &rules, int step);
/// Rounded by the rules, in the digits of the screen: "86.40".
QString pointsWord(const Workspace &workspace, const RuleSet &rules, const Score &points);
/// The exact value: "86" or "432/5".
QString exactWord(const Workspace &workspace, const Score &points);
/// Candidate by name; a word for somebody the reader may not know.
QString candidateName(const Workspace &workspace, const CandidateId &candidate);
QString memberName(const Workspace &workspace, const MemberId &member);
/// "3rd" in English, "៣" in Khmer: sentences carry the rest.
QString ordinal(const Workspace &workspace, int number);
/// Names of components short enough for the head of a column: without the word that most of them share.
QStringList shortComponentNames(const Workspace &workspace, const RuleSet &rules);
/// "a, b and c".
QString joined(const Workspace &workspace, const QStringList &parts);

} // namespace rangvoan::ui
