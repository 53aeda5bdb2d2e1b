// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/main/command.h"

namespace rangvoan
{

// The two things `rank` can rank.

/// The official ranking of a category and round; ExitCode::No while a tie across seats or prizes is open.
ExitCode rankAwardFile(const CommandRun &run, const QString &path);
/// A table of marks of any origin; ExitCode::No when a tie chain was asked for and left a tie.
ExitCode rankTable(const CommandRun &run, const QString &path);

} // namespace rangvoan
