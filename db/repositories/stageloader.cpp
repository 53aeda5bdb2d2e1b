// SPDX-License-Identifier: Apache-2.0
#include "db/projection/rows.h"
#include "db/repositories/tableloaders.h"

using namespace Qt::StringLiterals;

namespace rangvoan::db::loading
{

Status loadStages(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT ifnull(category, zeroblob(16)), round, stage, state, facts_hash, instruction,"
                                 " reason, times_reopened, closed_at_ms, seal_hash"
                                 " FROM stage_record WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        StageRecord &row = facts.stages.emplaceBack();
        SecretText reason;
        select.read(row.key.category, row.key.round, row.key.stage, row.state, row.factsHash, row.instruction, reason,
                    row.timesReopened, row.closedAtMs, row.sealHash);
        row.reason = reason.value;
    });
}

Status loadAmendments(Connection &connection, CycleFacts &facts)
{
    Statement select(connection, u"SELECT seq, kind, ifnull(member, zeroblob(16)), ifnull(candidate, zeroblob(16)),"
                                 " ifnull(category, zeroblob(16)), round, stage, reason, date, reference, time_ms"
                                 " FROM amendment WHERE cycle = ?1 ORDER BY seq"_s);
    select.bindAll(facts.id);
    return forEachRow(select, [&] {
        Amendment &row = facts.amendments.emplaceBack();
        int kind = 0;
        SecretText reason;
        select.read(row.seq, kind, row.member, row.candidate, row.stage.category, row.stage.round, row.stage.stage,
                    reason, row.grounds.date, row.grounds.reference, row.timeMs);
        row.kind = static_cast<EventType>(kind);
        row.grounds.reason = reason.value;
    });
}

} // namespace rangvoan::db::loading
