// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/text/wording.h"

namespace rangvoan
{

/// What a check of db/ledger/verify.h found in order, in words; an unknown name comes back as it is.
QString wordsOfCheck(const QString &name, const Wording &words);

} // namespace rangvoan
