// SPDX-License-Identifier: Apache-2.0
#include "app/main/commands/commands.h"
#include "app/main/demo/demoseason.h"
#include "app/main/paperroom.h"
#include "app/main/session.h"
#include "app/procedure/rankinginput.h"
#include "app/procedure/stages.h"
#include "app/report/pagesink.h"
#include "app/report/papers/catalogue.h"
#include "app/text/digits.h"
#include "app/text/khmernormalize.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto demoFileName = "example.rangvoan"_L1;

/// An earlier demonstration may be replaced; anything else of that name is somebody's work.
Status mayReplace(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return {};
    }
    const SystemClock clock;
    RandomIds ids;
    auto file = db::AwardFile::open(path, db::AwardFile::Access::Read, clock, ids);
    const Result<QList<CycleOverview>> cycles = file ? (*file)->cycles() : Result<QList<CycleOverview>>(file.error());
    const bool isExample = cycles && std::all_of(cycles->cbegin(), cycles->cend(),
                                                 [](const CycleOverview &cycle) { return cycle.settings.example; });
    return isExample ? Status() : Status(Error{ErrorCode::FileExists, {path}});
}

Status moveInPlace(const QString &from, const QString &to)
{
    if (QFileInfo::exists(to) && !QFile::remove(to)) {
        return Error{ErrorCode::CannotWrite, {to}};
    }
    return QFile::rename(from, to) || QFile::copy(from, to) ? Status() : Status(Error{ErrorCode::CannotWrite, {to}});
}

struct Awardee
{
    int place = 0;
    PersonName name;
    Score score;
};

Result<QList<Awardee>> awardeesOf(const CycleFacts &facts, const CategoryId &category)
{
    const Result<Ranking> ranking = rankingOf(facts, category, facts.lastRound(category));
    if (!ranking) {
        return ranking.error();
    }
    QList<Awardee> awardees;
    for (const CandidateId &id : facts.decisionInForce(category)->seats) {
        const auto row = std::find_if(ranking->rows.cbegin(), ranking->rows.cend(),
                                      [&id](const RankedCandidate &candidate) { return candidate.id == id; });
        awardees.append({static_cast<int>(awardees.size()) + 1, facts.candidate(id)->nomination.name,
                         row == ranking->rows.cend() ? Score() : row->score});
    }
    return awardees;
}

class DemoCommand final : public Command
{
public:
    QString name() const override { return u"demo"_s; }
    QString summary(const Wording &words) const override
    {
        return words.text("command",
                          QT_TRANSLATE_NOOP("command", "Build the example year with made-up persons, with all "
                                                       "its papers."));
    }
    QString usage() const override { return u"--out DIR [--seed N] [--candidates N] [--members N]"_s; }
    int minimumArguments() const override { return 0; }
    int maximumArguments() const override { return 0; }
    void addOptions(QCommandLineParser &parser, const Wording &words) const override
    {
        const auto add = [&](const QString &option, const char *text, const QString &value, const QString &preset) {
            parser.addOption(QCommandLineOption(option, words.text("command", text), value, preset));
        };
        add(u"out"_s, QT_TRANSLATE_NOOP("command", "Folder for the file and the papers."), u"DIR"_s, {});
        add(u"seed"_s, QT_TRANSLATE_NOOP("command", "The same number gives the same awardees."), u"N"_s, u"2026"_s);
        add(u"candidates"_s, QT_TRANSLATE_NOOP("command", "Number of nominations, 6 to 500."), u"N"_s, u"60"_s);
        add(u"members"_s, QT_TRANSLATE_NOOP("command", "Number of members who mark, 5 to 15."), u"N"_s, u"9"_s);
    }

    ExitCode run(const CommandRun &run) const override
    {
        const Result<DemoOptions> options = optionsOf(run);
        if (!options) {
            return run.fail(options.error());
        }
        const QDir folder(run.options.value(u"out"_s));
        if (!QDir().mkpath(folder.path())) {
            return run.fail({ErrorCode::CannotWrite, {folder.path()}});
        }
        if (const Status free = mayReplace(folder.filePath(demoFileName)); !free) {
            return run.fail(free.error());
        }
        // Built beside its place and moved there whole: nothing half-written is left behind.
        const QTemporaryDir workshop(folder.filePath(u"building-XXXXXX"_s));
        if (!workshop.isValid()) {
            return run.fail({ErrorCode::CannotWrite, {folder.path()}});
        }
        return build(run, *options, folder, workshop.filePath(demoFileName));
    }

private:
    static Result<DemoOptions> optionsOf(const CommandRun &run)
    {
        if (!run.options.isSet(u"out"_s)) {
            return Error{ErrorCode::MissingArgument, {u"--out"_s}};
        }
        DemoOptions options;
        bool seedGood = false;
        options.seed = run.options.value(u"seed"_s).toULongLong(&seedGood);
        const int candidates = run.options.value(u"candidates"_s).toInt();
        const int members = run.options.value(u"members"_s).toInt();
        if (!seedGood) {
            return Error{ErrorCode::InvalidArgument, {u"--seed "_s + run.options.value(u"seed"_s)}};
        }
        if (candidates < 6 || candidates > 500) {
            return Error{ErrorCode::InvalidArgument, {u"--candidates "_s + run.options.value(u"candidates"_s)}};
        }
        if (members < 5 || members > 15) {
            return Error{ErrorCode::InvalidArgument, {u"--members "_s + run.options.value(u"members"_s)}};
        }
        options.candidates = candidates;
        options.members = members;
        return options;
    }

