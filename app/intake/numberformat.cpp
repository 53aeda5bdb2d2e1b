// SPDX-License-Identifier: Apache-2.0
#include "app/intake/numberformat.h"

#include <QTime>

#include <algorithm>
#include <cmath>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int doubleDigits = 15;
constexpr int mostExponent = 40;

/// One section of a format code with quoted text, colours, locales and fill instructions taken out.
struct BareFormat
{
    QString letters; ///< everything that stands for itself as an instruction
    QString pattern; ///< the same with the fixed characters left in
};

BareFormat bareFormat(QStringView code)
{
    BareFormat bare;
    for (qsizetype i = 0; i < code.size() && code.at(i) != u';'; ++i) {
        const QChar c = code.at(i);
        const QChar closing = c == u'"' ? QChar(u'"') : c == u'[' ? QChar(u']') : QChar();
        if (!closing.isNull()) {
            const qsizetype end = code.indexOf(closing, i + 1);
            const qsizetype stop = end < 0 ? code.size() : end;
            const QStringView inside = code.sliced(i + 1, stop - i - 1);
            if (c == u'"') {
                bare.pattern += inside;
            } else if (inside.startsWith(u'h', Qt::CaseInsensitive) || inside.startsWith(u'm', Qt::CaseInsensitive) ||
                       inside.startsWith(u's', Qt::CaseInsensitive)) {
                bare.letters += u'E'; // elapsed time: a quantity, not a date
            }
            i = stop;
        } else if ((c == u'\\' || c == u'_' || c == u'*') && i + 1 < code.size()) {
            ++i;
            bare.pattern += c == u'\\' ? QString(code.at(i)) : QString();
        } else {
            bare.letters += c;
            bare.pattern += c;
        }
    }
    return bare;
}

bool isDigitsFormat(const QString &letters)
{
    const bool onlyPlaces =
        std::all_of(letters.begin(), letters.end(), [](QChar c) { return QStringView(u"0# -/()").contains(c); });
    return onlyPlaces && letters.count(u'0') >= 2;
}

/// Digits of a decimal text with the place of its point: value = 0.DIGITS × 10^point.
struct DecimalParts
{
    bool negative = false;
    QString digits; ///< without leading zeros
    int point = 0;
};

/// Splits [-]digits[.digits][E[+-]digits]; nothing else is a number.
bool splitDecimal(QStringView text, DecimalParts &parts)
{
    parts.negative = text.startsWith(u'-');
    text = text.sliced(text.startsWith(u'-') || text.startsWith(u'+') ? 1 : 0);
    const qsizetype e = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    int exponent = 0;
    if (e >= 0) {
        bool isNumber = false;
        exponent = text.sliced(e + 1).toInt(&isNumber);
        if (!isNumber || std::abs(exponent) > mostExponent) {
            return false;
        }
        text = text.first(e);
    }
    const qsizetype dot = text.indexOf(u'.');
    const QStringView whole = dot < 0 ? text : text.first(dot);
    parts.digits = whole.toString() + (dot < 0 ? QString() : text.sliced(dot + 1).toString());
    const bool onlyDigits =
        std::all_of(parts.digits.cbegin(), parts.digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (parts.digits.isEmpty() || parts.digits.size() > 400 || !onlyDigits) {
        return false;
    }
    parts.point = static_cast<int>(whole.size()) + exponent;
    while (parts.digits.startsWith(u'0')) {
        parts.digits.remove(0, 1);
        --parts.point;
    }
    return true;
}

/// Rounds half up to `keep` digits.
void roundDigits(DecimalParts &parts, int keep)
{
    const bool up = parts.digits.at(keep) >= u'5';
    parts.digits.truncate(keep);
    qsizetype i = keep;
    while (up && i > 0 && parts.digits.at(i - 1) == u'9') {
        parts.digits[--i] = u'0';
    }
    if (up && i > 0) {
        parts.digits[i - 1] = QChar(parts.digits.at(i - 1).unicode() + 1);
    } else if (up) {
        parts.digits.prepend(u'1');
        ++parts.point;
    }
}

QString joinDecimal(DecimalParts parts)
{
    while (parts.digits.endsWith(u'0') && parts.digits.size() > std::max(parts.point, 0)) {
        parts.digits.chop(1);
    }
    if (parts.digits.isEmpty()) {
        return u"0"_s;
    }
    QString text;
    if (parts.point <= 0) {
        text = u"0."_s + QString(-parts.point, u'0') + parts.digits;
    } else if (parts.digits.size() <= parts.point) {
        text = parts.digits + QString(parts.point - parts.digits.size(), u'0');
    } else {
        text = parts.digits.first(parts.point) + u'.' + parts.digits.sliced(parts.point);
    }
    return parts.negative ? u'-' + text : text;
}

} // namespace

