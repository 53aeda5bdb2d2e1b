// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace rangvoan::report::pdf
{

/// Numbers as fonts and colour profiles keep them, highest byte first. Reading behind the end gives 0, so that a
/// damaged font makes wrong pictures and not a crash.
quint16 readU16(QByteArrayView bytes, qsizetype at);
int readS16(QByteArrayView bytes, qsizetype at);
quint32 readU32(QByteArrayView bytes, qsizetype at);

/// The low 16 bits of the value.
void appendU16(QByteArray &bytes, int value);
void appendU32(QByteArray &bytes, quint32 value);
/// Overwrites in place; the place must be there.
void putU16(QByteArray &bytes, qsizetype at, int value);
void putU32(QByteArray &bytes, qsizetype at, quint32 value);

} // namespace rangvoan::report::pdf
