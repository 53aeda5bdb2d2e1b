// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"

namespace rangvoan::test
{

/// A whole season of made-up persons, told to the end, for papers. By hand:
///
/// Weights 25, 35, 20, 20 over two indicators each: w = 5 5 7 7 4 4 4 4, scale 0-4, so a full sheet is 40 x 4 = 160.
/// Three members mark. No. 1: 156 160 156 of 160, mean 295/3 = 98.33. No. 2: 145 each, 90.625 = 90.63. Nos 3 and 4: 134
/// each, 83.75, separated by component 2 (56/160 = 35.00 against 49/160 = 30.63). Nos 5 and 6: all marks 3, 75.00,
/// separated by lot for no. 6: it takes the fifth seat. No. 7: 112, 70.00, by two of three. No. 8: 86/144, then 94/160
/// twice, mean 1595/27 = 59.07. No. 9 is excluded, no. 10 withdrew.
struct AwardSeason
{
    CycleFacts facts;
    CategoryId category;

    static CandidateId candidate(int number);
    static MemberId member(int number); ///< 1 chair, 2 deputy, 3 secretary, 4 member who left, 5 who replaced, 6 member
    static MeetingId meeting(int number);
    static MotionId motion(int number);
    static ComplaintId complaint(); ///< about no. 5, answered by the secretary
    std::shared_ptr<RuleSet> rules() const; ///< a copy to change, put back with setRules
    void setRules(std::shared_ptr<RuleSet> rules);
};

AwardSeason makeAwardSeason();

} // namespace rangvoan::test
