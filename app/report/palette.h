// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRgb>

namespace rangvoan::report
{

/// Colours of papers: black on white first; the others survive a black-and-white copier as clear greys.
inline constexpr QRgb inkColour = 0xff000000;
inline constexpr QRgb mutedColour = 0xff555b63;
inline constexpr QRgb accentColour = 0xff1d4b8f;
inline constexpr QRgb hairColour = 0xff4a4f57;
inline constexpr QRgb paleHairColour = 0xffb9bec7;
inline constexpr QRgb headGround = 0xfff1f3f6;
inline constexpr QRgb emphasisGround = 0xffe9f0fa;

inline constexpr qreal hairline = 0.5;
inline constexpr qreal boldLine = 1.1;

} // namespace rangvoan::report
