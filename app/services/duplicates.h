// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"

namespace rangvoan
{

enum class Likeness { Different, Possible, SamePerson };

/// How like two nominations are: the same civil-servant number is one person; the same name key with the same birth
/// date or the same province may be (design 1.2: identity is the number and the Khmer name).
Likeness likeness(const Nomination &a, const Nomination &b);

} // namespace rangvoan
