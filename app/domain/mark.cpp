// SPDX-License-Identifier: Apache-2.0
#include "app/domain/mark.h"

namespace rangvoan
{

using namespace Qt::StringLiterals;

Result<Mark> Mark::fromSteps(int steps, const Scale &scale)
{
    if (steps < 0 || steps > scale.maximum()) {
        return Error{ErrorCode::InvalidArgument, {u"mark %1 of 0-%2"_s.arg(steps).arg(scale.maximum())}};
    }
    return Mark(static_cast<quint16>(steps));
}

Result<Mark> Mark::notObservable(const Scale &scale)
{
    if (!scale.notObservableAllowed) {
        return Error{ErrorCode::InvalidArgument, {u"mark \"not observable\""_s}};
    }
    return Mark(notObservableValue);
}

Result<Mark> Mark::fromStored(quint16 stored, const Scale &scale)
{
    if (stored == notMarkedValue) {
        return Mark();
    }
    return stored == notObservableValue ? notObservable(scale) : fromSteps(stored, scale);
}

int Mark::steps() const
{
    Q_ASSERT(hasSteps());
    return m_stored;
}

} // namespace rangvoan
