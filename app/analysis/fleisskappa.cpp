// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/agreement.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

/// Marks a candidate, where all have the same number and it is two or more; else 0.
qsizetype marksOfEach(const RatingField &field)
{
    std::vector<qsizetype> counts(size_t(field.candidates), 0);
    for (const RatedSheet &sheet : field.sheets) {
        ++counts[size_t(sheet.candidate)];
    }
    const bool equal =
        std::all_of(counts.cbegin(), counts.cend(), [&](qsizetype count) { return count == counts.front(); });
    return !counts.empty() && equal && counts.front() > 1 ? counts.front() : 0;
}

QList<Score> categoriesOf(const RatingField &field)
{
    QList<Score> categories;
    for (const RatedSheet &sheet : field.sheets) {
        categories.append(sheet.score);
    }
    std::sort(categories.begin(), categories.end());
    categories.erase(std::unique(categories.begin(), categories.end()), categories.end());
    return categories;
}

} // namespace

Figure<Kappa> fleissKappa(const RatingField &field)
{
    if (field.sheets.isEmpty()) {
        return Undefined::NoMarks;
    }
    const auto n = static_cast<double>(marksOfEach(field));
    if (n < 2) {
        return Undefined::UnequalPanels;
    }
    const QList<Score> categories = categoriesOf(field);
    if (categories.size() < 2) {
        return Undefined::AllEqual;
    }
    // counts[category]: marks in it; agreeing[category]: ordered pairs of marks of one candidate that are both in it.
    std::vector<double> counts(size_t(categories.size()), 0);
    std::vector<double> agreeing(counts.size(), 0);
    std::vector<double> here(counts.size(), 0);
    for (qsizetype i = 0; i < field.sheets.size(); ++i) {
        const RatedSheet &sheet = field.sheets.at(i);
        const auto at = std::lower_bound(categories.cbegin(), categories.cend(), sheet.score);
        const auto place = static_cast<size_t>(at - categories.cbegin());
        const bool first = i == 0 || field.sheets.at(i - 1).candidate != sheet.candidate;
        if (first) {
            std::fill(here.begin(), here.end(), 0);
        }
        agreeing[place] += 2 * here[place]; // with each that is there already, both ways
        ++here[place];
        ++counts[place];
    }
    const auto all = static_cast<double>(field.sheets.size());
    Kappa result;
    double above = 0;
    double below = 0;
    for (size_t c = 0; c < counts.size(); ++c) {
        const double part = counts[c] / all;
        const double chance = part * (1 - part);
        const double agreed = agreeing[c] / (counts[c] * (n - 1)); // given one mark in the category, of another
        result.categories.append({categories.at(qsizetype(c)), Figure<double>((agreed - part) / (1 - part))});
        above += chance * (agreed - part) / (1 - part);
        below += chance;
    }
    result.kappa = above / below;
    return result;
}

} // namespace rangvoan
