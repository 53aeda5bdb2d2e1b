// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/agreement.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rangvoan
{

namespace
{

/// Adds the ranks (equals share the mean of theirs) of one member's scores; the sum of t^3 - t over its ties.
double addMemberRanks(const QList<Score> &scores, std::vector<double> &sums)
{
    std::vector<qsizetype> order(size_t(scores.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return scores.at(a) < scores.at(b); });
    double ties = 0;
    for (size_t begin = 0; begin < order.size();) {
        size_t end = begin + 1;
        while (end < order.size() && scores.at(order[end]) == scores.at(order[begin])) {
            ++end;
        }
        const auto equal = static_cast<double>(end - begin);
        ties += equal * equal * equal - equal;
        for (size_t i = begin; i < end; ++i) {
            sums[size_t(order[i])] += static_cast<double>(begin + end + 1) / 2;
        }
        begin = end;
    }
    return ties;
}

} // namespace

Figure<Concordance> kendallConcordance(const RatingField &field)
{
    if (const auto table = completeTable(field); !table) {
        return table.why();
    }
    const double n = field.candidates;
    const double m = field.members;
    std::vector<double> sums(size_t(field.candidates), 0);
    double ties = 0;
    for (int member = 0; member < field.members; ++member) {
        QList<Score> scores;
        for (int candidate = 0; candidate < field.candidates; ++candidate) {
            scores.append(field.sheets.at(qsizetype(candidate) * field.members + member).score);
        }
        ties += addMemberRanks(scores, sums);
    }
    double squares = 0;
    for (const double sum : sums) {
        squares += std::pow(sum - m * (n + 1) / 2, 2);
    }
    const double most = m * m * (n * n * n - n);
    const double possible = most - m * ties;
    if (possible <= 0) {
        return Undefined::AllEqual;
    }
    Concordance result{12 * squares / possible, 12 * squares / most, 0, field.candidates - 1, 0};
    result.chiSquare = m * (n - 1) * result.w;
    result.p = boost::math::cdf(boost::math::complement(boost::math::chi_squared(n - 1), result.chiSquare));
    return result;
}

} // namespace rangvoan
