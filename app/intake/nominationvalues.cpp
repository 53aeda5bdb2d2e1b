// SPDX-License-Identifier: Apache-2.0
#include "app/intake/nominationvalues.h"

#include "app/text/digits.h"
#include "app/text/khmernormalize.h"

#include <QList>

#include <algorithm>
#include <array>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

struct DegreeWord
{
    const char16_t *word;
    int level;
};

// The longer word first where one begins another: បរិញ្ញាបត្ររង is an associate degree, not a bachelor's.
constexpr std::array<DegreeWord, 14> degreeWords{{
    {u"បរិញ្ញាបត្រជាន់ខ្ពស់", 7},
    {u"អនុបណ្ឌិត", 7},
    {u"បរិញ្ញាបត្ររង", 5},
    {u"បរិញ្ញាបត្រ", 6},
    {u"បណ្ឌិត", 8},
    {u"doctor", 8},
    {u"phd", 8},
    {u"ph.d", 8},
    {u"master", 7},
    {u"associate", 5},
    {u"bachelor", 6},
    {u"licence", 6},
    {u"b.ed", 6},
    {u"m.ed", 7},
}};

/// All whole numbers in a text.
QList<int> numbersIn(QStringView text)
{
    QList<int> numbers;
    const QString latin = toLatinDigits(text);
    for (qsizetype i = 0; i < latin.size(); ++i) {
        const qsizetype begin = i;
        while (i < latin.size() && latin.at(i) >= u'0' && latin.at(i) <= u'9') {
            ++i;
        }
        if (i > begin) {
            // Longer runs are no grade, level or year count; -1 makes every range check fail.
            numbers.append(i - begin <= 4 ? latin.sliced(begin, i - begin).toInt() : -1);
        }
    }
    return numbers;
}

std::optional<int> onlyNumberWithin(QStringView text, int low, int high)
{
    const QList<int> numbers = numbersIn(text);
    const bool fits = numbers.size() == 1 && numbers.first() >= low && numbers.first() <= high && !text.contains(u'-');
    return fits ? std::optional(numbers.first()) : std::nullopt;
}

} // namespace

Sex sexFromText(QStringView text)
{
    static const QStringList male{searchKey(u"ប"), searchKey(u"ប្រុស"), u"m"_s, u"male"_s};
    static const QStringList female{searchKey(u"ស"), searchKey(u"ស្រី"), u"f"_s, u"female"_s};
    QString key = searchKey(text);
    key.remove(u'.');
    return male.contains(key) ? Sex::Male : female.contains(key) ? Sex::Female : Sex::Unknown;
}

std::optional<GradeSpan> gradesFromText(QStringView text)
{
    const QList<int> numbers = numbersIn(text);
    if (numbers.isEmpty()) {
        return std::nullopt;
    }
    const auto [low, high] = std::minmax_element(numbers.cbegin(), numbers.cend());
    return *low >= 1 && *high <= 12 ? std::optional(GradeSpan{*low, *high}) : std::nullopt;
}

std::optional<int> serviceYearsFromText(QStringView text)
{
    return onlyNumberWithin(text, 0, 60);
}

std::optional<int> nqfLevelFromText(QStringView text)
{
    return onlyNumberWithin(text, 1, 8);
}

std::optional<int> nqfLevelOfQualification(QStringView qualification)
{
    static const QStringList words = [] {
        QStringList keys;
        for (const DegreeWord &degree : degreeWords) {
            keys.append(searchKey(QStringView(degree.word)));
        }
        return keys;
    }();
    const QString key = searchKey(qualification);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (key.contains(words.at(i))) {
            return degreeWords.at(static_cast<std::size_t>(i)).level;
        }
    }
    return std::nullopt;
}

QString civilServantNumberFromText(QStringView text)
{
    QString number = withoutInvisible(toLatinDigits(text));
    number.removeIf([](QChar c) { return c.isSpace(); });
    return number;
}

bool isPlausibleCivilServantNumber(QStringView number)
{
    return number.size() >= 6 && number.size() <= 12 &&
           std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString phoneFromText(QStringView text)
{
    QString phone;
    for (const QChar c : withoutInvisible(toLatinDigits(text)).simplified()) {
        phone += c == u'-' || c == u'.' ? QChar(u' ') : c;
    }
    return phone.simplified();
}

PersonName splitKhmerName(const QString &name)
{
    const qsizetype space = name.indexOf(u' ');
    if (space < 0) {
        return {name, {}, {}};
    }
    return {name.first(space), name.sliced(space + 1), {}};
}

} // namespace rangvoan