NumberFormat parseNumberFormat(QStringView code)
{
    if (code.isEmpty() || code.compare(u"general", Qt::CaseInsensitive) == 0) {
        return {};
    }
    const BareFormat bare = bareFormat(code);
    if (isDigitsFormat(bare.letters)) {
        return {FormatKind::Digits, bare.pattern};
    }
    QString letters = bare.letters.toLower();
    letters.remove(u"am/pm"_s).remove(u"a/p"_s).remove(u"general"_s);
    const bool isQuantity = letters.contains(u'#') || letters.contains(u'@') || letters.contains(u'?') ||
                            letters.contains(u'%') || bare.letters.contains(u'E');
    const bool hasDay = letters.contains(u'd') || letters.contains(u'y');
    const bool hasTime = letters.contains(u'h') || letters.contains(u's');
    if (isQuantity || (!hasDay && !hasTime && !letters.contains(u'm'))) {
        return {FormatKind::Other, {}};
    }
    return {!hasDay && hasTime ? FormatKind::Time : FormatKind::Date, {}};
}

NumberFormat builtInNumberFormat(int id)
{
    const auto within = [id](int low, int high) {
        return id >= low && id <= high;
    };
    if (id == 0) {
        return {};
    }
    if (within(14, 17) || id == 22 || within(27, 31) || id == 36 || within(50, 54) || within(57, 58)) {
        return {FormatKind::Date, {}};
    }
    if (within(18, 21) || within(32, 35) || id == 45 || within(55, 56)) {
        return {FormatKind::Time, {}};
    }
    return {FormatKind::Other, {}};
}

QString plainDecimal(QStringView stored)
{
    const QStringView text = stored.trimmed();
    DecimalParts parts;
    if (!splitDecimal(text, parts)) {
        return text.toString();
    }
    const bool isWhole = !text.contains(u'.') && !text.contains(u'e', Qt::CaseInsensitive);
    if (!isWhole && parts.digits.size() > doubleDigits) {
        roundDigits(parts, doubleDigits);
    }
    return joinDecimal(parts);
}

QString digitsInPattern(const QString &plain, const QString &pattern)
{
    const bool isWhole =
        !plain.isEmpty() && std::all_of(plain.cbegin(), plain.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isWhole) {
        return plain;
    }
    QString text;
    qsizetype left = plain.size();
    qsizetype places = pattern.count(u'0') + pattern.count(u'#');
    for (qsizetype i = pattern.size() - 1; i >= 0; --i) {
        const QChar c = pattern.at(i);
        if (c != u'0' && c != u'#') {
            text.prepend(c);
            continue;
        }
        --places;
        if (left > 0) {
            // The first place takes all digits that remain.
            const qsizetype taken = places == 0 ? left : 1;
            text.prepend(plain.sliced(left - taken, taken));
            left -= taken;
        } else if (c == u'0') {
            text.prepend(u'0');
        }
    }
    return text;
}

QString dateTextOfSerial(QStringView stored, FormatKind kind, bool base1904)
{
    bool isNumber = false;
    const double serial = stored.trimmed().toDouble(&isNumber);
    // Day 2,958,465 is 31 December 9999, the last one a sheet knows.
    if (!isNumber || !(serial >= 0) || serial >= 2'958'466) {
        return {};
    }
    qint64 day = static_cast<qint64>(std::floor(serial));
    qint64 seconds = std::llround((serial - static_cast<double>(day)) * 86'400);
    day += seconds / 86'400;
    seconds %= 86'400;
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds));
    if (kind == FormatKind::Time && day == 0) {
        return time.toString(u"HH:mm:ss"_s);
    }
    if (!base1904 && (day == 60 || day == 0)) {
        return {};
    }
    const QDate base = base1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QString date = base.addDays(day).toString(Qt::ISODate);
    return seconds == 0 ? date : date + u'T' + time.toString(u"HH:mm:ss"_s);
}

} // namespace rangvoan
