// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/main/command.h"

namespace rangvoan
{

/// `verify REPORT.pdf [--file AWARD]`: is the paper as the program wrote it, and does the award file give the same.
ExitCode verifyPaper(const CommandRun &run, const QString &pdf, const QString &awardFile);

} // namespace rangvoan
