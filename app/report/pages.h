// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/fonts.h"
#include "app/report/page.h"
#include "app/report/seal.h"

#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QRgb>
#include <QString>

#include <functional>
#include <optional>
#include <variant>

class QPainter;

namespace rangvoan::report
{

/// Words of one face on one base line. All lengths of items are points from the top left corner of the page.
struct TextItem
{
    QPointF base = {};
    QString text = {};
    Face face = Face::Latin;
    qreal points = 11;
    QRgb colour = 0xff000000;
    qreal width = 0;

    friend bool operator==(const TextItem &, const TextItem &) = default;
};

enum class Stroke { Solid, Dashed, Dotted };

struct LineItem
{
    QPointF from = {};
    QPointF to = {};
    qreal thickness = 0.5;
    QRgb colour = 0xff000000;
    Stroke stroke = Stroke::Solid;

    friend bool operator==(const LineItem &, const LineItem &) = default;
};

struct FillItem
{
    QRectF area = {};
    QRgb colour = 0xff000000;

    friend bool operator==(const FillItem &, const FillItem &) = default;
};

/// A shape: filled when `thickness` is 0, else drawn with a line of it.
struct ShapeItem
{
    QPainterPath path = {};
    qreal thickness = 0;
    QRgb colour = 0xff000000;

    friend bool operator==(const ShapeItem &, const ShapeItem &) = default;
};

struct ImageItem
{
    QRectF area = {};
    QImage image = {};
    QString description = {};

    friend bool operator==(const ImageItem &, const ImageItem &) = default;
};

struct DrawingItem
{
    QRectF area = {};
    std::function<void(QPainter &, const QRectF &)> paint = {};
    QString description = {};
};

using Item = std::variant<TextItem, LineItem, FillItem, ShapeItem, ImageItem, DrawingItem>;

/// Moves an item.
Item moved(Item item, QPointF by);

struct Page
{
    QSizeF size = {};
    QList<Item> items = {}; ///< in reading order, grounds before what stands on them
    bool bare = false;      ///< a certificate: no number of a pack is put on it
};

/// A heading to jump to; `page` counts from 0.
struct OutlineEntry
{
    QString title = {};
    int level = 1;
    int page = 0;
    qreal top = 0;

    friend bool operator==(const OutlineEntry &, const OutlineEntry &) = default;
};

/// A paper laid out on its pages: what preview, PDF and printer all draw.
struct Paginated
{
    Meta meta = {};
    QList<Page> pages = {};
    QList<OutlineEntry> outline = {};
    std::optional<PaperSeal> seal = {}; ///< what it was made from, for papers of a cycle
};

/// Adds a paper behind the others of one print run, with its outline; the first one names the run.
void append(Paginated &run, const Paginated &paper);

/// The words of a page, one line per line set; for tests and search.
QString pageText(const Page &page);

} // namespace rangvoan::report
