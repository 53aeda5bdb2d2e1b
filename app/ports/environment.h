// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/id.h"

#include <QDateTime>

namespace rangvoan
{

/// Tells the time; tests and the demonstration set it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    /// The day at the office (Asia/Phnom_Penh).
    virtual QDate today() const = 0;
};

/// Makes ids. The product draws them at random; the demonstration and tests from a seed.
class IdSource
{
public:
    virtual ~IdSource() = default;
    virtual std::array<std::uint8_t, 16> next() = 0;

    template<class T>
    T make()
    {
        return T(next());
    }
};

} // namespace rangvoan
