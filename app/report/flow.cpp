// SPDX-License-Identifier: Apache-2.0
#include "app/report/flow.h"

#include "app/report/palette.h"

namespace rangvoan::report
{

namespace
{
constexpr qreal paragraphGap = 3;
constexpr qreal bulletGap = 6;
constexpr qreal labelGap = 10;
constexpr qreal widestLabel = 0.45; // of the width

qreal shiftFor(Align align, qreal room)
{
    return align == Align::Left ? 0 : align == Align::Right ? room : room / 2;
}

// Turns the simple blocks into strips; tables and official parts have files of their own.
class FlowBuilder
{
public:
    FlowBuilder(Flow &flow, const FlowContext &context) : m_flow(flow), m_context(context) {}

    void operator()(const OfficialHeading &block) { addOfficialHeading(m_flow, block, m_context); }
    void operator()(const Table &block) { addTable(m_flow, block, m_context); }
    void operator()(const DateBlock &block) { addDate(m_flow, block, m_context); }
    void operator()(const SignatureBlock &block) { addSignatures(m_flow, block, m_context); }
    void operator()(const PageBreak &) { m_breakNext = true; }

    void operator()(const Heading &heading)
    {
        const bool title = heading.level <= 1;
        const Align align = title ? Align::Centre : Align::Left;
        const qreal points = m_context.page.points + (title ? 2.5 : heading.level == 2 ? 0.5 : -0.5);
        Slab slab{.before = title ? 10.0 : 7.0, .keepWithNext = true};
        addText(slab, heading.text, m_context.style(points, TextRole::Muol), align);
        if (!heading.under.isEmpty()) {
            addText(slab, heading.under, m_context.style(m_context.page.points + 0.5), align);
        }
        slab.after = title ? 8 : 2;
        if (heading.level <= 2) {
            slab.outline = OutlineEntry{.title = heading.text.plain(), .level = qMax(1, heading.level)};
        }
        append(slab);
    }

    void operator()(const Paragraph &paragraph)
    {
        const TextStyle style = m_context.body();
        const Prepared prepared = prepare(paragraph.text, style, m_context.setter);
        const QList<TextLine> bullet = setText(paragraph.bullet, style, m_context.width(), m_context.setter);
        const qreal hang = paragraph.bullet.isEmpty() ? 0 : bullet.first().width + bulletGap;
        const qreal left = paragraph.indent + hang;
        const qreal width = m_context.width() - left;
        const QList<TextLine> lines = setLines(prepared, width, paragraph.firstLine, m_context.setter.measure);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            Slab slab{.height = lines.at(i).height(), .before = i == 0 ? paragraphGap : 0};
            const qreal indent = i == 0 ? paragraph.firstLine : 0;
            if (i == 0 && hang > 0) {
                placeLine(slab.items, bullet.first(), {paragraph.indent, 0}, m_context.width(), Align::Left);
            }
            placeLine(slab.items, lines.at(i), {left + indent, 0}, width - indent, paragraph.align);
            // Two lines at least stay together at the end of one page and at the start of the next.
            const bool first = i == 0 && lines.size() > 1;
            const bool lastButOne = i == lines.size() - 2;
            const bool last = i == lines.size() - 1;
            slab.keepWithNext = first || lastButOne || (last && paragraph.keepWithNext);
            slab.after = last ? (paragraph.after < 0 ? paragraphGap : paragraph.after) : 0;
            append(slab);
        }
    }

    void operator()(const KeyValues &values)
    {
        const TextStyle style = m_context.body();
        const qreal most = m_context.width() * widestLabel;
        qreal labelWidth = 0;
        for (const KeyValue &pair : values.pairs) {
            const qreal natural = naturalWidth(prepare(pair.label, style, m_context.setter), m_context.setter.measure);
            labelWidth = qMax(labelWidth, qMin(most, natural));
        }
        for (const KeyValue &pair : values.pairs) {
            append(pairSlab(pair, values.indent, labelWidth));
        }
    }

