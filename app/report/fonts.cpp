// SPDX-License-Identifier: Apache-2.0
#include "app/report/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainterPath>
#include <QRawFont>

#include <array>
#include <mutex>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{
constexpr int faceCount = 4;
constexpr int probePixels = 1000;
constexpr qreal khmerLeading = 1.05;
constexpr qreal muolLeading = 1.10;
constexpr qreal latinLeading = 1.05;
constexpr qreal ligatureBreaker = 1.0 / 64; // the smallest spacing Qt knows

struct FontFile
{
    QString path;
    QString family;
};

FontFile fontFileOf(Face face)
{
    switch (face) {
    case Face::Khmer:
        return {u":/fonts/KhmerOSbattambang.ttf"_s, u"Khmer OS Battambang"_s};
    case Face::Muol:
        return {u":/fonts/KhmerOSmuollight.ttf"_s, u"Khmer OS Muol Light"_s};
    case Face::LatinBold:
        return {u":/fonts/NotoSans-Bold.ttf"_s, u"Noto Sans"_s};
    case Face::Latin:
        break;
    }
    return {u":/fonts/NotoSans-Regular.ttf"_s, u"Noto Sans"_s};
}

// The baseline stands where the tallest vowels and the deepest subscripts both have their room: the font itself
// promises too little below (ញ្ញុំ reaches a tenth deeper than its descent).
LineRoom khmerRoom(Face face)
{
    const QFont font = fontOf(face, probePixels);
    QPainterPath ink;
    ink.addText(QPointF(0, 0), font, u"ឃ្លៀង ស្រឿង ញ្ញុំ"_s);
    const qreal above = -ink.boundingRect().top();
    const qreal below = ink.boundingRect().bottom();
    const qreal height = QFontMetricsF(font).height() * khmerLeading * (face == Face::Muol ? muolLeading : 1);
    const qreal spare = qMax(qreal(0), height - above - below) / 2;
    return {(above + spare) / probePixels, (below + spare) / probePixels};
}

LineRoom latinRoom(Face face)
{
    const QFontMetricsF metrics(fontOf(face, probePixels));
    const qreal extra = metrics.height() * (latinLeading - 1) / 2;
    return {(metrics.ascent() + extra) / probePixels, (metrics.descent() + extra) / probePixels};
}
} // namespace

void loadFonts()
{
    static std::once_flag loaded;
    std::call_once(loaded, [] {
        for (const Face face : {Face::Khmer, Face::Muol, Face::Latin, Face::LatinBold}) {
            [[maybe_unused]] const int id = QFontDatabase::addApplicationFont(fontFileOf(face).path);
            Q_ASSERT(id >= 0);
        }
    });
}

QString familyOf(Face face)
{
    return fontFileOf(face).family;
}

QFont fontOf(Face face, int pixels)
{
    loadFonts();
    QFont font(familyOf(face));
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Only where a bold file exists: the synthetic bold of Khmer closes the counters of the letters.
    font.setBold(face == Face::LatinBold);
    if (face == Face::Latin || face == Face::LatinBold) {
        // Any spacing switches ligatures off: a reader searching a PDF for "first" must find it.
        font.setLetterSpacing(QFont::AbsoluteSpacing, ligatureBreaker);
    }
    return font;
}

Face faceFor(TextRole role, bool khmer)
{
    if (khmer) {
        return role == TextRole::Muol ? Face::Muol : Face::Khmer;
    }
    return role == TextRole::Muol || role == TextRole::Strong ? Face::LatinBold : Face::Latin;
}

bool hasCharacter(Face face, char32_t character)
{
    static const std::array<QRawFont, faceCount> fonts = [] {
        std::array<QRawFont, faceCount> made;
        for (const Face each : {Face::Khmer, Face::Muol, Face::Latin, Face::LatinBold}) {
            made.at(static_cast<size_t>(each)) = QRawFont(fontFileOf(each).path, probePixels);
        }
        return made;
    }();
    return fonts.at(static_cast<size_t>(face)).supportsCharacter(static_cast<uint>(character));
}

LineRoom lineRoom(Face face)
{
    static const std::array<LineRoom, faceCount> rooms{khmerRoom(Face::Khmer), khmerRoom(Face::Muol),
                                                       latinRoom(Face::Latin), latinRoom(Face::LatinBold)};
    return rooms.at(static_cast<size_t>(face));
}

} // namespace rangvoan::report
