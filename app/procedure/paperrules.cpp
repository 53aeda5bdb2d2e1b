// SPDX-License-Identifier: Apache-2.0
#include "app/procedure/paperrules.h"

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

bool belongsTo(const Paper &paper, const CategoryId &category)
{
    return paper.category == category || (paper.category.isNull() && paper.kind == u"minutes"_s);
}

bool isCopyOf(const Paper &a, const Paper &b)
{
    return a.kind == b.kind && a.category == b.category && a.candidate == b.candidate && a.member == b.member &&
           a.meeting == b.meeting && a.province == b.province && a.complaint == b.complaint && a.language == b.language;
}

bool carries(const Paper &paper, const Candidate &candidate)
{
    if (!paper.candidate.isNull()) {
        return paper.candidate == candidate.id;
    }
    return belongsTo(paper, candidate.category);
}

} // namespace

QStringList requiredPapers()
{
    return {u"minutes"_s, u"ranking"_s, u"award-report"_s};
}

QList<Paper> papersInForce(const CycleFacts &facts, const CategoryId &category)
{
    QList<Paper> inForce;
    for (const Paper &paper : facts.papers) {
        if (paper.annulled || !belongsTo(paper, category)) {
            continue;
        }
        const auto earlier =
            std::find_if(inForce.begin(), inForce.end(), [&](const Paper &other) { return isCopyOf(other, paper); });
        if (earlier == inForce.end()) {
            inForce.append(paper);
        } else if (earlier->seq < paper.seq) {
            *earlier = paper;
        }
    }
    return inForce;
}

QList<CandidateId> correctedSince(const CycleFacts &facts, const Paper &paper)
{
    QList<CandidateId> touched;
    for (const Correction &correction : facts.corrections) {
        const Candidate *candidate = facts.candidate(correction.candidate);
        if (candidate != nullptr && correction.seq > paper.seq && carries(paper, *candidate) &&
            !touched.contains(candidate->id)) {
            touched.append(candidate->id);
        }
    }
    return touched;
}

} // namespace rangvoan
