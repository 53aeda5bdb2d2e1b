// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/intraclass.h"

#include <boost/math/distributions/fisher_f.hpp>

#include <cmath>
#include <tuple>

namespace rangvoan
{

namespace
{

/// Below this part of the whole a sum of squares is rounding.
constexpr double nothingOfSquares = 1e-13;

double fisherQuantile(double df1, double df2)
{
    return boost::math::quantile(boost::math::fisher_f(df1, df2), 0.975);
}

struct IntraclassSize
{
    double n = 0; ///< candidates
    double k = 0; ///< members
};

RatingVariance varianceOf(const std::vector<std::vector<double>> &table, const IntraclassSize &size)
{
    double grand = 0;
    std::vector<double> memberMeans(table.front().size(), 0);
    std::vector<double> candidateMeans;
    for (const std::vector<double> &row : table) {
        double sum = 0;
        for (size_t m = 0; m < row.size(); ++m) {
            sum += row[m];
            memberMeans[m] += row[m] / size.n;
        }
        candidateMeans.push_back(sum / size.k);
        grand += sum / (size.n * size.k);
    }
    double candidates = 0;
    double members = 0;
    double residual = 0;
    for (size_t c = 0; c < table.size(); ++c) {
        candidates += size.k * std::pow(candidateMeans[c] - grand, 2);
        for (size_t m = 0; m < memberMeans.size(); ++m) {
            residual += std::pow(table[c][m] - candidateMeans[c] - memberMeans[m] + grand, 2);
        }
    }
    for (const double mean : memberMeans) {
        members += size.n * std::pow(mean - grand, 2);
    }
    const double least = nothingOfSquares * (candidates + members + residual + grand * grand);
    const auto cleaned = [least](double squares) {
        return squares <= least ? 0 : squares;
    };
    return {cleaned(candidates) / (size.n - 1), cleaned(members + residual) / (size.n * (size.k - 1)),
            cleaned(members) / (size.k - 1), cleaned(residual) / ((size.n - 1) * (size.k - 1))};
}

Figure<double> ratioOf(double above, double below)
{
    return below > 0 ? Figure<double>(above / below) : Figure<double>(Undefined::AllEqual);
}

/// Forms 1 and 3: the interval follows from that of F.
std::pair<Intraclass, Intraclass> intraclassByF(double between, double error, double df2, const IntraclassSize &size)
{
    const double df1 = size.n - 1;
    Intraclass one;
    one.df1 = df1;
    one.df2 = df2;
    Intraclass all = one;
    one.value = ratioOf(between - error, between + (size.k - 1) * error);
    all.value = ratioOf(between - error, between);
    one.f = one.low = one.high = Undefined::NoResidual;
    all.f = all.low = all.high = Undefined::NoResidual;
    if (error > 0) {
        const double f = between / error;
        const double low = f / fisherQuantile(df1, df2);
        const double high = f * fisherQuantile(df2, df1);
        one.f = all.f = f;
        one.low = (low - 1) / (low + size.k - 1);
        one.high = (high - 1) / (high + size.k - 1);
        if (between > 0) {
            all.low = 1 - 1 / low;
            all.high = 1 - 1 / high;
        } else {
            all.low = all.high = Undefined::AllEqual;
        }
    }
    return {one, all};
}

struct IntraclassInterval
{
    double low = 0;
    double high = 0;
};

/// The interval of ICC(2,1), by Satterthwaite's degrees of freedom (Shrout and Fleiss, p. 424).
IntraclassInterval intervalOfSecond(const RatingVariance &v, double value, const IntraclassSize &size)
{
    const double n = size.n;
    const double k = size.k;
    const double f = v.betweenMembers / v.residual;
    const double part = n * (1 + (k - 1) * value) - k * value;
    const double above = (n - 1) * (k - 1) * std::pow(k * value * f + part, 2);
    const double below = (n - 1) * k * k * value * value * f * f + part * part;
    const double degrees = above / below;
    const double upper = fisherQuantile(n - 1, degrees);
    const double lower = fisherQuantile(degrees, n - 1);
    const double rest = k * v.betweenMembers + (k * n - k - n) * v.residual;
    return {n * (v.betweenCandidates - upper * v.residual) / (upper * rest + n * v.betweenCandidates),
            n * (lower * v.betweenCandidates - v.residual) / (rest + n * lower * v.betweenCandidates)};
}

std::pair<Intraclass, Intraclass> intraclassSecond(const RatingVariance &v, const IntraclassSize &size)
{
    auto [one, all] = intraclassByF(v.betweenCandidates, v.residual, (size.n - 1) * (size.k - 1), size);
    const double above = v.betweenCandidates - v.residual;
    const double drift = (v.betweenMembers - v.residual) / size.n;
    one.value = ratioOf(above, v.betweenCandidates + (size.k - 1) * v.residual + size.k * drift);
    all.value = ratioOf(above, v.betweenCandidates + drift);
    if (v.residual > 0 && one.value) {
        const IntraclassInterval interval = intervalOfSecond(v, *one.value, size);
        const auto stepped = [&](double single) {
            return size.k * single / (1 + (size.k - 1) * single);
        };
        one.low = interval.low;
        one.high = interval.high;
        all.low = stepped(interval.low);
        all.high = stepped(interval.high);
    }
    return {one, all};
}

} // namespace

Figure<IntraclassTable> intraclass(const RatingField &field)
{
    const auto table = completeTable(field);
    if (!table) {
        return table.why();
    }
    const IntraclassSize size{static_cast<double>(field.candidates), static_cast<double>(field.members)};
    IntraclassTable result;
    const RatingVariance &v = result.variance = varianceOf(*table, size);
    if (v.betweenCandidates <= 0 && v.within <= 0) {
        return Undefined::AllEqual;
    }
    std::tie(result.forms[0], result.forms[3]) =
        intraclassByF(v.betweenCandidates, v.within, size.n * (size.k - 1), size);
    std::tie(result.forms[1], result.forms[4]) = intraclassSecond(v, size);
    std::tie(result.forms[2], result.forms[5]) =
        intraclassByF(v.betweenCandidates, v.residual, (size.n - 1) * (size.k - 1), size);
    return result;
}

} // namespace rangvoan
