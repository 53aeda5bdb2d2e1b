// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/pages.h"

class QPainter;

namespace rangvoan::report
{

/// The small sign under the motto: a lozenge between two tapering lines.
QList<Item> mottoOrnament(QPointF centre);

/// The border of a certificate: two frames, a lotus-leaf corner in each corner, and a thin line inside that gives way
/// to the leaves.
QList<Item> certificateFrame(QSizeF page);

/// The sign under the title of a certificate, in the colour of its frame.
void paintTitleOrnament(QPainter &painter, const QRectF &area);

} // namespace rangvoan::report
