// SPDX-License-Identifier: Apache-2.0
#include "app/text/digits.h"

#include "app/text/khmerclasses.h"
#include "app/text/khmernormalize.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

bool isLatinDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAllLatinDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isLatinDigit);
}

QStringView withoutMinus(QStringView number)
{
    return number.startsWith(u'-') ? number.sliced(1) : number;
}

QString grouped(QStringView digits, QChar separator)
{
    QString result;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            result.append(separator);
        }
        result.append(digits.at(i));
    }
    return result;
}

/// The digits alone, or null if separators stand where no group ends.
QString withoutGroups(QStringView digits)
{
    for (const QChar separator : {QChar(u'.'), QChar(u',')}) {
        if (!digits.contains(separator)) {
            continue;
        }
        const QString plain = digits.toString().remove(separator);
        const bool wellGrouped =
            isAllLatinDigits(plain) && plain.front() != u'0' && grouped(plain, separator) == digits;
        return wellGrouped ? plain : QString();
    }
    return isAllLatinDigits(digits) ? digits.toString() : QString();
}

QString typedNumber(QStringView text)
{
    return toLatinDigits(withoutInvisible(text)).trimmed();
}

Error notANumber(QStringView text)
{
    return Error{ErrorCode::InvalidArgument, {text.toString()}};
}

} // namespace

QString toKhmerDigits(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result) {
        if (isLatinDigit(c)) {
            c = QChar(static_cast<char16_t>(khmer::digitZero + (c.unicode() - u'0')));
        }
    }
    return result;
}

QString toLatinDigits(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result) {
        if (khmer::isDigit(c.unicode())) {
            c = QChar(static_cast<char16_t>(u'0' + (c.unicode() - khmer::digitZero)));
        }
    }
    return result;
}

Result<qint64> parseInteger(QStringView text)
{
    const QString typed = typedNumber(text);
    const QString digits = withoutGroups(withoutMinus(typed));
    if (digits.isNull()) {
        return notANumber(text);
    }
    bool fits = false;
    const qint64 number = (typed.startsWith(u'-') ? u'-' + digits : digits).toLongLong(&fits);
    if (!fits) {
        return notANumber(text);
    }
    return number;
}

Result<QString> parseDecimal(QStringView text)
{
    QString typed = typedNumber(text);
    typed.replace(u',', u'.');
    const QStringView number = withoutMinus(typed);
    const qsizetype point = number.indexOf(u'.');
    const bool valid = point < 0 ? isAllLatinDigits(number)
                                 : isAllLatinDigits(number.first(point)) && isAllLatinDigits(number.sliced(point + 1));
    if (!valid) {
        return notANumber(text);
    }
    return typed;
}

QString formatNumber(qint64 number, Language language)
{
    return formatDecimal(QString::number(number), language);
}

QString formatDecimal(QStringView decimal, Language language)
{
    const QStringView number = withoutMinus(decimal);
    const qsizetype point = number.indexOf(u'.');
    const QStringView whole = point < 0 ? number : number.first(point);
    const QStringView fraction = point < 0 ? QStringView() : number.sliced(point + 1);
    if (!isAllLatinDigits(whole) || (point >= 0 && !isAllLatinDigits(fraction))) {
        return decimal.toString();
    }
    const bool isKhmer = language == Language::Khmer;
    QString result = number.size() < decimal.size() ? QString(u'-') : QString();
    result += grouped(whole, isKhmer ? u'.' : u',');
    if (point >= 0) {
        result += isKhmer ? u',' : u'.';
        result += fraction;
    }
    return isKhmer ? toKhmerDigits(result) : result;
}

} // namespace rangvoan
