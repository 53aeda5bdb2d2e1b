// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>

namespace rangvoan::khmer
{

/// The place of a character within a Khmer syllable, in canonical order (SIL khnormal; Unicode L2/22-290). A consonant
/// under a coeng sign belongs to the coeng.
enum class Place { None, Base, Robat, Coeng, Shifter, PreVowel, BelowVowel, AboveVowel, PostVowel, Sign, FinalSign };

constexpr char16_t ka = 0x1780;
constexpr char16_t da = 0x178A;
constexpr char16_t ta = 0x178F;
constexpr char16_t ba = 0x1794;
constexpr char16_t ro = 0x179A;
constexpr char16_t qa = 0x17A2;
constexpr char16_t vowelAa = 0x17B6;
constexpr char16_t vowelIi = 0x17B8;
constexpr char16_t vowelU = 0x17BB;
constexpr char16_t vowelOe = 0x17BE;
constexpr char16_t vowelE = 0x17C1;
constexpr char16_t vowelOo = 0x17C4;
constexpr char16_t nikahit = 0x17C6;
constexpr char16_t muusikatoan = 0x17C9;
constexpr char16_t triisap = 0x17CA;
constexpr char16_t coeng = 0x17D2;
constexpr char16_t digitZero = 0x17E0;
constexpr char16_t digitNine = 0x17E9;

constexpr bool isBase(char16_t c)
{
    return c >= 0x1780 && c <= 0x17B3;
}

constexpr bool isDigit(char16_t c)
{
    return c >= digitZero && c <= digitNine;
}

/// Khmer and Khmer Symbols blocks.
constexpr bool isKhmer(char16_t c)
{
    return (c >= 0x1780 && c <= 0x17FF) || (c >= 0x19E0 && c <= 0x19FF);
}

/// Characters without ink that arrive with copied text; 17B4 and 17B5 are the inherent vowels that Unicode discourages.
constexpr bool isInvisible(char16_t c)
{
    return (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || c == 0x00AD || c == 0x17B4 || c == 0x17B5;
}

constexpr Place placeOf(char16_t c)
{
    if (c < 0x1780 || c > 0x17DD) {
        return Place::None;
    }
    if (isBase(c)) {
        return Place::Base;
    }
    switch (c) {
    case 0x17B6:
        return Place::PostVowel;
    case 0x17B7:
    case 0x17B8:
    case 0x17B9:
    case 0x17BA:
        return Place::AboveVowel;
    case 0x17BB:
    case 0x17BC:
    case 0x17BD:
        return Place::BelowVowel;
    case 0x17C7:
    case 0x17C8:
        return Place::FinalSign;
    case muusikatoan:
    case triisap:
        return Place::Shifter;
    case 0x17CC:
        return Place::Robat;
    case coeng:
        return Place::Coeng;
    default:
        break;
    }
    if (c >= 0x17BE && c <= 0x17C5) {
        return Place::PreVowel;
    }
    const bool sign = c == nikahit || c == 0x17CB || (c >= 0x17CD && c <= 0x17D1) || c == 0x17D3 || c == 0x17DD;
    return sign ? Place::Sign : Place::None;
}

} // namespace rangvoan::khmer
