// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/icons.h"

#include "ui/shell/iconshape.h"

#include <QPainter>
#include <QPixmapCache>

#include <array>
#include <cmath>
#include <vector>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal iconUnits = 16;

// Index = Icon; file names in resources/icons.
constexpr std::array<QLatin1StringView, 44> iconFiles{
    "tick"_L1,        "tickcircle"_L1, "circle"_L1,   "dot"_L1,    "cross"_L1,      "crosscircle"_L1, "warning"_L1,
    "info"_L1,        "question"_L1,   "home"_L1,     "list"_L1,   "pin"_L1,        "calendar"_L1,    "shield"_L1,
    "lock"_L1,        "folder"_L1,     "document"_L1, "film"_L1,   "medal"_L1,      "star"_L1,        "comment"_L1,
    "minus"_L1,       "plus"_L1,       "pencil"_L1,   "search"_L1, "person"_L1,     "people"_L1,      "scales"_L1,
    "stick"_L1,       "printer"_L1,    "gear"_L1,     "undo"_L1,   "arrowright"_L1, "chevronleft"_L1, "chevronright"_L1,
    "chevrondown"_L1, "chevronup"_L1,  "repeat"_L1,   "skip"_L1,   "podium"_L1,     "grid"_L1,        "checklist"_L1,
    "screen"_L1,      "archive"_L1};
static_assert(iconFiles.size() == static_cast<size_t>(Icon::Archive) + 1);

QString fileOf(Icon icon)
{
    return u":/icons/"_s + iconFiles.at(static_cast<size_t>(icon)) + u".svg"_s;
}

const IconShape &shapeOf(Icon icon)
{
    static const std::vector<IconShape> shapes = [] {
        std::vector<IconShape> all;
        for (int i = 0; i <= static_cast<int>(Icon::Archive); ++i) {
            all.push_back(readIconShape(fileOf(static_cast<Icon>(i))));
        }
        return all;
    }();
    return shapes.at(static_cast<size_t>(icon));
}

} // namespace

void paintIcon(QPainter &painter, Icon icon, const QRectF &where, const QColor &colour)
{
    const IconShape &shape = shapeOf(icon);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    painter.scale(where.width() / iconUnits, where.height() / iconUnits);
    painter.fillPath(shape.filled, colour);
    painter.strokePath(shape.lines, QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

QPixmap iconPixmap(Icon icon, const QColor &colour, int size, qreal scale)
{
    const QString key =
        u"icon %1 %2 %3 %4"_s.arg(static_cast<int>(icon)).arg(colour.rgba()).arg(size).arg(qRound(scale * 100));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    const int pixels = static_cast<int>(std::ceil(size * scale));
    pixmap = QPixmap(pixels, pixels);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, icon, QRectF(0, 0, size, size), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon iconOf(Icon icon, const QColor &colour)
{
    QIcon made;
    for (const qreal scale : {1.0, 1.5, 2.0, 3.0}) {
        made.addPixmap(iconPixmap(icon, colour, 16, scale));
    }
    return made;
}

} // namespace rangvoan::ui
