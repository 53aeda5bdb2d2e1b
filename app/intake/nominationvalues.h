// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/person.h"

#include <optional>

namespace rangvoan
{

// What single cells of a nomination mean; none of these look at other cells.

/// ប, ប្រុស, M, male / ស, ស្រី, F, female.
Sex sexFromText(QStringView text);

struct GradeSpan
{
    int from = 0;
    int to = 0;
};
/// "៤-៦", "ថ្នាក់ទី៧", "10, 11, 12": the lowest and the highest grade named; none unless all are within 1 to 12.
std::optional<GradeSpan> gradesFromText(QStringView text);

/// "១២", "12 years"; whole years 0 to 60.
std::optional<int> serviceYearsFromText(QStringView text);

/// Level 1 to 8 from "6", "Level 6", "កម្រិត៦".
std::optional<int> nqfLevelFromText(QStringView text);
/// Level of a higher-education degree by its name (sub-decree levels 5 to 8, design 1.3); none when not named plainly.
std::optional<int> nqfLevelOfQualification(QStringView qualification);

/// A civil-servant number with Latin digits and without spaces.
QString civilServantNumberFromText(QStringView text);
/// Digits only, 6 to 12 of them. The ministry publishes no format: odd numbers are doubted, never refused.
bool isPlausibleCivilServantNumber(QStringView number);

/// Digits, + and single spaces.
QString phoneFromText(QStringView text);

/// Splits "សុខ វណ្ណា" at its first space; without one all is family name.
PersonName splitKhmerName(const QString &name);

} // namespace rangvoan
