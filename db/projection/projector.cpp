// SPDX-License-Identifier: Apache-2.0
#include "db/projection/projector.h"

#include "db/projection/overloads.h"

namespace rangvoan::db
{

namespace
{

/// Tables that are referred to stand after those that refer to them.
constexpr QStringView emptyEveryTable =
    u"DELETE FROM amendment; DELETE FROM stage_record; DELETE FROM paper_wording; DELETE FROM paper; DELETE FROM complaint; "
    "DELETE FROM vacancy; DELETE FROM prize_receipt; DELETE FROM announcement; DELETE FROM instruction; "
    "DELETE FROM decision; DELETE FROM sealed_place; DELETE FROM sealed_ranking; DELETE FROM tie_ruling; "
    "DELETE FROM moderation; DELETE FROM coverage_waiver; DELETE FROM score_sheet; DELETE FROM motion_vote; "
    "DELETE FROM motion; DELETE FROM meeting_note; DELETE FROM attendance; DELETE FROM meeting; "
    "DELETE FROM assignment; DELETE FROM dismissed_suggestion; DELETE FROM conflict; DELETE FROM conflict_sheet; "
    "DELETE FROM evidence; DELETE FROM correction; DELETE FROM duplicate; DELETE FROM candidate_sort_key; "
    "DELETE FROM candidate; DELETE FROM candidate_number; DELETE FROM file_import; DELETE FROM member; "
    "DELETE FROM appointment; DELETE FROM category; DELETE FROM cycle; DELETE FROM prior_awardee; "
    "DELETE FROM file_origin;";

} // namespace

Status project(Connection &connection, const ProjectionContext &context, const EventPayload &payload)
{
    return std::visit([&](const auto &event) { return projection::apply(connection, context, event); }, payload);
}

Status clearProjection(Connection &connection)
{
    return connection.execute(emptyEveryTable);
}

} // namespace rangvoan::db
