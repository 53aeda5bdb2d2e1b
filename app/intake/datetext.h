// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

namespace rangvoan
{

enum class DateOutcome {
    Read,
    Unreadable,
    Impossible, ///< it names day, month and year, but no such day exists (31 February)
};

struct DateReading
{
    DateOutcome outcome = DateOutcome::Unreadable;
    QDate date;
};

/// Reads a date as people write it in a table: either kind of digits; day, month, year or year, month, day; month by
/// number or by its Khmer or English name; month before day only where nothing else is possible. The year has four
/// digits and is of the common era: a guess at the century or at a Buddhist year would be silent.
DateReading readDateText(QStringView text);

} // namespace rangvoan
