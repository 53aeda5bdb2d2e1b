// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>

namespace rangvoan::report::pdf
{

class ObjectFile;

/// A page that was written.
struct WrittenPage
{
    int object = 0;
    qreal height = 0; ///< points
};

/// The pages of a file under branches of a few hundred, as no array may be longer than 8191 elements.
class PageTree
{
public:
    explicit PageTree(ObjectFile &file);

    /// Writes a page with these entries besides its type and parent.
    void add(qreal height, const QByteArray &entries);
    const QList<WrittenPage> &pages() const { return m_pages; }
    /// Writes branches and root; returns the root.
    int write();

private:
    ObjectFile &m_file;
    int m_root;
    QList<int> m_branches;
    QList<WrittenPage> m_pages;
};

} // namespace rangvoan::report::pdf
