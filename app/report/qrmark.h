// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>
#include <QRectF>
#include <QString>

namespace rangvoan::report
{

/// The dark squares of the QR code (ISO/IEC 18004, error correction M) of a text, centred in `area` with the quiet zone
/// the standard asks for; empty when the text is longer than a code can hold.
QPainterPath qrMark(const QString &text, const QRectF &area);

} // namespace rangvoan::report
