// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

#include <QString>

namespace rangvoan::db
{

/// Writes a whole, compact copy of the award file at `file` to `target`, also while somebody writes to it: to a
/// temporary name, checked and flushed, then renamed. FileExists when there is a target; nothing is left behind after
/// an error. DiskFull, CannotWrite, DamagedFile.
Status backupTo(const QString &file, const QString &target);

/// Makes an award file of a backup at a new place; the same steps and errors, and NotAnAwardFile or NewerFile for a
/// backup this program did not make.
Status restoreTo(const QString &backup, const QString &target);

} // namespace rangvoan::db
