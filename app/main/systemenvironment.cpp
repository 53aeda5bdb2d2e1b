// SPDX-License-Identifier: Apache-2.0
#include "app/main/systemenvironment.h"

#include <QRandomGenerator>

namespace rangvoan
{

namespace
{

constexpr int officeOffsetSeconds = 7 * 3600;

QDate officeDay(const QDateTime &utc)
{
    return utc.toOffsetFromUtc(officeOffsetSeconds).date();
}

} // namespace

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

QDate SystemClock::today() const
{
    return officeDay(nowUtc());
}

void SetClock::setDay(const QDate &day)
{
    m_now = QDateTime(day, QTime(1, 0), Qt::UTC); // eight in the morning at the office
}

QDateTime SetClock::nowUtc() const
{
    m_now = m_now.addSecs(1);
    return m_now;
}

QDate SetClock::today() const
{
    return officeDay(m_now);
}

std::array<std::uint8_t, 16> RandomIds::next()
{
    std::array<std::uint8_t, 16> bytes{};
    for (std::uint8_t &byte : bytes) {
        byte = static_cast<std::uint8_t>(QRandomGenerator::system()->bounded(256));
    }
    return bytes;
}

std::array<std::uint8_t, 16> SeededIds::next()
{
    std::array<std::uint8_t, 16> bytes{};
    for (std::uint8_t &byte : bytes) {
        byte = static_cast<std::uint8_t>(m_generator() & 0xFF);
    }
    return bytes;
}

} // namespace rangvoan
