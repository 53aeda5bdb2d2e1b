// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/figure.h"
#include "app/analysis/figurekind.h"
#include "app/text/wording.h"

namespace rangvoan
{

/// Name of a figure as a heading.
QString figureName(FigureKind kind, const Wording &wording);

/// One paragraph for people who are no statisticians: what the figure says, what it does not say.
QString figureMeaning(FigureKind kind, const Wording &wording);

/// Why a figure cannot be told, in a sentence.
QString undefinedText(Undefined why, const Wording &wording);

/// The same as a key for programs: "incomplete".
QString undefinedKey(Undefined why);

} // namespace rangvoan
