// SPDX-License-Identifier: Apache-2.0
#include "app/text/dates.h"

#include "app/text/digits.h"
#include "app/text/khmernormalize.h"

#include <algorithm>
#include <array>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

struct NamePair
{
    const char16_t *khmer;
    const char16_t *english;
};

constexpr std::array<NamePair, 12> monthNames{{{u"មករា", u"January"},
                                               {u"កុម្ភៈ", u"February"},
                                               {u"មីនា", u"March"},
                                               {u"មេសា", u"April"},
                                               {u"ឧសភា", u"May"},
                                               {u"មិថុនា", u"June"},
                                               {u"កក្កដា", u"July"},
                                               {u"សីហា", u"August"},
                                               {u"កញ្ញា", u"September"},
                                               {u"តុលា", u"October"},
                                               {u"វិច្ឆិកា", u"November"},
                                               {u"ធ្នូ", u"December"}}};

constexpr std::array<NamePair, 7> weekdayNames{{{u"ចន្ទ", u"Monday"},
                                                {u"អង្គារ", u"Tuesday"},
                                                {u"ពុធ", u"Wednesday"},
                                                {u"ព្រហស្បតិ៍", u"Thursday"},
                                                {u"សុក្រ", u"Friday"},
                                                {u"សៅរ៍", u"Saturday"},
                                                {u"អាទិត្យ", u"Sunday"}}};

template<size_t count>
QString nameAt(const std::array<NamePair, count> &names, int number, Language language)
{
    if (number < 1 || number > static_cast<int>(count)) {
        return u""_s;
    }
    const NamePair &name = names[static_cast<size_t>(number - 1)];
    return QString::fromUtf16(language == Language::Khmer ? name.khmer : name.english);
}

QString twoDigits(int number)
{
    return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

/// Digits of a part of a typed date, or -1.
int partValue(QStringView part, qsizetype least, qsizetype most)
{
    const bool digits = std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && part.size() >= least && part.size() <= most ? part.toInt() : -1;
}

QDate typedDate(const QString &typed, QChar separator)
{
    const QList<QStringView> parts = QStringView(typed).split(separator);
    if (parts.size() != 3) {
        return {};
    }
    const bool yearFirst = separator == u'-' && parts.first().size() == 4;
    const int year = partValue(yearFirst ? parts.at(0) : parts.at(2), 4, 4);
    const int month = partValue(parts.at(1), 1, 2);
    const int day = partValue(yearFirst ? parts.at(2) : parts.at(0), 1, 2);
    return year >= 1900 && year <= 2100 && month > 0 && day > 0 ? QDate(year, month, day) : QDate();
}

} // namespace

QString solarMonthName(int month, Language language)
{
    return nameAt(monthNames, month, language);
}

QString weekdayName(int weekday, Language language)
{
    return nameAt(weekdayNames, weekday, language);
}

QString longDate(QDate date, Language language)
{
    if (!date.isValid()) {
        return u""_s;
    }
    const QString month = solarMonthName(date.month(), language);
    if (language == Language::English) {
        return u"%1 %2 %3"_s.arg(date.day()).arg(month).arg(date.year());
    }
    return u"ថ្ងៃទី%1 ខែ%2 ឆ្នាំ%3"_s.arg(toKhmerDigits(twoDigits(date.day())), month,
                                      toKhmerDigits(QString::number(date.year())));
}

QString longDateWithWeekday(QDate date, Language language)
{
    if (!date.isValid()) {
        return u""_s;
    }
    const QString weekday = weekdayName(date.dayOfWeek(), language);
    if (language == Language::English) {
        return u"%1, %2"_s.arg(weekday, longDate(date, language));
    }
    return u"ថ្ងៃ%1 %2"_s.arg(weekday, longDate(date, language).sliced(u"ថ្ងៃ"_s.size()));
}

QString shortDate(QDate date, Language language)
{
    if (!date.isValid()) {
        return u""_s;
    }
    const QString text = u"%1/%2/%3"_s.arg(twoDigits(date.day()), twoDigits(date.month())).arg(date.year());
    return language == Language::Khmer ? toKhmerDigits(text) : text;
}

Result<QDate> parseDate(QStringView text)
{
    const QString typed = toLatinDigits(withoutInvisible(text)).trimmed();
    for (const QChar separator : {QChar(u'/'), QChar(u'-'), QChar(u'.')}) {
        if (const QDate date = typedDate(typed, separator); date.isValid()) {
            return date;
        }
    }
    return Error{ErrorCode::InvalidArgument, {text.toString()}};
}

} // namespace rangvoan
