// SPDX-License-Identifier: Apache-2.0
#include "app/report/pdf/engine.h"

#include <cmath>
#include <limits>

namespace rangvoan::report::pdf
{

namespace
{
constexpr qreal inchPoints = 72;
constexpr qreal inchMillimetres = 25.4;
constexpr qreal screenPixel = 0.75; // points: what a pen counts in that does not grow with the drawing

qreal scaleOf(const QTransform &transform)
{
    return std::sqrt(std::abs(transform.determinant()));
}
} // namespace

// All features: nothing is to be emulated by painting pixels.
PdfEngine::PdfEngine(PdfDocument &document) : QPaintEngine(QPaintEngine::AllFeatures), m_document(document) {}

bool PdfEngine::begin(QPaintDevice *)
{
    constexpr qreal dot = inchPoints / PdfDevice::resolution;
    m_deviceToPage = QTransform(dot, 0, 0, -dot, 0, m_document.pageSize().height());
    m_transform = {};
    m_clipped = false;
    m_clipChanged = false;
    return true;
}

bool PdfEngine::end()
{
    return true;
}

void PdfEngine::updateState(const QPaintEngineState &drawing)
{
    const DirtyFlags changed = drawing.state();
    if (changed & DirtyTransform) {
        m_transform = drawing.transform();
    }
    if (changed & DirtyPen) {
        m_pen = drawing.pen();
    }
    if (changed & DirtyBrush) {
        m_brush = drawing.brush();
    }
    if (changed & DirtyOpacity) {
        m_opacity = drawing.opacity();
    }
    if (changed & (DirtyClipPath | DirtyClipRegion | DirtyClipEnabled)) {
        updateClip(drawing);
    }
}

void PdfEngine::updateClip(const QPaintEngineState &drawing)
{
    m_clipChanged = true;
    // Before the path: QPainter tells of a clip that is gone by a path with NoClip while clipping is still enabled.
    if (drawing.state() & DirtyClipEnabled) {
        m_clipped = drawing.isClipEnabled();
    }
    if (drawing.state() & (DirtyClipPath | DirtyClipRegion)) {
        QPainterPath path = drawing.clipPath();
        if (drawing.state() & DirtyClipRegion) {
            path = {};
            path.addRegion(drawing.clipRegion());
        }
        path = toPage().map(path);
        const bool narrower = drawing.clipOperation() == Qt::IntersectClip && m_clipped;
        m_clip = narrower ? m_clip.intersected(path) : path;
        m_clipped = drawing.clipOperation() != Qt::NoClip;
    }
}

void PdfEngine::syncClip()
{
    if (m_clipChanged) {
        m_document.page().clip(m_clipped ? &m_clip : nullptr);
        m_clipChanged = false;
    }
}

void PdfEngine::drawPath(const QPainterPath &path)
{
    fillAndStroke(path, true);
}

void PdfEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    if (count <= 0) {
        return;
    }
    QPainterPath path(points[0]);
    for (int i = 1; i < count; ++i) {
        path.lineTo(points[i]);
    }
    if (mode != PolylineMode) {
        path.closeSubpath();
    }
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    fillAndStroke(path, mode != PolylineMode);
}

void PdfEngine::fillAndStroke(const QPainterPath &path, bool filled)
{
    syncClip();
    const QPainterPath onPage = toPage().map(path);
    if (filled && m_brush.style() != Qt::NoBrush && m_brush.color().alpha() > 0) {
        m_document.page().fill(onPage, flattened(m_brush.color()));
    }
    if (m_pen.style() != Qt::NoPen && m_pen.color().alpha() > 0) {
        m_document.page().stroke(onPage, m_pen, flattened(m_pen.color()), penWidth());
    }
}

QColor PdfEngine::flattened(QColor colour) const
{
    const qreal cover = colour.alphaF() * m_opacity;
    const auto mixed = [cover](float part) {
        return static_cast<float>(1 - (1 - part) * cover);
    };
    return QColor::fromRgbF(mixed(colour.redF()), mixed(colour.greenF()), mixed(colour.blueF()));
}

qreal PdfEngine::penWidth() const
{
    return m_pen.isCosmetic() ? qMax(qreal(1), m_pen.widthF()) * screenPixel : m_pen.widthF() * scaleOf(toPage());
}

void PdfEngine::drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source)
{
    drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
}

void PdfEngine::drawImage(const QRectF &target, const QImage &image, const QRectF &source, Qt::ImageConversionFlags)
{
    const QRect part = source.toAlignedRect() & image.rect();
    if (part.isEmpty() || target.isEmpty()) {
        return;
    }
    syncClip();
    // The unit square of PDF stands on its feet; the rows of a picture begin at its top.
    const QTransform square(target.width(), 0, 0, -target.height(), target.left(), target.bottom());
    m_document.drawImage(part == image.rect() ? image : image.copy(part), square * toPage());
}

void PdfEngine::drawTextItem(const QPointF &base, const QTextItem &item)
{
    if (m_pen.style() == Qt::NoPen || item.text().isEmpty()) {
        return;
    }
    syncClip();
    const QFont font = item.font();
    const qreal size = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * PdfDevice::resolution / inchPoints;
    const std::optional<QList<SetCode>> &codes = m_document.typeCase().set(font, item.text());
    if (!codes) {
        QPainterPath shapes;
        shapes.addText(base, font, item.text());
        shapes.setFillRule(Qt::WindingFill);
        m_document.page().fill(toPage().map(shapes), flattened(m_pen.color()));
        return;
    }
    const QTransform em(size, 0, 0, -size, base.x(), base.y());
    m_document.page().text(*codes, em * toPage(), flattened(m_pen.color()));
}

PdfDevice::PdfDevice(PdfDocument &document) : m_document(document), m_engine(document) {}

int PdfDevice::metric(PaintDeviceMetric metric) const
{
    const QSizeF points = m_document.pageSize();
    switch (metric) {
    case PdmWidth:
        return qRound(points.width() * resolution / inchPoints);
    case PdmHeight:
        return qRound(points.height() * resolution / inchPoints);
    case PdmWidthMM:
        return qRound(points.width() * inchMillimetres / inchPoints);
    case PdmHeightMM:
        return qRound(points.height() * inchMillimetres / inchPoints);
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return resolution;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace rangvoan::report::pdf
