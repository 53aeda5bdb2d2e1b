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

/// What the list says besides its lines.
struct CoverWords
{
    QString title;      ///< of the pack
    QStringList stamps; ///< "Example"
    int ownPages = 1;   ///< of the list itself: the papers are counted on behind it
};

/// The list that lies on top of several papers printed as one job: what is in the pack, in its order, and on which page
/// of the pack it begins.
Document coverList(const CoverWords &words, const QList<CoverLine> &lines, const Wording &wording);

} // namespace rangvoan::report
