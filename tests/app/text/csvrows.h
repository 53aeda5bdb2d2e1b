// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

namespace rangvoan::test
{

/// The rows after the heading of a file in tests/data; quoted fields may hold commas.
QList<QStringList> csvRows(const QString &file);

} // namespace rangvoan::test
