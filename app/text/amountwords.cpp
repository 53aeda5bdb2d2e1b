// SPDX-License-Identifier: Apache-2.0
#include "app/text/amountwords.h"

#include <array>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestInWords = 999'999'999'999;

constexpr std::array<const char16_t *, 10> khmerUnits{u"សូន្យ", u"មួយ",    u"ពីរ",    u"បី",    u"បួន",
                                                      u"ប្រាំ", u"ប្រាំមួយ", u"ប្រាំពីរ", u"ប្រាំបី", u"ប្រាំបួន"};
constexpr std::array<const char16_t *, 10> khmerTens{u"",     u"ដប់",   u"ម្ភៃ",  u"សាមសិប", u"សែសិប",
                                                     u"ហាសិប", u"ហុកសិប", u"ចិតសិប", u"ប៉ែតសិប", u"កៅសិប"};
constexpr std::array<const char16_t *, 20> englishUnits{u"zero",    u"one",     u"two",       u"three",    u"four",
                                                        u"five",    u"six",     u"seven",     u"eight",    u"nine",
                                                        u"ten",     u"eleven",  u"twelve",    u"thirteen", u"fourteen",
                                                        u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen"};
constexpr std::array<const char16_t *, 10> englishTens{u"",      u"",      u"twenty",  u"thirty", u"forty",
                                                       u"fifty", u"sixty", u"seventy", u"eighty", u"ninety"};

struct NumberScale
{
    qint64 value;
    const char16_t *name;
};

constexpr std::array<NumberScale, 5> khmerScales{
    {{1'000'000, u"លាន"}, {100'000, u"សែន"}, {10'000, u"ម៉ឺន"}, {1'000, u"ពាន់"}, {100, u"រយ"}}};
constexpr std::array<NumberScale, 4> englishScales{
    {{1'000'000'000, u" billion"}, {1'000'000, u" million"}, {1'000, u" thousand"}, {100, u" hundred"}}};

template<size_t count>
QString wordAt(const std::array<const char16_t *, count> &words, qint64 index)
{
    return QString::fromUtf16(words[static_cast<size_t>(index)]);
}

QString khmerBelowHundred(qint64 number)
{
    const QString tens = wordAt(khmerTens, number / 10);
    return number % 10 == 0 && number > 0 ? tens : tens + wordAt(khmerUnits, number % 10);
}

QString englishBelowHundred(qint64 number)
{
    if (number < 20) {
        return wordAt(englishUnits, number);
    }
    const QString tens = wordAt(englishTens, number / 10);
    return number % 10 == 0 ? tens : tens + u'-' + wordAt(englishUnits, number % 10);
}

QString khmerWords(qint64 number)
{
    QString words;
    for (const NumberScale &scale : khmerScales) {
        if (number < scale.value) {
            continue;
        }
        // Only the number of millions can exceed 99: it is told by the same scales, below a million.
        const qint64 times = number / scale.value;
        words += (times < 100 ? khmerBelowHundred(times) : khmerWords(times)) + QString::fromUtf16(scale.name);
        number %= scale.value;
    }
    return number > 0 || words.isEmpty() ? words + khmerBelowHundred(number) : words;
}

QString englishWords(qint64 number)
{
    QStringList words;
    for (const NumberScale &scale : englishScales) {
        if (number < scale.value) {
            continue;
        }
        const qint64 times = number / scale.value;
        words += (times < 100 ? englishBelowHundred(times) : englishWords(times)) + QString::fromUtf16(scale.name);
        number %= scale.value;
    }
    if (number > 0 || words.isEmpty()) {
        words += englishBelowHundred(number);
    }
    return words.join(u' ');
}

QString wordsFor(qint64 number, Language language)
{
    return language == Language::Khmer ? khmerWords(number) : englishWords(number);
}

bool hasWords(qint64 number)
{
    return number >= 0 && number <= largestInWords;
}

Error withoutWords(qint64 number)
{
    return Error{ErrorCode::InvalidArgument, {QString::number(number)}};
}

} // namespace

Result<QString> numberInWords(qint64 number, Language language)
{
    if (!hasWords(number)) {
        return withoutWords(number);
    }
    return wordsFor(number, language);
}

Result<QString> rielInWords(qint64 amount, Language language)
{
    if (!hasWords(amount)) {
        return withoutWords(amount);
    }
    const QString words = wordsFor(amount, language);
    if (language == Language::Khmer) {
        return words + u"រៀល"_s;
    }
    return words + (amount == 1 ? u" riel"_s : u" riels"_s);
}

} // namespace rangvoan
