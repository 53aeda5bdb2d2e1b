// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>

namespace rangvoan::ui
{

/// An icon as outlines: Qt's SVG module is not there on every target, and the icons need a handful of its elements.
struct IconShape
{
    QPainterPath lines;
    QPainterPath filled;

    bool isEmpty() const { return lines.isEmpty() && filled.isEmpty(); }
};

/// Reads <path d> with the absolute commands M L H V C Q Z, <circle> and <rect>; an element with fill="currentColor" is
/// filled, the others are drawn. Anything else, or a broken number, gives an empty shape (a test reads every icon).
IconShape readIconShape(const QString &path);

/// Path data with the commands above; empty when it cannot be read.
QPainterPath readPathData(const QString &data);

} // namespace rangvoan::ui
