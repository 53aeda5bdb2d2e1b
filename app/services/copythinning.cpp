// SPDX-License-Identifier: Apache-2.0
#include "app/services/copythinning.h"

#include <QMap>
#include <QPair>
#include <QTimeZone>

#include <algorithm>

namespace rangvoan
{

namespace
{

constexpr qint64 hourlyFor = qint64{24} * 60 * 60; // seconds
constexpr qint64 dailyFor = 14;                    // days

enum class CopySpan { Hour, Day, Week };

/// The span of time that keeps one copy: its kind and number.
QPair<CopySpan, qint64> spanOf(const QDateTime &moment, const QDateTime &now)
{
    const QDateTime local = moment.toTimeZone(now.timeZone());
    const qint64 day = local.date().toJulianDay();
    if (moment.secsTo(now) < hourlyFor) {
        return {CopySpan::Hour, day * 24 + local.time().hour()};
    }
    if (local.date().daysTo(now.date()) <= dailyFor) {
        return {CopySpan::Day, day};
    }
    return {CopySpan::Week, day / 7}; // Julian day 0 is a Monday
}

} // namespace

QList<qsizetype> copiesToDrop(const QList<QDateTime> &moments, const QDateTime &now)
{
    QMap<QPair<CopySpan, qint64>, qsizetype> newest;
    for (qsizetype i = 0; i < moments.size(); ++i) {
        const auto span = spanOf(moments.at(i), now);
        const auto known = newest.constFind(span);
        if (known == newest.cend() || moments.at(*known) < moments.at(i)) {
            newest.insert(span, i);
        }
    }
    QList<qsizetype> dropped;
    for (qsizetype i = 0; i < moments.size(); ++i) {
        if (std::find(newest.cbegin(), newest.cend(), i) == newest.cend()) {
            dropped.append(i);
        }
    }
    return dropped;
}

} // namespace rangvoan
