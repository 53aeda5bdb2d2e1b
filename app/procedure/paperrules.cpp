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

/// Papers of a category that tell who has the seats.
bool tellsSeats(const QString &kind)
{
    static const QStringList kinds{u"minutes"_s,      u"award-report"_s,  u"evaluation-report"_s,
                                   u"cover-letter"_s, u"congress-list"_s, u"payment-list"_s};
    return kinds.contains(kind);
}

/// Papers to one candidate that tell the own seat, or that there is none.
bool tellsOwnSeat(const QString &kind)
{
    return kind == u"certificate"_s || kind == u"feedback-letter"_s;
}

/// Papers of a category that count who takes part in the ranking.
bool tellsRanking(const QString &kind)
{
    static const QStringList kinds{u"minutes"_s, u"award-report"_s, u"evaluation-report"_s,
                                   u"ranking"_s, u"shortlist"_s,    u"cut-line-annex"_s};
    return kinds.contains(kind);
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

/// Those who were in the running until they withdrew.
QList<CandidateId> withdrawnSince(const CycleFacts &facts, const Paper &paper)
{
    QList<CandidateId> touched;
    for (const Amendment &amendment : facts.amendments) {
        const Candidate *candidate = facts.candidate(amendment.candidate);
        if (amendment.kind != EventType::CandidateWithdrawn || amendment.seq <= paper.seq || candidate == nullptr ||
            touched.contains(candidate->id)) {
            continue;
        }
        const bool ran = candidate->isAccepted() && candidate->verdict == Verdict::Eligible;
        if (ran && belongsTo(paper, candidate->category)) {
            touched.append(candidate->id);
        }
    }
    return touched;
}

/// Whether a decision took the place of another one after the print. A first decision overtakes nothing.
bool isDecidedAnewSince(const CycleFacts &facts, const Paper &paper)
{
    return std::any_of(facts.decisions.cbegin(), facts.decisions.cend(), [&](const Decision &decision) {
        return !decision.replaces.isNull() && decision.seq > paper.seq && belongsTo(paper, decision.category);
    });
}

/// 1 = first seat, 0 = none.
qsizetype placeIn(const Decision *decision, const CandidateId &candidate)
{
    return decision == nullptr ? 0 : decision->seats.indexOf(candidate) + 1;
}

/// The decision in force when the paper was printed.
const Decision *decisionThen(const CycleFacts &facts, const Paper &paper)
{
    const Decision *then = nullptr;
    for (const Decision &decision : facts.decisions) {
        const bool before = decision.category == paper.category && decision.seq < paper.seq;
        if (before && (then == nullptr || then->seq < decision.seq)) {
            then = &decision;
        }
    }
    return then;
}

void appendOwnSeat(QList<FaultyPaper> &faults, const CycleFacts &facts, const Paper &paper)
{
    const qsizetype then = placeIn(decisionThen(facts, paper), paper.candidate);
    const qsizetype now = placeIn(facts.decisionInForce(paper.category), paper.candidate);
    if (then != now) {
        faults.append({now == 0 ? PaperFault::SeatLost : PaperFault::Overtaken, {paper.candidate}});
    }
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

QList<FaultyPaper> faultsOf(const CycleFacts &facts, const Paper &paper)
{
    QList<FaultyPaper> faults;
    if (const QList<CandidateId> corrected = correctedSince(facts, paper); !corrected.isEmpty()) {
        faults.append({PaperFault::OldFact, corrected});
    }
    if (paper.candidate.isNull() && tellsRanking(paper.kind)) {
        if (const QList<CandidateId> withdrawn = withdrawnSince(facts, paper); !withdrawn.isEmpty()) {
            faults.append({PaperFault::CountsWithdrawn, withdrawn});
        }
    }
    if (!isDecidedAnewSince(facts, paper)) {
        return faults;
    }
    if (paper.candidate.isNull() && tellsSeats(paper.kind)) {
        faults.append({PaperFault::Overtaken, {}});
    } else if (tellsOwnSeat(paper.kind)) {
        appendOwnSeat(faults, facts, paper);
    }
    return faults;
}

} // namespace rangvoan
