// SPDX-License-Identifier: Apache-2.0
#include "app/main/commands/commands.h"
#include "app/main/demo/demoseason.h"
#include "app/main/session.h"
#include "app/services/setupservice.h"
#include "app/text/khmernormalize.h"

#include <QFileInfo>
#include <QHash>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

const QHash<QString, Level> &levels()
{
    static const QHash<QString, Level> names{{u"school"_s, Level::School},
                                             {u"cluster"_s, Level::Cluster},
                                             {u"district"_s, Level::District},
                                             {u"province"_s, Level::Province},
                                             {u"ministry"_s, Level::Ministry}};
    return names;
}

/// The usual category of the award, with the shipped rules; everything stays editable until the rules are frozen.
Status addUsualCategory(const ServiceContext &context, const CycleId &cycle)
{
    const SetupService setup(context);
    const Actor desk;
    CategorySettings settings;
    settings.code = u"good-teacher"_s;
    settings.nameKm = u"គ្រូបង្រៀនល្អ"_s;
    settings.nameEn = u"Good teacher"_s;
    settings.gradeFrom = 4;
    settings.gradeTo = 12;
    const Result<CategoryId> category = setup.setCategory(desk, cycle, settings);
    if (!category) {
        return category.error();
    }
    const Result<QByteArray> rules = shippedRuleSet(u"good-teacher"_s);
    if (!rules) {
        return rules.error();
    }
    return setup.chooseRuleSet(desk, cycle, *category, *rules);
}

class NewCommand final : public Command
{
public:
    QString name() const override { return u"new"_s; }
    QString summary(const Wording &words) const override
    {
        return words.text("command", QT_TRANSLATE_NOOP("command", "Begin an academic year, in a new file or an "
                                                                  "existing one."));
    }
    QString usage() const override { return u"FILE --level LEVEL --year YEAR"_s; }
    int minimumArguments() const override { return 1; }
    int maximumArguments() const override { return 1; }
    void addOptions(QCommandLineParser &parser, const Wording &words) const override
    {
        parser.addOption(QCommandLineOption(
            u"level"_s,
            words.text("command", QT_TRANSLATE_NOOP("command", "school, cluster, district, province or ministry.")),
            u"LEVEL"_s, u"ministry"_s));
        parser.addOption(QCommandLineOption(
            u"year"_s, words.text("command", QT_TRANSLATE_NOOP("command", "Academic year: 2025-2026.")), u"YEAR"_s));
    }

    ExitCode run(const CommandRun &run) const override
    {
        const QString level = run.options.value(u"level"_s);
        if (!levels().contains(level)) {
            return run.fail({ErrorCode::InvalidArgument, {u"--level "_s + level}});
        }
        if (!run.options.isSet(u"year"_s)) {
            return run.fail({ErrorCode::MissingArgument, {u"--year"_s}});
        }
        const QString path = run.arguments().constFirst();
        const SystemClock clock;
        RandomIds ids;
        const bool exists = QFileInfo::exists(path);
        auto file = exists ? db::AwardFile::open(path, db::AwardFile::Access::Write, clock, ids)
                           : createAfterCheck(run, path, clock, ids);
        if (!file) {
            return run.fail(file.error());
        }
        if ((*file)->isReadOnly()) {
            return run.fail(*(*file)->readOnlyReason());
        }
        return beginYear(run, **file, path, levels().value(level));
    }

private:
    /// Nothing half-written is left behind: the year is tried in memory before the file is made.
    static Result<std::unique_ptr<db::AwardFile>> createAfterCheck(const CommandRun &run, const QString &path,
                                                                   const SystemClock &clock, RandomIds &ids)
    {
        auto trial = db::AwardFile::createInMemory(clock, ids);
        if (!trial) {
            return trial.error();
        }
        const auto tried = makeCycle(run, **trial, Level::Ministry);
        if (!tried) {
            return tried.error();
        }
        return db::AwardFile::create(path, clock, ids, programName());
    }

    static Result<CycleId> makeCycle(const CommandRun &run, db::AwardFile &file, Level level)
    {
        SystemClock clock;
        RandomIds ids;
        const ServiceContext context{file, clock, ids, [](QStringView text) {
                                         return searchKey(text);
                                     }};
        CycleSettings settings;
        settings.year = run.options.value(u"year"_s);
        settings.level = level;
        settings.awardNameKm = u"ពានរង្វាន់សម្តេចតេជោសែន"_s;
        settings.awardNameEn = u"Samdech Techo Sen Award"_s;
        const Result<CycleId> cycle = SetupService(context).createCycle(Actor(), settings);
        if (!cycle) {
            return cycle;
        }
        const Status added = addUsualCategory(context, *cycle);
        return added ? cycle : Result<CycleId>(added.error());
    }

    static ExitCode beginYear(const CommandRun &run, db::AwardFile &file, const QString &path, Level level)
    {
        const Result<CycleId> cycle = makeCycle(run, file, level);
        if (!cycle) {
            return run.fail(cycle.error());
        }
        if (run.json()) {
            return run.answer({{u"file"_s, path}, {u"year"_s, run.options.value(u"year"_s)}, {u"stage"_s, u"setup"_s}});
        }
        run.console.out(run.say(QT_TRANSLATE_NOOP("command", "The year %1 was begun in %2."))
                            .arg(run.options.value(u"year"_s), path));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeNewCommand()
{
    return std::make_unique<NewCommand>();
}

} // namespace rangvoan
