// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace rangvoan::report
{

/// What a column asks for, in points with padding.
struct ColumnNeed
{
    qreal weight = 0;
    qreal longest = 0; ///< its longest piece that cannot be broken, or its minimum width
    qreal natural = 0; ///< no line of it broken
};

/// Widths that fill `available`: columns of weight 0 get what they hold, the others share the rest by weight. When
/// there is too little, columns of weight 0 shrink towards their longest piece first; only when not even the longest
/// pieces fit, all shrink alike.
QList<qreal> columnWidths(const QList<ColumnNeed> &needs, qreal available);

} // namespace rangvoan::report
