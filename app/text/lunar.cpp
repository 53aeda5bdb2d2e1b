// SPDX-License-Identifier: Apache-2.0
#include "app/text/lunar.h"

#include "app/text/dates.h"
#include "app/text/digits.h"
#include "app/text/khmeryear.h"

#include <array>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

struct LunarName
{
    const char16_t *khmer;
    const char16_t *english;
};

constexpr std::array<LunarName, 2> phaseNames{{{u"កើត", u"Koet"}, {u"រោច", u"Roch"}}};

constexpr std::array<LunarName, 14> lunarMonthNames{{{u"មិគសិរ", u"Migasir"},
                                                     {u"បុស្ស", u"Bos"},
                                                     {u"មាឃ", u"Meak"},
                                                     {u"ផល្គុន", u"Phalkun"},
                                                     {u"ចេត្រ", u"Cheit"},
                                                     {u"ពិសាខ", u"Pisakh"},
                                                     {u"ជេស្ឋ", u"Jesth"},
                                                     {u"អាសាឍ", u"Asadh"},
                                                     {u"ស្រាពណ៍", u"Srap"},
                                                     {u"ភទ្របទ", u"Phatrabot"},
                                                     {u"អស្សុជ", u"Assoch"},
                                                     {u"កត្តិក", u"Kadeuk"},
                                                     {u"បឋមាសាឍ", u"Pathamasadh"},
                                                     {u"ទុតិយាសាឍ", u"Tutiyasadh"}}};

constexpr std::array<LunarName, 12> animalNames{{{u"ជូត", u"Rat"},
                                                 {u"ឆ្លូវ", u"Ox"},
                                                 {u"ខាល", u"Tiger"},
                                                 {u"ថោះ", u"Rabbit"},
                                                 {u"រោង", u"Dragon"},
                                                 {u"ម្សាញ់", u"Snake"},
                                                 {u"មមី", u"Horse"},
                                                 {u"មមែ", u"Goat"},
                                                 {u"វក", u"Monkey"},
                                                 {u"រកា", u"Rooster"},
                                                 {u"ច", u"Dog"},
                                                 {u"កុរ", u"Pig"}}};

constexpr std::array<LunarName, 10> sakNames{{{u"សំរឹទ្ធិស័ក", u"Samritthi Sak"},
                                              {u"ឯកស័ក", u"Ek Sak"},
                                              {u"ទោស័ក", u"To Sak"},
                                              {u"ត្រីស័ក", u"Trei Sak"},
                                              {u"ចត្វាស័ក", u"Chattva Sak"},
                                              {u"បញ្ចស័ក", u"Pancha Sak"},
                                              {u"ឆស័ក", u"Chha Sak"},
                                              {u"សប្តស័ក", u"Sapta Sak"},
                                              {u"អដ្ឋស័ក", u"Attha Sak"},
                                              {u"នព្វស័ក", u"Nappa Sak"}}};

template<size_t count, class Value>
QString lunarName(const std::array<LunarName, count> &names, Value value, Language language)
{
    const LunarName &name = names.at(static_cast<size_t>(value));
    return QString::fromUtf16(language == Language::Khmer ? name.khmer : name.english);
}

/// The lunar year a day lies in and the days since its 1 koet Migasir.
struct DayOfLunarYear
{
    int lunarYear = 0;
    int dayIndex = 0;
};

DayOfLunarYear dayOfLunarYear(QDate solar)
{
    int lunarYear = solar.year() + 1;
    if (solar < khmer::lunarYearStart(lunarYear)) {
        --lunarYear;
    }
    return {lunarYear, static_cast<int>(khmer::lunarYearStart(lunarYear).daysTo(solar))};
}

struct DayOfMonth
{
    LunarMonth month = LunarMonth::Migasir;
    int dayIndex = 0; ///< 0-29
};

