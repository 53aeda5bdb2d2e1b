// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/main/console.h"

#include <QCommandLineParser>

#include <memory>
#include <vector>

namespace rangvoan
{

/// What a command is run with: parsed options, words in the wished language, and where to speak.
struct CommandRun
{
    const QCommandLineParser &options;
    const Wording &words;
    Console &console;

    bool json() const { return options.isSet(QStringLiteral("json")); }
    /// Positional arguments after the command's name.
    QStringList arguments() const { return options.positionalArguments().mid(1); }
    QString say(const char *source, int count = -1) const { return words.text("command", source, count); }
    /// Writes the sentence of the error and gives its exit status.
    ExitCode fail(const Error &error) const;
    /// Writes one JSON document.
    ExitCode answer(const QJsonObject &object, ExitCode code = ExitCode::Done) const;
};

/// One headless command, in a file of its own under app/main/commands.
class Command
{
public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    /// One line for the list of commands.
    virtual QString summary(const Wording &words) const = 0;
    /// Positional arguments in the form of a usage line: "FILE --level LEVEL".
    virtual QString usage() const = 0;
    virtual int minimumArguments() const = 0;
    virtual int maximumArguments() const = 0;
    virtual void addOptions(QCommandLineParser &parser, const Wording &words) const = 0;
    virtual ExitCode run(const CommandRun &run) const = 0;
};

/// Every command, in the order of the help.
std::vector<std::unique_ptr<Command>> allCommands();

/// True when the arguments (without the program's name) name a command or ask for help or the version.
bool isHeadless(const QStringList &arguments);
/// Runs the command the arguments name.
ExitCode runHeadless(const QStringList &arguments, Console &console);

} // namespace rangvoan
