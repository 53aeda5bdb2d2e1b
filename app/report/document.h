// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/page.h"
#include "app/report/richtext.h"
#include "app/report/table.h"

#include <QImage>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <functional>
#include <variant>

class QPainter;

// How to write a paper
// --------------------
// A paper is a free function from values to a Document; it neither paints nor reads files:
//
//     Document minutes(const MinutesFacts &facts, const Wording &wording)
//     {
//         Document paper;
//         paper.meta = {.title = wording.text("paper", QT_TRANSLATE_NOOP("paper", "Minutes")), .kind = u"minutes"_s,
//                       .language = wording.language(), .audience = Audience::Committee, .draft = !facts.sealed};
//         paper.foot.right = wording.text("paper", QT_TRANSLATE_NOOP("paper", "Page {page} of {pages}"));
//         paper.add(OfficialHeading{.motto = {...}, .issuer = {...}, .number = ...});
//         paper.add(Heading{.text = paper.meta.title});                        // level 1: the centred title in Muol
//         paper.add(Paragraph{.text = ..., .firstLine = bodyIndent});
//         Table table{.columns = {{}, {.weight = 2}, {.align = Align::Right}},
//                     .head = {{.cells = cells({number, name, score})}}};
//         table.rows.append(Row{.cells = cells({...}), .style = RowStyle::Emphasised});
//         paper.add(table);
//         paper.add(SignatureBlock{.signers = {approval, maker}});             // left to right: the maker is last
//         return paper;
//     }
//
// Then: paginate(paper, breaks) (paginator.h) → writePdf (pagesink.h), renderPage (painter.h); toPlainText (plain.h)
// for tests. Lengths are points (1/72 inch). Give texts as they are: line break hints, Khmer page numbers, keeping a
// heading with what follows, repeating table heads and the mark of a draft are done for you. Write other digits with
// app/text.
namespace rangvoan::report
{

/// First-line indent of body paragraphs in official papers.
inline constexpr qreal bodyIndent = 36;

/// The top of an official paper: motto in Muol over a small ornament, then the issuing unit from the top down and the
/// number line at the left.
struct OfficialHeading
{
    QStringList motto = {};
    QList<Text> issuer = {};
    QString number = {};

    friend bool operator==(const OfficialHeading &, const OfficialHeading &) = default;
};

/// Level 1: centred title in Muol; 2: section in Muol; 3: a smaller one. Stays with what follows.
/// Headings of level 1 and 2 make the outline of the PDF.
struct Heading
{
    Text text = {};
    int level = 1;
    Text under = {}; ///< second line of a title ("on the result of ...")

    friend bool operator==(const Heading &, const Heading &) = default;
};

struct Paragraph
{
    Text text = {};
    Align align = Align::Left;
    qreal indent = 0;    ///< of all lines
    qreal firstLine = 0; ///< of the first line, further
    QString bullet = {}; ///< hangs at the left of the first line: "-", "1.", "ក."
    bool keepWithNext = false;
    qreal after = -1; ///< space below; negative: the usual

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// Label and value; an empty value with `blankLines` becomes dotted lines to write on.
struct KeyValue
{
    Text label = {};
    Text value = {};
    int blankLines = 0;

    friend bool operator==(const KeyValue &, const KeyValue &) = default;
};

struct KeyValues
{
    QList<KeyValue> pairs = {};
    qreal indent = 0;

    friend bool operator==(const KeyValues &, const KeyValues &) = default;
};

/// Right-aligned date: lunar line first, solar line below. Stays with what follows.
struct DateBlock
{
    QString lunar = {};
    QString solar = {};

    friend bool operator==(const DateBlock &, const DateBlock &) = default;
};

/// One who signs: date and post lines, a gap for hand and seal, the name under it. All centred in their column.
struct Signer
{
    QStringList date = {};
    QList<Text> above = {};
    QString name = {};
    qreal gap = 62; ///< points

    friend bool operator==(const Signer &, const Signer &) = default;
};

/// Signers side by side, from left (approval) to right (maker), at most `perRow` in a row; a single one stands right.
struct SignatureBlock
{
    QList<Signer> signers = {};
    int perRow = 3;

    friend bool operator==(const SignatureBlock &, const SignatureBlock &) = default;
};

/// A thin line across.
struct Rule
{
    friend bool operator==(const Rule &, const Rule &) = default;
};

/// Empty room. `fill`: takes an equal share of what is left of the page (certificates).
struct Spacer
{
    qreal height = 12;
    bool fill = false;

    friend bool operator==(const Spacer &, const Spacer &) = default;
};

/// A drawing: charts, QR codes. `paint` draws into the rectangle, in points.
struct Chart
{
    QSizeF size = {}; ///< width 0: the whole width
    std::function<void(QPainter &, const QRectF &)> paint = {};
    QString description = {};
    Align align = Align::Centre;
};

struct Image
{
    QImage image = {};
    QSizeF size = {}; ///< points
    QString description = {};
    Align align = Align::Centre;

    friend bool operator==(const Image &, const Image &) = default;
};

struct PageBreak
{
    friend bool operator==(const PageBreak &, const PageBreak &) = default;
};

using Block = std::variant<OfficialHeading, Heading, Paragraph, KeyValues, Table, DateBlock, SignatureBlock, Rule,
                           Spacer, Chart, Image, PageBreak>;

/// A paper as a value.
struct Document
{
    Meta meta = {};
    PageSetup page = {};
    Running head = {.onFirstPage = false};
    Running foot = {};
    QStringList stamps = {}; ///< words in a small box in the top right corner of every page ("Example")
    QList<Block> blocks = {};

    void add(Block block) { blocks.append(std::move(block)); }
};

} // namespace rangvoan::report
