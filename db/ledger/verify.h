// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/ledger/check.h"
#include "db/sqlite/connection.h"

#include <functional>

namespace rangvoan::db
{

/// What a verification found, check by check, in the order in which a later one rests on the earlier.
struct VerifyReport
{
    QList<Check> checks;

    bool ok() const;
    const Check *check(QStringView name) const; ///< null when it was not made
};

/// Called before each step of a verification with the steps done; false stops it.
using VerifyProgress = std::function<bool(qsizetype done, qsizetype all)>;

/// Verifies an award file without writing to it or taking a lock. Whatever is wrong with the file is a failed check;
/// only CannotRead (no such file, no permission) and NewerFile are errors. Checks:
///   file         the pages are whole, it is an award file, its schema is ours word for word
///   tables       every table is known
///   chain        the file's and every author's chain; every event is canonical and of a known type
///   signatures   every signature is by a known key
///   projection   replaying the record book reproduces every table
///   cache        what is computed from tables is as computed anew
///   attachments  contents match their addresses; none that an event names is missing
///   drafts       drafts and values of the file match their hashes
///   seals        closed stages name the record book as it was
///   ranking      recount()
/// An unkeyed chain can be rewritten whole by somebody who holds the file: that is caught by the head hash printed on
/// papers, not here.
/// Errors: CannotRead; NewerFile; NotAnAwardFile for a file of another name and kind; Cancelled when `progress` says so.
Result<VerifyReport> verifyFile(const QString &path, const VerifyProgress &progress = {});

/// The same for an open file.
VerifyReport verify(Connection &connection);

/// Whether the record book of `later` begins with the whole record book of `earlier`, byte for byte ("extends").
Result<VerifyReport> verifyExtends(const QString &earlier, const QString &later);

} // namespace rangvoan::db
