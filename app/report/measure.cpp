// SPDX-License-Identifier: Apache-2.0
#include "app/report/measure.h"

namespace rangvoan::report
{

namespace
{
constexpr int measuringPixels = 1000;
constexpr qsizetype rememberedWidths = 100'000; // a bound on memory, far above the words of one paper

QFontMetricsF measuringMetrics(Face face)
{
    return QFontMetricsF(fontOf(face, measuringPixels));
}
} // namespace

Measure::Measure()
    : m_faces{Known{measuringMetrics(Face::Khmer), {}}, Known{measuringMetrics(Face::Muol), {}},
              Known{measuringMetrics(Face::Latin), {}}, Known{measuringMetrics(Face::LatinBold), {}}}
{
}

qreal Measure::width(Face face, qreal points, const QString &text)
{
    Known &known = m_faces.at(static_cast<size_t>(face));
    const auto found = known.widths.constFind(text);
    if (found != known.widths.constEnd()) {
        return *found * points;
    }
    if (known.widths.size() >= rememberedWidths) {
        known.widths.clear();
    }
    const qreal width = known.metrics.horizontalAdvance(text) / measuringPixels;
    known.widths.insert(text, width);
    return width * points;
}

} // namespace rangvoan::report
