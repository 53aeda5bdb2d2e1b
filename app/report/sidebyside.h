// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/document.h"

namespace rangvoan::report
{

/// One paper in two languages: paragraphs stand beside each other, Khmer at the left; what stands in tables, lines and
/// signatures is written in Khmer with English below, once where both are the same. What only one of the two says
/// stands alone. Page, stamps and state are those of the Khmer one.
Document sideBySide(const Document &khmer, const Document &english);

} // namespace rangvoan::report
