// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/awardstore.h"
#include "app/procedure/rankingbasis.h"

namespace rangvoan
{

/// An award store that remembers what services append. In a dry run nothing goes further than here, so the same
/// service checks the same rules and nothing is written.
class RecordingStore final : public AwardStore
{
public:
    RecordingStore(AwardStore &store, bool dryRun) : m_store(store), m_dryRun(dryRun) {}

    const QList<EventPayload> &events() const { return m_events; }

    Result<QList<CycleOverview>> cycles() override { return m_store.cycles(); }
    Result<CycleFacts> load(const CycleId &cycle) override { return m_store.load(cycle); }
    Result<RankingBasis> loadForRanking(const CycleId &cycle, const CategoryId &category, int round) override
    {
        return m_store.loadForRanking(cycle, category, round);
    }
    Result<LedgerHead> head() override { return m_store.head(); }
    Result<LedgerHead> append(const Actor &actor, const CycleId &cycle, const QList<EventPayload> &events,
                              const LedgerHead &expected) override
    {
        m_events += events;
        return m_dryRun ? Result<LedgerHead>(expected) : m_store.append(actor, cycle, events, expected);
    }

private:
    AwardStore &m_store;
    bool m_dryRun;
    QList<EventPayload> m_events;
};

} // namespace rangvoan
