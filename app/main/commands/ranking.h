// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/main/command.h"

namespace rangvoan
{

// The two things `rank` can rank, and what `analyze` asks in the same way.

/// What the bytes are decides, not the name: every award file is a SQLite file. CannotRead.
Result<bool> isAwardFile(const QString &path);
/// --round, else the one that decides.
Result<int> chosenRound(const CommandRun &run, const CycleFacts &facts, const CategoryId &category);

/// The official ranking of a category and round; ExitCode::No while a tie across seats or prizes is open.
ExitCode rankAwardFile(const CommandRun &run, const QString &path);
/// A table of marks of any origin; ExitCode::No when a tie chain was asked for and left a tie.
ExitCode rankTable(const CommandRun &run, const QString &path);

} // namespace rangvoan
