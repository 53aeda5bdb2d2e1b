// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

/// Arithmetic of the Khmer year, after Roath Kim Soeun, Pratitin Soryakkatik-Chankatik 1900-1999. A lunar year is named
/// by the common year it lies in for the most part: it begins on 1 koet Migasir, in November or December before.
namespace rangvoan::khmer
{

constexpr int firstLunarYear = 1900;
constexpr int lastLunarYear = 2101;

/// Whether the year has two months Asadh (384 days).
bool hasLeapMonth(int lunarYear);

/// Whether Jesth has 30 days (355 days). Never together with a leap month, which hands the day to the next year.
bool hasLeapDay(int lunarYear);

/// Days of the lunar year: 354, 355 or 384.
int daysInLunarYear(int lunarYear);

/// 1 koet Migasir, for firstLunarYear .. lastLunarYear.
QDate lunarYearStart(int lunarYear);

/// The New Year of a common year.
struct NewYear
{
    QDate date;        ///< Moha Sangkranta, the day on which the sun enters Aries
    int minute = 0;    ///< the moment the animal year changes, minutes of that day in Cambodia's time; 1440 is its end
    QDate lerngSakDay; ///< the last day of the New Year, on which the sak changes
};

/// As announced where the announcement is known to differ from the arithmetic, else as computed (a multiple of 24
/// minutes). For common years 1900-2100.
NewYear newYearOf(int year);

/// The same by arithmetic alone.
NewYear computedNewYear(int year);

} // namespace rangvoan::khmer
