// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/codectraits.h"

namespace rangvoan
{

QString dateText(const QDate &date)
{
    const bool storable = date.isValid() && date.year() >= 1 && date.year() <= 9999;
    return storable ? date.toString(Qt::ISODate) : QString();
}

QDate dateFromText(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return dateText(date) == text ? date : QDate();
}

QString timeText(const QTime &time)
{
    return time.isValid() ? time.toString(Qt::ISODateWithMs) : QString();
}

QTime timeFromText(const QString &text)
{
    const QTime time = QTime::fromString(text, Qt::ISODateWithMs);
    return timeText(time) == text ? time : QTime();
}

} // namespace rangvoan
