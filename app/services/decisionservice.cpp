// SPDX-License-Identifier: Apache-2.0
#include "app/services/decisionservice.h"

#include "app/services/visibility.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

bool sameSet(const QList<CandidateId> &a, const QList<CandidateId> &b)
{
    return std::is_permutation(a.cbegin(), a.cend(), b.cbegin(), b.cend());
}

Status checkSeatMotion(const CycleFacts &facts, const DecisionEntry &entry)
{
    const Motion *motion = facts.motion(entry.motion);
    const bool fits =
        motion != nullptr && motion->subject == MotionSubject::Seats && motion->category == entry.category;
    if (!fits || !motion->isCarried()) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "The seats need a carried motion of the committee."));
    }
    if (!sameSet(motion->candidates, entry.seats + entry.reserves)) {
        return refusal(
            QT_TRANSLATE_NOOP("refusal", "The motion named other candidates than these seats and reserves."));
    }
    return {};
}

Status checkDeparture(const CycleFacts &facts, const DecisionEntry &entry)
{
    const Motion *motion = facts.motion(entry.departureMotion);
    const bool carried = motion != nullptr && motion->isCarried() && motion->subject == MotionSubject::Departure;
    if (entry.departure.trimmed().isEmpty() || !carried) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "The seats do not follow the ranking: that needs a written "
                                                    "justification and a motion of its own."));
    }
    return {};
}

} // namespace

Result<SeatProposal> seatProposal(const CycleFacts &facts, const CategoryId &category)
{
    const CategoryFacts *found = facts.category(category);
    const int round = facts.lastRound(category);
    const SealedRanking *ranking = facts.sealedRanking(category, round);
    if (found == nullptr || ranking == nullptr) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "The ranking is not closed yet."));
    }
    QList<SealedPlace> places = ranking->places;
    std::stable_sort(places.begin(), places.end(),
                     [](const SealedPlace &a, const SealedPlace &b) { return a.place < b.place; });
    SeatProposal proposal;
    for (const SealedPlace &place : places) {
        const Candidate *candidate = facts.candidate(place.candidate);
        if (candidate == nullptr || candidate->withdrawn != Withdrawn::No) {
            continue;
        }
        if (proposal.seats.size() < found->settings.seats) {
            proposal.seats.append(place.candidate);
        } else if (proposal.reserves.size() < found->settings.reserves) {
            proposal.reserves.append(place.candidate);
        }
    }
    return proposal;
}

Status checkDecision(const CycleFacts &facts, const DecisionEntry &entry)
{
    const Result<SeatProposal> proposal = seatProposal(facts, entry.category);
    if (!proposal) {
        return proposal.error();
    }
    const CategoryFacts *category = facts.category(entry.category);
    if (entry.seats.isEmpty() || entry.seats.size() > category->settings.seats) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "There are %1 seats to decide."),
                       {QString::number(category->settings.seats)});
    }
    QList<CandidateId> all = entry.seats + entry.reserves;
    std::sort(all.begin(), all.end());
    if (std::adjacent_find(all.cbegin(), all.cend()) != all.cend()) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "A candidate cannot have two places."));
    }
    const bool allRunning = std::all_of(all.cbegin(), all.cend(), [&](const CandidateId &id) {
        const Candidate *candidate = facts.candidate(id);
        return candidate != nullptr && candidate->isRunning() && candidate->category == entry.category;
    });
    if (!allRunning) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Only an eligible candidate of this category who has not withdrawn "
                                                    "can have a seat."));
    }
    if (const Status checked = checkSeatMotion(facts, entry); !checked) {
        return checked;
    }
    if (entry.seats != proposal->seats) {
        return checkDeparture(facts, entry);
    }
    return {};
}

Result<SeatProposal> DecisionService::proposal(const Actor &actor, const CycleId &cycle,
                                               const CategoryId &category) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const QSet<CandidateId> hidden = hiddenByConflict(actor, *facts);
    const bool concerned = std::any_of(hidden.cbegin(), hidden.cend(), [&](const CandidateId &id) {
        return facts->candidate(id)->category == category;
    });
    if (concerned) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "You are in conflict with a candidate of this category: ask a "
                                                    "colleague without a conflict to take over until the vote is "
                                                    "done."));
    }
    return seatProposal(*facts, category);
}

Result<DecisionId> DecisionService::decide(const Actor &actor, const CycleId &cycle, const DecisionEntry &entry) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (const Status open = requireOpen(*facts, {entry.category, 0, Stage::Decision}); !open) {
        return open.error();
    }
    if (const Status checked = checkDecision(*facts, entry); !checked) {
        return checked.error();
    }
    Decision decision;
    decision.id = newId<DecisionId>();
    decision.category = entry.category;
    decision.motion = entry.motion;
    decision.seats = entry.seats;
    decision.reserves = entry.reserves;
    decision.departure = entry.departure;
    decision.departureMotion = entry.departureMotion;
    decision.date = context().clock.today();
    decision.order = static_cast<int>(facts->decisions.size());
    if (const Decision *earlier = facts->decisionInForce(entry.category); earlier != nullptr) {
        decision.replaces = earlier->id;
    }
    if (const Status written = write(actor, *facts, {AwardeesDecided{decision}}); !written) {
        return written.error();
    }
    return decision.id;
}

Status DecisionService::sign(const Actor &actor, const CycleId &cycle, const DecisionId &decision, const QDate &date,
                             const QString &by) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (facts->decision(decision) == nullptr) {
        return notFound("decision");
    }
    if (!date.isValid() || by.trimmed().isEmpty()) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Record who signed and when."));
    }
    return write(actor, *facts, {DecisionSigned{decision, date, by}});
}

} // namespace rangvoan
