// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <tuple>

namespace rangvoan
{

enum class Sex { Unknown = 0, Male = 1, Female = 2 };

/// A name as official papers carry it: family name first. Khmer text is stored in canonical order
/// (app/text/khmernormalize.h); Latin is for display and fuzzy matching only (design 1.2).
struct PersonName
{
    QString familyKm;
    QString givenKm;
    QString latin;

    QString khmer() const { return givenKm.isEmpty() ? familyKm : familyKm + u' ' + givenKm; }

    template<class Self>
    static auto fields(Self &self)
    {
        return std::tie(self.familyKm, self.givenKm, self.latin);
    }
    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// One nomination form: what a province says of a person. Identity is the civil-servant number and the Khmer name.
/// Empty text and null dates mean "not given".
struct Nomination
{
    PersonName name;
    Sex sex = Sex::Unknown;
    QDate birthDate;
    QString civilServantNumber; ///< text, leading zeros count
    QString phone;
    QString position;
    QString schoolKm;
    QString schoolLatin;
    QString schoolLevel;
    int gradeFrom = 0; ///< 1-12, 0 = not given
    int gradeTo = 0;
    QString subject;
    QString provinceCode; ///< two digits, resources/geo/provinces.csv
    QString districtCode; ///< four digits, resources/geo/districts.csv
    QDate serviceSince;
    std::optional<int> serviceYears; ///< as stated, when no start date is given
    QString qualification;
    int nqfLevel = 0; ///< 1-8 of the national qualifications framework, 0 = not given
    QString nominatingUnit;
    QString remarks;
    QString nameKey; ///< search key of the Khmer name, for duplicates (app/text/khmernormalize.h)

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.name, s.sex, s.birthDate, s.civilServantNumber, s.phone, s.position, s.schoolKm,
                        s.schoolLatin, s.schoolLevel, s.gradeFrom, s.gradeTo, s.subject, s.provinceCode, s.districtCode,
                        s.serviceSince, s.serviceYears, s.qualification, s.nqfLevel, s.nominatingUnit, s.remarks,
                        s.nameKey);
    }
    friend bool operator==(const Nomination &, const Nomination &) = default;
};

} // namespace rangvoan
