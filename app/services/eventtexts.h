// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/events/payload.h"
#include "app/domain/result.h"

namespace rangvoan
{

/// Refused, with a sentence that names it, when the text is longer than `longestText`. For what is written in two
/// steps: the first is not taken when the second would not be.
Status textFits(const QString &text);

/// Makes every text of the events plain (app/domain/plaintext.h), wherever it came from. Refused: a text longer than
/// `longestText`.
Status makeTextsPlain(QList<EventPayload> &events);

} // namespace rangvoan
