// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/document.h"
#include "app/report/lines.h"
#include "app/report/pages.h"

namespace rangvoan::report
{

/// Puts what stands on every page around the text: frame, running head and foot with page numbers, stamps.
void addFurniture(Paginated &paper, const Document &document, const Typesetter &setter);

/// Counts the pages of a pack through, "5 / 154" in the lower right corner, so that after a jam everybody knows where
/// to go on. The number is on no certificate, but its page counts.
void numberPages(Paginated &pack, Language language);

/// A number as it is written in this language: Khmer digits in Khmer.
QString numberIn(Language language, qsizetype number);

} // namespace rangvoan::report
