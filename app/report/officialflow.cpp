// SPDX-License-Identifier: Apache-2.0
#include "app/report/flow.h"
#include "app/report/ornament.h"
#include "app/report/palette.h"

#include <algorithm>

namespace rangvoan::report
{

namespace
{
constexpr qreal mottoPoints = 12;
constexpr qreal ornamentHeight = 16;
constexpr qreal afterMotto = 2;
constexpr qreal afterIssuer = 4;
constexpr qreal besideMotto = 0.34; // of the width: what the issuing unit may take beside the motto
constexpr qreal beforeDate = 10;
constexpr qreal beforeSigners = 8;
constexpr qreal betweenSignerRows = 24;
constexpr qreal betweenSigners = 10;

// The lines over the gap of one signer: date, then post.
QList<TextLine> linesAbove(const Signer &signer, qreal width, const FlowContext &context)
{
    QList<TextLine> lines;
    for (const QString &date : signer.date) {
        lines += setText(date, context.style(context.page.points - 0.5), width, context.setter);
    }
    for (const Text &text : signer.above) {
        lines += setText(text, context.body(), width, context.setter);
    }
    return lines;
}

Slab signerRow(const QList<Signer> &signers, qreal columnWidth, qreal start, const FlowContext &context)
{
    Slab slab{.before = beforeSigners};
    const qreal width = columnWidth - betweenSigners;
    const qreal left = start + betweenSigners / 2;
    qreal gapTop = 0;
    qreal gap = 0;
    for (qsizetype i = 0; i < signers.size(); ++i) {
        const QList<TextLine> lines = linesAbove(signers.at(i), width, context);
        const QPointF corner(left + columnWidth * qreal(i), 0);
        gapTop = qMax(gapTop, placeLines(slab.items, lines, corner, width, Align::Centre));
        gap = qMax(gap, signers.at(i).gap);
    }
    slab.height = gapTop + gap;
    if (std::all_of(signers.cbegin(), signers.cend(), [](const Signer &signer) { return signer.name.isEmpty(); })) {
        return slab;
    }
    // Names stand on one line, whatever the length of the posts above.
    const qreal nameTop = slab.height;
    for (qsizetype i = 0; i < signers.size(); ++i) {
        const Text name(signers.at(i).name, TextRole::Strong);
        const QList<TextLine> lines = setText(name, context.body(), width, context.setter);
        const QPointF corner(left + columnWidth * qreal(i), nameTop);
        slab.height = qMax(slab.height, placeLines(slab.items, lines, corner, width, Align::Centre));
    }
    return slab;
}

// Below the motto; on a wide page beside it, where a list of a few people shall fit on one page.
void addIssuer(Slab &slab, const OfficialHeading &heading, const FlowContext &context)
{
    QList<Text> left = heading.issuer;
    if (!heading.number.isEmpty()) {
        left.append(Text(heading.number));
    }
    const bool wide = context.page.orientation == Orientation::Landscape;
    const qreal width = context.width() * (wide ? besideMotto : 0.5);
    QList<TextLine> lines;
    for (const Text &text : left) {
        lines += setText(text, context.body(), width, context.setter);
    }
    const qreal top = wide ? qMax(qreal(0), slab.height - heightOf(lines)) : slab.height;
    slab.height = qMax(slab.height, placeLines(slab.items, lines, {0, top}, width, Align::Left));
}
} // namespace

void addOfficialHeading(Flow &flow, const OfficialHeading &heading, const FlowContext &context)
{
    Slab slab{.keepWithNext = true};
    const qreal width = context.width();
    const TextStyle mottoStyle = context.style(mottoPoints, TextRole::Muol);
    for (const QString &line : heading.motto) {
        const QList<TextLine> lines = setText(line, mottoStyle, width, context.setter);
        slab.height = placeLines(slab.items, lines, {0, slab.height}, width, Align::Centre);
    }
    if (!heading.motto.isEmpty()) {
        slab.items += mottoOrnament({width / 2, slab.height + ornamentHeight / 2});
        slab.height += ornamentHeight + afterMotto;
    }
    addIssuer(slab, heading, context);
    slab.after = afterIssuer;
    flow.slabs.append(slab);
}

void addDate(Flow &flow, const DateBlock &date, const FlowContext &context)
{
    bindLast(flow);
    Slab slab{.before = beforeDate, .keepWithNext = true};
    for (const QString &text : {date.lunar, date.solar}) {
        if (!text.isEmpty()) {
            const QList<TextLine> lines = setText(text, context.body(), context.width(), context.setter);
            slab.height = placeLines(slab.items, lines, {0, slab.height}, context.width(), Align::Right);
        }
    }
    flow.slabs.append(slab);
}

void addSignatures(Flow &flow, const SignatureBlock &block, const FlowContext &context)
{
    if (block.signers.isEmpty()) {
        return;
    }
    bindLast(flow);
    const qsizetype perRow = qMax(1, block.perRow);
    // A single signer takes the right half; below a full row what is left over stands in the middle.
    const qreal columnWidth = context.width() / qreal(qMax(qsizetype(2), qMin(perRow, block.signers.size())));
    for (qsizetype from = 0; from < block.signers.size(); from += perRow) {
        const QList<Signer> row = block.signers.mid(from, perRow);
        const qreal room = context.width() - columnWidth * qreal(row.size());
        flow.slabs.append(signerRow(row, columnWidth, from > 0 ? room / 2 : room, context));
        if (from > 0) {
            flow.slabs.last().before = betweenSignerRows;
        }
    }
}

} // namespace rangvoan::report
