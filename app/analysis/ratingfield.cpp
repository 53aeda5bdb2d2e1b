// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/ratingfield.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace rangvoan
{

void sortSheets(RatingField &field)
{
    std::sort(field.sheets.begin(), field.sheets.end(), [](const RatedSheet &a, const RatedSheet &b) {
        return std::tie(a.candidate, a.member) < std::tie(b.candidate, b.member);
    });
}

std::vector<double> sheetValues(const RatingField &field)
{
    std::vector<double> values;
    values.reserve(size_t(field.sheets.size()));
    for (const RatedSheet &sheet : field.sheets) {
        values.push_back(sheet.score.approximate());
    }
    return values;
}

bool isLinked(const RatingField &field)
{
    std::vector<int> root(size_t(field.members));
    std::iota(root.begin(), root.end(), 0);
    const auto find = [&root](int member) {
        while (root[size_t(member)] != member) {
            member = root[size_t(member)] = root[size_t(root[size_t(member)])];
        }
        return member;
    };
    for (qsizetype i = 1; i < field.sheets.size(); ++i) {
        const RatedSheet &before = field.sheets.at(i - 1);
        const RatedSheet &sheet = field.sheets.at(i);
        if (before.candidate == sheet.candidate) {
            root[size_t(find(sheet.member))] = find(before.member);
        }
    }
    return std::all_of(field.sheets.cbegin(), field.sheets.cend(), [&](const RatedSheet &sheet) {
        return find(sheet.member) == find(field.sheets.constFirst().member);
    });
}

std::vector<int> sheetsOfMembers(const RatingField &field)
{
    std::vector<int> counts(size_t(field.members), 0);
    for (const RatedSheet &sheet : field.sheets) {
        ++counts[size_t(sheet.member)];
    }
    return counts;
}

Figure<std::vector<std::vector<double>>> completeTable(const RatingField &field)
{
    if (field.sheets.isEmpty()) {
        return Undefined::NoMarks;
    }
    if (field.candidates < 2) {
        return Undefined::OneCandidate;
    }
    if (field.members < 2) {
        return Undefined::OneMember;
    }
    if (!field.isComplete()) {
        return Undefined::Incomplete;
    }
    std::vector<std::vector<double>> table(size_t(field.candidates), std::vector<double>(size_t(field.members)));
    for (const RatedSheet &sheet : field.sheets) {
        table[size_t(sheet.candidate)][size_t(sheet.member)] = sheet.score.approximate();
    }
    return table;
}

} // namespace rangvoan
