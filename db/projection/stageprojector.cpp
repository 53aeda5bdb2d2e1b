// SPDX-License-Identifier: Apache-2.0
#include "db/projection/amendments.h"
#include "db/projection/change.h"
#include "db/projection/overloads.h"

using namespace Qt::StringLiterals;

namespace rangvoan::db::projection
{

namespace
{

/// The row of a stage, made when something first happens to it.
Status ensureStageRecord(Connection &connection, const ProjectionContext &context, const StageKey &key)
{
    return change(connection,
                  u"INSERT INTO stage_record (seq, cycle, category, round, stage, state, reason)"
                  " VALUES (?1, ?2, nullif(?3, zeroblob(16)), ?4, ?5, ?6, ?7)"
                  " ON CONFLICT (cycle, ifnull(category, zeroblob(16)), round, stage) DO NOTHING"_s,
                  context.seq, context.cycle, key.category, key.round, key.stage, StageState::NotOpen, SecretText());
}

/// Later stages that were closed or skipped are to be confirmed again; nothing in them is erased. Later than a stage
/// of the cycle is every greater stage; later than a stage of a category are its greater stages of the same round, of
/// later rounds and of no round, every stage of its later rounds, and the archive.
Status questionLaterStages(Connection &connection, const ProjectionContext &context, const StageKey &key)
{
    return change(connection,
                  u"UPDATE stage_record SET state = ?5 WHERE cycle = ?1 AND state IN (?6, ?7) AND ("
                  " (?2 = zeroblob(16) AND stage > ?4)"
                  " OR (category = ?2 AND stage > ?4 AND (round = 0 OR round >= ?3))"
                  " OR (category = ?2 AND ?3 > 0 AND round > ?3)"
                  " OR (stage = ?8 AND ?4 < ?8))"_s,
                  context.cycle, key.category, key.round, key.stage, StageState::ToConfirmAgain, StageState::Closed,
                  StageState::Skipped, Stage::Archive);
}

Status noteStageAmendment(Connection &connection, const ProjectionContext &context, EventType kind, const StageKey &key,
                          const Grounds &grounds)
{
    Amendment amendment = amendmentBy(context, kind, grounds);
    amendment.stage = key;
    return noteAmendment(connection, context, amendment);
}

} // namespace

Status apply(Connection &connection, const ProjectionContext &context, const StageClosed &event)
{
    if (const Status there = ensureStageRecord(connection, context, event.key); !there) {
        return there;
    }
    return change(connection,
                  u"UPDATE stage_record SET state = ?5, facts_hash = ?6, instruction = ?7, closed_at_ms = ?8,"
                  " seal_hash = ?9 WHERE cycle = ?1 AND ifnull(category, zeroblob(16)) = ?2 AND round = ?3"
                  " AND stage = ?4"_s,
                  context.cycle, event.key.category, event.key.round, event.key.stage, StageState::Closed,
                  event.factsHash, event.instruction, context.timeMs, event.headHash);
}

Status apply(Connection &connection, const ProjectionContext &context, const StageReopened &event)
{
    if (const Status there = ensureStageRecord(connection, context, event.key); !there) {
        return there;
    }
    const Status reopened =
        change(connection,
               u"UPDATE stage_record SET state = ?5, reason = ?6, times_reopened = times_reopened + 1"
               " WHERE cycle = ?1 AND ifnull(category, zeroblob(16)) = ?2 AND round = ?3 AND stage = ?4"_s,
               context.cycle, event.key.category, event.key.round, event.key.stage, StageState::Open,
               SecretText(event.grounds.reason));
    if (!reopened) {
        return reopened;
    }
    if (const Status questioned = questionLaterStages(connection, context, event.key); !questioned) {
        return questioned;
    }
    return noteStageAmendment(connection, context, event.type, event.key, event.grounds);
}

Status apply(Connection &connection, const ProjectionContext &context, const StageConfirmedAgain &event)
{
    const Status confirmed =
        changeExisting(connection, u"stage_record"_s,
                       u"UPDATE stage_record SET state = ?5, facts_hash = ?6"
                       " WHERE cycle = ?1 AND ifnull(category, zeroblob(16)) = ?2 AND round = ?3 AND stage = ?4"_s,
                       context.cycle, event.key.category, event.key.round, event.key.stage, StageState::Closed,
                       event.factsHash);
    if (!confirmed) {
        return confirmed;
    }
    return noteStageAmendment(connection, context, event.type, event.key, {QString(), dayOf(context), {}});
}

Status apply(Connection &connection, const ProjectionContext &context, const StageSkipped &event)
{
    if (const Status there = ensureStageRecord(connection, context, event.key); !there) {
        return there;
    }
    const Status skipped =
        change(connection,
               u"UPDATE stage_record SET state = ?5, reason = ?6"
               " WHERE cycle = ?1 AND ifnull(category, zeroblob(16)) = ?2 AND round = ?3 AND stage = ?4"_s,
               context.cycle, event.key.category, event.key.round, event.key.stage, StageState::Skipped,
               SecretText(event.reason));
    if (!skipped) {
        return skipped;
    }
    return noteStageAmendment(connection, context, event.type, event.key, {event.reason, dayOf(context), {}});
}

} // namespace rangvoan::db::projection