    static ExitCode build(const CommandRun &run, const DemoOptions &options, const QDir &folder, const QString &path)
    {
        SetClock clock(QDate(2026, 1, 12));
        SeededIds ids(options.seed);
        auto file = db::AwardFile::create(path, clock, ids, programName());
        if (!file) {
            return run.fail(file.error());
        }
        const ServiceContext context{**file, clock, ids, [](QStringView text) {
                                         return searchKey(text);
                                     }};
        DemoSeason season(context, **file, clock, options);
        if (const Status done = season.run(); !done) {
            return run.fail(done.error());
        }
        const Result<CycleFacts> facts = (*file)->load(season.cycle());
        if (!facts) {
            return run.fail(facts.error());
        }
        file->reset(); // closed before it is moved
        const QString place = folder.filePath(demoFileName);
        if (const Status moved = moveInPlace(path, place); !moved) {
            return run.fail(moved.error());
        }
        const Result<QStringList> reports = writePapers(run, *facts, season.category(), folder);
        if (!reports) {
            return run.fail(reports.error());
        }
        return tell(run, *facts, season.category(), place, *reports);
    }

    /// One PDF a kind, Khmer unless English is asked for: the official papers are in Khmer.
    static Result<QStringList> writePapers(const CommandRun &run, const CycleFacts &facts, const CategoryId &category,
                                           const QDir &folder)
    {
        const bool english = run.options.value(u"lang"_s) == u"en"_s;
        const QDateTime moment(QDate(2026, 4, 24), QTime(3, 0), Qt::UTC);
        const PaperRoom room(facts, english ? Language::English : Language::Khmer, moment, moment.date());
        QStringList paths;
        for (const report::PaperKind &kind : report::paperKinds()) {
            const Result<report::Paginated> pages = room.all(kind.code, category);
            if (!pages) {
                continue; // nothing happened in the example that this kind tells of
            }
            const QString path = folder.filePath(kind.code + u".pdf"_s);
            if (const Status written = report::writePdf(*pages, path); !written) {
                return written.error();
            }
            paths.append(path);
        }
        return paths;
    }

    static ExitCode tell(const CommandRun &run, const CycleFacts &facts, const CategoryId &category,
                         const QString &file, const QStringList &reports)
    {
        const Result<QList<Awardee>> awardees = awardeesOf(facts, category);
        if (!awardees) {
            return run.fail(awardees.error());
        }
        const int places = facts.category(category)->rules->displayPlaces.value;
        QJsonArray list;
        QStringList lines;
        for (const Awardee &awardee : *awardees) {
            const QString score = awardee.score.display(places);
            list.append(QJsonObject{{u"place"_s, awardee.place},
                                    {u"name_km"_s, awardee.name.khmer()},
                                    {u"name_en"_s, awardee.name.latin},
                                    {u"score"_s, score}});
            lines.append(
                u"%1. %2 (%3) %4"_s.arg(awardee.place)
                    .arg(awardee.name.khmer(), awardee.name.latin, formatDecimal(score, run.words.language())));
        }
        if (run.json()) {
            QJsonArray stages;
            for (const StageKey &key : stageKeys(facts)) {
                const bool closed = facts.isClosed(key);
                stages.append(
                    QJsonObject{{u"stage"_s, stageCode(key.stage)}, {u"round"_s, key.round}, {u"closed"_s, closed}});
            }
            return run.answer({{u"file"_s, file},
                               {u"awardees"_s, list},
                               {u"reports"_s, QJsonArray::fromStringList(reports)},
                               {u"stages"_s, stages}});
        }
        run.console.out(run.say(QT_TRANSLATE_NOOP("command", "The five awardees of the example (made-up persons):")));
        run.console.out(lines.join(u'\n'));
        run.console.out(run.say(QT_TRANSLATE_NOOP("command", "Award file: %1")).arg(file));
        run.console.out(run.say(QT_TRANSLATE_N_NOOP("command", "%n paper(s) in the same folder."),
                                static_cast<int>(reports.size())));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeDemoCommand()
{
    return std::make_unique<DemoCommand>();
}

} // namespace rangvoan
