// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/domain/finding.h"

#include <functional>

namespace rangvoan
{

/// What a gate needs to know and the facts of the cycle do not hold.
struct GateContext
{
    /// Search key of a Khmer name, as in Nomination::nameKey. Empty: names are compared letter by letter.
    std::function<QString(QStringView)> searchKey;
    /// What the check of the file found (CheckFailed), passed on by the archive's gate.
    QList<Finding> verifyFindings;
};

/// Everything that does not hold yet for the stage to close; it may close when isBlocking() says no. Earlier stages it
/// needs come first. Pure: the same facts give the same findings in the same order. The state of the stage itself is
/// not looked at: the gate of a closed stage tells whether it would still hold.
QList<Finding> gate(const CycleFacts &facts, const StageKey &key, const GateContext &context);

} // namespace rangvoan
