// SPDX-License-Identifier: Apache-2.0
#include "app/intake/datetext.h"

#include "app/text/dates.h"
#include "app/text/digits.h"
#include "app/text/khmernormalize.h"

#include <QList>

#include <utility>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

/// The numbers and words of a date, in order.
struct DatePieces
{
    QList<int> numbers;
    QStringList words;
    bool isTooLong = false;
};

DatePieces piecesOfDate(const QString &text)
{
    DatePieces pieces;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype begin = i;
        if (text.at(i).isDigit()) {
            while (i < text.size() && text.at(i).isDigit()) {
                ++i;
            }
            pieces.isTooLong = pieces.isTooLong || i - begin > 4;
            pieces.numbers.append(text.sliced(begin, i - begin).toInt());
        } else if (text.at(i).isLetter() || text.at(i).isMark()) {
            while (i < text.size() && (text.at(i).isLetter() || text.at(i).isMark())) {
                ++i;
            }
            pieces.words.append(text.sliced(begin, i - begin));
        } else {
            ++i;
        }
    }
    return pieces;
}

bool namesMonth(const QString &word, int month)
{
    const QString khmer = searchKey(solarMonthName(month, Language::Khmer));
    const QString english = searchKey(solarMonthName(month, Language::English));
    return word == khmer || word == searchKey(u"ខែ") + khmer || word == english || word == english.first(3);
}

/// The month a word names, 0 for none.
int monthOfWord(const QString &word)
{
    for (int month = 1; month <= 12; ++month) {
        if (namesMonth(word, month)) {
            return month;
        }
    }
    return 0;
}

bool isCommonYear(int year)
{
    return year >= 1900 && year <= 2100;
}

DateReading readingOf(int year, int month, int day)
{
    if (!isCommonYear(year)) {
        return {};
    }
    const QDate date(year, month, day);
    return {date.isValid() ? DateOutcome::Read : DateOutcome::Impossible, date};
}

DateReading readingOfNumbers(int first, int second, int third)
{
    if (first > 31) {
        return readingOf(first, second, third);
    }
    return second > 12 && first <= 12 ? readingOf(third, first, second) : readingOf(third, second, first);
}

} // namespace

DateReading readDateText(QStringView text)
{
    constexpr qsizetype longestDate = 80;
    const QString key = searchKey(toLatinDigits(text.trimmed()));
    const DatePieces pieces = key.size() > longestDate ? DatePieces() : piecesOfDate(key);
    if (pieces.isTooLong) {
        return {};
    }
    int month = 0;
    for (const QString &word : pieces.words) {
        const int named = monthOfWord(word);
        // Two month names: whatever this is, it is not a date.
        if (named != 0 && month != 0) {
            return {};
        }
        month = named != 0 ? named : month;
    }
    const QList<int> &numbers = pieces.numbers;
    if (month != 0 && numbers.size() == 2) {
        const bool yearFirst = numbers.at(0) > 31;
        return readingOf(numbers.at(yearFirst ? 0 : 1), month, numbers.at(yearFirst ? 1 : 0));
    }
    if (month == 0 && numbers.size() == 3) {
        return readingOfNumbers(numbers.at(0), numbers.at(1), numbers.at(2));
    }
    return {};
}

} // namespace rangvoan
