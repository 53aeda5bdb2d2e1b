// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/concentration.h"

#include <algorithm>
#include <tuple>

namespace rangvoan
{

namespace
{

void countOne(GroupCount &group, bool seated)
{
    ++group.candidates;
    group.seated += seated ? 1 : 0;
}

GroupCount &groupOfSex(Concentration &counts, Sex sex)
{
    switch (sex) {
    case Sex::Female:
        return counts.women;
    case Sex::Male:
        return counts.men;
    case Sex::Unknown:
        break;
    }
    return counts.unknownSex;
}

} // namespace

Concentration concentration(const QList<Candidate> &candidates, const QSet<CandidateId> &seated)
{
    Concentration counts;
    for (const Candidate &candidate : candidates) {
        const bool hasSeat = seated.contains(candidate.id);
        const QString &code = candidate.nomination.provinceCode;
        auto group = std::find_if(counts.provinces.begin(), counts.provinces.end(),
                                  [&code](const GroupCount &known) { return known.code == code; });
        if (group == counts.provinces.end()) {
            counts.provinces.append({code, 0, 0});
            group = std::prev(counts.provinces.end());
        }
        countOne(*group, hasSeat);
        countOne(groupOfSex(counts, candidate.nomination.sex), hasSeat);
    }
    std::sort(counts.provinces.begin(), counts.provinces.end(), [](const GroupCount &a, const GroupCount &b) {
        return std::tie(b.seated, b.candidates, a.code) < std::tie(a.seated, a.candidates, b.code);
    });
    return counts;
}

} // namespace rangvoan
