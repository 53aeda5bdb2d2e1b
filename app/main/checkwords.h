// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/text/wording.h"

namespace rangvoan
{

/// What a check of db/ledger/verify.h found, in words: in order or not; an unknown name comes back as it is.
QString wordsOfCheck(const QString &name, bool passed, const Wording &words);

/// What a check's detail points at, in words ("table member, row 3 (...)": the committee; "event 5: hash": entry 5);
/// empty: nothing known.
QString placeOfDamage(const QString &detail, const Wording &words);

/// The check words of a head of the record book: what papers print of it, to be compared by eye.
QStringList checkWordsOf(const QByteArray &headHash);

} // namespace rangvoan
