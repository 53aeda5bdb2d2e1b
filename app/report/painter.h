// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/pages.h"

#include <QImage>

class QPainter;

namespace rangvoan::report
{

/// Draws a page with any painter. One unit of the painter is one point: scale it to the device before.
void paintPage(QPainter &painter, const Page &page);

/// A page as a picture, for preview and tests; null if there is no such page.
QImage renderPage(const Paginated &paper, qsizetype page, qreal dpi);

} // namespace rangvoan::report
