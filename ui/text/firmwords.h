// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/firmness.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/workspace.h"

namespace rangvoan::ui
{

struct FirmSentence
{
    Icon icon = Icon::TickCircle;
    Tone tone = Tone::Success;
    QString words;
};

/// The three plain sentences: who keeps a seat whoever is left out, what changes, how near the cut line is.
QList<FirmSentence> firmSentences(const Workspace &workspace, const Firmness &firmness);

/// What leaving out one member does, in two words: "same" or "5th changes".
FirmSentence caseWord(const Workspace &workspace, const Firmness &firmness, const LeftOutCase &one);

} // namespace rangvoan::ui
