// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/finding.h"
#include "tests/support/seasonfacts.h"

#include <functional>

namespace rangvoan::test
{

/// One way in which a stage cannot be closed: what is taken away from a season in order, and what the gate says then.
struct GateRow
{
    const char *name;
    Stage stage;
    std::function<void(Season &)> spoil;
    FindingCode code;
    Severity severity = Severity::Blocking;
    QStringList arguments = {};
    int round = 1;
    int members = 0;    ///< how many the finding names
    int candidates = 0; ///< how many the finding names
};

/// Makes a test row of each.
void addRows(const QList<GateRow> &rows);

/// Empty if the gate is silent before and names exactly this afterwards; otherwise what went wrong.
QString wrongAbout(const GateRow &row);

} // namespace rangvoan::test
