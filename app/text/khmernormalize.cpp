// SPDX-License-Identifier: Apache-2.0
#include "app/text/khmernormalize.h"

#include "app/text/digits.h"
#include "app/text/khmerclasses.h"

#include <QVarLengthArray>

#include <algorithm>

namespace rangvoan
{

namespace
{

using khmer::Place;

/// One mark of a syllable, or a coeng with its consonant.
struct SyllableMark
{
    Place place = Place::None;
    char16_t sign = 0;
    char16_t subscript = 0; ///< the consonant, if sign is a coeng
};

using SyllableMarks = QVarLengthArray<SyllableMark, 16>;

// Coeng ro is drawn before the base, so its place among the coengs cannot be seen: it is written last.
int rankOf(const SyllableMark &mark)
{
    const int rank = 2 * static_cast<int>(mark.place);
    return mark.subscript == khmer::ro ? rank + 1 : rank;
}

void appendMark(SyllableMarks &marks, char16_t sign)
{
    // The two vowels that can also be typed as e + ii and e + aa are taken apart, so that all spellings meet.
    if (sign == khmer::vowelOe || sign == khmer::vowelOo) {
        marks.append({Place::PreVowel, khmer::vowelE});
        sign = sign == khmer::vowelOe ? khmer::vowelIi : khmer::vowelAa;
    }
    marks.append({khmer::placeOf(sign), sign});
}

/// Reads the marks of the syllable whose base stands before `position`; returns the position after them.
qsizetype readMarks(QStringView text, qsizetype position, SyllableMarks &marks)
{
    while (position < text.size()) {
        const char16_t c = text.at(position).unicode();
        const Place place = khmer::placeOf(c);
        if (place == Place::None || place == Place::Base) {
            break;
        }
        if (place != Place::Coeng) {
            appendMark(marks, c);
            ++position;
            continue;
        }
        qsizetype next = position + 1;
        while (next < text.size() && text.at(next).unicode() == khmer::coeng) {
            ++next;
        }
        if (next == text.size() || !khmer::isBase(text.at(next).unicode())) {
            break; // a coeng without a consonant: not a syllable any more, left as it is
        }
        marks.append({Place::Coeng, khmer::coeng, text.at(next).unicode()});
        position = next + 1;
    }
    return position;
}

bool joinVowel(SyllableMarks &marks, char16_t half, char16_t whole)
{
    const auto isSign = [](char16_t sign) {
        return [sign](const SyllableMark &mark) {
            return mark.sign == sign;
        };
    };
    const auto first = std::find_if(marks.begin(), marks.end(), isSign(khmer::vowelE));
    const auto second = std::find_if(marks.begin(), marks.end(), isSign(half));
    if (first == marks.end() || second == marks.end()) {
        return false;
    }
    first->sign = whole;
    marks.erase(second);
    return true;
}

void putInOrder(SyllableMarks &marks)
{
    if (marks.size() < 2) {
        return;
    }
    // Stable, and without the buffer std::stable_sort would ask for: a syllable has a handful of marks.
    for (auto mark = marks.begin() + 1; mark != marks.end(); ++mark) {
        const auto place = std::upper_bound(marks.begin(), mark, rankOf(*mark),
                                            [](int rank, const SyllableMark &other) { return rank < rankOf(other); });
        std::rotate(place, mark, mark + 1);
    }
    const auto last = std::unique(marks.begin(), marks.end(), [](const SyllableMark &a, const SyllableMark &b) {
        return a.sign == b.sign && a.sign != khmer::coeng;
    });
    marks.erase(last, marks.end());
    if (!joinVowel(marks, khmer::vowelAa, khmer::vowelOo)) {
        joinVowel(marks, khmer::vowelIi, khmer::vowelOe);
    }
}

QString inSyllableOrder(QStringView text)
{
    QVarLengthArray<QChar, 256> result;
    result.reserve(text.size());
    SyllableMarks marks;
    qsizetype position = 0;
    while (position < text.size()) {
        const QChar c = text.at(position++);
        result.append(c);
        if (!khmer::isBase(c.unicode())) {
            continue;
        }
        marks.clear();
        position = readMarks(text, position, marks);
        putInOrder(marks);
        for (const SyllableMark &mark : std::as_const(marks)) {
            result.append(QChar(mark.sign));
            if (mark.subscript != 0) {
                result.append(QChar(mark.subscript));
            }
        }
    }
    return QString(result.constData(), result.size());
}

/// Letters that cannot be told apart on paper, reduced to one.
QString withOneLetterForEachShape(QStringView text)
{
    QString result;
    result.reserve(text.size() + 2);
    for (const QChar c : text) {
        const char16_t before = result.isEmpty() ? u'\0' : result.back().unicode();
        switch (c.unicode()) {
        case khmer::da:
            result.append(before == khmer::coeng ? QChar(khmer::ta) : c);
            break;
        case khmer::muusikatoan:
            result.append(QChar(khmer::triisap));
            break;
        case 0x17A3:
            result.append(QChar(khmer::qa));
            break;
        case 0x17A4:
            result.append(QChar(khmer::qa)).append(QChar(khmer::vowelAa));
            break;
        case 0x17A8:
            result.append(QChar(0x17A7)).append(QChar(khmer::ka));
            break;
        case 0x17B2:
            result.append(QChar(0x17B1));
            break;
        default:
            result.append(c);
            break;
        }
    }
    return result;
}

/// Whether the vowel sign u before `next` can only be a shifter: fonts draw a shifter as u below these.
bool isShifterBefore(QStringView next)
{
    if (next.isEmpty()) {
        return false;
    }
    const char16_t c = next.front().unicode();
    if (c == khmer::vowelAa) {
        return next.size() > 1 && next.at(1).unicode() == khmer::nikahit;
    }
    return khmer::placeOf(c) == Place::AboveVowel || c == 0x17D0 || c == 0x17DD;
}

/// In canonical order the vowel oe (drawn before and above) stands before a u, the vowel ii after it.
void replaceShiftersTypedAsU(QString &text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i).unicode() != khmer::vowelU) {
            continue;
        }
        const char16_t before = text.at(i - 1).unicode();
        if (before == khmer::vowelOe || before == 0x17BF) {
            text[i] = text.at(i - 1);
            text[i - 1] = QChar(khmer::triisap);
        } else if (isShifterBefore(QStringView(text).sliced(i + 1))) {
            text[i] = QChar(khmer::triisap);
        }
    }
}

} // namespace

bool hasKhmer(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return khmer::isKhmer(c.unicode()); });
}

QString withoutInvisible(QStringView text)
{
    QString result;
    result.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(result),
                 [](QChar c) { return !khmer::isInvisible(c.unicode()); });
    return result;
}

QString canonical(QStringView text)
{
    QString composed = withoutInvisible(text).normalized(QString::NormalizationForm_C);
    if (!hasKhmer(composed)) {
        return composed;
    }
    // Two Khmer signs have a combining class: moved marks can need a second composition.
    return inSyllableOrder(composed).normalized(QString::NormalizationForm_C);
}

QString searchKey(QStringView text)
{
    QString key = canonical(text);
    if (hasKhmer(key)) {
        key = inSyllableOrder(withOneLetterForEachShape(key));
        replaceShiftersTypedAsU(key);
        key = toLatinDigits(key);
    }
    return key.toCaseFolded().simplified();
}

QString passphraseForm(QStringView text)
{
    return toLatinDigits(canonical(text));
}

} // namespace rangvoan
