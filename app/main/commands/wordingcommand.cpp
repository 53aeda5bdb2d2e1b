// SPDX-License-Identifier: Apache-2.0
#include "app/main/commands/commands.h"
#include "app/main/session.h"
#include "app/procedure/paperwordings.h"
#include "app/report/papers/wordings.h"
#include "app/services/paperservice.h"
#include "app/text/khmernormalize.h"

#include <QFile>
#include <QJsonArray>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

/// Shows the wordings of papers, puts one into the office's own words, or takes those back.
class WordingCommand final : public Command
{
public:
    QString name() const override { return u"wording"_s; }
    QString summary(const Wording &words) const override
    {
        return words.text("command", QT_TRANSLATE_NOOP("command", "Show or change the wording of letters and "
                                                                  "certificates."));
    }
    QString usage() const override { return u"FILE [KEY] [--set TEXT.txt | --reset]"_s; }
    int minimumArguments() const override { return 1; }
    int maximumArguments() const override { return 2; }
    void addOptions(QCommandLineParser &parser, const Wording &words) const override
    {
        const auto add = [&](const QString &option, const char *text, const QString &value) {
            parser.addOption(QCommandLineOption(option, words.text("command", text), value));
        };
        add(u"in"_s, QT_TRANSLATE_NOOP("command", "Language of the wording, km or en; default: km."), u"LANGUAGE"_s);
        add(u"set"_s, QT_TRANSLATE_NOOP("command", "Text file with the new wording, a paragraph a line."),
            u"TEXT.txt"_s);
        add(u"reset"_s, QT_TRANSLATE_NOOP("command", "Back to the wording that is shipped."), {});
    }

    ExitCode run(const CommandRun &run) const override
    {
        const QString key = run.arguments().value(1);
        const bool changes = run.options.isSet(u"set"_s) || run.options.isSet(u"reset"_s);
        if (changes && key.isEmpty()) {
            return run.fail({ErrorCode::MissingArgument, {u"KEY"_s}});
        }
        if (!key.isEmpty() && wordingRule(key) == nullptr) {
            return run.fail({ErrorCode::NotFound, {u"wording"_s}});
        }
        const auto access = changes ? db::AwardFile::Access::Write : db::AwardFile::Access::Read;
        const Result<Session> session = openSession(run, run.arguments().constFirst(), access);
        if (!session) {
            return run.fail(session.error());
        }
        if (key.isEmpty()) {
            return list(run, session->facts);
        }
        return changes ? change(run, *session, key) : show(run, session->facts, *wordingRule(key));
    }

private:
    static QString language(const CommandRun &run)
    {
        return run.options.isSet(u"in"_s) ? run.options.value(u"in"_s) : u"km"_s;
    }

    static QJsonObject json(const CycleFacts &facts, const WordingRule &rule, const QString &language)
    {
        const QString own = ownWording(facts, rule.key, language);
        const Language spoken = language == u"en" ? Language::English : Language::Khmer;
        return {{u"key"_s, rule.key},
                {u"language"_s, language},
                {u"own"_s, !own.isEmpty()},
                {u"text"_s, own.isEmpty() ? report::shippedWording(rule.key, spoken) : own},
                {u"fields"_s, QJsonArray::fromStringList(rule.fields)},
                {u"required"_s, QJsonArray::fromStringList(rule.required)}};
    }

    static ExitCode list(const CommandRun &run, const CycleFacts &facts)
    {
        QJsonArray rows;
        for (const WordingRule &rule : wordingRules()) {
            rows.append(json(facts, rule, language(run)));
            const bool own = rows.last().toObject().value(u"own"_s).toBool();
            if (!run.json()) {
                run.console.out(rule.key.leftJustified(22) + run.words.text("wording", rule.title) +
                                (own ? run.say(QT_TRANSLATE_NOOP("command", " (own words)")) : QString()));
            }
        }
        return run.json() ? run.answer({{u"wordings"_s, rows}}) : ExitCode::Done;
    }

    static ExitCode show(const CommandRun &run, const CycleFacts &facts, const WordingRule &rule)
    {
        const QJsonObject answer = json(facts, rule, language(run));
        if (run.json()) {
            return run.answer(answer);
        }
        run.console.out(answer.value(u"text"_s).toString());
        return ExitCode::Done;
    }

    static ExitCode change(const CommandRun &run, const Session &session, const QString &key)
    {
        PaperWording wording{key, language(run), {}};
        if (run.options.isSet(u"set"_s)) {
            QFile file(run.options.value(u"set"_s));
            if (!file.open(QIODevice::ReadOnly)) {
                return run.fail({ErrorCode::CannotRead, {file.fileName()}});
            }
            const QString text = QString::fromUtf8(file.readAll()).remove(u'\r').trimmed();
            wording.text = canonical(text);
            if (wording.text.isEmpty()) {
                return run.fail({ErrorCode::EmptyTable, {file.fileName()}});
            }
        }
        const Status done = PaperService(session.context()).reword(session.actor, session.facts.id, wording);
        if (!done) {
            return run.fail(done.error());
        }
        CycleFacts after = session.facts;
        after.wordings.removeIf(
            [&wording](const PaperWording &one) { return one.key == wording.key && one.language == wording.language; });
        if (!wording.text.isEmpty()) {
            after.wordings.append(wording);
        }
        return show(run, after, *wordingRule(key));
    }
};

} // namespace

std::unique_ptr<Command> makeWordingCommand()
{
    return std::make_unique<WordingCommand>();
}

} // namespace rangvoan
