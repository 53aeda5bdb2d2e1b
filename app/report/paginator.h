// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/document.h"
#include "app/report/lines.h"
#include "app/report/pages.h"

namespace rangvoan::report
{

/// Lays a paper out on pages. `breaks` marks where Khmer may break (lines.h); without it only spaces do. The result
/// depends on nothing but the paper and the bundled fonts: every device draws the same pages.
Paginated paginate(const Document &document, const Breaks &breaks = {});

} // namespace rangvoan::report
