// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/finding.h"

namespace rangvoan
{

/// Stable name of a finding for scripts: "duplicate_open".
QString findingName(FindingCode code);

} // namespace rangvoan
