// SPDX-License-Identifier: Apache-2.0
#include "app/intake/legacyfont.h"

#include <QRegularExpression>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

bool isLegacyKhmerFont(QStringView font)
{
    // "ABC-TEXT-05", "Limon S1", "Khek Angkor", "Baidok3c", "TACTENG", "Khmer S1", "FK 01 Regular"; not "Khmer OS".
    static const QRegularExpression families(
        u"^\\s*(limon|khek|baidok|tacteng|abc([-_ \\d]|$)|khmer[-_ ]?[sfr]\\d|fk[-_ ]?\\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !font.isEmpty() && families.match(font).hasMatch();
}

bool looksKhmerOnlyInFont(QStringView text, QStringView font)
{
    // The letters first: they rule out nearly every cell, and asking for the font takes many times as long.
    const bool hasKhmer =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'\u1780' && c <= u'\u17FF'; });
    const bool hasLatin = std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetter()) || (c >= u'\u00A1' && c <= u'\u02FF');
    });
    return hasLatin && !hasKhmer && isLegacyKhmerFont(font);
}

} // namespace rangvoan
