// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"
#include "app/text/wording.h"

#include <QString>

namespace rangvoan
{

/// A whole number 0 .. 999,999,999,999 in words, for payment lists and certificates: 21305 gives "ពីរម៉ឺនមួយពាន់បីរយប្រាំ",
/// "twenty-one thousand three hundred five". Khmer counts by ten thousands (ម៉ឺន), hundred thousands (សែន) and millions
/// (លាន); above, the number of millions is itself put in words. Errors: InvalidArgument (the number).
Result<QString> numberInWords(qint64 number, Language language);

/// The same with the currency: "ប្រាំលានរៀល", "five million riels"; one riel is singular in English.
Result<QString> rielInWords(qint64 amount, Language language);

} // namespace rangvoan
