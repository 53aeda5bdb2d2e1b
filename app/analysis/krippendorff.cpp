// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/agreement.h"

#include <algorithm>
#include <cmath>

namespace rangvoan
{

namespace
{

/// Marks that can be paired within their candidate, as places in the list of different values.
struct PairableMarks
{
    std::vector<std::vector<size_t>> units;
    std::vector<double> values; ///< ascending
    std::vector<double> counts; ///< how often each value is there
    double total = 0;
};

PairableMarks pairableMarks(const RatingField &field)
{
    std::vector<int> marks(size_t(field.candidates), 0);
    for (const RatedSheet &sheet : field.sheets) {
        ++marks[size_t(sheet.candidate)];
    }
    PairableMarks found;
    const auto pairs = [&](const RatedSheet &sheet) {
        return marks[size_t(sheet.candidate)] > 1;
    };
    for (const RatedSheet &sheet : field.sheets) {
        if (pairs(sheet)) {
            found.values.push_back(sheet.score.approximate());
        }
    }
    found.total = static_cast<double>(found.values.size());
    std::sort(found.values.begin(), found.values.end());
    found.values.erase(std::unique(found.values.begin(), found.values.end()), found.values.end());
    found.counts.assign(found.values.size(), 0);
    int last = -1;
    for (const RatedSheet &sheet : field.sheets) {
        if (!pairs(sheet)) {
            continue;
        }
        if (sheet.candidate != last) {
            found.units.emplace_back();
            last = sheet.candidate;
        }
        const auto at = std::lower_bound(found.values.cbegin(), found.values.cend(), sheet.score.approximate());
        const auto place = static_cast<size_t>(at - found.values.cbegin());
        found.units.back().push_back(place);
        ++found.counts[place];
    }
    return found;
}

/// 1 - observed / expected disagreement.
template<class Difference>
Figure<double> alphaFrom(const PairableMarks &marks, double expected, const Difference &difference)
{
    if (expected <= 0) {
        return Undefined::AllEqual;
    }
    double observed = 0;
    for (const std::vector<size_t> &unit : marks.units) {
        double sum = 0;
        for (size_t i = 0; i < unit.size(); ++i) {
            for (size_t j = 0; j < i; ++j) {
                sum += 2 * difference(unit[i], unit[j]);
            }
        }
        observed += sum / static_cast<double>(unit.size() - 1);
    }
    return 1 - (marks.total - 1) * observed / expected;
}

/// Differences are squares of distances on a line: what is expected follows from two sums.
Figure<double> alphaOnLine(const PairableMarks &marks, const std::vector<double> &line)
{
    double mean = 0;
    for (size_t v = 0; v < line.size(); ++v) {
        mean += marks.counts[v] * line[v] / marks.total;
    }
    double spread = 0;
    for (size_t v = 0; v < line.size(); ++v) {
        spread += marks.counts[v] * std::pow(line[v] - mean, 2);
    }
    return alphaFrom(marks, line.size() < 2 ? 0 : 2 * marks.total * spread,
                     [&](size_t a, size_t b) { return std::pow(line[a] - line[b], 2); });
}

Figure<double> nominalAlpha(const PairableMarks &marks)
{
    double same = 0;
    for (const double count : marks.counts) {
        same += count * count;
    }
    return alphaFrom(marks, marks.total * marks.total - same, [](size_t a, size_t b) { return a == b ? 0.0 : 1.0; });
}

Figure<double> ratioAlpha(const PairableMarks &marks)
{
    const std::vector<double> &values = marks.values;
    if (values.front() < 0) {
        return Undefined::NegativeMarks;
    }
    const auto difference = [&](size_t a, size_t b) {
        return a == b ? 0.0 : std::pow((values[a] - values[b]) / (values[a] + values[b]), 2);
    };
    double expected = 0;
    for (size_t a = 0; a < values.size(); ++a) {
        for (size_t b = 0; b < a; ++b) {
            expected += 2 * marks.counts[a] * marks.counts[b] * difference(a, b);
        }
    }
    return alphaFrom(marks, expected, difference);
}

Undefined whyNoPairs(const RatingField &field)
{
    return field.sheets.isEmpty() ? Undefined::NoMarks : Undefined::NoPairs;
}

} // namespace

Figure<double> krippendorffNominal(const RatingField &field)
{
    const PairableMarks marks = pairableMarks(field);
    return marks.units.empty() ? Figure<double>(whyNoPairs(field)) : nominalAlpha(marks);
}

Alpha krippendorffAlpha(const RatingField &field)
{
    const PairableMarks marks = pairableMarks(field);
    if (marks.units.empty()) {
        const Undefined why = whyNoPairs(field);
        return {why, why, why, why};
    }
    // On an ordinal scale two values are as far apart as the middles of their ranks.
    std::vector<double> ranks;
    double below = 0;
    for (const double count : marks.counts) {
        ranks.push_back(below + count / 2);
        below += count;
    }
    return {nominalAlpha(marks), alphaOnLine(marks, ranks), alphaOnLine(marks, marks.values), ratioAlpha(marks)};
}

} // namespace rangvoan
