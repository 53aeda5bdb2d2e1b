// SPDX-License-Identifier: Apache-2.0
#include "app/report/pdf/syntax.h"

#include <cmath>

namespace rangvoan::report::pdf
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int numberDecimals = 4;
constexpr qreal numberScale = 10'000;
constexpr qreal largestNumber = 32'767; // PDF/A-1, implementation limits of PDF 1.4
} // namespace

QByteArray number(qreal value)
{
    const qint64 scaled = std::llround(std::clamp(value, -largestNumber, largestNumber) * numberScale);
    QByteArray digits = QByteArray::number(std::abs(scaled)).rightJustified(numberDecimals + 1, '0');
    digits.insert(digits.size() - numberDecimals, '.');
    while (digits.endsWith('0')) {
        digits.chop(1);
    }
    if (digits.endsWith('.')) {
        digits.chop(1);
    }
    return scaled < 0 ? '-' + digits : digits;
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray hexCode(quint16 code)
{
    return QByteArray::number(code, 16).rightJustified(4, '0');
}

QByteArray hexText(const QString &text)
{
    QByteArray digits;
    digits.reserve(text.size() * 4);
    for (const QChar unit : text) {
        digits += hexCode(unit.unicode());
    }
    return digits;
}

QByteArray textString(const QString &text)
{
    return "<feff" + hexText(text) + '>';
}

QByteArray dateString(const QDateTime &moment)
{
    return "(" + moment.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toLatin1() + ")";
}

} // namespace rangvoan::report::pdf
