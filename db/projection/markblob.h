// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/result.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace rangvoan::db
{

/// The stored form of a sheet's steps: u16 little-endian each, with 0xFFFF and 0xFFFE as in app/domain/mark.h.
/// InvalidEvent(step) for a step outside 0 .. 0xFFFF.
Result<QByteArray> blobOfSteps(const QList<int> &steps);

/// The steps of a stored form; InvalidEvent(length) for an odd number of bytes.
Result<QList<int>> stepsOfBlob(const QByteArray &blob);
/// The same into a buffer that serves many sheets.
Status stepsOfBlob(QByteArrayView blob, std::vector<quint16> &steps);

} // namespace rangvoan::db
