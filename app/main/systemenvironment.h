// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ports/environment.h"

#include <random>

namespace rangvoan
{

/// The computer's clock, in the office's time zone (UTC+7, no summer time).
class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
    QDate today() const override;
};

/// A clock that is set by hand, for the demonstration and tests; every reading advances it by a second, so that events
/// keep their order in time.
class SetClock final : public Clock
{
public:
    explicit SetClock(const QDate &day) { setDay(day); }
    void setDay(const QDate &day);
    QDateTime nowUtc() const override;
    QDate today() const override;

private:
    mutable QDateTime m_now;
};

/// Random ids from the system's generator.
class RandomIds final : public IdSource
{
public:
    std::array<std::uint8_t, 16> next() override;
};

/// The same ids from the same seed.
class SeededIds final : public IdSource
{
public:
    explicit SeededIds(quint64 seed) : m_generator(seed) {}
    std::array<std::uint8_t, 16> next() override;

private:
    std::mt19937_64 m_generator;
};

} // namespace rangvoan
