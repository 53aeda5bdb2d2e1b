// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/analysis/firmness.h"
#include "app/report/papers/job.h"

namespace rangvoan::report
{

/// Everything "for the specialist" of the page "How firm is it?": each figure, what it means, what comes out. Members
/// stay unnamed.
void addFigures(Document &paper, const PaperJob &job, const Firmness &found);

} // namespace rangvoan::report
