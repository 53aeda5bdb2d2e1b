// SPDX-License-Identifier: Apache-2.0
#include "app/services/service.h"

#include "app/procedure/stages.h"
#include "app/services/eventtexts.h"

namespace rangvoan
{

Result<CycleFacts> Service::factsFor(const Actor &actor, const CycleId &cycle, Deed deed) const
{
    Result<CycleFacts> facts = m_context.store.load(cycle);
    if (!facts) {
        return facts;
    }
    if (const Status allowed = mayDo(actor, *facts, deed); !allowed) {
        return allowed.error();
    }
    return facts;
}

Status Service::write(const Actor &actor, const CycleFacts &facts, const QList<EventPayload> &events) const
{
    QList<EventPayload> plain = events;
    if (const Status fit = makeTextsPlain(plain); !fit) {
        return fit;
    }
    const Result<LedgerHead> head = m_context.store.append(actor, facts.id, plain, facts.head);
    return head ? Status() : Status(head.error());
}

Status Service::requireOpen(const CycleFacts &facts, const StageKey &key)
{
    const StageState state = effectiveState(facts, key);
    if (state == StageState::Open || state == StageState::ToConfirmAgain) {
        return {};
    }
    const ErrorCode code = state == StageState::NotOpen ? ErrorCode::StageNotOpen : ErrorCode::StageClosed;
    return Error{code, {QString::number(static_cast<int>(key.stage))}};
}

} // namespace rangvoan
