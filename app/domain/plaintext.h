// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rangvoan
{

/// The longest text that one field of the record book holds, in UTF-16 units: about two pages of print.
inline constexpr qsizetype longestText = 4000;

/// The text as the record book keeps it: without control characters, marks of direction and halves of characters, line
/// ends as "\n", and without what cannot be seen at its ends (blanks, zero-width spaces). Zero-width spaces between
/// words stay: Khmer is broken there.
QString plainText(const QString &typed);

/// Nothing of it can be seen.
bool isBlank(const QString &text);

} // namespace rangvoan
