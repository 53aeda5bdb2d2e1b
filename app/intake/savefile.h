// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

#include <QByteArray>

namespace rangvoan
{

/// Writes a whole file under a temporary name in the same folder, flushes it and renames it: at the path there is the
/// old file or the new one, never half of one. Errors: CannotWrite, DiskFull.
Status saveWholeFile(const QString &path, const QByteArray &bytes);

} // namespace rangvoan
