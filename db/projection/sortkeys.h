// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/id.h"
#include "app/domain/person.h"
#include "app/domain/result.h"
#include "db/sqlite/connection.h"

#include <QHash>

namespace rangvoan::db
{

/// Stores the key that sorts a candidate by Khmer name (app/text/collate.h), with the rules it was made by.
Status saveSortKey(Connection &connection, const CandidateId &candidate, const PersonName &name);

/// Makes the keys anew that other collation rules made, as after an update of the program; returns how many.
Result<int> refreshSortKeys(Connection &connection);

/// The keys of a cycle's candidates, all by one set of rules once refreshSortKeys() has run.
Result<QHash<CandidateId, QByteArray>> loadSortKeys(Connection &connection, const CycleId &cycle);

} // namespace rangvoan::db
