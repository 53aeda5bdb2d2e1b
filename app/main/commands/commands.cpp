// SPDX-License-Identifier: Apache-2.0
#include "app/main/commands/commands.h"

namespace rangvoan
{

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(makeDemoCommand());
    commands.push_back(makeNewCommand());
    commands.push_back(makeStatusCommand());
    commands.push_back(makeImportCommand());
    commands.push_back(makeRankCommand());
    commands.push_back(makeAnalyzeCommand());
    commands.push_back(makePanelsCommand());
    commands.push_back(makeReportCommand());
    commands.push_back(makeReportsCommand());
    commands.push_back(makeWordingCommand());
    commands.push_back(makeVerifyCommand());
    commands.push_back(makeBackupCommand());
    commands.push_back(makeRestoreCommand());
    commands.push_back(makeLunarCommand());
    commands.push_back(makeKhmerCommand());
    commands.push_back(makeCheckCommand());
    return commands;
}

} // namespace rangvoan
