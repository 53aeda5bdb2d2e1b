// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/pdf/document.h"

#include <QPaintDevice>
#include <QPaintEngine>

namespace rangvoan::report::pdf
{

/// Takes what a QPainter draws and writes it on the page of a document. Solid colours only: a pattern or a gradient
/// becomes its first colour; what is half transparent is mixed with white.
class PdfEngine final : public QPaintEngine
{
public:
    explicit PdfEngine(PdfDocument &document);

    bool begin(QPaintDevice *device) override;
    bool end() override;
    void updateState(const QPaintEngineState &drawing) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawPixmap(const QRectF &target, const QPixmap &pixmap, const QRectF &source) override;
    void drawImage(const QRectF &target, const QImage &image, const QRectF &source,
                   Qt::ImageConversionFlags flags) override;
    void drawTextItem(const QPointF &base, const QTextItem &item) override;
    Type type() const override { return QPaintEngine::User; }

private:
    void updateClip(const QPaintEngineState &drawing);
    void syncClip();
    void fillAndStroke(const QPainterPath &path, bool filled);
    QColor flattened(QColor colour) const;
    qreal penWidth() const;
    QTransform toPage() const { return m_transform * m_deviceToPage; }

    PdfDocument &m_document;
    QTransform m_deviceToPage;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    qreal m_opacity = 1;
    QPainterPath m_clip; ///< on the page
    bool m_clipped = false;
    bool m_clipChanged = false;
};

/// What a QPainter is opened on to draw one page of a document.
class PdfDevice final : public QPaintDevice
{
public:
    /// Dots in an inch. Fine, so that whole numbers are good enough for what counts in them.
    static constexpr int resolution = 1440;

    explicit PdfDevice(PdfDocument &document);

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    PdfDocument &m_document;
    mutable PdfEngine m_engine;
};

} // namespace rangvoan::report::pdf
