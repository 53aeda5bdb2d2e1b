// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/document.h"

namespace rangvoan::report
{

/// The words of a paper in reading order: a block a paragraph, table cells separated by tabs. For tests and search.
QString toPlainText(const Document &document);

/// The paper as one HTML page without styles of its own; structure for tests and for pasting into a letter.
QString toHtml(const Document &document);

} // namespace rangvoan::report
