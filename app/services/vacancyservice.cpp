// SPDX-License-Identifier: Apache-2.0
#include "app/services/vacancyservice.h"

#include "app/domain/plaintext.h"
#include "app/services/decisionservice.h"

#include <algorithm>

namespace rangvoan
{

VacancyPreview vacancyPreview(const CycleFacts &facts, const CandidateId &candidate)
{
    const Candidate *found = facts.candidate(candidate);
    const Decision *decision = found == nullptr ? nullptr : facts.decisionInForce(found->category);
    const qsizetype place = decision == nullptr ? -1 : decision->seats.indexOf(candidate);
    if (place < 0) {
        return {};
    }
    VacancyPreview preview;
    preview.reserveTakesSeat = decision->seats;
    preview.allMoveUp = decision->seats;
    preview.allMoveUp.removeAt(place);
    preview.reservesLeft = decision->reserves;
    preview.reservesLeft.removeIf([&facts](const CandidateId &id) {
        const Candidate *reserve = facts.candidate(id);
        return reserve == nullptr || !reserve->isRunning();
    });
    if (preview.reservesLeft.isEmpty()) {
        preview.reserveTakesSeat.removeAt(place);
        return preview;
    }
    const CandidateId next = preview.reservesLeft.takeFirst();
    preview.reserveTakesSeat.replace(place, next);
    preview.allMoveUp.append(next);
    return preview;
}

Result<DecisionId> VacancyService::vacate(const Actor &actor, const CycleId &cycle, Vacancy vacancy) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const VacancyPreview preview = vacancyPreview(*facts, vacancy.candidate);
    const Candidate *candidate = facts->candidate(vacancy.candidate);
    if (candidate == nullptr || (preview.allMoveUp.isEmpty() && preview.reserveTakesSeat.isEmpty())) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "This candidate has no seat that could be vacated."));
    }
    const Motion *motion = facts->motion(vacancy.motion);
    if (motion == nullptr || !motion->isCarried() || motion->subject != MotionSubject::Vacancy ||
        !motion->candidates.contains(vacancy.candidate)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Vacating a seat needs a carried motion."));
    }
    if (isBlank(vacancy.ground) || isBlank(vacancy.hearing)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Record the ground, and how the person was heard."));
    }
    const Decision *current = facts->decisionInForce(candidate->category);
    vacancy.category = candidate->category;
    vacancy.decision = current->id;
    vacancy.place = static_cast<int>(current->seats.indexOf(vacancy.candidate)) + 1;
    vacancy.way = facts->category(candidate->category)->rules->vacatedSeat.value;
    vacancy.filledBy = newId<DecisionId>();
    if (!vacancy.date.isValid()) {
        vacancy.date = dayOfMotion(*facts, vacancy.motion, context().clock.today());
    }
    Decision filled;
    filled.id = vacancy.filledBy;
    filled.category = candidate->category;
    filled.by = current->by;
    filled.motion = vacancy.motion;
    filled.seats = vacancy.way == VacatedSeat::AllMoveUp ? preview.allMoveUp : preview.reserveTakesSeat;
    filled.reserves = preview.reservesLeft;
    filled.replaces = current->id;
    filled.reference = current->reference;
    filled.date = vacancy.date;
    filled.order = static_cast<int>(facts->decisions.size());
    const Status written = write(actor, *facts, {SeatVacated{vacancy}, AwardeesDecided{filled}});
    return written ? Result<DecisionId>(filled.id) : Result<DecisionId>(written.error());
}

Result<ComplaintId> ComplaintService::receive(const Actor &actor, const CycleId &cycle, Complaint complaint) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (isBlank(complaint.from) || isBlank(complaint.text)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Record from whom the complaint came and what it says."));
    }
    complaint.id = newId<ComplaintId>();
    if (!complaint.receivedOn.isValid()) {
        complaint.receivedOn = context().clock.today();
    }
    const Status written = write(actor, *facts, {ComplaintReceived{complaint}});
    return written ? Result<ComplaintId>(complaint.id) : Result<ComplaintId>(written.error());
}

Status ComplaintService::answer(const Actor &actor, const CycleId &cycle, const ComplaintId &complaint,
                                const MemberId &handler, const QString &text) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const auto found = std::find_if(facts->complaints.cbegin(), facts->complaints.cend(),
                                    [&](const Complaint &other) { return other.id == complaint; });
    if (found == facts->complaints.cend()) {
        return notFound("complaint");
    }
    if (isBlank(text)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Write the answer."));
    }
    const bool marked = std::any_of(facts->sheets.cbegin(), facts->sheets.cend(), [&](const ScoreSheet &sheet) {
        return !found->about.isNull() && sheet.candidate == found->about && sheet.member == handler;
    });
    if (facts->member(handler) == nullptr || marked) {
        return refusal(
            QT_TRANSLATE_NOOP("refusal", "A complaint is answered by a member who did not mark the candidate."));
    }
    return write(actor, *facts, {ComplaintAnswered{complaint, handler, context().clock.today(), text}});
}

} // namespace rangvoan
