// SPDX-License-Identifier: Apache-2.0
#include "app/services/procedureservice.h"

#include "app/domain/plaintext.h"
#include "app/procedure/factshash.h"
#include "app/procedure/gates.h"
#include "app/procedure/rankinginput.h"
#include "app/procedure/stages.h"
#include "app/services/visibility.h"

#include <algorithm>

namespace rangvoan
{

namespace
{

QString stageNumber(const StageKey &key)
{
    return QString::number(static_cast<int>(key.stage));
}

const StageRecord *recordOf(const CycleFacts &facts, const StageKey &key)
{
    const auto found = std::find_if(facts.stages.cbegin(), facts.stages.cend(),
                                    [&key](const StageRecord &record) { return record.key == key; });
    return found == facts.stages.cend() ? nullptr : &*found;
}

bool isKnownStage(const CycleFacts &facts, const StageKey &key)
{
    return stageKeys(facts).contains(key);
}

/// What a check of the file that was never made says: only the archive asks for one.
QList<Finding> notChecked(const StageKey &key)
{
    return {{FindingCode::FileNotChecked, Severity::Blocking, key, {}, {}, {}}};
}

Result<RankingSealed> sealedRankingEvent(const CycleFacts &facts, const StageKey &key)
{
    const Result<Ranking> ranking = rankingOf(facts, key.category, key.round);
    if (!ranking) {
        return ranking.error();
    }
    SealedRanking sealed{key.category, key.round, {}};
    for (const RankedCandidate &row : ranking->rows) {
        sealed.places.append({row.id, row.place, row.score.text(), row.sheets});
    }
    return RankingSealed{sealed};
}

} // namespace

Result<QList<EventPayload>> ProcedureService::closingEvents(const CycleFacts &facts, const StageKey &key,
                                                            const QString &instruction) const
{
    QList<EventPayload> events;
    CycleFacts sealed = facts;
    if (key.stage == Stage::Ranking) {
        const Result<RankingSealed> ranking = sealedRankingEvent(facts, key);
        if (!ranking) {
            return ranking.error();
        }
        events.append(*ranking);
        sealed.sealedRankings.append(ranking->ranking);
    }
    StageClosed closed;
    closed.key = key;
    closed.factsHash = factsHash(sealed, key);
    if (const CategoryFacts *category = facts.category(key.category); category != nullptr) {
        closed.rulesHash = category->rulesHash;
    }
    closed.headSeq = facts.head.seq;
    closed.headHash = facts.head.hash;
    closed.candidates = static_cast<int>(facts.running(key.category, key.round).size());
    closed.sheets = static_cast<int>(facts.currentSheets(key.category, key.round).size());
    closed.instruction = instruction;
    events.append(closed);
    return events;
}

Result<CloseOutcome> ProcedureService::close(const Actor &actor, const CycleId &cycle, const StageKey &key,
                                             const QString &instruction,
                                             const std::optional<QList<Finding>> &checks) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (!isKnownStage(*facts, key)) {
        return notFound("stage");
    }
    if (!mayClose(actor.role, key.stage, !isBlank(instruction))) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "The chair closes this stage. The secretary may close it on the "
                                                    "chair's signed instruction: name it."));
    }
    if (const Status open = requireOpen(*facts, key); !open) {
        if (open.error().code == ErrorCode::StageClosed) {
            return open.error();
        }
    }
    CloseOutcome outcome;
    outcome.findings = gate(*facts, key, {context().searchKey, checks.value_or(notChecked(key))});
    const bool blocked = isBlocking(outcome.findings);
    outcome.findings = visibleFindings(actor, *facts, outcome.findings);
    if (blocked) {
        return outcome;
    }
    const Result<QList<EventPayload>> events = closingEvents(*facts, key, instruction);
    if (!events) {
        return events.error();
    }
    if (const Status written = write(actor, *facts, *events); !written) {
        return written.error();
    }
    outcome.closed = true;
    return outcome;
}

Result<QList<Finding>> ProcedureService::findings(const Actor &actor, const CycleId &cycle, const StageKey &key) const
{
    const Result<CycleFacts> facts = context().store.load(cycle);
    if (!facts) {
        return facts.error();
    }
    if (actor.role == Role::Keyer) {
        return mayDo(actor, *facts, Deed::Prepare).error();
    }
    return visibleFindings(actor, *facts, gate(*facts, key, {context().searchKey, {}}));
}

Status ProcedureService::reopen(const Actor &actor, const CycleId &cycle, const StageKey &key,
                                const Grounds &grounds) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Preside);
    if (!facts) {
        return facts.error();
    }
    if (!facts->isClosed(key)) {
        return Error{ErrorCode::StageNotOpen, {stageNumber(key)}};
    }
    if (isBlank(grounds.reason)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Give the reason: it goes into the minutes."));
    }
    return write(actor, *facts, {StageReopened{key, grounds}});
}

Status ProcedureService::confirmAgain(const Actor &actor, const CycleId &cycle, const StageKey &key) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    const StageRecord *record = recordOf(*facts, key);
    if (record == nullptr || record->state != StageState::ToConfirmAgain) {
        return Error{ErrorCode::StageNotOpen, {stageNumber(key)}};
    }
    if (!mayClose(actor.role, key.stage, false)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "The chair closes this stage. The secretary may close it on the "
                                                    "chair's signed instruction: name it."));
    }
    const QByteArray hash = factsHash(*facts, key);
    if (hash != record->factsHash) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "The facts of this stage have changed since: go through it and "
                                                    "close it again."));
    }
    for (const StageKey &earlier : requiredBy(*facts, key)) {
        if (!facts->isClosed(earlier)) {
            return Error{ErrorCode::StageNotOpen, {stageNumber(key)}};
        }
    }
    return write(actor, *facts, {StageConfirmedAgain{key, hash}});
}

Status ProcedureService::skip(const Actor &actor, const CycleId &cycle, const StageKey &key,
                              const QString &reason) const
{
    const Result<CycleFacts> facts = factsFor(actor, cycle, Deed::Prepare);
    if (!facts) {
        return facts.error();
    }
    if (!stageRule(key.stage).skippable) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "This stage cannot be skipped."));
    }
    if (const Status open = requireOpen(*facts, key); !open) {
        return open;
    }
    if (isBlank(reason)) {
        return refusal(QT_TRANSLATE_NOOP("refusal", "Give the reason: it goes into the minutes."));
    }
    return write(actor, *facts, {StageSkipped{key, reason}});
}

} // namespace rangvoan
