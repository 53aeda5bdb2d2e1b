// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace rangvoan
{

/// Whether a font is one of the Khmer fonts from before Unicode (Limon, ABC, Khek, Baidok, Tacteng, Khmer S1 ...):
/// they draw Khmer shapes for Latin letters, so the stored text is not Khmer at all.
bool isLegacyKhmerFont(QStringView font);

/// Whether a text in such a font is meant to look Khmer: it has Latin letters or signs above ASCII and no real Khmer.
/// Bare numbers pass, they mean themselves.
bool looksKhmerOnlyInFont(QStringView text, QStringView font);

} // namespace rangvoan