    void operator()(const Rule &)
    {
        Slab slab{.height = 12};
        slab.items.append(LineItem{.from = {0, 6}, .to = {m_context.width(), 6}, .colour = paleHairColour});
        append(slab);
    }

    void operator()(const Spacer &spacer)
    {
        append(Slab{.height = spacer.fill ? 0 : spacer.height, .fill = spacer.fill});
    }

    void operator()(const Chart &chart)
    {
        const QRectF area = areaFor(chart.size, chart.align);
        Slab slab{.height = area.height(), .before = 6};
        slab.items.append(DrawingItem{.area = area, .paint = chart.paint, .description = chart.description});
        append(slab);
    }

    void operator()(const Image &image)
    {
        const QRectF area = areaFor(image.size, image.align);
        Slab slab{.height = area.height(), .before = 6};
        slab.items.append(ImageItem{.area = area, .image = image.image, .description = image.description});
        append(slab);
    }

    void add(const Block &block)
    {
        const qsizetype from = m_flow.slabs.size();
        const bool breaks = m_breakNext;
        std::visit(*this, block);
        if (breaks && m_flow.slabs.size() > from) {
            m_flow.slabs[from].breakBefore = true;
            m_breakNext = std::holds_alternative<PageBreak>(block);
        }
    }

private:
    void append(const Slab &slab) { m_flow.slabs.append(slab); }

    void addText(Slab &slab, const Text &text, const TextStyle &style, Align align)
    {
        const QList<TextLine> lines = setText(text, style, m_context.width(), m_context.setter);
        slab.height = placeLines(slab.items, lines, {0, slab.height}, m_context.width(), align);
    }

    // What is larger than the page shrinks to it, in proportion.
    QRectF areaFor(QSizeF size, Align align) const
    {
        const QSizeF most = m_context.page.content().size();
        if (size.width() <= 0) {
            size.setWidth(most.width());
        }
        if (size.width() > most.width() || size.height() > most.height()) {
            size.scale(most, Qt::KeepAspectRatio);
        }
        return {QPointF(shiftFor(align, most.width() - size.width()), 0), size};
    }

    Slab pairSlab(const KeyValue &pair, qreal indent, qreal labelWidth)
    {
        const TextStyle style = m_context.body();
        const qreal valueLeft = indent + labelWidth + labelGap;
        const qreal valueWidth = m_context.width() - valueLeft;
        const QList<TextLine> label = setText(pair.label, style, labelWidth, m_context.setter);
        const QList<TextLine> value = setText(pair.value, style, valueWidth, m_context.setter);
        Slab slab{.height = heightOf(label), .before = 1};
        placeLines(slab.items, label, {indent, 0}, labelWidth, Align::Left);
        if (!pair.value.isEmpty() || pair.blankLines == 0) {
            slab.height = qMax(slab.height, placeLines(slab.items, value, {valueLeft, 0}, valueWidth, Align::Left));
            return slab;
        }
        const TextLine &line = value.first();
        for (int i = 0; i < pair.blankLines; ++i) {
            const qreal base = line.height() * i + line.room.above + 1;
            slab.items.append(LineItem{.from = {valueLeft, base},
                                       .to = {m_context.width(), base},
                                       .thickness = 0.7,
                                       .colour = mutedColour,
                                       .stroke = Stroke::Dotted});
        }
        slab.height = qMax(slab.height, line.height() * pair.blankLines);
        return slab;
    }

    Flow &m_flow;
    const FlowContext &m_context;
    bool m_breakNext = false;
};
} // namespace

TextStyle FlowContext::style(qreal points, TextRole role) const
{
    return {.points = points, .role = role, .khmerLines = khmer};
}

void bindLast(Flow &flow)
{
    if (!flow.slabs.isEmpty()) {
        flow.slabs.last().keepWithNext = true;
    }
}

Flow flowOf(const Document &document, const Typesetter &setter)
{
    Flow flow;
    const FlowContext context{setter, document.page, document.meta.language == Language::Khmer};
    FlowBuilder builder(flow, context);
    for (const Block &block : document.blocks) {
        builder.add(block);
    }
    return flow;
}

} // namespace rangvoan::report
