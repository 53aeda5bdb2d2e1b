// SPDX-License-Identifier: Apache-2.0
#include "app/main/commands/commands.h"
#include "app/main/commands/ranking.h"

#include <QFile>

namespace rangvoan
{

using namespace Qt::StringLiterals;

Result<bool> isAwardFile(const QString &path)
{
    constexpr QByteArrayView magic("SQLite format 3\0", 16);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::CannotRead, {path}};
    }
    return file.read(magic.size()) == magic;
}

namespace
{

class RankCommand final : public Command
{
public:
    QString name() const override { return u"rank"_s; }
    QString summary(const Wording &words) const override
    {
        return words.text("command", QT_TRANSLATE_NOOP("command", "Rank the candidates of an award file or of a table "
                                                                  "of marks, exactly."));
    }
    QString usage() const override
    {
        return u"FILE [--round N] | TABLE.csv [--weights W.json] [--aggregate RULE] [--ties CHAIN] [--wide]"_s;
    }
    int minimumArguments() const override { return 1; }
    int maximumArguments() const override { return 1; }
    void addOptions(QCommandLineParser &parser, const Wording &words) const override
    {
        const auto add = [&](const QString &option, const char *text, const QString &value = {}) {
            parser.addOption(QCommandLineOption(option, words.text("command", text), value));
        };
        add(u"round"_s, QT_TRANSLATE_NOOP("command", "Round; default: the one that decides."), u"N"_s);
        add(u"weights"_s, QT_TRANSLATE_NOOP("command", "Weights of the indicators; default: all equal."), u"W.json"_s);
        add(u"aggregate"_s, QT_TRANSLATE_NOOP("command", "mean, trimmed_mean:1 or median; default: mean."), u"RULE"_s);
        add(u"ties"_s,
            QT_TRANSLATE_NOOP("command", "How equal scores are separated, in this order: component, topmarks, "
                                         "pairwise, with commas between; default: none, they share a place."),
            u"CHAIN"_s);
        add(u"wide"_s, QT_TRANSLATE_NOOP("command", "The table has a row a candidate and a column a member."));
    }

    ExitCode run(const CommandRun &run) const override
    {
        const QString path = run.arguments().constFirst();
        const Result<bool> isAward = isAwardFile(path);
        if (!isAward) {
            return run.fail(isAward.error());
        }
        // An option that would be passed over in silence would leave a wrong ranking in somebody's hands.
        const QStringList foreign =
            *isAward ? QStringList{u"weights"_s, u"aggregate"_s, u"ties"_s, u"wide"_s} : QStringList{u"round"_s};
        for (const QString &option : foreign) {
            if (run.options.isSet(option)) {
                return run.fail({ErrorCode::InvalidArgument, {u"--"_s + option}});
            }
        }
        return *isAward ? rankAwardFile(run, path) : rankTable(run, path);
    }
};

} // namespace

std::unique_ptr<Command> makeRankCommand()
{
    return std::make_unique<RankCommand>();
}

} // namespace rangvoan
