// SPDX-License-Identifier: Apache-2.0
#include "app/main/checkwords.h"
#include "app/main/commands/commands.h"
#include "app/main/commands/verifypaper.h"
#include "app/main/sealcheck.h"
#include "app/text/errortext.h"
#include "app/text/stagetext.h"
#include "db/ledger/verify.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

class VerifyCommand final : public Command
{
public:
    QString name() const override { return u"verify"_s; }
    QString summary(const Wording &words) const override
    {
        return words.text("command", QT_TRANSLATE_NOOP("command", "Check that nothing in a file was changed behind "
                                                                  "the program's back."));
    }
    QString usage() const override { return u"FILE | REPORT.pdf [--file FILE] | --extends OLD NEW"_s; }
    int minimumArguments() const override { return 1; }
    int maximumArguments() const override { return 2; }
    void addOptions(QCommandLineParser &parser, const Wording &words) const override
    {
        parser.addOption(QCommandLineOption(
            u"extends"_s, words.text("command", QT_TRANSLATE_NOOP("command", "Check that a later file only continues "
                                                                             "an earlier one."))));
        parser.addOption(QCommandLineOption(
            u"file"_s,
            words.text("command", QT_TRANSLATE_NOOP("command", "Award file that has to give the same paper.")),
            u"FILE"_s));
    }

    ExitCode run(const CommandRun &run) const override
    {
        const QStringList paths = run.arguments();
        const bool extends = run.options.isSet(u"extends"_s);
        if (extends != (paths.size() == 2)) {
            return run.fail({ErrorCode::MissingArgument, {extends ? u"NEW"_s : u"--extends"_s}});
        }
        const QString awardFile = run.options.value(u"file"_s);
        if (!extends && isPdf(paths.constFirst())) {
            return verifyPaper(run, paths.constFirst(), awardFile);
        }
        if (!awardFile.isEmpty()) {
            return run.fail({ErrorCode::InvalidArgument, {u"--file"_s}});
        }
        const Result<db::VerifyReport> report =
            extends ? db::verifyExtends(paths.at(0), paths.at(1)) : db::verifyFile(paths.at(0));
        if (!report) {
            return run.fail(report.error());
        }
        if (run.json()) {
            run.answer(reportJson(*report));
        } else {
            run.console.out(reportText(run, *report, paths.constLast(), extends));
        }
        return report->ok() ? ExitCode::Done : ExitCode::No;
    }

private:
    static QJsonObject reportJson(const db::VerifyReport &report)
    {
        QJsonArray checks;
        for (const db::Check &check : report.checks) {
            checks.append(QJsonObject{{u"name"_s, check.name},
                                      {u"ok"_s, check.ok},
                                      {u"checked"_s, check.checked},
                                      {u"detail"_s, check.detail}});
        }
        return {{u"ok"_s, report.ok()}, {u"checks"_s, checks}};
    }

    static QString answerOf(const CommandRun &run, const db::VerifyReport &report, bool extends)
    {
        if (!report.ok()) {
            return extends ? run.say(QT_TRANSLATE_NOOP("command", "NO: %1 does not continue the earlier file."))
                           : run.say(QT_TRANSLATE_NOOP("command", "NO: %1 was changed or is damaged. Do not work on in "
                                                                  "it: restore the last safe copy."));
        }
        return extends ? run.say(QT_TRANSLATE_NOOP("command", "YES: %1 continues the earlier file and changes "
                                                              "nothing in it."))
                       : run.say(QT_TRANSLATE_NOOP("command", "YES: %1 is whole and unchanged. Compare the check words "
                                                              "printed on signed papers: only they show a file "
                                                              "written anew from the beginning."));
    }

    static QString reportText(const CommandRun &run, const db::VerifyReport &report, const QString &path, bool extends)
    {
        QStringList lines{filledIn(answerOf(run, report, extends), {path}), {}};
        for (const db::Check &check : report.checks) {
            const QString mark = check.ok ? u"✓"_s : u"✗"_s;
            lines.append(u"%1 %2 (%3)"_s.arg(mark, wordsOfCheck(check.name, check.ok, run.words)).arg(check.checked));
            if (!check.detail.isEmpty()) {
                const QString place = placeOfDamage(check.detail, run.words); // in words, then for the specialist
                lines.append(place.isEmpty() ? u"    "_s + check.detail : u"    %1: %2"_s.arg(place, check.detail));
            }
        }
        return lines.join(u'\n');
    }
};

} // namespace

std::unique_ptr<Command> makeVerifyCommand()
{
    return std::make_unique<VerifyCommand>();
}

} // namespace rangvoan
