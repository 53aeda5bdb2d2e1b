// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/text/wording.h"

namespace rangvoan
{

/// What a check of db/ledger/verify.h found in order, in words; an unknown name comes back as it is.
QString wordsOfCheck(const QString &name, const Wording &words);

/// The check words of a head of the record book: what papers print of it, to be compared by eye.
QStringList checkWordsOf(const QByteArray &headHash);

} // namespace rangvoan
