// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/panel.h"
#include "app/domain/ruleset.h"
#include "app/report/document.h"

#include <memory>

namespace rangvoan::report
{

/// A paper sheet as it was typed in, before it is handed in.
struct ReadBack
{
    QString code; ///< of the sheet
    QString keyer;
    std::shared_ptr<const RuleSet> rules;
    QList<int> steps; ///< by indicator, as in ScoreSheet
    QList<SheetNote> notes;
    QStringList stamps; ///< "Example", "Practice"
};

/// What the member reads against the own paper and signs, in the place of a second keying (design 3.3). Like the sheet
/// the keyer sees: its code, no name, no points.
Document readBackSheet(const ReadBack &typed, const Wording &wording);

} // namespace rangvoan::report
