// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/domain/finding.h"
#include "app/text/stagetext.h"
#include "app/text/wording.h"

namespace rangvoan
{

/// One sentence that names what is missing, with the names of members and candidates: in Khmer script for Khmer, in
/// Latin for English (the other where one is not recorded), three at most and then "and 4 more". Codes of categories,
/// papers and indicators become their names. The caller leaves out candidates that the reader may not see.
QString findingText(const Finding &finding, const CycleFacts &facts, const Wording &wording);

/// "Ranking table" for "ranking"; a code nobody knows comes back as it is.
QString paperName(const QString &code, const Wording &wording);

} // namespace rangvoan
