// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/connection.h"

namespace rangvoan::db
{

/// Makes the values every award file has of its own: the key of the MACs of drafts.
Status createMeta(Connection &connection);
/// Key of the MACs of drafts, 32 bytes; DamagedFile when it is missing or does not match its hash.
Result<QByteArray> draftKey(Connection &connection);
/// Number of rows whose hash is right; DamagedFile(path, which row) for the first that is wrong.
Result<qint64> checkMeta(Connection &connection);

/// The file is a copy to practise on: screen and papers say so, also in its copies.
Status markPractice(Connection &connection);
Result<bool> isPractice(Connection &connection);

} // namespace rangvoan::db
