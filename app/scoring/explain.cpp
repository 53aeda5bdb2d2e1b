// SPDX-License-Identifier: Apache-2.0
#include "app/scoring/explain.h"

#include "app/scoring/aggregate.h"

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

QList<SheetMarks> sheetsOfMembers(const QList<SheetMarks> &sheets, const QList<MemberId> &members)
{
    QList<SheetMarks> chosen;
    for (const SheetMarks &sheet : sheets) {
        if (members.contains(sheet.member)) {
            chosen.append(sheet);
        }
    }
    return chosen;
}

Status explainMembers(Explanation &explanation, const QList<SheetMarks> &sheets, const RuleSet &rules)
{
    if (sheets.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, {u"no score sheet"_s}};
    }
    QList<Score> totals;
    for (const SheetMarks &sheet : sheets) {
        const Result<SheetScore> score = sheetTotal(sheet.steps, rules);
        if (!score) {
            return score.error();
        }
        totals.append(score->total);
        explanation.members.append({sheet.member, *score, {}});
    }
    const QList<Score> parts = sheetParts(totals, rules.aggregation.value);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        explanation.members[i].part = parts[i];
    }
    return {};
}

} // namespace

Result<Explanation> explain(const QList<SheetMarks> &sheets, const RuleSet &rules)
{
    Explanation explanation;
    if (const Status done = explainMembers(explanation, sheets, rules); !done) {
        return done.error();
    }
    const QList<Score> maxima = componentMaxima(rules);
    for (qsizetype c = 0; c < rules.components.size(); ++c) {
        Score points;
        for (const MemberContribution &member : std::as_const(explanation.members)) {
            points += member.sheet.components[c] * member.part;
        }
        explanation.components.append({rules.components[c].code, points, maxima[c]});
        explanation.score += points;
    }
    return explanation;
}

Result<SharedComparison> compareOverShared(const QList<SheetMarks> &first, const QList<SheetMarks> &second,
                                           const RuleSet &rules)
{
    SharedComparison comparison;
    for (const SheetMarks &sheet : first) {
        const bool both = std::any_of(second.begin(), second.end(),
                                      [&](const SheetMarks &other) { return other.member == sheet.member; });
        if (both) {
            comparison.members.append(sheet.member);
        }
    }
    if (comparison.members.isEmpty()) {
        return Error{ErrorCode::NotFound, {u"a member who marked both"_s}};
    }
    const Result<Explanation> one = explain(sheetsOfMembers(first, comparison.members), rules);
    const Result<Explanation> two = explain(sheetsOfMembers(second, comparison.members), rules);
    if (!one || !two) {
        return one ? two.error() : one.error();
    }
    comparison.first = one->score;
    comparison.second = two->score;
    return comparison;
}

} // namespace rangvoan
