// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace rangvoan::report::pdf
{

/// A number with at most four decimals and no exponent: PDF knows none.
QByteArray number(qreal value);

/// "12 0 R"
QByteArray reference(int object);

/// Four hexadecimal digits: the code of a glyph, a UTF-16 unit.
QByteArray hexCode(quint16 code);

/// UTF-16BE in hexadecimal digits, without brackets.
QByteArray hexText(const QString &text);

/// A string of an information entry: UTF-16BE with its mark.
QByteArray textString(const QString &text);

/// "D:20260327030000Z"; the moment has to be valid.
QByteArray dateString(const QDateTime &moment);

} // namespace rangvoan::report::pdf
