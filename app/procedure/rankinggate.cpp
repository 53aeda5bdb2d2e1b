// SPDX-License-Identifier: Apache-2.0
#include "app/domain/plaintext.h"
#include "app/procedure/gatechecks.h"
#include "app/procedure/rankinginput.h"

#include <algorithm>

namespace rangvoan::gates
{

namespace
{

/// The ranking a decision is measured against: the one that was closed, else the one of now. Whoever withdrew since is
/// left out unless a seat names him all the same.
QList<SealedPlace> placesFor(const CycleFacts &facts, const Decision &decision)
{
    QList<SealedPlace> places;
    const int round = facts.lastRound(decision.category);
    if (const SealedRanking *sealed = facts.sealedRanking(decision.category, round); sealed != nullptr) {
        places = sealed->places;
    } else if (const Result<Ranking> ranking = rankingOf(facts, decision.category, round); ranking) {
        for (const RankedCandidate &row : ranking->rows) {
            places.append({row.id, row.place, {}, row.sheets});
        }
    }
    places.removeIf([&](const SealedPlace &place) {
        const Candidate *candidate = facts.candidate(place.candidate);
        return !decision.seats.contains(place.candidate) && (candidate == nullptr || !candidate->isRunning());
    });
    return places;
}

int placeOf(const QList<SealedPlace> &places, const CandidateId &candidate)
{
    for (const SealedPlace &place : places) {
        if (place.candidate == candidate) {
            return place.place;
        }
    }
    return 0;
}

/// Equals may stand in either order; everybody else where the ranking put them.
bool followsRanking(const QList<CandidateId> &seats, const QList<SealedPlace> &places)
{
    if (seats.size() > places.size()) {
        return false;
    }
    for (qsizetype i = 0; i < seats.size(); ++i) {
        if (placeOf(places, seats.at(i)) != places.at(i).place) {
            return false;
        }
    }
    return true;
}

bool isCarriedMotion(const CycleFacts &facts, const MotionId &id)
{
    const Motion *motion = facts.motion(id);
    return motion != nullptr && motion->isCarried();
}

/// Seats filled after a vacancy follow that decision's own ground and vote, not the ranking.
bool fillsVacancy(const CycleFacts &facts, const Decision &decision)
{
    return std::any_of(facts.vacancies.cbegin(), facts.vacancies.cend(),
                       [&decision](const Vacancy &vacancy) { return vacancy.filledBy == decision.id; });
}

void appendSeats(QList<Finding> &findings, const GateInput &input, const Decision &decision, qsizetype ranked)
{
    const int seats = input.category->settings.seats;
    const QStringList counts{QString::number(decision.seats.size()), QString::number(seats)};
    // An empty seat may be left so by a justified departure, or by the authority.
    const bool explained =
        decision.by == DecidedBy::Authority || isCarriedMotion(input.facts, decision.departureMotion);
    if (decision.seats.size() > seats) {
        findings.append(blocking(FindingCode::SeatsNotFilled, input.key, counts));
    } else if (decision.seats.size() < std::min<qsizetype>(seats, ranked)) {
        findings.append(explained ? warning(FindingCode::SeatsNotFilled, input.key, counts)
                                  : blocking(FindingCode::SeatsNotFilled, input.key, counts));
    } else if (ranked < seats) {
        findings.append(
            warning(FindingCode::NotEnoughCandidates, input.key, {QString::number(ranked), QString::number(seats)}));
    }
}

void appendCommitteeVotes(QList<Finding> &findings, const GateInput &input, const Decision &decision,
                          const QList<SealedPlace> &places)
{
    if (decision.by == DecidedBy::Authority) {
        return;
    }
    if (!isCarriedMotion(input.facts, decision.motion)) {
        findings.append(blocking(FindingCode::DecisionNotCarried, input.key));
    }
    const bool departs = !decision.departure.isEmpty() || !followsRanking(decision.seats, places);
    const bool justified = !isBlank(decision.departure) && isCarriedMotion(input.facts, decision.departureMotion);
    if (departs && !justified && !fillsVacancy(input.facts, decision)) {
        findings.append(blocking(FindingCode::DepartureWithoutMotion, input.key));
    }
}

} // namespace

QList<Finding> ranking(const GateInput &input)
{
    QList<Finding> findings = brokenSheets(input);
    const Result<Ranking> ranking = rankingOf(input.facts, input.key.category, input.key.round);
    if (!ranking) {
        return findings; // a ranking fails only over sheets that brokenSheets() names
    }
    for (const UnresolvedTie &tie : ranking->unresolved) {
        if (tie.mustBeResolved()) {
            const FindingCode code = tie.crossesSeats ? FindingCode::TieAcrossSeat : FindingCode::TieAcrossPrize;
            const QStringList place{QString::number(tie.firstPlace)};
            appendOfCandidates(findings, blocking(code, input.key, place), tie.candidates);
        }
    }
    if (input.key.round == input.facts.lastRound(input.key.category)) {
        if (const int seats = input.category->settings.seats; ranking->rows.size() < seats) {
            findings.append(warning(FindingCode::NotEnoughCandidates, input.key,
                                    {QString::number(ranking->rows.size()), QString::number(seats)}));
        }
        return findings;
    }
    if (!ranking->rows.isEmpty() && input.facts.running(input.key.category, input.key.round + 1).isEmpty()) {
        findings.append(blocking(FindingCode::FinalistsNotNamed, input.key));
    }
    return findings;
}

QList<Finding> decision(const GateInput &input)
{
    QList<Finding> findings;
    const Decision *decision = input.facts.decisionInForce(input.key.category);
    if (decision == nullptr) {
        findings.append(blocking(FindingCode::NoDecision, input.key));
        return findings + openMeetings(input);
    }
    const QList<SealedPlace> places = placesFor(input.facts, *decision);
    appendSeats(findings, input, *decision, places.size());
    appendCommitteeVotes(findings, input, *decision, places);
    if (decision->signedOn.isNull()) {
        findings.append(blocking(FindingCode::DecisionNotSigned, input.key));
    }
    return findings + openMeetings(input);
}

} // namespace rangvoan::gates
