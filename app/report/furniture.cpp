// SPDX-License-Identifier: Apache-2.0
#include "app/report/furniture.h"

#include "app/report/measure.h"
#include "app/report/ornament.h"
#include "app/report/palette.h"
#include "app/report/qrmark.h"

#include <numeric>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{
constexpr qreal smallPoints = 8.5;
constexpr qreal distance = 6;          // between running lines and text
constexpr qreal distanceBetween = 18;  // of the parts of a running line
constexpr qreal stampInset = 26;       // from the right edge of the sheet
constexpr qreal stampTop = 11;         // a page margin of 54 leaves room for the running head below it
constexpr QPointF framedStamp(78, 38); // from the right top corner: inside the frame, beside its leaves
constexpr qreal stampPadding = 7;
constexpr qreal packInset = 8;  // of the number in a pack, from the lower edge of the sheet
constexpr qreal packRight = 57; // from the right edge: under the page number of the paper
constexpr qreal sealSide = 48;  // points: 17 mm, squares of a third of a millimetre
constexpr qreal sealInset = 14; // from the lower edge of the sheet: printers leave that free

class Furnisher
{
public:
    Furnisher(const Document &document, const Typesetter &setter, qsizetype pages)
        : m_document(document), m_setter(setter), m_pages(pages)
    {
        m_stamps = document.stamps;
        if (document.meta.draft) {
            m_stamps.prepend(Wording(document.meta.language).text("paper", QT_TRANSLATE_NOOP("paper", "Draft")));
        }
    }

    void furnish(Page &page, qsizetype number) const
    {
        if (m_document.page.frame == Frame::Certificate) {
            page.items = certificateFrame(page.size) + page.items;
            page.bare = true;
        }
        QList<Item> before;
        if (number == 1 ? m_document.head.onFirstPage : true) {
            addRunning(before, m_document.head, number, true);
        }
        addStamps(before);
        page.items = before + page.items;
        if (number == 1 ? m_document.foot.onFirstPage : true) {
            addRunning(page.items, m_document.foot, number, false);
        }
        if (number == 1 && !m_document.meta.seal.isEmpty() && !m_document.meta.draft) {
            page.items.append(ShapeItem{.path = qrMark(m_document.meta.seal, sealArea())});
        }
    }

private:
    TextStyle small() const
    {
        const bool khmer = m_document.meta.language == Language::Khmer;
        return {.points = smallPoints, .role = TextRole::Muted, .khmerLines = khmer};
    }

    /// In the corner of the binding margin, below where a punch goes; on a certificate inside its frame.
    QRectF sealArea() const
    {
        const QSizeF size(sealSide, sealSide);
        const QRectF content = m_document.page.content();
        if (m_document.page.frame == Frame::Certificate) {
            return {QPointF(content.left(), content.bottom() - sealSide), size};
        }
        return {QPointF((content.left() - sealSide) / 2, m_document.page.size().height() - sealInset - sealSide), size};
    }

    QList<TextLine> filled(QString text, qsizetype number, qreal width) const
    {
        text.replace(u"{page}"_s, numberIn(m_document.meta.language, number));
        text.replace(u"{pages}"_s, numberIn(m_document.meta.language, m_pages));
        return setText(text, small(), width, m_setter);
    }

    qreal widthOf(const QString &text, qsizetype number) const
    {
        const QList<TextLine> lines = filled(text, number, m_document.page.content().width() / 2);
        return std::accumulate(lines.begin(), lines.end(), qreal(0),
                               [](qreal widest, const TextLine &line) { return qMax(widest, line.width); });
    }

    void addRunning(QList<Item> &items, const Running &running, qsizetype number, bool above) const
    {
        const QRectF content = m_document.page.content();
        const struct
        {
            const QString &text;
            Align align;
        } parts[] = {{running.left, Align::Left}, {running.centre, Align::Centre}, {running.right, Align::Right}};
        qreal others = 0; // what the short parts take; a long one wraps instead of running into them
        for (const auto &part : parts) {
            others +=
                part.text.isEmpty() || part.align == Align::Left ? 0 : distanceBetween + widthOf(part.text, number);
        }
        bool used = false;
        for (const auto &part : parts) {
            if (part.text.isEmpty()) {
                continue;
            }
            const qreal room = part.align == Align::Left ? content.width() - others : content.width();
            const QList<TextLine> lines = filled(part.text, number, room);
            const qreal top = above ? content.top() - distance - heightOf(lines) : content.bottom() + distance;
            placeLines(items, lines, {content.left(), top}, content.width(), part.align);
            used = true;
        }
        if (used && !above) {
            const qreal y = content.bottom() + distance - 2;
            items.append(LineItem{.from = {content.left(), y}, .to = {content.right(), y}, .colour = paleHairColour});
        }
    }

    void addStamps(QList<Item> &items) const
    {
        const bool framed = m_document.page.frame == Frame::Certificate;
        qreal right = m_document.page.size().width() - (framed ? framedStamp.x() : stampInset);
        const qreal top = framed ? framedStamp.y() : stampTop;
        for (const QString &stamp : m_stamps) {
            const QList<TextLine> lines = setText(stamp, small(), m_document.page.size().width() / 3, m_setter);
            qreal width = 0;
            for (const TextLine &line : lines) {
                width = qMax(width, line.width);
            }
            const QSizeF size(width + 2 * stampPadding, heightOf(lines) + 1);
            const QRectF box(QPointF(right - size.width(), top), size);
            QPainterPath outline;
            outline.addRoundedRect(box, 2, 2);
            items.append(ShapeItem{.path = outline, .thickness = 0.7, .colour = mutedColour});
            placeLines(items, lines, box.topLeft(), box.width(), Align::Centre);
            right = box.left() - stampPadding;
        }
    }

    const Document &m_document;
    const Typesetter &m_setter;
    qsizetype m_pages;
    QStringList m_stamps;
};
} // namespace

void addFurniture(Paginated &paper, const Document &document, const Typesetter &setter)
{
    const Furnisher furnisher(document, setter, paper.pages.size());
    for (qsizetype i = 0; i < paper.pages.size(); ++i) {
        furnisher.furnish(paper.pages[i], i + 1);
    }
}

void numberPages(Paginated &pack, Language language)
{
    Measure measure;
    const Breaks breaks;
    const Typesetter setter{measure, breaks};
    const TextStyle style{.points = smallPoints, .role = TextRole::Muted, .khmerLines = language == Language::Khmer};
    const QString all = numberIn(language, pack.pages.size());
    for (qsizetype i = 0; i < pack.pages.size(); ++i) {
        Page &page = pack.pages[i];
        if (page.bare) {
            continue;
        }
        const qreal width = page.size.width() - packRight;
        const QList<TextLine> lines = setText(numberIn(language, i + 1) + u" / "_s + all, style, width, setter);
        placeLines(page.items, lines, {0, page.size.height() - packInset - heightOf(lines)}, width, Align::Right);
    }
}

QString numberIn(Language language, qsizetype number)
{
    QString text = QString::number(number);
    if (language == Language::Khmer) {
        constexpr char16_t khmerZero = 0x17e0;
        for (QChar &digit : text) {
            digit = QChar(char16_t(khmerZero + digit.digitValue()));
        }
    }
    return text;
}

} // namespace rangvoan::report
