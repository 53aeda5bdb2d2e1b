// SPDX-License-Identifier: Apache-2.0
#include "app/report/qrmark.h"

#include <qrcodegen/qrcodegen.hpp>

#include <stdexcept>
#include <vector>

namespace rangvoan::report
{

namespace
{

constexpr int quietModules = 4;

qrcodegen::QrCode qrCodeOf(const QString &text)
{
    using qrcodegen::QrCode;
    const std::vector<qrcodegen::QrSegment> segments = qrcodegen::QrSegment::makeSegments(text.toUtf8().constData());
    return QrCode::encodeSegments(segments, QrCode::Ecc::MEDIUM);
}

QPainterPath drawnModules(const qrcodegen::QrCode &code, const QRectF &area)
{
    const int size = code.getSize();
    const qreal module = qMin(area.width(), area.height()) / (size + 2 * quietModules);
    const QPointF corner = area.center() - QPointF(module, module) * size / 2.0;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < size; ++y) {
        int from = -1; // neighbours of a line are one rectangle: no hair lines between them, and a small file
        for (int x = 0; x <= size; ++x) {
            const bool dark = x < size && code.getModule(x, y);
            if (dark && from < 0) {
                from = x;
            } else if (!dark && from >= 0) {
                path.addRect(QRectF(corner + QPointF(from, y) * module, QSizeF((x - from) * module, module)));
                from = -1;
            }
        }
    }
    return path;
}

} // namespace

QPainterPath qrMark(const QString &text, const QRectF &area)
{
    try {
        return drawnModules(qrCodeOf(text), area);
    } catch (const std::length_error &) {
        return {}; // qrcodegen::data_too_long
    }
}

} // namespace rangvoan::report
