// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/bar.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

int markingMembers(const CycleFacts &facts)
{
    return static_cast<int>(std::count_if(facts.members.cbegin(), facts.members.cend(),
                                          [](const Member &member) { return member.isMarking(); }));
}

const RuleSet *rulesFor(const CycleFacts &facts, const CategoryId &category)
{
    const CategoryFacts *found = facts.category(category);
    return found == nullptr ? nullptr : found->rules.get();
}

} // namespace

Bar barBetween(const CycleFacts &facts, const Member &member, const Candidate &candidate)
{
    if (facts.inConflict(member.id, candidate.id)) {
        return Bar::Conflict;
    }
    const MemberDetails &details = member.details;
    const Nomination &nomination = candidate.nomination;
    if (!details.schoolKm.isEmpty() && details.schoolKm == nomination.schoolKm) {
        return Bar::OwnSchool;
    }
    if (!details.districtCode.isEmpty() && details.districtCode == nomination.districtCode) {
        return Bar::OwnDistrict;
    }
    return Bar::None;
}

int sheetsToPlan(const CycleFacts &facts, const Candidate &candidate, int round)
{
    const RuleSet *rules = rulesFor(facts, candidate.category);
    if (rules == nullptr) {
        return 0;
    }
    const int available =
        static_cast<int>(std::count_if(facts.members.cbegin(), facts.members.cend(), [&](const Member &member) {
            return member.isMarking() && barBetween(facts, member, candidate) == Bar::None;
        }));
    const int asked = rules->rounds.value.sheets.value(round - 1, 0); // 0 = every member
    const int reachable = asked == 0 ? available : std::min(asked, available);
    return std::max(reachable, sheetsNeeded(facts, candidate.category));
}

int sheetsNeeded(const CycleFacts &facts, const CategoryId &category)
{
    const RuleSet *rules = rulesFor(facts, category);
    return rules == nullptr ? 0 : std::min(rules->minimumSheets.value, markingMembers(facts));
}

} // namespace rangvoan
