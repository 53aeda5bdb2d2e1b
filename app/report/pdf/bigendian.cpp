// SPDX-License-Identifier: Apache-2.0
#include "app/report/pdf/bigendian.h"

#include <QtEndian>

namespace rangvoan::report::pdf
{

quint16 readU16(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.data() + at) : quint16(0);
}

int readS16(QByteArrayView bytes, qsizetype at)
{
    return static_cast<qint16>(readU16(bytes, at));
}

quint32 readU32(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.data() + at) : 0U;
}

void appendU16(QByteArray &bytes, int value)
{
    bytes.resize(bytes.size() + 2);
    putU16(bytes, bytes.size() - 2, value);
}

void appendU32(QByteArray &bytes, quint32 value)
{
    bytes.resize(bytes.size() + 4);
    putU32(bytes, bytes.size() - 4, value);
}

void putU16(QByteArray &bytes, qsizetype at, int value)
{
    qToBigEndian(static_cast<quint16>(value & 0xffff), bytes.data() + at);
}

void putU32(QByteArray &bytes, qsizetype at, quint32 value)
{
    qToBigEndian(value, bytes.data() + at);
}

} // namespace rangvoan::report::pdf
