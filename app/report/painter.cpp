// SPDX-License-Identifier: Apache-2.0
#include "app/report/painter.h"

#include "app/report/measure.h"

#include <QPainter>

namespace rangvoan::report
{

namespace
{
constexpr qreal pointsPerInch = 72;

class ItemPainter
{
public:
    explicit ItemPainter(QPainter &painter) : m_painter(painter) {}

    // Letters stand at whole pixels of the resolution they were measured for, whatever the device has.
    void operator()(const TextItem &item)
    {
        m_painter.save();
        m_painter.translate(item.base);
        m_painter.scale(1.0 / unitsPerPoint, 1.0 / unitsPerPoint);
        m_painter.setFont(fontOf(item.face, qRound(item.points * unitsPerPoint)));
        m_painter.setPen(QColor::fromRgb(item.colour));
        m_painter.drawText(QPointF(0, 0), item.text);
        m_painter.restore();
    }

    void operator()(const LineItem &item)
    {
        QPen pen(QColor::fromRgb(item.colour), item.thickness, Qt::SolidLine, Qt::FlatCap);
        if (item.stroke == Stroke::Dashed) {
            pen.setDashPattern({5, 3});
        } else if (item.stroke == Stroke::Dotted) {
            pen.setDashPattern({1, 2.5});
        }
        m_painter.setPen(pen);
        m_painter.drawLine(item.from, item.to);
    }

    void operator()(const FillItem &item) { m_painter.fillRect(item.area, QColor::fromRgb(item.colour)); }

    void operator()(const ShapeItem &item)
    {
        const QColor colour = QColor::fromRgb(item.colour);
        m_painter.setPen(item.thickness > 0 ? QPen(colour, item.thickness) : QPen(Qt::NoPen));
        m_painter.setBrush(item.thickness > 0 ? QBrush(Qt::NoBrush) : QBrush(colour));
        m_painter.drawPath(item.path);
    }

    void operator()(const ImageItem &item)
    {
        if (!item.image.isNull()) {
            m_painter.drawImage(item.area, item.image);
        }
    }

    void operator()(const DrawingItem &item)
    {
        if (item.paint) {
            m_painter.save();
            m_painter.setPen(QPen());
            m_painter.setBrush(Qt::NoBrush);
            item.paint(m_painter, item.area);
            m_painter.restore();
        }
    }

private:
    QPainter &m_painter;
};
} // namespace

void paintPage(QPainter &painter, const Page &page)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    ItemPainter paint(painter);
    for (const Item &item : page.items) {
        std::visit(paint, item);
    }
    painter.restore();
}

QImage renderPage(const Paginated &paper, qsizetype page, qreal dpi)
{
    if (page < 0 || page >= paper.pages.size()) {
        return {};
    }
    const qreal scale = dpi / pointsPerInch;
    QImage image((paper.pages.at(page).size * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, paper.pages.at(page));
    return image;
}

} // namespace rangvoan::report
