// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"
#include "app/text/wording.h"

#include <QDate>
#include <QString>

namespace rangvoan
{

enum class MoonPhase { Koet, Roch };

enum class LunarMonth {
    Migasir,
    Bos,
    Meak,
    Phalkun,
    Cheit,
    Pisakh,
    Jesth,
    Asadh,
    Srap,
    Phatrabot,
    Assoch,
    Kadeuk,
    Pathamasadh, ///< the first Asadh of a year with a leap month
    Tutiyasadh,  ///< the second
};

enum class AnimalYear { Rat, Ox, Tiger, Rabbit, Dragon, Snake, Horse, Goat, Monkey, Rooster, Dog, Pig };

/// The year's place in the ten-year round of the small era; the value is the last digit of that year.
enum class Sak { Samritthi, Ek, To, Trei, Chattva, Pancha, Chha, Sapta, Attha, Nappa };

/// A day of the Khmer lunar calendar (Chhankitek), as it stands at noon.
struct LunarDate
{
    QDate solar;
    int day = 1; ///< 1-15
    MoonPhase phase = MoonPhase::Koet;
    LunarMonth month = LunarMonth::Migasir;
    AnimalYear animalYear = AnimalYear::Rat; ///< changes at the moment of the New Year
    Sak sak = Sak::Samritthi;                ///< changes on Lerng Sak, the last day of the New Year
    int buddhistYear = 0;                    ///< grows on 1 roch Pisakh

    friend bool operator==(const LunarDate &, const LunarDate &) = default;
};

/// The lunar date of 1 January 1900 to 31 December 2100. Errors: InvalidArgument (the date) outside.
/// Rules and sources: app/text/khmeryear.h.
Result<LunarDate> khmerLunarDate(QDate solar);

QString moonPhaseName(MoonPhase phase, Language language);
QString lunarMonthName(LunarMonth month, Language language);
QString animalYearName(AnimalYear year, Language language);
QString sakName(Sak sak, Language language);

enum class BuddhistEraForm { InFull, Abbreviated };

/// The lunar line of an official paper: "ថ្ងៃព្រហស្បតិ៍ ១២កើត ខែបុស្ស ឆ្នាំមមី ឆស័ក ពុទ្ធសករាជ ២៥៥៨", abbreviated with "ព.ស.";
/// "Thursday, 12 Koet, month of Bos, Year of the Horse, Chha Sak, Buddhist Era 2558", abbreviated with "B.E.".
QString lunarText(const LunarDate &date, Language language = Language::Khmer,
                  BuddhistEraForm era = BuddhistEraForm::InFull);

} // namespace rangvoan
