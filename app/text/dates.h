// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"
#include "app/text/wording.h"

#include <QDate>
#include <QString>

namespace rangvoan
{

// Own patterns of official papers: they must not change with the system's locale data. An invalid date gives "".

/// Month 1-12 by its solar name: "មីនា", "March".
QString solarMonthName(int month, Language language);

/// Weekday 1-7, Monday first as in QDate: "ព្រហស្បតិ៍", "Thursday".
QString weekdayName(int weekday, Language language);

/// As papers carry it: "ថ្ងៃទី២៧ ខែមីនា ឆ្នាំ២០២៦", "27 March 2026". Khmer days below ten have two digits (០៥).
QString longDate(QDate date, Language language);

/// The same with the weekday: "ថ្ងៃសុក្រ ទី២៧ ខែមីនា ឆ្នាំ២០២៦", "Friday, 27 March 2026".
QString longDateWithWeekday(QDate date, Language language);

/// For tables: "២៧/០៣/២០២៦", "27/03/2026".
QString shortDate(QDate date, Language language);

/// A date as people type it, in either kind of digits: dd/mm/yyyy, dd-mm-yyyy, dd.mm.yyyy or yyyy-mm-dd (day and month
/// of one or two digits, year of four, years 1900-2100). Errors: InvalidArgument (the text).
Result<QDate> parseDate(QStringView text);

} // namespace rangvoan
