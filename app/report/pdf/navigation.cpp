// SPDX-License-Identifier: Apache-2.0
#include "app/report/pdf/navigation.h"

#include "app/report/pdf/objectfile.h"
#include "app/report/pdf/syntax.h"
#include "app/text/digits.h"

namespace rangvoan::report::pdf
{

namespace
{
constexpr qsizetype labelsPerBranch = 1000; // each takes two elements of an array

// A heading with its place among the others; 0 stands for the root, heading i for i + 1.
struct OutlineNode
{
    qsizetype parent = 0;
    QList<qsizetype> children = {};
};

QList<OutlineNode> outlineNodes(const QList<OutlineEntry> &entries)
{
    QList<OutlineNode> nodes(entries.size() + 1);
    QList<qsizetype> above{0}; // from the root to the heading before
    for (qsizetype i = 0; i < entries.size(); ++i) {
        while (above.size() > 1 && entries.at(above.constLast() - 1).level >= entries.at(i).level) {
            above.removeLast();
        }
        nodes[i + 1].parent = above.constLast();
        nodes[above.constLast()].children.append(i + 1);
        above.append(i + 1);
    }
    return nodes;
}

QByteArray kinEntries(const OutlineNode &node, const QList<int> &objects)
{
    if (node.children.isEmpty()) {
        return {};
    }
    return "/First " + reference(objects.at(node.children.constFirst())) + "/Last " +
           reference(objects.at(node.children.constLast())) + "/Count " + QByteArray::number(node.children.size());
}

QByteArray neighbours(const QList<qsizetype> &siblings, qsizetype node, const QList<int> &objects)
{
    const qsizetype place = siblings.indexOf(node);
    QByteArray entries;
    if (place > 0) {
        entries += "/Prev " + reference(objects.at(siblings.at(place - 1)));
    }
    if (place + 1 < siblings.size()) {
        entries += "/Next " + reference(objects.at(siblings.at(place + 1)));
    }
    return entries;
}

QByteArray destination(const OutlineEntry &entry, const QList<WrittenPage> &pages)
{
    const WrittenPage &page = pages.at(qBound(qsizetype(0), qsizetype(entry.page), pages.size() - 1));
    return "/Dest[" + reference(page.object) + " /XYZ null " + number(page.height - entry.top) + " null]";
}

// Count of the root: all that are open; every heading is.
QByteArray rootEntries(const OutlineNode &root, const QList<int> &objects)
{
    return "/First " + reference(objects.at(root.children.constFirst())) + "/Last " +
           reference(objects.at(root.children.constLast())) + "/Count " + QByteArray::number(objects.size() - 1);
}
} // namespace

int writeOutline(ObjectFile &file, const QList<OutlineEntry> &entries, const QList<WrittenPage> &pages)
{
    if (entries.isEmpty() || pages.isEmpty()) {
        return 0;
    }
    const QList<OutlineNode> nodes = outlineNodes(entries);
    QList<int> objects;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        objects.append(file.allocate());
    }
    file.write(objects.at(0), "<</Type/Outlines" + rootEntries(nodes.at(0), objects) + ">>");
    for (qsizetype i = 1; i < nodes.size(); ++i) {
        const OutlineNode &node = nodes.at(i);
        file.write(objects.at(i), "<</Title " + textString(entries.at(i - 1).title) + "/Parent " +
                                      reference(objects.at(node.parent)) +
                                      neighbours(nodes.at(node.parent).children, i, objects) +
                                      kinEntries(node, objects) + destination(entries.at(i - 1), pages) + ">>");
    }
    return objects.at(0);
}

int writePageLabels(ObjectFile &file, qsizetype pages, Language language)
{
    if (language != Language::Khmer) {
        return file.add("<</Nums[0<</S/D>>]>>");
    }
    // PDF counts in Latin and Roman digits only: each Khmer number is a prefix without a number.
    QByteArray branches;
    for (qsizetype from = 0; from < pages; from += labelsPerBranch) {
        const qsizetype to = qMin(from + labelsPerBranch, pages);
        QByteArray labels;
        for (qsizetype page = from; page < to; ++page) {
            labels += QByteArray::number(page) + "<</P " + textString(toKhmerDigits(QString::number(page + 1))) + ">>";
        }
        const int branch = file.add("<</Limits[" + QByteArray::number(from) + ' ' + QByteArray::number(to - 1) +
                                    "]/Nums[" + labels + "]>>");
        branches += reference(branch) + ' ';
    }
    return file.add("<</Kids[" + branches + "]>>");
}

} // namespace rangvoan::report::pdf
