// SPDX-License-Identifier: Apache-2.0
#include "app/intake/issuetext.h"
#include "app/intake/nominationreader.h"
#include "app/intake/tablereader.h"
#include "app/main/commands/commands.h"
#include "app/main/recordingstore.h"
#include "app/main/session.h"
#include "app/services/nominationservice.h"
#include "app/text/stagetext.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

/// A nomination of this import that may be a person the file knew before.
struct KnownPerson
{
    int row = 0;
    int number = 0; ///< of the candidate known before
    QString name;
};

/// What the command answers.
struct ImportAnswer
{
    NominationTable table;
    QList<KnownPerson> known;
    bool dryRun = false;
};

bool repeatsARow(const RowIssue &issue)
{
    return issue.code == IssueCode::DuplicateNumber || issue.code == IssueCode::DuplicatePerson ||
           issue.code == IssueCode::PossibleDuplicate;
}

QJsonObject issueJson(const RowIssue &issue, const Wording &words)
{
    return {{u"row"_s, issue.row},
            {u"column"_s, issue.column},
            {u"code"_s, issueName(issue.code)},
            {u"text"_s, issueText(issue, words)}};
}

QString knownText(const KnownPerson &known, const CommandRun &run)
{
    return filledIn(run.say(QT_TRANSLATE_NOOP("command", "%1 may be candidate no. %2, who is in the file already.")),
                    {known.name, QString::number(known.number)});
}

Result<NominationOptions> readingOptions(const CommandRun &run, const Session &session)
{
    NominationOptions options;
    options.today = session.clock->today();
    for (const CategoryFacts &category : session.facts.categories) {
        for (const QString &name : {category.settings.code, category.settings.nameKm, category.settings.nameEn}) {
            options.categories.insert(name, category.settings.code);
        }
    }
    if (const CategoryFacts *category = session.facts.category(session.category)) {
        options.categoryCode = category->settings.code;
    }
    const QString mapPath = run.options.value(u"map"_s);
    if (mapPath.isEmpty()) {
        return options;
    }
    QFile map(mapPath);
    if (!map.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::CannotRead, {mapPath}};
    }
    const Result<ColumnMap> columns = columnMapFromJson(map.readAll(), QFileInfo(mapPath).fileName());
    if (!columns) {
        return columns.error();
    }
    options.columns = *columns;
    return options;
}

QList<KnownPerson> knownPersons(const QList<EventPayload> &events, const CycleFacts &facts)
{
    QList<KnownPerson> known;
    for (const EventPayload &event : events) {
        const auto *duplicate = std::get_if<DuplicateFound>(&event);
        const Candidate *before = duplicate == nullptr ? nullptr : facts.candidate(duplicate->first);
        if (before == nullptr) {
            continue;
        }
        const auto isIt = [&](const EventPayload &other) {
            const auto *nomination = std::get_if<NominationReceived>(&other);
            return nomination != nullptr && nomination->candidate == duplicate->second;
        };
        const auto found = std::find_if(events.cbegin(), events.cend(), isIt);
        if (found != events.cend()) {
            const auto &nomination = std::get<NominationReceived>(*found);
            known.append({nomination.intake.row, before->number, nomination.nomination.name.khmer()});
        }
    }
    return known;
}

class ImportCommand final : public Command
{
public:
    QString name() const override { return u"import"_s; }
    QString summary(const Wording &words) const override
    {
        return words.text("command", QT_TRANSLATE_NOOP("command", "Take in nominations from a workbook or table."));
    }
    QString usage() const override
    {
        return u"FILE NOMINATIONS.(xlsx,ods,csv) [--map MAP.json] [--dry-run] [--category CODE]"_s;
    }
    int minimumArguments() const override { return 2; }
    int maximumArguments() const override { return 2; }
    void addOptions(QCommandLineParser &parser, const Wording &words) const override
    {
        const auto add = [&](const QString &option, const char *text, const QString &value = {}) {
            parser.addOption(QCommandLineOption(option, words.text("command", text), value));
        };
        add(u"map"_s,
            QT_TRANSLATE_NOOP("command", "Which column holds what; default: guessed from the headers, in Khmer or "
                                         "English."),
            u"MAP.json"_s);
        add(u"dry-run"_s, QT_TRANSLATE_NOOP("command", "Only say what would happen."));
        add(u"from"_s, QT_TRANSLATE_NOOP("command", "Who sent it, for the receipt."), u"UNIT"_s);
    }

