// SPDX-License-Identifier: Apache-2.0
#include "app/report/pages.h"

namespace rangvoan::report
{

namespace
{
struct ItemMover
{
    QPointF by;

    void operator()(TextItem &item) const { item.base += by; }
    void operator()(LineItem &item) const
    {
        item.from += by;
        item.to += by;
    }
    void operator()(FillItem &item) const { item.area.translate(by); }
    void operator()(ShapeItem &item) const { item.path.translate(by); }
    void operator()(ImageItem &item) const { item.area.translate(by); }
    void operator()(DrawingItem &item) const { item.area.translate(by); }
};
} // namespace

Item moved(Item item, QPointF by)
{
    std::visit(ItemMover{by}, item);
    return item;
}

void append(Paginated &run, const Paginated &paper)
{
    const auto offset = static_cast<int>(run.pages.size());
    joinSeal(run.seal, paper.seal, offset == 0);
    if (offset == 0) {
        run.meta = paper.meta;
    }
    for (OutlineEntry entry : paper.outline) {
        entry.page += offset;
        run.outline.append(entry);
    }
    run.pages.append(paper.pages);
}

QString pageText(const Page &page)
{
    constexpr qreal near = 0.05;
    QString text;
    QPointF end(-1, -1);
    for (const Item &item : page.items) {
        const auto *words = std::get_if<TextItem>(&item);
        if (words == nullptr) {
            continue;
        }
        const bool sameLine = qAbs(words->base.y() - end.y()) < near;
        if (!text.isEmpty() && !sameLine) {
            text += u'\n';
        } else if (sameLine && words->base.x() - end.x() > near) {
            text += u' ';
        }
        text += words->text;
        end = words->base + QPointF(words->width, 0);
    }
    return text;
}

} // namespace rangvoan::report
