// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QList>

#include <boost/multiprecision/cpp_int.hpp>

#include <vector>

namespace rangvoan::db::recounting
{

using Fraction = boost::multiprecision::cpp_rational;

/// What of a rule text decides a score, read without the program's rule set reader.
struct Rules
{
    std::vector<Fraction> weights; ///< of each indicator in the order of marks: W(c) v(i) / V(c)
    int maximum = 0;               ///< highest step of the scale
    bool hasTieChain = false;
    bool isMedian = false;
    int trim = 0; ///< sheets left out at each end
};

/// InvalidArgument(reason) when the text does not have the form of a rule set.
Result<Rules> rulesFromText(const QByteArray &json);

/// Points of 100 of one sheet: sum w m / sum w max x 100 over what was observable. InvalidArgument(reason).
Result<Fraction> sheetPoints(const Rules &rules, const QList<int> &steps);

/// The score that the sheets' points give; `points` must not be empty.
Fraction combine(const Rules &rules, std::vector<Fraction> points);

/// "num/den" in lowest terms, as rankings are sealed.
QString fractionText(const Fraction &value);

} // namespace rangvoan::db::recounting
