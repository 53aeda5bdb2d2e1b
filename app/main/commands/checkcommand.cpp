// SPDX-License-Identifier: Apache-2.0
#include "app/main/commands/commands.h"
#include "app/main/computercheck.h"

#include <QJsonArray>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

QString fitnessName(Fitness fitness)
{
    switch (fitness) {
    case Fitness::Good:
        return u"good"_s;
    case Fitness::Warning:
        return u"warning"_s;
    case Fitness::Unfit:
        return u"unfit"_s;
    }
    return {};
}

QString fitnessMark(Fitness fitness)
{
    return fitness == Fitness::Good ? u"✓"_s : fitness == Fitness::Warning ? u"!"_s : u"✗"_s;
}

class CheckCommand final : public Command
{
public:
    QString name() const override { return u"check"_s; }
    QString summary(const Wording &words) const override
    {
        return words.text("command", QT_TRANSLATE_NOOP("command", "Is this computer fit: clock, disc, fonts, printer, "
                                                                  "stick."));
    }
    QString usage() const override { return {}; }
    int minimumArguments() const override { return 0; }
    int maximumArguments() const override { return 0; }
    void addOptions(QCommandLineParser &, const Wording &) const override {}

    ExitCode run(const CommandRun &run) const override
    {
        const QList<ComputerCheck> checks = checkComputer(SystemClock(), run.words);
        const bool isFit = std::none_of(checks.cbegin(), checks.cend(),
                                        [](const ComputerCheck &check) { return check.fitness == Fitness::Unfit; });
        const ExitCode code = isFit ? ExitCode::Done : ExitCode::No;
        if (run.json()) {
            QJsonArray list;
            for (const ComputerCheck &check : checks) {
                list.append(QJsonObject{{u"name"_s, check.name},
                                        {u"ok"_s, check.fitness != Fitness::Unfit},
                                        {u"state"_s, fitnessName(check.fitness)},
                                        {u"detail"_s, check.detail}});
            }
            return run.answer({{u"ok"_s, isFit}, {u"checks"_s, list}}, code);
        }
        QStringList lines{isFit ? run.say(QT_TRANSLATE_NOOP("command", "This computer is fit for the work."))
                                : run.say(QT_TRANSLATE_NOOP("command", "This computer is not fit for the work yet."))};
        for (const ComputerCheck &check : checks) {
            lines.append(fitnessMark(check.fitness) + u' ' + check.detail);
        }
        run.console.out(lines.join(u'\n'));
        return code;
    }
};

} // namespace

std::unique_ptr<Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace rangvoan
