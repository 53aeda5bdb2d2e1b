// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace rangvoan::report::pdf
{

/// An ICC profile of sRGB (IEC 61966-2-1), version 2.1 as PDF/A-1 wants it, made from the published primaries and
/// curve.
QByteArray standardColourProfile();

} // namespace rangvoan::report::pdf
