// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/pages.h"

namespace rangvoan::report
{

/// The small sign under the motto: a lozenge between two tapering lines.
QList<Item> mottoOrnament(QPointF centre);

/// The border of a certificate: two frames with a lotus-leaf corner in each corner.
QList<Item> certificateFrame(QSizeF page);

} // namespace rangvoan::report
