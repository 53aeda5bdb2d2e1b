// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

#include <QDateTime>

namespace rangvoan
{

/// The safe copies that the window keeps by itself: whole award files in the user's data folder, one folder a file,
/// thinned with age (app/services/copythinning.h).
///
/// Functions may be called from any thread.

/// Where all of them stand.
QString safeCopiesFolder();
/// Paths of the copies of this award file, newest first.
QStringList safeCopiesOf(const QString &file);
/// The copies of every award file, newest first.
QStringList allSafeCopies();
/// Name of the award file that a copy was made of, as far as it can be told: without folder, ending and stamp.
QString nameOfOriginal(const QString &copy);
/// Writes a copy and thins the older ones; false when the newest copy is as new as the file. Errors of db::backupTo;
/// DiskFull when less than three times the size of the file would be left to the user.
Result<bool> keepSafeCopy(const QString &file, const QDateTime &nowUtc);

} // namespace rangvoan
