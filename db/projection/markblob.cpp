// SPDX-License-Identifier: Apache-2.0
#include "db/projection/markblob.h"

#include <QtEndian>

#include <limits>

namespace rangvoan::db
{

namespace
{

constexpr qsizetype bytesOfStep = sizeof(quint16);

}

Result<QByteArray> blobOfSteps(const QList<int> &steps)
{
    QByteArray blob(steps.size() * bytesOfStep, Qt::Uninitialized);
    char *at = blob.data();
    for (const int step : steps) {
        if (step < 0 || step > std::numeric_limits<quint16>::max()) {
            return Error{ErrorCode::InvalidEvent, {QString::number(step)}};
        }
        qToLittleEndian(static_cast<quint16>(step), at);
        at += bytesOfStep;
    }
    return blob;
}

Result<QList<int>> stepsOfBlob(const QByteArray &blob)
{
    if (blob.size() % bytesOfStep != 0) {
        return Error{ErrorCode::InvalidEvent, {QString::number(blob.size())}};
    }
    QList<int> steps;
    steps.reserve(blob.size() / bytesOfStep);
    for (qsizetype at = 0; at < blob.size(); at += bytesOfStep) {
        steps.append(qFromLittleEndian<quint16>(blob.constData() + at));
    }
    return steps;
}

Status stepsOfBlob(QByteArrayView blob, std::vector<quint16> &steps)
{
    if (blob.size() % bytesOfStep != 0) {
        return Error{ErrorCode::InvalidEvent, {QString::number(blob.size())}};
    }
    steps.resize(static_cast<size_t>(blob.size() / bytesOfStep));
    qFromLittleEndian<quint16>(blob.data(), blob.size() / bytesOfStep, steps.data());
    return {};
}

} // namespace rangvoan::db
