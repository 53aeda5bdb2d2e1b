// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"
#include "app/domain/scale.h"

#include <QtGlobal>

namespace rangvoan
{

/// What one member gives one indicator: a step of the scale, "not marked" yet, or "not observable".
/// The stored form is the u16 of a score sheet's blob (design 5.1).
class Mark
{
public:
    static constexpr quint16 notMarkedValue = 0xFFFF;
    static constexpr quint16 notObservableValue = 0xFFFE;

    Mark() = default; ///< not marked

    /// InvalidArgument unless 0 <= steps <= scale.maximum().
    static Result<Mark> fromSteps(int steps, const Scale &scale);
    /// InvalidArgument unless the scale allows it.
    static Result<Mark> notObservable(const Scale &scale);
    /// From a stored value; the same errors as the two above.
    static Result<Mark> fromStored(quint16 stored, const Scale &scale);

    bool isMarked() const { return m_stored != notMarkedValue; }
    bool isNotObservable() const { return m_stored == notObservableValue; }
    bool hasSteps() const { return m_stored < notObservableValue; }
    /// Only where hasSteps().
    int steps() const;
    quint16 stored() const { return m_stored; }

    friend bool operator==(const Mark &, const Mark &) = default;

private:
    explicit Mark(quint16 stored) : m_stored(stored) {}
    quint16 m_stored = notMarkedValue;
};

} // namespace rangvoan
