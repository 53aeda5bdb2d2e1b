// SPDX-License-Identifier: Apache-2.0
#include "app/report/ornament.h"

#include "app/report/palette.h"

#include <QPainter>
#include <QPolygonF>
#include <QTransform>

namespace rangvoan::report
{

namespace
{
constexpr QRgb frameColour = 0xff8a6a1f; // old gold
constexpr qreal outerInset = 18;
constexpr qreal innerInset = 25;
constexpr qreal lineInset = 33;
constexpr qreal notch = 36; // of the thin line, around the leaves of a corner

QPainterPath polygonPath(const QPolygonF &corners)
{
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

QPainterPath lozenge(QPointF centre, qreal halfWidth, qreal halfHeight)
{
    return polygonPath({centre + QPointF(-halfWidth, 0), centre + QPointF(0, -halfHeight),
                        centre + QPointF(halfWidth, 0), centre + QPointF(0, halfHeight)});
}

// A line that thins out away from the centre.
QPainterPath taper(QPointF centre, qreal from, qreal to)
{
    constexpr qreal half = 0.55;
    return polygonPath({centre + QPointF(from, -half), centre + QPointF(to, 0), centre + QPointF(from, half)});
}

// A rectangle whose corners bend inwards.
QPainterPath notchedPath(const QRectF &area)
{
    const QRectF bend(-notch, -notch, 2 * notch, 2 * notch);
    QPainterPath path(area.topLeft() + QPointF(notch, 0));
    path.lineTo(area.topRight() - QPointF(notch, 0));
    path.arcTo(bend.translated(area.topRight()), 180, 90);
    path.lineTo(area.bottomRight() - QPointF(0, notch));
    path.arcTo(bend.translated(area.bottomRight()), 90, 90);
    path.lineTo(area.bottomLeft() + QPointF(notch, 0));
    path.arcTo(bend.translated(area.bottomLeft()), 0, 90);
    path.lineTo(area.topLeft() + QPointF(0, notch));
    path.arcTo(bend.translated(area.topLeft()), 270, 90);
    path.closeSubpath();
    return path;
}

// Three leaves from the corner inwards, drawn for the top left one.
QPainterPath cornerLeaves()
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const qreal angle : {8.0, 45.0, 82.0}) {
        const qreal length = angle == 45.0 ? 34 : 27;
        QPainterPath leaf;
        leaf.quadTo(length * 0.45, -length * 0.24, length, 0);
        leaf.quadTo(length * 0.45, length * 0.24, 0, 0);
        path.addPath(QTransform().rotate(angle).map(leaf));
    }
    path.addEllipse(QPointF(0, 0), 3, 3);
    return path;
}

QPainterPath rectanglePath(const QRectF &area)
{
    QPainterPath path;
    path.addRect(area);
    return path;
}
} // namespace

QList<Item> mottoOrnament(QPointF centre)
{
    constexpr qreal reach = 62;
    constexpr qreal start = 13;
    QList<Item> items;
    items.append(ShapeItem{.path = taper(centre, -start, -reach), .colour = inkColour});
    items.append(ShapeItem{.path = lozenge(centre, 7.5, 4.6), .thickness = 0.7, .colour = inkColour});
    items.append(ShapeItem{.path = lozenge(centre, 3.4, 2.1), .colour = inkColour});
    items.append(ShapeItem{.path = taper(centre, start, reach), .colour = inkColour});
    return items;
}

QList<Item> certificateFrame(QSizeF page)
{
    const QRectF sheet(QPointF(0, 0), page);
    const auto inset = [&sheet](qreal by) {
        return sheet.adjusted(by, by, -by, -by);
    };
    QList<Item> items;
    items.append(ShapeItem{.path = rectanglePath(inset(outerInset)), .thickness = 2.6, .colour = frameColour});
    items.append(ShapeItem{.path = rectanglePath(inset(innerInset)), .thickness = 0.7, .colour = frameColour});
    items.append(ShapeItem{.path = notchedPath(inset(lineInset)), .thickness = 0.5, .colour = frameColour});
    const QRectF corners = inset(innerInset + 5);
    const QPainterPath leaves = cornerLeaves();
    const auto place = [&items, &leaves](QPointF at, qreal flipX, qreal flipY) {
        const QTransform transform = QTransform::fromTranslate(at.x(), at.y()).scale(flipX, flipY);
        items.append(ShapeItem{.path = transform.map(leaves), .colour = frameColour});
    };
    place(corners.topLeft(), 1, 1);
    place(corners.topRight(), -1, 1);
    place(corners.bottomLeft(), 1, -1);
    place(corners.bottomRight(), -1, -1);
    return items;
}

void paintTitleOrnament(QPainter &painter, const QRectF &area)
{
    const QPointF centre = area.center();
    const qreal reach = area.width() / 2;
    const qreal half = area.height() / 2;
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(frameColour));
    for (const qreal side : {-1.0, 1.0}) {
        painter.drawPath(taper(centre, side * half * 2.6, side * reach));
        QPainterPath leaf;
        leaf.quadTo(half * 1.1, -half, half * 2.2, 0);
        leaf.quadTo(half * 1.1, half, 0, 0);
        const QTransform place = QTransform::fromTranslate(centre.x() + side * half * 0.3, centre.y()).scale(side, 1);
        painter.drawPath(place.map(leaf));
    }
    painter.setBrush(Qt::white);
    painter.drawPath(lozenge(centre, half * 1.2, half));
    painter.setBrush(QColor::fromRgb(frameColour));
    painter.drawPath(lozenge(centre, half * 0.8, half * 0.66));
    painter.restore();
}

} // namespace rangvoan::report
