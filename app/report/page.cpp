// SPDX-License-Identifier: Apache-2.0
#include "app/report/page.h"

#include <QMarginsF>

namespace rangvoan::report
{

namespace
{
constexpr QSizeF sizeOfA4(595.276, 841.89); // ISO 216: 210 x 297 mm
constexpr QSizeF sizeOfLetter(612, 792);
} // namespace

QSizeF PageSetup::size() const
{
    const QSizeF upright = paper == Paper::A4 ? sizeOfA4 : sizeOfLetter;
    return orientation == Orientation::Portrait ? upright : upright.transposed();
}

QRectF PageSetup::content() const
{
    return QRectF(QPointF(0, 0), size()).marginsRemoved(QMarginsF(left, top, right, bottom));
}

} // namespace rangvoan::report
