// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QFontMetrics;

namespace rangvoan::ui
{

/// A layout copy in which lines of Khmer may break between words (app/text/segment.h): for labels and tool tips, never
/// for what is stored, searched or copied.
QString breakable(QStringView text);

/// Whether a letter, sign or digit of the Khmer script is in it.
bool holdsKhmer(QStringView text);

/// The text cut at its end with three dots where it is wider, in points where it is Khmer: its face has the sign of the
/// three dots so thin that it is not seen.
QString cutToWidth(const QFontMetrics &metrics, const QString &text, int width);

/// Without the break marks.
QString unbroken(const QString &text);

} // namespace rangvoan::ui
