// SPDX-License-Identifier: Apache-2.0
#include "app/services/corrections.h"

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
    const std::array<std::pair<QStringView, QString *>, 6> fields{{
        {u"name_latin", &nomination.name.latin},
        {u"civil_servant_number", &nomination.civilServantNumber},
        {u"position", &nomination.position},
        {u"school_km", &nomination.schoolKm},
        {u"school_latin", &nomination.schoolLatin},
        {u"phone", &nomination.phone},
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

} // namespace

QStringList correctableFields()
{
    return {u"name_km"_s,  u"name_latin"_s, u"sex"_s,          u"birth_date"_s, u"civil_servant_number"_s,
            u"position"_s, u"school_km"_s,  u"school_latin"_s, u"phone"_s};
}

Result<CorrectedNomination> correctField(const Nomination &nomination, const QString &field, const QString &value)
{
    if (!correctableFields().contains(field) || value.trimmed().isEmpty()) {
        return unreadable(field);
    }
    CorrectedNomination corrected{nomination, {}};
    if (field == u"name_km"_s) {
        corrected.before = nomination.name.khmer();
        corrected.nomination.name.familyKm = value.section(u' ', 0, 0);
        corrected.nomination.name.givenKm = value.section(u' ', 1);
    } else if (field == u"birth_date"_s) {
        corrected.before = nomination.birthDate.toString(Qt::ISODate);
        corrected.nomination.birthDate = QDate::fromString(value, Qt::ISODate);
        if (!corrected.nomination.birthDate.isValid()) {
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
    }
    return corrected;
}

} // namespace rangvoan
