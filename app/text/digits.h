// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"
#include "app/text/wording.h"

#include <QString>

namespace rangvoan
{

// Own mapping: QLocale of Qt 6.4 writes Latin digits for Khmer and cannot read Khmer ones (design 6.1).

/// Every Latin digit as a Khmer one; all else stays.
QString toKhmerDigits(QStringView text);

/// Every Khmer digit as a Latin one; all else stays.
QString toLatinDigits(QStringView text);

/// A whole number typed in either kind of digits, with an optional minus sign and spaces around it. Group separators
/// of either language are accepted where they belong ("2.000.000", "2,000,000").
/// Errors: InvalidArgument (the text) for anything else and for numbers beyond 64 bits.
Result<qint64> parseInteger(QStringView text);

/// Decimal text typed in either kind of digits with a point or a comma, as data carries it: "៨៦,៤០" gives "86.40".
/// No group separators, no exponent; trailing zeros stay. Errors: InvalidArgument (the text).
Result<QString> parseDecimal(QStringView text);

/// With grouped thousands: "២.០០០.០០០" or "2,000,000".
QString formatNumber(qint64 number, Language language);

/// Decimal text of data ("-12345.67") as the language writes it: "-១២.៣៤៥,៦៧" or "-12,345.67". The digits after the
/// point are kept as they are; text that is no decimal number comes back unchanged.
QString formatDecimal(QStringView decimal, Language language);

} // namespace rangvoan
