// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace rangvoan
{

// Khmer dictionary order by ICU's collator "km" (code-point order is wrong: independent vowels, signs and subscripts
// end up in the wrong place). Texts are compared in canonical form, so spellings that look alike but for the order of
// their signs sort together. Safe to call from any thread.

/// Negative, zero or positive, as a sorts before, with or after b.
int compareKhmer(QStringView a, QStringView b);

/// Bytes whose plain order is the dictionary order. Only keys of one collationVersion() may be compared.
QByteArray sortKey(QStringView text);

/// Names the rules behind sortKey: stored keys are made anew when it differs. Of the form "72.1.0.4/153.120.42".
QString collationVersion();

} // namespace rangvoan
