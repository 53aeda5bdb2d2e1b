// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/papers/job.h"

namespace rangvoan::report
{

/// Every rule of eligibility with what is known of the job's candidate and whether the rule is met.
Table eligibilityTable(const PaperJob &job);

} // namespace rangvoan::report
