// SPDX-License-Identifier: Apache-2.0
#include "db/projection/amendments.h"

#include "db/projection/change.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace rangvoan::db::projection
{

QDate dayOf(const ProjectionContext &context)
{
    constexpr int cambodiaOffsetSeconds = 7 * 60 * 60;
    return QDateTime::fromMSecsSinceEpoch(context.timeMs, Qt::OffsetFromUTC, cambodiaOffsetSeconds).date();
}

Amendment amendmentBy(const ProjectionContext &context, EventType kind, const Grounds &grounds)
{
    Amendment amendment;
    amendment.seq = context.seq;
    amendment.kind = kind;
    amendment.grounds = grounds;
    amendment.timeMs = context.timeMs;
    return amendment;
}

Status noteAmendment(Connection &connection, const ProjectionContext &context, const Amendment &amendment)
{
    const Grounds &grounds = amendment.grounds;
    return change(connection,
                  u"INSERT INTO amendment (seq, cycle, kind, member, candidate, category, round, stage, reason, date,"
                  " reference, time_ms) VALUES (?1, ?2, ?3, nullif(?4, zeroblob(16)), nullif(?5, zeroblob(16)),"
                  " nullif(?6, zeroblob(16)), ?7, ?8, ?9, ?10, ?11, ?12)"_s,
                  amendment.seq, context.cycle, amendment.kind, amendment.member, amendment.candidate,
                  amendment.stage.category, amendment.stage.round, amendment.stage.stage, SecretText(grounds.reason),
                  grounds.date, grounds.reference, amendment.timeMs);
}

} // namespace rangvoan::db::projection
