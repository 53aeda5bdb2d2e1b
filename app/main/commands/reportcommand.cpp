// SPDX-License-Identifier: Apache-2.0
#include "app/main/commands/commands.h"
#include "app/main/paperroom.h"
#include "app/main/session.h"
#include "app/procedure/stages.h"
#include "app/report/pagesink.h"
#include "app/report/papers/catalogue.h"
#include "app/text/dates.h"
#include "app/text/khmernormalize.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

class ReportsCommand final : public Command
{
public:
    QString name() const override { return u"reports"_s; }
    QString summary(const Wording &words) const override
    {
        return words.text("command", QT_TRANSLATE_NOOP("command", "List the kinds of papers."));
    }
    QString usage() const override { return {}; }
    int minimumArguments() const override { return 0; }
    int maximumArguments() const override { return 0; }
    void addOptions(QCommandLineParser &, const Wording &) const override {}

    ExitCode run(const CommandRun &run) const override
    {
        QJsonArray kinds;
        for (const report::PaperKind &kind : report::paperKinds()) {
            const QString title = report::paperTitle(kind, run.words);
            kinds.append(QJsonObject{{u"kind"_s, kind.code}, {u"title"_s, title}, {u"stage"_s, stageCode(kind.stage)}});
            if (!run.json()) {
                run.console.out(kind.code.leftJustified(22) + title);
            }
        }
        return run.json() ? run.answer({{u"reports"_s, kinds}}) : ExitCode::Done;
    }
};

Result<CandidateId> candidateNamed(const CycleFacts &facts, const CategoryId &category, const QString &number)
{
    const auto found =
        std::find_if(facts.candidates.cbegin(), facts.candidates.cend(), [&](const Candidate &candidate) {
            return (category.isNull() || candidate.category == category) && QString::number(candidate.number) == number;
        });
    return found == facts.candidates.cend() ? Result<CandidateId>(Error{ErrorCode::NotFound, {u"candidate"_s}})
                                            : Result<CandidateId>(found->id);
}

Result<MemberId> memberNamed(const CycleFacts &facts, const QString &name)
{
    const QString key = searchKey(name);
    const auto found = std::find_if(facts.members.cbegin(), facts.members.cend(), [&](const Member &member) {
        return searchKey(member.details.name.khmer()) == key || searchKey(member.details.name.latin) == key;
    });
    return found == facts.members.cend() ? Result<MemberId>(Error{ErrorCode::NotFound, {u"member"_s}})
                                         : Result<MemberId>(found->id);
}

class ReportCommand final : public Command
{
public:
    QString name() const override { return u"report"_s; }
    QString summary(const Wording &words) const override
    {
        return words.text("command", QT_TRANSLATE_NOOP("command", "Write one paper as PDF."));
    }
    QString usage() const override { return u"FILE --kind KIND [--out X.pdf]"_s; }
    int minimumArguments() const override { return 1; }
    int maximumArguments() const override { return 1; }
    void addOptions(QCommandLineParser &parser, const Wording &words) const override
    {
        const auto add = [&](const QString &option, const char *text, const QString &value) {
            parser.addOption(QCommandLineOption(option, words.text("command", text), value));
        };
        add(u"kind"_s, QT_TRANSLATE_NOOP("command", "Kind of paper, see rangvoan reports."), u"KIND"_s);
        add(u"out"_s, QT_TRANSLATE_NOOP("command", "PDF to write; default: the kind beside the award file."),
            u"X.pdf"_s);
        add(u"candidate"_s, QT_TRANSLATE_NOOP("command", "Number of the candidate; default: all."), u"NUMBER"_s);
        add(u"member"_s, QT_TRANSLATE_NOOP("command", "Name of the member; default: all."), u"NAME"_s);
        parser.addOption(QCommandLineOption(
            u"side-by-side"_s,
            words.text("command", QT_TRANSLATE_NOOP("command", "Khmer and English on one paper, side by side."))));
        add(u"province"_s, QT_TRANSLATE_NOOP("command", "Two-digit code of the province; default: all."), u"CODE"_s);
        add(u"date"_s,
            QT_TRANSLATE_NOOP("command", "Date of the paper, as 2026-04-24; default: blanks to fill in by hand."),
            u"DATE"_s);
        add(u"round"_s, QT_TRANSLATE_NOOP("command", "Round; default: the one that decides."), u"N"_s);
    }

    ExitCode run(const CommandRun &run) const override
    {
        if (!run.options.isSet(u"kind"_s)) {
            return run.fail({ErrorCode::MissingArgument, {u"--kind"_s}});
        }
        const QString file = run.arguments().constFirst();
        const Result<Session> session = openSession(run, file, db::AwardFile::Access::Read);
        if (!session) {
            return run.fail(session.error());
        }
        const Result<report::Paginated> pages = pagesOf(run, *session);
        if (!pages) {
            return run.fail(pages.error());
        }
        const QString kind = run.options.value(u"kind"_s);
        const QString path = run.options.isSet(u"out"_s) ? run.options.value(u"out"_s)
                                                         : QFileInfo(file).path() + u'/' + kind + u".pdf"_s;
        if (const Status written = report::writePdf(*pages, path); !written) {
            return run.fail(written.error());
        }
        if (run.json()) {
            return run.answer({{u"path"_s, path},
                               {u"pages"_s, static_cast<int>(pages->pages.size())},
                               {u"seal"_s, QString::fromLatin1(session->facts.head.hash.toHex())}});
        }
        run.console.out(path);
        return ExitCode::Done;
    }

private:
    static Result<report::Paginated> pagesOf(const CommandRun &run, const Session &session)
    {
        // Neither time nor date come from the clock: the same paper of the same facts is the same bytes.
        const Result<QDateTime> last = session.file->lastEntry();
        if (!last) {
            return last.error();
        }
        QDate date;
        if (run.options.isSet(u"date"_s)) {
            const Result<QDate> typed = parseDate(run.options.value(u"date"_s));
            if (!typed) {
                return typed.error();
            }
            date = *typed;
        }
        PaperRoom room(session.facts, run.words.language(), *last, date);
        room.setPractice(session.file->isPractice());
        room.setSideBySide(run.options.isSet(u"side-by-side"_s));
        room.setReader(session.actor);
        report::PaperRequest request{.kind = run.options.value(u"kind"_s), .category = session.category};
        request.round = run.options.value(u"round"_s).toInt();
        request.province = run.options.value(u"province"_s);
        const bool one =
            run.options.isSet(u"candidate"_s) || run.options.isSet(u"member"_s) || run.options.isSet(u"province"_s);
        if (!one) {
            return room.all(request.kind, request.category, request.round);
        }
        if (run.options.isSet(u"candidate"_s)) {
            const auto candidate = candidateNamed(session.facts, session.category, run.options.value(u"candidate"_s));
            if (!candidate) {
                return candidate.error();
            }
            request.candidate = *candidate;
        }
        if (run.options.isSet(u"member"_s)) {
            const auto member = memberNamed(session.facts, run.options.value(u"member"_s));
            if (!member) {
                return member.error();
            }
            request.member = *member;
        }
        return room.paper(request);
    }
};

} // namespace

std::unique_ptr<Command> makeReportsCommand()
{
    return std::make_unique<ReportsCommand>();
}

std::unique_ptr<Command> makeReportCommand()
{
    return std::make_unique<ReportCommand>();
}

} // namespace rangvoan
