// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/document.h"

namespace rangvoan::report
{

/// One paper of a pack.
struct CoverLine
{
    QString title; ///< "Certificate"
    QString about; ///< person or meeting, may be empty
    int pages = 0;
};

/// The list that lies on top of several papers printed as one job: what is in the pack, in its order. `title` names the
/// pack.
Document coverList(const QString &title, const QList<CoverLine> &lines, const QStringList &stamps,
                   const Wording &wording);

} // namespace rangvoan::report
