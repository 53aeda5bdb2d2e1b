// SPDX-License-Identifier: Apache-2.0
#include "app/services/corrections.h"

#include "app/domain/plaintext.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

QString *textField(Nomination &nomination, const QString &field)
{
    const std::array<std::pair<QStringView, QString *>, 12> fields{{
        {u"name_latin", &nomination.name.latin},
        {u"civil_servant_number", &nomination.civilServantNumber},
        {u"position", &nomination.position},
        {u"school_km", &nomination.schoolKm},
        {u"school_latin", &nomination.schoolLatin},
        {u"phone", &nomination.phone},
        {u"school_level", &nomination.schoolLevel},
        {u"subject", &nomination.subject},
        {u"province", &nomination.provinceCode},
        {u"district", &nomination.districtCode},
        {u"qualification", &nomination.qualification},
        {u"remarks", &nomination.remarks},
    }};
    const auto found =
        std::find_if(fields.cbegin(), fields.cend(), [&](const auto &pair) { return pair.first == field; });
    return found == fields.cend() ? nullptr : found->second;
}

QString sexText(Sex sex)
{
    switch (sex) {
    case Sex::Male:
        return u"M"_s;
    case Sex::Female:
        return u"F"_s;
    case Sex::Unknown:
        break;
    }
    return {};
}

Error unreadable(const QString &field)
{
    return {ErrorCode::InvalidArgument, {field}};
}

QDate *dateField(Nomination &nomination, const QString &field)
{
    if (field == u"birth_date"_s) {
        return &nomination.birthDate;
    }
    return field == u"service_since"_s ? &nomination.serviceSince : nullptr;
}

/// The text of a number field as a correction keeps it; "4-12" for the span of grades.
QString numberText(const Nomination &nomination, const QString &field)
{
    if (field == u"grades"_s) {
        return nomination.gradeFrom == 0
                   ? QString()
                   : u"%1-%2"_s.arg(nomination.gradeFrom).arg(std::max(nomination.gradeFrom, nomination.gradeTo));
    }
    if (field == u"service_years"_s) {
        return nomination.serviceYears ? QString::number(*nomination.serviceYears) : QString();
    }
    return nomination.nqfLevel == 0 ? QString() : QString::number(nomination.nqfLevel);
}

bool isWithin(int number, int least, int most)
{
    return number >= least && number <= most;
}

/// False when the value is no number the form knows.
bool setNumber(Nomination &nomination, const QString &field, const QString &value)
{
    const int number = value.section(u'-', 0, 0).toInt();
    if (field == u"grades"_s) {
        nomination.gradeFrom = number;
        nomination.gradeTo = value.contains(u'-') ? value.section(u'-', 1).toInt() : number;
        return isWithin(number, 1, 12) && isWithin(nomination.gradeTo, number, 12);
    }
    bool isNumber = false;
    const int whole = value.toInt(&isNumber);
    if (field == u"service_years"_s) {
        nomination.serviceYears = whole;
        return isNumber && isWithin(whole, 0, 60);
    }
    nomination.nqfLevel = whole;
    return isNumber && isWithin(whole, 1, 8);
}

} // namespace

QStringList correctableFields()
{
    return {u"name_km"_s,  u"name_latin"_s, u"sex"_s,          u"birth_date"_s, u"civil_servant_number"_s,
            u"position"_s, u"school_km"_s,  u"school_latin"_s, u"phone"_s};
}

QStringList formFields()
{
    return correctableFields() + QStringList{u"province"_s,  u"district"_s,      u"school_level"_s,  u"grades"_s,
                                             u"subject"_s,   u"service_since"_s, u"service_years"_s, u"qualification"_s,
                                             u"nqf_level"_s, u"remarks"_s};
}

Result<CorrectedNomination> correctField(const Nomination &nomination, const QString &field, const QString &value)
{
    if (!formFields().contains(field) || isBlank(value)) {
        return unreadable(field);
    }
    CorrectedNomination corrected{nomination, {}};
    if (field == u"name_km"_s) {
        corrected.before = nomination.name.khmer();
        corrected.nomination.name.familyKm = value.section(u' ', 0, 0);
        corrected.nomination.name.givenKm = value.section(u' ', 1);
    } else if (QDate *date = dateField(corrected.nomination, field); date != nullptr) {
        corrected.before = date->toString(Qt::ISODate);
        *date = QDate::fromString(value, Qt::ISODate);
        if (!date->isValid()) {
            return unreadable(field);
        }
    } else if (field == u"sex"_s) {
        corrected.before = sexText(nomination.sex);
        if (value != u"M"_s && value != u"F"_s) {
            return unreadable(field);
        }
        corrected.nomination.sex = value == u"M"_s ? Sex::Male : Sex::Female;
    } else if (QString *text = textField(corrected.nomination, field); text != nullptr) {
        corrected.before = *text;
        *text = value;
    } else {
        corrected.before = numberText(nomination, field);
        if (!setNumber(corrected.nomination, field, value)) {
            return unreadable(field);
        }
    }
    return corrected;
}

} // namespace rangvoan
