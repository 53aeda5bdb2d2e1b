// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"

namespace rangvoan
{

/// SHA-256 (32 bytes) over exactly the facts the stage rests on. Equal before and after a reopening of an earlier
/// stage, a closed one can be confirmed again with one click (design 3.1). The order of entry of facts and contact
/// details, remarks and notes never matter. Of a stage that the cycle does not have: the hash of no facts.
///
/// Scoring rests on the sheets as first handed in, so that moderation after it does not disturb it; decision, papers
/// and archive contain what they were made from.
QByteArray factsHash(const CycleFacts &facts, const StageKey &key);

} // namespace rangvoan
