// SPDX-License-Identifier: Apache-2.0
#include "app/services/authorityservice.h"

#include "app/domain/plaintext.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

Result<const Instruction *> openInstruction(const CycleFacts &facts, const EventId &id)
{
    const auto found = std::find_if(facts.instructions.cbegin(), facts.instructions.cend(),
                                    [&](const Instruction &instruction) { return instruction.id == id; });
    if (found == facts.instructions.cend()) {
        return notFound("instruction");
    }
    if (found->answer != InstructionAnswer::Open) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "This instruction has been answered already."));
    }
    return &*found;
}

bool isDecided(const CycleFacts &facts, const CategoryId &category)
{
    return facts.isClosed({category, 0, Stage::Decision});
}

/// The authority is not bound by the ranking, but to nominated candidates of the category and its seats.
Status checkNamed(const CycleFacts &facts, const CategoryId &category, const QList<CandidateId> &seats)
{
    if (seats.size() > facts.category(category)->settings.seats) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "There are %1 seats to decide."),
                       {QString::number(facts.category(category)->settings.seats)});
    }
    for (const CandidateId &id : seats) {
        const Candidate *candidate = facts.candidate(id);
        if (candidate == nullptr || candidate->category != category) {
            return notFound("candidate");
        }
        if (seats.count(id) > 1) {
            return refusal(QT_TRANSLATE_NOOP("refusal", "A candidate cannot have two places."));
        }
    }
    return {};
}

Decision newDecision(const CycleFacts &facts, const CategoryId &category, const QDate &date)
{
    Decision decision;
    decision.category = category;
    decision.date = date;
    decision.order = static_cast<int>(facts.decisions.size());
    if (const Decision *earlier = facts.decisionInForce(category); earlier != nullptr) {
        decision.replaces = earlier->id;
    }
    return decision;
}

} // namespace

Status AuthorityService::submit(const Actor &actor, const CycleId &cycle, const CategoryId &category,
                                const QString &authority, const QDate &date) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (!isDecided(*facts, category)) {
        return Error{ErrorCode::StageNotOpen, {QString::number(static_cast<int>(Stage::Approval))}};
    }
    if (isBlank(authority) || !date.isValid()) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Name the authority and the date."));
    }
    return write(actor, *facts, {SubmittedToAuthority{category, authority, date}});
}

Result<EventId> AuthorityService::recordAnswer(const Actor &actor, const CycleId &cycle, Instruction instruction) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (!isDecided(*facts, instruction.category)) {
        return Error{ErrorCode::StageNotOpen, {QString::number(static_cast<int>(Stage::Approval))}};
    }
    if (isBlank(instruction.from) || !instruction.date.isValid()) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Name the authority and the date."));
    }
    if (instruction.outcome != AuthorityOutcome::Approved && isBlank(instruction.text)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Record what the authority asks, in its words."));
    }
    instruction.id = newId<EventId>();
    instruction.answer = InstructionAnswer::Open;
    if (const Status written = write(actor, *facts, {AuthorityAnswered{instruction}}); !written) {
        return written.error();
    }
    return instruction.id;
}

Status AuthorityService::confirmDecision(const Actor &actor, const CycleId &cycle, const EventId &instruction,
                                         const MotionId &motion) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const auto open = openInstruction(*facts, instruction);
    if (!open) {
        return open.error();
    }
    const Motion *found = facts->motion(motion);
    if (found == nullptr || !found->isCarried() || found->subject != MotionSubject::Instruction ||
        (!found->category.isNull() && found->category != (*open)->category)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "To confirm its decision the committee needs a carried motion."));
    }
    const Decision *decision = facts->decisionInForce((*open)->category);
    const DecisionId id = decision == nullptr ? DecisionId() : decision->id;
    return write(actor, *facts, {InstructionAnswered{instruction, InstructionAnswer::CommitteeConfirms, motion, id}});
}

Result<DecisionId> AuthorityService::decideAnew(const Actor &actor, const CycleId &cycle, const EventId &instruction,
                                                const DecisionEntry &entry) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const auto open = openInstruction(*facts, instruction);
    if (!open) {
        return open.error();
    }
    if (entry.category != (*open)->category) {
        return notFound("instruction");
    }
    if (const Status checked = checkDecision(*facts, entry); !checked) {
        return checked.error();
    }
    Decision decision = newDecision(*facts, entry.category, dayOfMotion(*facts, entry.motion, context().clock.today()));
    decision.id = newId<DecisionId>();
    decision.motion = entry.motion;
    decision.seats = entry.seats;
    decision.reserves = entry.reserves;
    decision.departure = entry.departure;
    decision.departureMotion = entry.departureMotion;
    const Status written =
        write(actor, *facts,
              {AwardeesDecided{decision},
               InstructionAnswered{instruction, InstructionAnswer::DecidedAnew, entry.motion, decision.id}});
    return written ? Result<DecisionId>(decision.id) : Result<DecisionId>(written.error());
}

Result<DecisionId> AuthorityService::authorityNames(const Actor &actor, const CycleId &cycle,
                                                    const EventId &instruction, const QList<CandidateId> &seats,
                                                    const QString &reference) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const auto open = openInstruction(*facts, instruction);
    if (!open) {
        return open.error();
    }
    if (isBlank(reference) || seats.isEmpty()) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Name the number of the authority's decision and its awardees."));
    }
    if (const Status checked = checkNamed(*facts, (*open)->category, seats); !checked) {
        return checked.error();
    }
    Decision decision = newDecision(*facts, (*open)->category, (*open)->date);
    decision.id = newId<DecisionId>();
    decision.by = DecidedBy::Authority;
    decision.seats = seats;
    decision.reference = reference;
    const Status written =
        write(actor, *facts,
              {AwardeesDecided{decision},
               InstructionAnswered{instruction, InstructionAnswer::AuthorityNames, {}, decision.id}});
    return written ? Result<DecisionId>(decision.id) : Result<DecisionId>(written.error());
}

Status AuthorityService::announce(const Actor &actor, const CycleId &cycle, const CategoryId &category,
                                  const QDate &date, const QString &place) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (!isDecided(*facts, category)) {
        return Error{ErrorCode::StageNotOpen, {QString::number(static_cast<int>(Stage::Approval))}};
    }
    const bool waits =
        std::any_of(facts->instructions.cbegin(), facts->instructions.cend(), [&](const Instruction &instruction) {
            return instruction.category == category && instruction.outcome != AuthorityOutcome::Approved &&
                   instruction.answer == InstructionAnswer::Open;
        });
    if (waits) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "An instruction of the authority is not answered yet."));
    }
    return write(actor, *facts, {AwardeesAnnounced{category, date, place}});
}

Status AuthorityService::handOverPrize(const Actor &actor, const CycleId &cycle, const PrizeReceipt &receipt) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const Candidate *candidate = facts->candidate(receipt.candidate);
    const Decision *decision = candidate == nullptr ? nullptr : facts->decisionInForce(candidate->category);
    if (decision == nullptr || !decision->seats.contains(receipt.candidate)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Only an awardee receives a prize."));
    }
    return write(actor, *facts, {PrizeHandedOver{receipt}});
}

} // namespace rangvoan
