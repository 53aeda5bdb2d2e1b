// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/intake/table.h"

#include <QDate>

namespace rangvoan
{

/// What a number format of a workbook means for the text of a cell.
enum class FormatKind {
    General,
    Date,   ///< shows a date, perhaps with a time of day
    Time,   ///< shows a time of day only
    Digits, ///< only digit places and fixed characters: "000000", "000-000-000"
    Other,  ///< amounts, percent, text
};

struct NumberFormat
{
    FormatKind kind = FormatKind::General;
    QString pattern; ///< of Digits: '0', '#' and fixed characters, quotes removed
};

/// Reads a format code of a style sheet (ECMA-376 part 1, 18.8.31).
NumberFormat parseNumberFormat(QStringView code);
/// The formats that files name by number only (18.8.30), the East Asian date formats included.
NumberFormat builtInNumberFormat(int id);

/// The text of a stored number without exponent. Up to 15 significant digits, what a double carries exactly through
/// decimal, are kept as written; of longer fractions the noise behind the 15th digit is rounded off, as the
/// spreadsheet programs show them. Returns the text unchanged when it is not a decimal number.
QString plainDecimal(QStringView stored);

/// The digits of a whole number put into a Digits pattern, leading zeros included; plainDecimal for anything else.
QString digitsInPattern(const QString &plain, const QString &pattern);

/// A stored serial day as a date cell's text (see Cell); null when it is no date. In the 1900 system the serial 60 is a
/// day that never was, 29 February 1900.
QString dateTextOfSerial(QStringView stored, FormatKind kind, bool base1904);

} // namespace rangvoan
