// SPDX-License-Identifier: Apache-2.0
#include "app/services/moderationservice.h"

#include "app/domain/mark.h"
#include "app/domain/plaintext.h"
#include "app/services/visibility.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

ModerationRecord recordOf(const CycleFacts &facts, const ModerationFlag &flag, int round)
{
    const Candidate *candidate = facts.candidate(flag.candidate);
    ModerationRecord record;
    record.category = candidate->category;
    record.round = round;
    record.candidate = flag.candidate;
    record.code = flagCode(flag, *facts.category(candidate->category)->rules);
    for (const ScoreSheet &sheet : facts.currentSheets(candidate->category, round)) {
        if (sheet.candidate == flag.candidate) {
            record.sheets.append(sheet.id);
        }
    }
    return record;
}

bool allOnScale(const QList<int> &steps, const RuleSet &rules)
{
    return steps.size() == rules.indicators.size() && std::all_of(steps.cbegin(), steps.cend(), [&](int step) {
               return step == Mark::notObservableValue ? rules.scale.notObservableAllowed
                                                       : step >= 0 && step <= rules.scale.maximum();
           });
}

Status checkFlag(const Actor &actor, const CycleFacts &facts, const ModerationFlag &flag, const QString &reason)
{
    const Candidate *candidate = facts.candidate(flag.candidate);
    if (candidate == nullptr || facts.category(candidate->category)->rules == nullptr) {
        return notFound("candidate");
    }
    if (facts.inConflict(actor.member, flag.candidate)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "This member declared a conflict with the candidate."));
    }
    if (isBlank(reason)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Give the reason: it goes into the minutes."));
    }
    return {};
}

} // namespace

Result<QList<ModerationFlag>> ModerationService::queue(const Actor &actor, const CycleId &cycle,
                                                       const CategoryId &category, int round) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (!facts->isClosed({category, round, Stage::Scoring})) {
        return Error{ErrorCode::ScoringOpen, {}};
    }
    Result<QList<ModerationFlag>> flags = openFlags(*facts, category, round);
    if (flags) {
        const QSet<CandidateId> hidden = hiddenByConflict(actor, *facts);
        flags->removeIf([&hidden](const ModerationFlag &flag) { return hidden.contains(flag.candidate); });
    }
    return flags;
}

Status ModerationService::keep(const Actor &actor, const CycleId &cycle, const ModerationFlag &flag, int round,
                               const QString &reason, const MeetingId &meeting) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (const Status checked = checkFlag(actor, *facts, flag, reason); !checked) {
        return checked;
    }
    ModerationRecord record = recordOf(*facts, flag, round);
    if (const Status open = requireOpen(*facts, {record.category, round, Stage::Moderation}); !open) {
        return open;
    }
    record.outcome = ModerationOutcome::Keep;
    record.reason = reason;
    record.meeting = meeting;
    return write(actor, *facts, {ModerationResolved{record}});
}

Status ModerationService::change(const Actor &actor, const CycleId &cycle, const ModerationFlag &flag,
                                 const SheetId &sheet, const QList<int> &steps, const QString &reason,
                                 const MeetingId &meeting) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (const Status checked = checkFlag(actor, *facts, flag, reason); !checked) {
        return checked;
    }
    const auto found = std::find_if(facts->sheets.cbegin(), facts->sheets.cend(),
                                    [&](const ScoreSheet &other) { return other.id == sheet && other.isCurrent(); });
    if (found == facts->sheets.cend() || found->candidate != flag.candidate) {
        return notFound("sheet");
    }
    if (const Status open = requireOpen(*facts, {found->category, found->round, Stage::Moderation}); !open) {
        return open;
    }
    if (!allOnScale(steps, *facts->category(found->category)->rules)) {
        return Error{ErrorCode::InvalidArgument, {QStringLiteral("marks")}};
    }
    ScoreSheet revised = *found;
    revised.id = newId<SheetId>();
    revised.revision = found->revision + 1;
    revised.supersedes = found->id;
    revised.steps = steps;
    revised.medium = SheetMedium::Moderation;
    revised.reason = reason;
    ModerationRecord record = recordOf(*facts, flag, found->round);
    record.outcome = ModerationOutcome::Change;
    record.reason = reason;
    record.meeting = meeting;
    return write(actor, *facts, {SheetHandedIn{revised}, ModerationResolved{record}});
}

Status ModerationService::askThirdMark(const Actor &actor, const CycleId &cycle, const ModerationFlag &flag, int round,
                                       const MemberId &member, const QString &reason) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (const Status checked = checkFlag(actor, *facts, flag, reason); !checked) {
        return checked;
    }
    const Member *found = facts->member(member);
    const auto marked = facts->currentSheets(facts->candidate(flag.candidate)->category, round);
    const bool already = std::any_of(marked.cbegin(), marked.cend(), [&](const ScoreSheet &sheet) {
        return sheet.candidate == flag.candidate && sheet.member == member;
    });
    if (found == nullptr || !found->isMarking() || already || facts->inConflict(member, flag.candidate)) {
        return refusal(QT_TRANSLATE_NOOP("refusal",
                                         "The third mark is given by a member without a conflict who has not "
                                         "marked the candidate yet."));
    }
    ModerationRecord record = recordOf(*facts, flag, round);
    record.outcome = ModerationOutcome::ThirdMark;
    record.reason = reason;
    return write(
        actor, *facts,
        {ModerationResolved{record}, AssignmentAdded{{record.category, round, flag.candidate, member,
                                                      AssignmentKind::ThirdMark, AssignmentState::Open, reason}}});
}

} // namespace rangvoan
