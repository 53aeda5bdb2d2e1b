// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/error.h"
#include "app/text/wording.h"

namespace rangvoan
{

/// What happened and what to do, in a sentence or two. Stages and roles that come as numbers, and the keys of the
/// contexts "thing", "deed" and "refusal", are put into words; details of a library stay as they are.
QString errorText(const Error &error, const Wording &wording);

} // namespace rangvoan
