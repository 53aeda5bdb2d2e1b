// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/main/command.h"

namespace rangvoan
{

// One maker a command; the list in commands.cpp gives the order of the help.
std::unique_ptr<Command> makeDemoCommand();
std::unique_ptr<Command> makeNewCommand();
std::unique_ptr<Command> makeStatusCommand();
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeRankCommand();
std::unique_ptr<Command> makeAnalyzeCommand();
std::unique_ptr<Command> makePanelsCommand();
std::unique_ptr<Command> makeReportCommand();
std::unique_ptr<Command> makeReportsCommand();
std::unique_ptr<Command> makeWordingCommand();
std::unique_ptr<Command> makeVerifyCommand();
std::unique_ptr<Command> makeBackupCommand();
std::unique_ptr<Command> makeRestoreCommand();
std::unique_ptr<Command> makeLunarCommand();
std::unique_ptr<Command> makeKhmerCommand();
std::unique_ptr<Command> makeCheckCommand();

} // namespace rangvoan
