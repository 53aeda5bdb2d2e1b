// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/pages.h"
#include "app/report/pdf/pagetree.h"

namespace rangvoan::report::pdf
{

/// Writes the headings to jump to, lower levels under higher ones; returns the root, 0 when there are none.
int writeOutline(ObjectFile &file, const QList<OutlineEntry> &entries, const QList<WrittenPage> &pages);

/// Writes what a viewer calls the pages: their numbers, in the digits of the paper. Returns the root.
int writePageLabels(ObjectFile &file, qsizetype pages, Language language);

} // namespace rangvoan::report::pdf
