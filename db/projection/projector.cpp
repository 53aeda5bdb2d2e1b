// SPDX-License-Identifier: Apache-2.0
#include "db/projection/projector.h"

#include "db/projection/overloads.h"
#include "db/projection/tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rangvoan::db
{

Status project(Connection &connection, const ProjectionContext &context, const EventPayload &payload)
{
    return std::visit([&](const auto &event) { return projection::apply(connection, context, event); }, payload);
}

Status clearProjection(Connection &connection)
{
    // Backwards: tables that refer to others stand after them.
    for (auto table = tables.crbegin(); table != tables.crend(); ++table) {
        if (table->tableClass != TableClass::Projection && table->tableClass != TableClass::Cache) {
            continue;
        }
        if (const Status emptied = connection.execute(u"DELETE FROM "_s + table->name); !emptied) {
            return emptied;
        }
    }
    return {};
}

} // namespace rangvoan::db
