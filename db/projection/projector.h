// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/actor.h"
#include "app/domain/events/payload.h"
#include "app/domain/result.h"
#include "db/sqlite/connection.h"

namespace rangvoan::db
{

/// The event around a payload, as far as tables depend on it.
struct ProjectionContext
{
    qint64 seq = 0; ///< place in the record book of this file
    EventId event;
    CycleId cycle; ///< null for events of the whole file
    AuthorId author;
    qint64 timeMs = 0; ///< UTC milliseconds
    Role role = Role::Secretary;
};

/// Brings the tables up to date with one event; the caller holds the transaction. InvalidEvent when the event speaks of
/// something the tables do not hold, Database when a constraint refuses it: the transaction must then be rolled back.
Status project(Connection &connection, const ProjectionContext &context, const EventPayload &payload);

/// Empties every projection and cache table, before a replay of the whole record book.
Status clearProjection(Connection &connection);

} // namespace rangvoan::db
