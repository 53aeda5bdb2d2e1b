// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rangvoan
{

/// The text as it is stored: what was typed, in canonical order. It looks the same; characters without ink are gone,
/// marks stand in one order, doubled signs and vowels typed in two halves are joined. Letters are never exchanged
/// (coeng da stays coeng da). Idempotent. Order of a syllable: base, robat, coengs (ro last), shifter, pre-vowel,
/// below, above and post vowels, signs, final signs (published by SIL as khnormal; design 6.1).
QString canonical(QStringView text);

/// What texts are compared and found by: spellings that look alike have the same key (coeng da and ta, two code points
/// of one letter, the vowel sign u drawn for a shifter, both shifters), letter case and the kind of digits and spaces
/// do not count. searchKey(canonical(x)) == searchKey(x). Never shown.
QString searchKey(QStringView text);

/// A passphrase as it is hashed, whatever the keyboard made of it: canonical, Khmer digits as Latin ones. Case and
/// spaces count.
QString passphraseForm(QStringView text);

/// Without zero-width spaces, joiners, marks of direction, soft hyphens and the like.
QString withoutInvisible(QStringView text);

/// Whether any character is Khmer (letters, signs, digits, symbols).
bool hasKhmer(QStringView text);

} // namespace rangvoan
