// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scoring/sheetmarks.h"

namespace rangvoan
{

/// One member's sheet and its part in the score.
struct MemberContribution
{
    MemberId member;
    SheetScore sheet;
    Score part; ///< 0 .. 1; 0 = trimmed away
};

struct ComponentContribution
{
    QString code;
    Score points;  ///< they add up to the score
    Score maximum; ///< points this component could bring when everything is observable
};

/// How one score came about, in exact values: sum of part x total = sum of component points = score.
struct Explanation
{
    Score score;
    QList<ComponentContribution> components;
    QList<MemberContribution> members; ///< in the order of the sheets given
};

/// `sheets`: those of one candidate. InvalidArgument: none, or an invalid one.
Result<Explanation> explain(const QList<SheetMarks> &sheets, const RuleSet &rules);

/// Two candidates over the members who marked both (design 4.2, near the cut line).
struct SharedComparison
{
    QList<MemberId> members;
    Score first;
    Score second;
};

/// NotFound if no member marked both.
Result<SharedComparison> compareOverShared(const QList<SheetMarks> &first, const QList<SheetMarks> &second,
                                           const RuleSet &rules);

} // namespace rangvoan
