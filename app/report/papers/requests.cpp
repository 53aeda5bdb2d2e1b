// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/requests.h"

#include <QSet>

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
    const bool beforeVerdict = kind.code == u"evidence-checklist"_s;
    if (!beforeVerdict && kind.code != u"eligibility-notice"_s && kind.code != u"correction-notice"_s) {
        return idsOf(facts.running(category, round));
    }
    QList<CandidateId> ids;
    for (const Candidate &candidate : facts.candidates) {
        const bool told = beforeVerdict                          ? candidate.isAccepted()
                          : kind.code == u"eligibility-notice"_s ? candidate.verdict != Verdict::Open
                                                                 : isCorrected(facts, candidate.id);
        if (candidate.category == category && told) {
            ids.append(candidate.id);
        }
    }
    return ids;
}

/// A blank sheet for everybody who has still to mark, in the order of the candidates.
QList<PaperRequest> requestsOfAssignments(const PaperRequest &base, const CycleFacts &facts, int round)
{
    QList<PaperRequest> list;
    for (const CandidateId &candidate : idsOf(facts.running(base.category, round))) {
        for (const Assignment &assignment : facts.assignments) {
            if (assignment.category == base.category && assignment.round == round &&
                assignment.candidate == candidate && assignment.state == AssignmentState::Open) {
                list.append(base);
                list.last().candidate = candidate;
                list.last().member = assignment.member;
            }
        }
    }
    return list;
}

/// All provinces have the codes 01 to 25 of the gazetteer. A reminder goes to those of whom nothing came, and only
/// from the ministry; the others to those who sent somebody.
QList<PaperRequest> requestsOfProvinces(const PaperRequest &base, const CycleFacts &facts)
{
    constexpr int provinceCount = 25;
    QSet<QString> sent;
    for (const Candidate &candidate : facts.candidates) {
        sent.insert(candidate.nomination.provinceCode);
    }
    const bool reminds = base.kind == u"reminder-letter"_s;
    QList<PaperRequest> list;
    for (int number = 1; number <= provinceCount; ++number) {
        const QString code = u"%1"_s.arg(number, 2, 10, QChar(u'0'));
        const bool told =
            reminds ? facts.settings.level == Level::Ministry && !sent.contains(code) : sent.contains(code);
        if (told) {
            list.append(base);
            list.last().province = code;
        }
    }
    return list;
}

/// A lot was drawn, or the ranking still waits for what separates its ties.
bool mayTellOfLot(const CycleFacts &facts, const CategoryId &category, int round)
{
    const bool drawn = std::any_of(facts.tieRulings.cbegin(), facts.tieRulings.cend(), [&](const TieRuling &ruling) {
        return ruling.category == category && ruling.round == round && ruling.method != TieMethod::CommitteeVote;
    });
    return drawn || !facts.isClosed({.category = category, .round = round, .stage = Stage::Ranking});
}

QList<PaperRequest> requestsOfMeetings(const PaperRequest &base, const CycleFacts &facts)
{
    const bool ofVotes = base.kind == u"vote-record"_s;
    QList<PaperRequest> list;
    for (const Meeting &meeting : facts.meetings) {
        const bool voted = std::any_of(facts.motions.cbegin(), facts.motions.cend(),
                                       [&meeting](const Motion &motion) { return motion.meeting == meeting.id; });
        if (voted || !ofVotes) {
            list.append(base);
            list.last().meeting = meeting.id;
        }
    }
    return list;
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
        return kind.code != u"lot-paper"_s || mayTellOfLot(facts, category, counted) ? QList<PaperRequest>{base} : list;
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
        return kind.form ? requestsOfAssignments(base, facts, counted) : requestsOfSheets(base, facts, counted);
    case PaperPer::Province:
        return requestsOfProvinces(base, facts);
    case PaperPer::Complaint:
        for (const Complaint &complaint : facts.complaints) {
            if (complaint.category == category && complaint.answeredOn.isValid()) {
                list.append(base);
                list.last().complaint = complaint.id;
            }
        }
        return list;
    case PaperPer::Meeting:
        return requestsOfMeetings(base, facts);
    }
    return list;
}

} // namespace rangvoan::report
