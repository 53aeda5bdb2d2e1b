// SPDX-License-Identifier: Apache-2.0
#include "app/main/commands/commands.h"
#include "app/main/systemenvironment.h"
#include "db/backup.h"

#include <QFileInfo>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

ExitCode answerPath(const CommandRun &run, const QString &path)
{
    if (run.json()) {
        return run.answer({{u"path"_s, path}});
    }
    run.console.out(path);
    return ExitCode::Done;
}

class BackupCommand final : public Command
{
public:
    QString name() const override { return u"backup"_s; }
    QString summary(const Wording &words) const override
    {
        return words.text("command", QT_TRANSLATE_NOOP("command", "Write a safe copy of an award file."));
    }
    QString usage() const override { return u"FILE [--to PATH]"_s; }
    int minimumArguments() const override { return 1; }
    int maximumArguments() const override { return 1; }
    void addOptions(QCommandLineParser &parser, const Wording &words) const override
    {
        parser.addOption(QCommandLineOption(
            u"to"_s,
            words.text("command", QT_TRANSLATE_NOOP("command", "File to write, or folder for it; default: beside the "
                                                               "award file, with date and time in its name.")),
            u"PATH"_s));
    }

    ExitCode run(const CommandRun &run) const override
    {
        const QString file = run.arguments().constFirst();
        const QFileInfo source(file);
        const QString wanted = run.options.value(u"to"_s);
        QString target = wanted;
        if (wanted.isEmpty() || QFileInfo(wanted).isDir()) {
            const QString time = SystemClock().nowUtc().toLocalTime().toString(u"yyyy-MM-dd-HHmmss"_s);
            target = (wanted.isEmpty() ? source.path() : wanted) + u'/' + source.completeBaseName() + u'-' + time +
                     u".rangvoan"_s;
        }
        if (const Status written = db::backupTo(file, target); !written) {
            return run.fail(written.error());
        }
        return answerPath(run, target);
    }
};

class RestoreCommand final : public Command
{
public:
    QString name() const override { return u"restore"_s; }
    QString summary(const Wording &words) const override
    {
        return words.text("command", QT_TRANSLATE_NOOP("command", "Make an award file of a safe copy."));
    }
    QString usage() const override { return u"BACKUP --to FILE"_s; }
    int minimumArguments() const override { return 1; }
    int maximumArguments() const override { return 1; }
    void addOptions(QCommandLineParser &parser, const Wording &words) const override
    {
        parser.addOption(QCommandLineOption(
            u"to"_s, words.text("command", QT_TRANSLATE_NOOP("command", "File to make; it must not be there yet.")),
            u"FILE"_s));
    }

    ExitCode run(const CommandRun &run) const override
    {
        const QString target = run.options.value(u"to"_s);
        if (target.isEmpty()) {
            return run.fail({ErrorCode::MissingArgument, {u"--to"_s}});
        }
        if (const Status restored = db::restoreTo(run.arguments().constFirst(), target); !restored) {
            return run.fail(restored.error());
        }
        return answerPath(run, target);
    }
};

} // namespace

std::unique_ptr<Command> makeBackupCommand()
{
    return std::make_unique<BackupCommand>();
}

std::unique_ptr<Command> makeRestoreCommand()
{
    return std::make_unique<RestoreCommand>();
}

} // namespace rangvoan
