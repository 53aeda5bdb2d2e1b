// SPDX-License-Identifier: Apache-2.0
#include "app/report/paginator.h"

#include "app/report/flow.h"
#include "app/report/furniture.h"

namespace rangvoan::report
{

namespace
{
constexpr qreal tolerance = 0.01;

// Strips put on one page, before their place is final: filling spacers move what is below them.
struct PlacedSlab
{
    Slab slab;
    qreal top = 0;
};

class Placer
{
public:
    Placer(Paginated &result, Flow &flow, const PageSetup &page) : m_result(result), m_flow(flow), m_page(page) {}

    void place()
    {
        for (qsizetype i = 0; i < m_flow.slabs.size();) {
            const qsizetype end = chainEnd(i);
            if (m_flow.slabs.at(i).breakBefore && !m_placed.isEmpty()) {
                finishPage();
            }
            const bool keeps = heightOnNewPage(i, end) <= room() + tolerance;
            if (keeps && !m_placed.isEmpty() && m_y + heightBelow(i, end) > room() + tolerance) {
                finishPage();
            }
            for (; i < end; ++i) {
                placeOne(m_flow.slabs[i]);
            }
        }
        if (!m_placed.isEmpty() || m_result.pages.isEmpty()) {
            finishPage();
        }
    }

private:
    qreal room() const { return m_page.content().height(); }

    qsizetype chainEnd(qsizetype from) const
    {
        qsizetype end = from;
        while (end + 1 < m_flow.slabs.size() && m_flow.slabs.at(end).keepWithNext &&
               !m_flow.slabs.at(end + 1).breakBefore) {
            ++end;
        }
        return end + 1;
    }

    qreal headsHeight(const Slab &slab) const
    {
        qreal height = 0;
        for (const Slab &head : slab.heads >= 0 ? m_flow.heads.at(slab.heads) : QList<Slab>()) {
            height += head.height;
        }
        return height;
    }

    qreal heightBelow(qsizetype from, qsizetype end) const
    {
        qreal height = m_after;
        for (qsizetype i = from; i < end; ++i) {
            const Slab &slab = m_flow.slabs.at(i);
            height += slab.before + slab.height + (i + 1 < end ? slab.after : 0);
        }
        return height;
    }

    qreal heightOnNewPage(qsizetype from, qsizetype end) const
    {
        const Slab &first = m_flow.slabs.at(from);
        return heightBelow(from, end) - m_after - first.before + headsHeight(first);
    }

    void placeOne(Slab &slab)
    {
        if (!m_placed.isEmpty() && m_y + m_after + slab.before + slab.height > room() + tolerance) {
            finishPage();
        }
        if (m_placed.isEmpty()) {
            slab.before = 0;
            if (slab.heads >= 0) {
                for (const Slab &head : m_flow.heads.at(slab.heads)) {
                    put(head);
                }
            } else {
                slab.items += slab.whenFirst;
            }
        }
        put(std::move(slab));
    }

    void put(Slab slab)
    {
        m_y += m_placed.isEmpty() ? 0 : m_after + slab.before;
        const qreal top = m_y;
        m_y += slab.height;
        m_after = slab.after;
        m_placed.append(PlacedSlab{std::move(slab), top});
    }

    void finishPage()
    {
        qsizetype fills = 0;
        for (const PlacedSlab &placed : m_placed) {
            fills += placed.slab.fill ? 1 : 0;
        }
        const qreal share = fills > 0 ? qMax(qreal(0), room() - m_y) / qreal(fills) : 0;
        const QPointF origin = m_page.content().topLeft();
        Page page{.size = m_page.size()};
        qreal shift = 0;
        for (PlacedSlab &placed : m_placed) {
            const QPointF by = origin + QPointF(0, placed.top + shift);
            for (Item &item : placed.slab.items) {
                page.items.append(moved(std::move(item), by));
            }
            if (placed.slab.outline) {
                OutlineEntry entry = *placed.slab.outline;
                entry.page = int(m_result.pages.size());
                entry.top = by.y();
                m_result.outline.append(entry);
            }
            shift += placed.slab.fill ? share : 0;
        }
        m_result.pages.append(page);
        m_placed.clear();
        m_y = 0;
        m_after = 0;
    }

    Paginated &m_result;
    Flow &m_flow;
    const PageSetup &m_page;
    QList<PlacedSlab> m_placed;
    qreal m_y = 0;
    qreal m_after = 0;
};
} // namespace

Paginated paginate(const Document &document, const Breaks &breaks)
{
    Measure measure;
    const Typesetter setter{measure, breaks};
    Paginated result{.meta = document.meta};
    Flow flow = flowOf(document, setter);
    Placer(result, flow, document.page).place();
    addFurniture(result, document, setter);
    return result;
}

} // namespace rangvoan::report
