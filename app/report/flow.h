// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/document.h"
#include "app/report/lines.h"
#include "app/report/pages.h"

#include <optional>

namespace rangvoan::report
{

/// A strip of the paper across its width that a page break never cuts: a line, a table row, a row of signers.
/// Items are placed from the top left corner of the strip.
struct Slab
{
    QList<Item> items = {};
    QList<Item> whenFirst = {}; ///< added when the strip is the first of its page: the upper line of a table row
    qreal height = 0;
    qreal before = 0; ///< room above, dropped at the top of a page
    qreal after = 0;  ///< room below, dropped at the end of a page
    bool keepWithNext = false;
    bool breakBefore = false;
    bool fill = false;
    int heads = -1; ///< which of Flow::heads is repeated when a page starts with this strip
    std::optional<OutlineEntry> outline = {};
};

/// A paper as one endless column of strips.
struct Flow
{
    QList<Slab> slabs = {};
    QList<QList<Slab>> heads = {};
};

/// What the making of strips needs to know.
struct FlowContext
{
    Typesetter setter;
    const PageSetup &page;
    bool khmer = true;

    qreal width() const { return page.content().width(); }
    TextStyle style(qreal points, TextRole role = TextRole::Normal) const;
    TextStyle body(TextRole role = TextRole::Normal) const { return style(page.points, role); }
};

Flow flowOf(const Document &document, const Typesetter &setter);

/// Makes the last strip stay with what comes next, so that a signature never stands alone on a page.
void bindLast(Flow &flow);

void addTable(Flow &flow, const Table &table, const FlowContext &context);
void addOfficialHeading(Flow &flow, const OfficialHeading &heading, const FlowContext &context);
void addDate(Flow &flow, const DateBlock &date, const FlowContext &context);
void addSignatures(Flow &flow, const SignatureBlock &block, const FlowContext &context);

} // namespace rangvoan::report