    ExitCode run(const CommandRun &run) const override
    {
        const Result<ImportAnswer> answer = importFile(run);
        if (!answer) {
            return run.fail(answer.error());
        }
        return report(run, *answer);
    }

private:
    static Result<ImportAnswer> importFile(const CommandRun &run)
    {
        const QStringList paths = run.arguments();
        const Result<Table> table = readTable(paths.at(1));
        if (!table) {
            return table.error();
        }
        const bool dryRun = run.options.isSet(u"dry-run"_s);
        const auto access = dryRun ? db::AwardFile::Access::Read : db::AwardFile::Access::Write;
        const Result<Session> session = openSession(run, paths.at(0), access);
        if (!session) {
            return session.error();
        }
        const Result<GeoNames> places = GeoNames::shipped();
        const Result<NominationOptions> options = readingOptions(run, *session);
        if (!places || !options) {
            return places ? options.error() : places.error();
        }
        const Result<NominationTable> nominations = readNominations(*table, *places, *options);
        if (!nominations) {
            return nominations.error();
        }
        ImportAnswer answer{*nominations, {}, dryRun};
        if (nominations->accepted.isEmpty()) {
            return answer;
        }
        const Result<QList<KnownPerson>> known = takeIn(run, *session, *table, *nominations);
        if (!known) {
            return known.error();
        }
        answer.known = *known;
        return answer;
    }

    static Result<QList<KnownPerson>> takeIn(const CommandRun &run, const Session &session, const Table &table,
                                             const NominationTable &nominations)
    {
        const bool namesNoCategory = std::any_of(nominations.accepted.cbegin(), nominations.accepted.cend(),
                                                 [](const NominationRow &row) { return row.categoryCode.isEmpty(); });
        if (namesNoCategory) {
            return Error{ErrorCode::Ambiguous, {u"--category"_s}};
        }
        RecordingStore store(*session.file, run.options.isSet(u"dry-run"_s));
        ServiceContext context{store, *session.clock, *session.ids, session.context().searchKey};
        const IntakeFile file{.fileName = table.fileName,
                              .sha256 = table.fingerprint,
                              .unit = run.options.value(u"from"_s),
                              .receivedOn = session.clock->today(),
                              .rows = static_cast<int>(nominations.rowCount()),
                              .rejected = static_cast<int>(nominations.rejected.size()),
                              .accepted = nominations.accepted};
        const auto receipt = NominationService(context).importFile(session.actor, session.facts.id, file);
        if (!receipt) {
            return receipt.error();
        }
        return knownPersons(store.events(), session.facts);
    }

    static ExitCode report(const CommandRun &run, const ImportAnswer &answer)
    {
        if (run.json()) {
            run.answer(answerJson(run, answer));
        } else {
            run.console.out(answerText(run, answer));
        }
        if (answer.table.accepted.isEmpty()) {
            run.console.message(run.say(QT_TRANSLATE_NOOP("command", "No row can be taken; nothing was written.")));
            return ExitCode::BadInput;
        }
        return ExitCode::Done;
    }

    static QJsonObject answerJson(const CommandRun &run, const ImportAnswer &answer)
    {
        QJsonArray rejected;
        QJsonArray remarks;
        QJsonArray duplicates;
        for (const RowIssue &issue : answer.table.issues) {
            const QJsonObject json = issueJson(issue, run.words);
            (issue.severity == IssueSeverity::Error ? rejected : remarks).append(json);
            if (repeatsARow(issue)) {
                duplicates.append(json);
            }
        }
        for (const KnownPerson &known : answer.known) {
            duplicates.append(QJsonObject{{u"row"_s, known.row},
                                          {u"column"_s, QString()},
                                          {u"code"_s, u"known_candidate"_s},
                                          {u"candidate"_s, known.number},
                                          {u"text"_s, knownText(known, run)}});
        }
        return {{u"rows"_s, static_cast<int>(answer.table.rowCount())},
                {u"accepted"_s, static_cast<int>(answer.table.accepted.size())},
                {u"rejected"_s, rejected},
                {u"duplicates"_s, duplicates},
                {u"remarks"_s, remarks},
                {u"dry_run"_s, answer.dryRun}};
    }

    static QString answerText(const CommandRun &run, const ImportAnswer &answer)
    {
        const QString counts =
            answer.dryRun
                ? run.say(QT_TRANSLATE_NOOP("command", "Rows: %1. Would be taken: %2. Would not be taken: %3."))
                : run.say(QT_TRANSLATE_NOOP("command", "Rows: %1. Taken: %2. Not taken: %3."));
        QStringList lines{
            counts.arg(answer.table.rowCount()).arg(answer.table.accepted.size()).arg(answer.table.rejected.size())};
        const QString place = run.say(QT_TRANSLATE_NOOP("command", "Row %1, column %2: %3"));
        const QString wholeRow = run.say(QT_TRANSLATE_NOOP("command", "Row %1: %2"));
        for (const RowIssue &issue : answer.table.issues) {
            const QString row = QString::number(issue.row);
            const QString text = issueText(issue, run.words);
            lines.append(issue.column.isEmpty() ? filledIn(wholeRow, {row, text})
                                                : filledIn(place, {row, issue.column, text}));
        }
        for (const KnownPerson &known : answer.known) {
            lines.append(filledIn(wholeRow, {QString::number(known.row), knownText(known, run)}));
        }
        return lines.join(u'\n');
    }
};

} // namespace

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace rangvoan
