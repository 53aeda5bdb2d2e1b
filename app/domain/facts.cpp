// SPDX-License-Identifier: Apache-2.0
#include "app/domain/facts.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

template<class T, class Predicate>
const T *firstWhere(const QList<T> &list, Predicate predicate)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), predicate);
    return found == list.cend() ? nullptr : &*found;
}

template<class T, class IdType>
const T *withId(const QList<T> &list, const IdType &id)
{
    return firstWhere(list, [&id](const T &item) { return item.id == id; });
}

} // namespace

const CategoryFacts *CycleFacts::category(const CategoryId &wanted) const
{
    return withId(categories, wanted);
}

const CategoryFacts *CycleFacts::categoryByCode(const QString &code) const
{
    return firstWhere(categories, [&code](const CategoryFacts &category) { return category.settings.code == code; });
}

const Member *CycleFacts::member(const MemberId &wanted) const
{
    return withId(members, wanted);
}

const Candidate *CycleFacts::candidate(const CandidateId &wanted) const
{
    return withId(candidates, wanted);
}

const Motion *CycleFacts::motion(const MotionId &wanted) const
{
    return withId(motions, wanted);
}

const Meeting *CycleFacts::meeting(const MeetingId &wanted) const
{
    return withId(meetings, wanted);
}

const Decision *CycleFacts::decision(const DecisionId &wanted) const
{
    return withId(decisions, wanted);
}

const Decision *CycleFacts::decisionInForce(const CategoryId &wanted) const
{
    return firstWhere(
        decisions, [&wanted](const Decision &decision) { return decision.category == wanted && !decision.replaced; });
}

const Member *CycleFacts::chair() const
{
    const Member *acting =
        firstWhere(members, [](const Member &member) { return member.isServing() && member.actsAsChair; });
    if (acting != nullptr) {
        return acting;
    }
    return firstWhere(members,
                      [](const Member &member) { return member.isServing() && member.details.post == Post::Chair; });
}

bool CycleFacts::inConflict(const MemberId &wantedMember, const CandidateId &wantedCandidate) const
{
    const auto samePerson = [&](const CandidateId &other) {
        const Candidate *first = candidate(wantedCandidate);
        const Candidate *second = candidate(other);
        return first != nullptr && second != nullptr && !first->person.isNull() && first->person == second->person;
    };
    return std::any_of(conflicts.cbegin(), conflicts.cend(), [&](const Conflict &conflict) {
        return conflict.member == wantedMember &&
               (conflict.candidate == wantedCandidate || samePerson(conflict.candidate));
    });
}

QList<ScoreSheet> CycleFacts::currentSheets(const CategoryId &wanted, int round) const
{
    QList<ScoreSheet> current;
    std::copy_if(sheets.cbegin(), sheets.cend(), std::back_inserter(current), [&](const ScoreSheet &sheet) {
        return sheet.category == wanted && sheet.round == round && sheet.isCurrent();
    });
    return current;
}

QList<Candidate> CycleFacts::running(const CategoryId &wanted, int round) const
{
    QList<Candidate> found;
    std::copy_if(candidates.cbegin(), candidates.cend(), std::back_inserter(found), [&](const Candidate &candidate) {
        return candidate.category == wanted && candidate.isRunning() && (round < 2 || candidate.finalist);
    });
    return found;
}

StageState CycleFacts::stateOf(const StageKey &key) const
{
    const StageRecord *record = firstWhere(stages, [&key](const StageRecord &stage) { return stage.key == key; });
    return record == nullptr ? StageState::NotOpen : record->state;
}

bool CycleFacts::isClosed(const StageKey &key) const
{
    const StageState state = stateOf(key);
    return state == StageState::Closed || state == StageState::Skipped;
}

const SealedRanking *CycleFacts::sealedRanking(const CategoryId &wanted, int round) const
{
    const auto last = std::find_if(sealedRankings.crbegin(), sealedRankings.crend(), [&](const SealedRanking &ranking) {
        return ranking.category == wanted && ranking.round == round;
    });
    return last == sealedRankings.crend() ? nullptr : &*last;
}

int CycleFacts::lastRound(const CategoryId &wanted) const
{
    const CategoryFacts *found = category(wanted);
    return found == nullptr || found->rules == nullptr ? 1 : static_cast<int>(found->rules->rounds.value.sheets.size());
}

} // namespace rangvoan
