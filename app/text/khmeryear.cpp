// SPDX-License-Identifier: Apache-2.0
#include "app/text/khmeryear.h"

#include <algorithm>
#include <array>

namespace rangvoan::khmer
{

namespace
{

constexpr int solarDayParts = 800;
constexpr int solarYearParts = 292'207; // 365.25875 days

/// The figures of a lunar year that decide its leap month and leap day.
struct YearFigures
{
    int solarRemainder = 0; ///< kromthupul, 1-800
    int lunarRemainder = 0; ///< avoman, 0-691
    int moonAge = 0;        ///< bodithey, 0-29
};

constexpr YearFigures figuresOf(int lunarYear)
{
    const int buddhistYear = lunarYear + 544;
    const int parts = solarYearParts * buddhistYear + 499;
    const int days = parts / solarDayParts + 4; // aharkun
    const int lunarParts = 11 * days + 25;
    return {solarDayParts - parts % solarDayParts, lunarParts % 692, (lunarParts / 692 + days + 29) % 30};
}

constexpr bool isLeapMonthYear(int lunarYear)
{
    const int age = figuresOf(lunarYear).moonAge;
    const int nextAge = figuresOf(lunarYear + 1).moonAge;
    if (age == 25 && nextAge == 5) {
        return false;
    }
    return age > 24 || age < 6 || (age == 24 && nextAge == 6);
}

constexpr bool deservesLeapDay(int lunarYear)
{
    const YearFigures figures = figuresOf(lunarYear);
    const bool isSolarLeap = figures.solarRemainder <= 207;
    if (isSolarLeap) {
        return figures.lunarRemainder <= 126;
    }
    const bool nextTakesIt = figures.lunarRemainder == 137 && figuresOf(lunarYear + 1).lunarRemainder == 0;
    return figures.lunarRemainder <= 137 && !nextTakesIt;
}

constexpr bool isLeapDayYear(int lunarYear)
{
    if (isLeapMonthYear(lunarYear)) {
        return false;
    }
    return deservesLeapDay(lunarYear) || (isLeapMonthYear(lunarYear - 1) && deservesLeapDay(lunarYear - 1));
}

constexpr int lengthOf(int lunarYear)
{
    return isLeapMonthYear(lunarYear) ? 384 : isLeapDayYear(lunarYear) ? 355 : 354;
}

constexpr size_t lunarYearCount = lastLunarYear - firstLunarYear + 1;

/// Days from the start of firstLunarYear to the start of each lunar year.
constexpr std::array<int, lunarYearCount> makeStarts()
{
    std::array<int, lunarYearCount> starts{};
    for (size_t i = 1; i < lunarYearCount; ++i) {
        starts[i] = starts[i - 1] + lengthOf(firstLunarYear + static_cast<int>(i) - 1);
    }
    return starts;
}

constexpr std::array<int, lunarYearCount> lunarYearStarts = makeStarts();

/// The figures of the solar calendar at Lerng Sak, by the small era (chula sakaraj).
constexpr int smallEraParts(int smallEra)
{
    return solarYearParts * smallEra + 373;
}

QDate lerngSakOf(int smallEra)
{
    constexpr qint64 smallEraEpoch = 1'954'168; // Julian day of the first day of the small era
    return QDate::fromJulianDay(smallEraEpoch + smallEraParts(smallEra) / solarDayParts);
}

/// Mean longitude of the sun `day` days into the solar year of `smallEra`, minutes of arc around 0 (-10800..10799).
int meanSun(int smallEra, int day)
{
    const int parts = solarDayParts * day + solarDayParts - smallEraParts(smallEra) % solarDayParts;
    const int inSign = parts % 24'350;
    const int minutes = parts / 24'350 * 1'800 + inSign / 811 * 60 + inSign % 811 / 14 - 3;
    return minutes >= 10'800 ? minutes - 21'600 : minutes;
}

/// The true sun near 0 degrees: the last row of the table of the sun's shadow (129' and 5' for 15 degrees), which holds
/// from 10 degrees before to 5 degrees after.
int trueSun(int mean)
{
    return mean + 129 + (300 - mean) * 5 / 900;
}

struct Announced
{
    int year;
    int minute;
};

// Moments announced by the Ministry of Cults and Religion's almanac that the arithmetic misses; the days agree.
// Compared for 2010-2026; Cambodia Daily 15 April 2011, 11 April 2012, 13 April 2013, 15 April 2014; printed calendar
// of 2015; national television 2024.
constexpr std::array<Announced, 6> announcedMoments{{{2011, 13 * 60 + 12},
                                                     {2012, 19 * 60 + 11},
                                                     {2013, 2 * 60 + 12},
                                                     {2014, 8 * 60 + 7},
                                                     {2015, 14 * 60 + 2},
                                                     {2024, 22 * 60 + 17}}};

} // namespace

bool hasLeapMonth(int lunarYear)
{
    return isLeapMonthYear(lunarYear);
}

bool hasLeapDay(int lunarYear)
{
    return isLeapDayYear(lunarYear);
}

int daysInLunarYear(int lunarYear)
{
    return lengthOf(lunarYear);
}

QDate lunarYearStart(int lunarYear)
{
    // 1 January 1900 was 1 koet Bos; Migasir, the month before, has 29 days.
    return QDate(1899, 12, 3).addDays(lunarYearStarts.at(static_cast<size_t>(lunarYear - firstLunarYear)));
}

NewYear computedNewYear(int year)
{
    const int smallEra = year - 638;
    const QDate lerngSak = lerngSakOf(smallEra);
    const bool lastWasSolarLeap = solarDayParts - smallEraParts(smallEra - 1) % solarDayParts <= 207;
    const int fourthLastDay = lastWasSolarLeap ? 363 : 362;
    // The New Year has three days, or four if the sun enters Aries on the earliest of the four candidates.
    for (int before = 3; before > 0; --before) {
        const int sun = trueSun(meanSun(smallEra - 1, fourthLastDay + 3 - before));
        if (sun >= 0 && sun < 60) {
            return {lerngSak.addDays(-before), 24 * 60 - 24 * sun, lerngSak};
        }
    }
    return {lerngSak, 0, lerngSak};
}

NewYear newYearOf(int year)
{
    NewYear newYear = computedNewYear(year);
    const auto *announced = std::find_if(announcedMoments.begin(), announcedMoments.end(),
                                         [year](const Announced &moment) { return moment.year == year; });
    if (announced != announcedMoments.end()) {
        newYear.minute = announced->minute;
    }
    return newYear;
}

} // namespace rangvoan::khmer
