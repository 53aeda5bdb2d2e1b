// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/requests.h"

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

bool isCorrected(const CycleFacts &facts, const CandidateId &candidate)
{
    return std::any_of(facts.corrections.cbegin(), facts.corrections.cend(),
                       [&](const Correction &correction) { return correction.candidate == candidate; }) ||
           std::any_of(facts.vacancies.cbegin(), facts.vacancies.cend(),
                       [&](const Vacancy &vacancy) { return vacancy.candidate == candidate; });
}

QList<CandidateId> idsOf(const QList<Candidate> &candidates)
{
    QList<CandidateId> ids;
    for (const Candidate &candidate : candidates) {
        ids.append(candidate.id);
    }
    return ids;
}

QList<CandidateId> subjectCandidates(const PaperKind &kind, const CycleFacts &facts, const CategoryId &category,
                                     int round)
{
    if (kind.code == u"certificate"_s) {
        const Decision *decision = facts.decisionInForce(category);
        return decision == nullptr ? QList<CandidateId>() : decision->seats;
    }
    if (kind.code != u"eligibility-notice"_s && kind.code != u"correction-notice"_s) {
        return idsOf(facts.running(category, round));
    }
    QList<CandidateId> ids;
    for (const Candidate &candidate : facts.candidates) {
        const bool told = kind.code == u"eligibility-notice"_s ? candidate.verdict != Verdict::Open
                                                               : isCorrected(facts, candidate.id);
        if (candidate.category == category && told) {
            ids.append(candidate.id);
        }
    }
    return ids;
}

QList<PaperRequest> requestsOfSheets(const PaperRequest &base, const CycleFacts &facts, int round)
{
    QList<PaperRequest> list;
    const QList<ScoreSheet> sheets = facts.currentSheets(base.category, round);
    for (const CandidateId &candidate : idsOf(facts.running(base.category, round))) {
        for (const ScoreSheet &sheet : sheets) {
            if (sheet.candidate == candidate) {
                list.append(base);
                list.last().candidate = candidate;
                list.last().member = sheet.member;
            }
        }
    }
    return list;
}

} // namespace

QList<PaperRequest> paperRequests(const PaperKind &kind, const CycleFacts &facts, const CategoryId &category, int round)
{
    const PaperRequest base{.kind = kind.code, .category = category, .round = round};
    const int counted = round > 0 || category.isNull() ? std::max(1, round) : facts.lastRound(category);
    QList<PaperRequest> list;
    switch (kind.per) {
    case PaperPer::Cycle:
    case PaperPer::Category:
        return {base};
    case PaperPer::Member:
    case PaperPer::CategoryMember:
        for (const Member &member : facts.members) {
            list.append(base);
            list.last().member = member.id;
        }
        return list;
    case PaperPer::Candidate:
        for (const CandidateId &candidate : subjectCandidates(kind, facts, category, counted)) {
            list.append(base);
            list.last().candidate = candidate;
        }
        return list;
    case PaperPer::CandidateMember:
        return requestsOfSheets(base, facts, counted);
    case PaperPer::Meeting:
        for (const Meeting &meeting : facts.meetings) {
            list.append(base);
            list.last().meeting = meeting.id;
        }
        return list;
    }
    return list;
}

} // namespace rangvoan::report
