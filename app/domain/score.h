// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

#include <QString>

#include <compare>
#include <memory>
#include <optional>

namespace rangvoan
{

struct BigFraction;

/// Numerator and denominator of a fraction that is small enough for plain integers.
struct SmallRatio
{
    qint64 num = 0;
    qint64 den = 1;
};

/// An exact fraction, always in lowest terms: totals, subtotals and what is computed from them. No float ever decides
/// an order (design 4.1). Scores of an award lie in 0 .. 100 points; tables of other origin and differences may be
/// negative. Fractions whose parts fit 31 bits are plain integers, others are big rationals; nobody outside sees which.
class Score
{
public:
    Score() = default; ///< zero
    static Score fromInteger(qint64 value);
    /// `denominator` must be positive.
    static Score fromRatio(qint64 numerator, qint64 denominator);
    /// Exact from decimal text: optional sign, digits, optional point and digits ("-3.250"). InvalidArgument otherwise.
    static Result<Score> fromDecimal(const QString &text);
    /// From the canonical text "num/den" of text(); anything not in lowest terms is InvalidArgument.
    static Result<Score> fromText(const QString &text);

    QString num() const; ///< decimal digits, with a leading '-' below zero
    QString den() const; ///< decimal digits, positive
    QString text() const { return num() + u'/' + den(); }
    /// For people: rounded to `places` (0 .. 30) decimals, halves away from zero, in integers; Latin digits and point.
    QString display(int places) const;
    /// For pictures only (charts, advisory statistics); never for an order.
    double approximate() const;

    /// Both parts where they fit 31 bits: for sums of many scores over one denominator.
    std::optional<SmallRatio> small() const
    {
        return m_big ? std::nullopt : std::optional(SmallRatio{m_num, m_den});
    }

    bool isZero() const { return m_big == nullptr && m_num == 0; }
    bool isNegative() const;

    Score operator+(const Score &other) const;
    Score operator-(const Score &other) const;
    Score operator*(const Score &other) const;
    /// The divisor must not be zero.
    Score operator/(const Score &other) const;
    Score &operator+=(const Score &other) { return *this = *this + other; }

    friend bool operator==(const Score &a, const Score &b) { return compare(a, b) == 0; }
    friend std::strong_ordering operator<=>(const Score &a, const Score &b) { return compare(a, b) <=> 0; }

private:
    static int compare(const Score &a, const Score &b);
    static Score fromBig(BigFraction big);
    BigFraction big() const;

    qint64 m_num = 0;
    qint64 m_den = 1;
    std::shared_ptr<const BigFraction> m_big; ///< set only where the parts do not fit 31 bits
};

} // namespace rangvoan
