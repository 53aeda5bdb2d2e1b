// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/events/payload.h"
#include "app/domain/result.h"

namespace rangvoan
{

/// Makes every text of the events plain (app/domain/plaintext.h), wherever it came from. Refused: a text longer than
/// `longestText`.
Status makeTextsPlain(QList<EventPayload> &events);

} // namespace rangvoan
