// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/pdf/fontsubset.h"

#include <QFont>
#include <QRawFont>
#include <QString>

namespace rangvoan::report::pdf
{

/// What a reader takes for one letter: a Khmer syllable cluster, a Latin letter with its accent, a ligature.
struct ShapedCluster
{
    QString text = {};  ///< as it is found and copied: no invisible characters
    QRawFont font = {}; ///< at one pixel per unit of the font
    QList<GlyphPart> parts = {};
    qreal x = 0;       ///< from the start of the text, in ems
    qreal advance = 0; ///< ems
};

/// Shapes a text as Qt does, kerning and all, and cuts the glyphs at the borders of clusters. Sizes of the font do not
/// matter: letters are set unhinted, and lengths come back in ems.
QList<ShapedCluster> shapeClusters(const QFont &font, const QString &text);

/// The font at the size its text is shaped in.
QFont shapingFont(const QFont &font);

} // namespace rangvoan::report::pdf