/// Months have 29 and 30 days in turn, from Migasir; the leap day makes Jesth 30, the leap month doubles Asadh.
DayOfMonth dayOfMonth(DayOfLunarYear day)
{
    int left = day.dayIndex;
    for (int number = 0; number < 12; ++number) {
        const auto month = static_cast<LunarMonth>(number);
        int length = number % 2 == 0 ? 29 : 30;
        if (month == LunarMonth::Jesth && khmer::hasLeapDay(day.lunarYear)) {
            length = 30;
        }
        const bool isDoubled = month == LunarMonth::Asadh && khmer::hasLeapMonth(day.lunarYear);
        if (left < length) {
            return {isDoubled ? LunarMonth::Pathamasadh : month, left};
        }
        left -= length;
        if (isDoubled && left < length) {
            return {LunarMonth::Tutiyasadh, left};
        }
        left -= isDoubled ? length : 0;
    }
    return {LunarMonth::Kadeuk, 29};
}

/// Days since 1 koet Migasir of the day on which the Buddhist Era grows: 1 roch Pisakh, after five months from Migasir
/// to Cheit and 15 days.
constexpr int firstRochPisakh = 29 + 30 + 29 + 30 + 29 + 15;

} // namespace

Result<LunarDate> khmerLunarDate(QDate solar)
{
    if (!solar.isValid() || solar.year() < 1900 || solar.year() > 2100) {
        return Error{ErrorCode::InvalidArgument, {solar.toString(Qt::ISODate)}};
    }
    const DayOfLunarYear inYear = dayOfLunarYear(solar);
    const DayOfMonth inMonth = dayOfMonth(inYear);
    const khmer::NewYear newYear = khmer::newYearOf(solar.year());
    const bool isNewAnimal = solar > newYear.date || (solar == newYear.date && newYear.minute <= 12 * 60);
    const int animalBase = solar.year() - (isNewAnimal ? 4 : 5);
    const int smallEra = solar.year() - (solar >= newYear.lerngSakDay ? 638 : 639);

    LunarDate date;
    date.solar = solar;
    date.day = inMonth.dayIndex % 15 + 1;
    date.phase = inMonth.dayIndex < 15 ? MoonPhase::Koet : MoonPhase::Roch;
    date.month = inMonth.month;
    date.animalYear = static_cast<AnimalYear>(animalBase % 12);
    date.sak = static_cast<Sak>(smallEra % 10);
    date.buddhistYear = inYear.lunarYear + (inYear.dayIndex >= firstRochPisakh ? 544 : 543);
    return date;
}

QString moonPhaseName(MoonPhase phase, Language language)
{
    return lunarName(phaseNames, phase, language);
}

QString lunarMonthName(LunarMonth month, Language language)
{
    return lunarName(lunarMonthNames, month, language);
}

QString animalYearName(AnimalYear year, Language language)
{
    return lunarName(animalNames, year, language);
}

QString sakName(Sak sak, Language language)
{
    return lunarName(sakNames, sak, language);
}

QString lunarText(const LunarDate &date, Language language, BuddhistEraForm era)
{
    const QString weekday = weekdayName(date.solar.dayOfWeek(), language);
    const QString day = QString::number(date.day);
    const QString year = QString::number(date.buddhistYear);
    const QString phase = moonPhaseName(date.phase, language);
    const QString month = lunarMonthName(date.month, language);
    const QString animal = animalYearName(date.animalYear, language);
    const QString sak = sakName(date.sak, language);
    const bool inFull = era == BuddhistEraForm::InFull;
    if (language == Language::English) {
        const QString eraName = inFull ? u"Buddhist Era"_s : u"B.E."_s;
        return u"%1, %2 %3, month of %4, Year of the %5, %6, %7 %8"_s.arg(weekday, day, phase, month, animal, sak,
                                                                          eraName, year);
    }
    const QString eraName = inFull ? u"ពុទ្ធសករាជ"_s : u"ព.ស."_s;
    return u"ថ្ងៃ%1 %2%3 ខែ%4 ឆ្នាំ%5 %6 %7 %8"_s.arg(weekday, toKhmerDigits(day), phase, month, animal, sak, eraName,
                                                   toKhmerDigits(year));
}

} // namespace rangvoan
