// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "db/projection/projector.h"

namespace rangvoan::db::projection
{

/// The day of the event at the office (Cambodia, UTC+7 all year): the date of grounds that name none of their own.
QDate dayOf(const ProjectionContext &context);

/// An amendment made by this event; the caller fills in whom or what it touches.
Amendment amendmentBy(const ProjectionContext &context, EventType kind, const Grounds &grounds);

/// Enters it in the list the minutes print (design 3.1).
Status noteAmendment(Connection &connection, const ProjectionContext &context, const Amendment &amendment);

} // namespace rangvoan::db::projection
