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

GroupCount &groupOfCode(QList<GroupCount> &groups, const QString &code)
{
    const auto group =
        std::find_if(groups.begin(), groups.end(), [&code](const GroupCount &known) { return known.code == code; });
    if (group != groups.end()) {
        return *group;
    }
    groups.append({code, 0, 0});
    return groups.last();
}

void orderGroups(QList<GroupCount> &groups)
{
    std::sort(groups.begin(), groups.end(), [](const GroupCount &a, const GroupCount &b) {
        return std::tie(b.seated, b.candidates, a.code) < std::tie(a.seated, a.candidates, b.code);
    });
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
        const Nomination &nomination = candidate.nomination;
        countOne(groupOfCode(counts.provinces, nomination.provinceCode), hasSeat);
        countOne(groupOfCode(counts.districts, nomination.districtCode), hasSeat);
        countOne(groupOfCode(counts.levels, nomination.schoolLevel.trimmed()), hasSeat);
        countOne(groupOfSex(counts, nomination.sex), hasSeat);
    }
    for (QList<GroupCount> *groups : {&counts.provinces, &counts.districts, &counts.levels}) {
        orderGroups(*groups);
    }
    return counts;
}

} // namespace rangvoan
