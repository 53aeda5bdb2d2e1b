// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/fonts.h"

#include <QFontMetricsF>
#include <QHash>
#include <QString>

#include <array>
#include <memory>

namespace rangvoan::report
{

/// Papers are laid out in points, with widths taken from unhinted outlines at one large size and scaled down, and drawn
/// at 20 pixels per point (1440 dpi) under a scaled painter. Screen, PDF and printer therefore never measure text
/// themselves, and break lines and pages alike; a QTextLayout on the target device would differ with its resolution.
inline constexpr int unitsPerPoint = 20;

/// Widths of pieces of text. Remembers what it measured: tables repeat the same words thousands of times.
class Measure
{
public:
    Measure();

    /// Points, for letters of `points` height.
    qreal width(Face face, qreal points, const QString &text);

private:
    struct Known
    {
        QFontMetricsF metrics;
        QHash<QString, qreal> widths; ///< for letters of one point
    };
    std::array<Known, 4> m_faces;
};

} // namespace rangvoan::report
