// SPDX-License-Identifier: Apache-2.0
#include "app/domain/score.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <numeric>

namespace rangvoan
{

using namespace Qt::StringLiterals;
using boost::multiprecision::cpp_int;
using boost::multiprecision::cpp_rational;

struct BigFraction
{
    cpp_rational value;
};

namespace
{

// Both parts within 31 bits: every product of two and the sum of two products fit a qint64.
constexpr qint64 scoreSmallLimit = 0x7FFFFFFF;
constexpr qsizetype scoreTextLimit = 4000;

bool scoreFitsSmall(qint64 num, qint64 den)
{
    return num >= -scoreSmallLimit && num <= scoreSmallLimit && den <= scoreSmallLimit;
}

QString scoreText(const cpp_int &value)
{
    return QString::fromStdString(value.str());
}

cpp_int scoreTenTo(int exponent)
{
    return boost::multiprecision::pow(cpp_int(10), static_cast<unsigned>(exponent));
}

bool scoreIsDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

cpp_int scoreDigits(const QString &digits)
{
    cpp_int value = 0;
    for (const QChar digit : digits) {
        value = value * 10 + digit.digitValue();
    }
    return value;
}

Error scoreError(const QString &text)
{
    return Error{ErrorCode::InvalidArgument, {u"number \"%1\""_s.arg(text.left(40))}};
}

} // namespace

Score Score::fromInteger(qint64 value)
{
    return fromRatio(value, 1);
}

Score Score::fromRatio(qint64 numerator, qint64 denominator)
{
    Q_ASSERT(denominator > 0);
    const qint64 divisor = std::gcd(numerator, denominator);
    const qint64 num = numerator / divisor;
    const qint64 den = denominator / divisor;
    if (!scoreFitsSmall(num, den)) {
        return fromBig({cpp_rational(cpp_int(num), cpp_int(den))});
    }
    Score score;
    score.m_num = num;
    score.m_den = den;
    return score;
}

Score Score::fromBig(BigFraction big)
{
    const cpp_int num = boost::multiprecision::numerator(big.value);
    const cpp_int den = boost::multiprecision::denominator(big.value);
    Score score;
    if (abs(num) <= scoreSmallLimit && den <= scoreSmallLimit) {
        score.m_num = num.convert_to<qint64>();
        score.m_den = den.convert_to<qint64>();
    } else {
        score.m_big = std::make_shared<const BigFraction>(std::move(big));
    }
    return score;
}

BigFraction Score::big() const
{
    return m_big ? *m_big : BigFraction{cpp_rational(cpp_int(m_num), cpp_int(m_den))};
}

Result<Score> Score::fromDecimal(const QString &text)
{
    if (text.size() > scoreTextLimit) {
        return scoreError(text);
    }
    const bool negative = text.startsWith(u'-');
    const QString body = negative || text.startsWith(u'+') ? text.mid(1) : text;
    const qsizetype point = body.indexOf(u'.');
    const QString whole = point < 0 ? body : body.left(point);
    const QString fraction = point < 0 ? QString() : body.mid(point + 1);
    if (!scoreIsDigits(whole) || (point >= 0 && !scoreIsDigits(fraction))) {
        return scoreError(text);
    }
    const cpp_int digits = scoreDigits(whole + fraction);
    return fromBig({cpp_rational(negative ? cpp_int(-digits) : digits, scoreTenTo(static_cast<int>(fraction.size())))});
}

Result<Score> Score::fromText(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const bool negative = text.startsWith(u'-');
    const QString num = text.mid(negative ? 1 : 0, slash - (negative ? 1 : 0));
    const QString den = text.mid(slash + 1);
    if (slash < 0 || text.size() > scoreTextLimit || !scoreIsDigits(num) || !scoreIsDigits(den)) {
        return scoreError(text);
    }
    const cpp_int divisor = scoreDigits(den);
    if (divisor == 0) {
        return scoreError(text);
    }
    const cpp_int digits = scoreDigits(num);
    const Score score = fromBig({cpp_rational(negative ? cpp_int(-digits) : digits, divisor)});
    if (score.text() != text) {
        return scoreError(text);
    }
    return score;
}

QString Score::num() const
{
    return m_big ? scoreText(boost::multiprecision::numerator(m_big->value)) : QString::number(m_num);
}

QString Score::den() const
{
    return m_big ? scoreText(boost::multiprecision::denominator(m_big->value)) : QString::number(m_den);
}

QString Score::display(int places) const
{
    Q_ASSERT(places >= 0 && places <= 30);
    const cpp_rational exact = big().value;
    const cpp_int num = abs(boost::multiprecision::numerator(exact));
    const cpp_int den = boost::multiprecision::denominator(exact);
    const cpp_int units = (2 * num * scoreTenTo(places) + den) / (2 * den);
    QString digits = scoreText(units).rightJustified(places + 1, u'0');
    if (places > 0) {
        digits.insert(digits.size() - places, u'.');
    }
    return isNegative() && units != 0 ? u'-' + digits : digits;
}

double Score::approximate() const
{
    return m_big ? m_big->value.convert_to<double>() : static_cast<double>(m_num) / static_cast<double>(m_den);
}

bool Score::isNegative() const
{
    return m_big ? m_big->value < 0 : m_num < 0;
}

Score Score::operator+(const Score &other) const
{
    if (!m_big && !other.m_big) {
        if (m_den == other.m_den) {
            return fromRatio(m_num + other.m_num, m_den);
        }
        return fromRatio(m_num * other.m_den + other.m_num * m_den, m_den * other.m_den);
    }
    return fromBig({big().value + other.big().value});
}

Score Score::operator-(const Score &other) const
{
    return *this + other * fromInteger(-1);
}

Score Score::operator*(const Score &other) const
{
    if (!m_big && !other.m_big) {
        return fromRatio(m_num * other.m_num, m_den * other.m_den);
    }
    return fromBig({big().value * other.big().value});
}

Score Score::operator/(const Score &other) const
{
    Q_ASSERT(!other.isZero());
    if (!m_big && !other.m_big) {
        const qint64 sign = other.m_num < 0 ? -1 : 1;
        return fromRatio(sign * m_num * other.m_den, m_den * sign * other.m_num);
    }
    return fromBig({big().value / other.big().value});
}

int Score::compare(const Score &a, const Score &b)
{
    if (!a.m_big && !b.m_big) {
        const qint64 left = a.m_num * b.m_den;
        const qint64 right = b.m_num * a.m_den;
        return left < right ? -1 : (left > right ? 1 : 0);
    }
    return a.big().value.compare(b.big().value);
}

} // namespace rangvoan
