// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QList>

namespace rangvoan
{

/// Which safe copies to throw away, as indexes into `moments` (any order): of the last 24 hours one an hour is kept, of
/// the last 14 days one a day, before that one a week (Monday to Sunday); always the newest of each, and the newest of
/// all. Hours, days and weeks are those of the time zone of `now`.
QList<qsizetype> copiesToDrop(const QList<QDateTime> &moments, const QDateTime &now);

} // namespace rangvoan
