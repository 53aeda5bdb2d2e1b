// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include <tuple>

namespace rangvoan
{

/// Why a fact was amended: every amendment, reopening and departure carries one (design 3.1).
struct Grounds
{
    QString reason;
    QDate date;
    QString reference; ///< document number, may be empty

    template<class Self>
    static auto fields(Self &s)
    {
        return std::tie(s.reason, s.date, s.reference);
    }
    friend bool operator==(const Grounds &, const Grounds &) = default;
};

} // namespace rangvoan
