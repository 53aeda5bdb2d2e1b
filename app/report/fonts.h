// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/richtext.h"

#include <QFont>
#include <QString>

namespace rangvoan::report
{

/// The faces of papers. Every piece of text is set in exactly one of them: a font with a list of families would leave
/// the choice to Qt, which takes Latin letters from the Khmer family and shapes Khmer with Latin rules at the seams.
enum class Face { Khmer, Muol, Latin, LatinBold };

/// Loads the bundled fonts, once; every other function here does it by itself.
void loadFonts();

QString familyOf(Face face);

/// Letters are set without hinting at whole pixels of a fixed resolution, see unitsPerPoint in measure.h.
QFont fontOf(Face face, int pixels);

/// The face of a character of this role.
Face faceFor(TextRole role, bool khmer);

/// Has the face a picture for this character?
bool hasCharacter(Face face, char32_t character);

/// Room above and below the base line for one point of letter height. A Khmer line takes 1.05 times the height of its
/// font, Muol a tenth more: below that, subscripts and vowels of neighbouring lines touch.
struct LineRoom
{
    qreal above = 0;
    qreal below = 0;

    friend bool operator==(const LineRoom &, const LineRoom &) = default;
};

LineRoom lineRoom(Face face);

} // namespace rangvoan::report
