// SPDX-License-Identifier: Apache-2.0
#include "app/report/pdf/pagetree.h"

#include "app/report/pdf/objectfile.h"
#include "app/report/pdf/syntax.h"

namespace rangvoan::report::pdf
{

namespace
{
constexpr qsizetype pagesPerBranch = 256;
}

PageTree::PageTree(ObjectFile &file) : m_file(file), m_root(file.allocate()) {}

void PageTree::add(qreal height, const QByteArray &entries)
{
    if (m_pages.size() == m_branches.size() * pagesPerBranch) {
        m_branches.append(m_file.allocate());
    }
    const int page = m_file.add("<</Type/Page/Parent " + reference(m_branches.constLast()) + entries + ">>");
    m_pages.append({page, height});
}

int PageTree::write()
{
    QByteArray branches;
    for (qsizetype branch = 0; branch < m_branches.size(); ++branch) {
        const QList<WrittenPage> pages = m_pages.mid(branch * pagesPerBranch, pagesPerBranch);
        QByteArray kids;
        for (const WrittenPage &page : pages) {
            kids += reference(page.object) + ' ';
        }
        m_file.write(m_branches.at(branch), "<</Type/Pages/Parent " + reference(m_root) + "/Count " +
                                                QByteArray::number(pages.size()) + "/Kids[" + kids + "]>>");
        branches += reference(m_branches.at(branch)) + ' ';
    }
    m_file.write(m_root, "<</Type/Pages/Count " + QByteArray::number(m_pages.size()) + "/Kids[" + branches + "]>>");
    return m_root;
}

} // namespace rangvoan::report::pdf
