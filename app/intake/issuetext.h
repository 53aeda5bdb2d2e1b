// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/intake/rowissue.h"
#include "app/text/wording.h"

namespace rangvoan
{

/// The sentence of an issue: what is the matter with the row and what to do about it.
QString issueText(const RowIssue &issue, const Wording &wording);

} // namespace rangvoan
