// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/meetingparts.h"
#include "app/report/papers/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal signatureRoom = 26; // points

QString functionOf(const Member &member)
{
    const MemberDetails &details = member.details;
    return details.function.isEmpty() || details.institution.isEmpty() ? details.function + details.institution
                                                                       : details.function + u'\n' + details.institution;
}

Table membersTable(const PaperJob &job)
{
    const Voice &say = job.say;
    Table table{.columns = {{.align = Align::Centre},
                            {.weight = 2},
                            {.align = Align::Centre},
                            {.weight = 1.6},
                            {.weight = 2},
                            {.weight = 1.4}}};
    table.head = {
        headRow({say(QT_TRANSLATE_NOOP("papers", "#")), say(QT_TRANSLATE_NOOP("papers", "Name")),
                 say(QT_TRANSLATE_NOOP("papers", "Sex")), say(QT_TRANSLATE_NOOP("papers", "Post in the committee")),
                 say(QT_TRANSLATE_NOOP("papers", "Function and institution")),
                 say(QT_TRANSLATE_NOOP("papers", "Capital or province"))})};
    int serving = 0;
    int women = 0;
    for (const Member &member : job.facts.members) {
        if (!member.isServing()) {
            continue;
        }
        women += member.details.sex == Sex::Female ? 1 : 0;
        const QString other = say.otherName(member.details.name);
        table.rows.append(
            plainRow({say.digits(++serving), say.name(member.details.name) + (other.isEmpty() ? other : u'\n' + other),
                      say.sex(member.details.sex), postWord(member, say), functionOf(member),
                      job.province(member.details.provinceCode)}));
    }
    table.rows.append(acrossRow(say(QT_TRANSLATE_NOOP("papers", "Total: %1 persons, of them women: %2."),
                                    {say.digits(serving), say.digits(women)}),
                                table.columns.size(), RowStyle::Emphasised));
    return table;
}

QStringList dutySentences(const PaperJob &job)
{
    const Voice &say = job.say;
    return {
        say(QT_TRANSLATE_NOOP("papers", "to check nominations, eligibility and evidence of the candidates;")),
        say(QT_TRANSLATE_NOOP("papers", "to mark each candidate independently on the Teacher Professional Standards;")),
        say(QT_TRANSLATE_NOOP("papers", "to rank the candidates and to decide on the awardees by recorded vote;")),
        say(QT_TRANSLATE_NOOP("papers",
                              "to keep the marks and discussions confidential and to declare conflicts of interest;")),
        say(QT_TRANSLATE_NOOP("papers", "to report the result with minutes and supporting papers.")),
    };
}

/// The decision is on record when it is printed from the file: its own number, unless another was typed in.
void giveAppointmentNumber(Document &paper, const PaperJob &job)
{
    auto *heading = std::get_if<OfficialHeading>(&paper.blocks.first());
    if (heading != nullptr && job.facts.appointment && job.context.number.isEmpty()) {
        heading->number =
            job.say(QT_TRANSLATE_NOOP("papers", "No: %1"), {job.say.digits(job.facts.appointment->number)});
    }
}

void addArticle(Document &paper, const PaperJob &job, int number, const QString &text)
{
    paper.add(Paragraph{
        .text = {Run{job.say(QT_TRANSLATE_NOOP("papers", "Article %1. "), {job.say.digits(number)}), TextRole::Strong},
                 Run{text}},
        .keepWithNext = true});
}

} // namespace

Result<Document> makeMemberList(const PaperJob &job)
{
    if (job.facts.members.isEmpty()) {
        return Error{ErrorCode::NotFound, {u"member"_s}};
    }
    Document paper =
        beginPaper(job, job.say(QT_TRANSLATE_NOOP("papers", "List of members")),
                   job.say(QT_TRANSLATE_NOOP("papers", "of the evaluation committee, academic year %1"), {job.year()}));
    addReferences(paper, job);
    paper.add(membersTable(job));
    addCommitteeClosing(paper, job);
    return paper;
}

Result<Document> makeAppointment(const PaperJob &job)
{
    if (job.facts.members.isEmpty()) {
        return Error{ErrorCode::NotFound, {u"member"_s}};
    }
    const Voice &say = job.say;
    Document paper = beginPaper(
        job, say(QT_TRANSLATE_NOOP("papers", "Decision")),
        say(QT_TRANSLATE_NOOP("papers", "on the establishment of the evaluation committee, academic year %1"),
            {job.year()}));
    giveAppointmentNumber(paper, job);
    const CycleSettings &settings = job.facts.settings;
    for (const QString &basis : say.isKhmer() ? settings.legalBasisKm : settings.legalBasisEn) {
        paper.add(Paragraph{.text = say(QT_TRANSLATE_NOOP("papers", "Having seen %1"), {basis}),
                            .indent = 14,
                            .bullet = u"-"_s,
                            .after = 2});
    }
    paper.add(
        Paragraph{.text = Text(say(QT_TRANSLATE_NOOP("papers", "Decides")), TextRole::Muol), .align = Align::Centre});
    addArticle(paper, job, 1,
               say(QT_TRANSLATE_NOOP(
                       "papers", "An evaluation committee for the %1 is established with the following composition:"),
                   {say.local(settings.awardNameKm, settings.awardNameEn)}));
    paper.add(membersTable(job));
    addArticle(paper, job, 2, say(QT_TRANSLATE_NOOP("papers", "The committee has these duties:")));
    addBullets(paper, dutySentences(job));
    addArticle(paper, job, 3,
               say(QT_TRANSLATE_NOOP("papers", "The persons named in article 1 carry out this decision from the date "
                                               "of its signature.")));
    PaperSigner signatory = authoritySigner(job, QString());
    if (signatory.name.isEmpty() && job.facts.appointment) {
        signatory.name = job.facts.appointment->signatory;
        signatory.post = job.say.local(job.context.authority.post); // the signatory may be a post: no dots above it
    }
    const QDate decided = job.facts.appointment ? job.facts.appointment->date : job.context.date;
    addClosing(paper, job, signatory, decided);
    return paper;
}

Table attendanceTable(const PaperJob &job)
{
    const Voice &say = job.say;
    Table table{.columns = {{.align = Align::Centre},
                            {.weight = 2},
                            {.align = Align::Centre},
                            {.weight = 1.6},
                            {.minWidth = 44, .align = Align::Centre},
                            {.minWidth = 44, .align = Align::Centre},
                            {.weight = 2}}};
    table.head = {
        headRow({say(QT_TRANSLATE_NOOP("papers", "#")), say(QT_TRANSLATE_NOOP("papers", "Name")),
                 say(QT_TRANSLATE_NOOP("papers", "Sex")), say(QT_TRANSLATE_NOOP("papers", "Post in the committee")),
                 say(QT_TRANSLATE_NOOP("papers", "In")), say(QT_TRANSLATE_NOOP("papers", "Out")),
                 say(QT_TRANSLATE_NOOP("papers", "Signature, or reason of absence"))})};
    int number = 0;
    for (const Member &member : job.facts.members) {
        const auto found =
            std::find_if(job.facts.attendance.cbegin(), job.facts.attendance.cend(), [&](const Attendance &row) {
                return row.meeting == job.meeting->id && row.member == member.id;
            });
        const bool known = found != job.facts.attendance.cend();
        if (!known && !member.isServing()) {
            continue;
        }
        const bool came = known && found->present;
        Row row = plainRow({say.digits(++number), say.name(member.details.name), say.sex(member.details.sex),
                            postWord(member, say), came ? say.time(found->in) : QString(),
                            came ? say.time(found->out) : QString(), known && !came ? found->reason : QString()});
        row.minHeight = signatureRoom;
        table.rows.append(row);
    }
    return table;
}

Result<Document> makeAttendance(const PaperJob &job)
{
    const Voice &say = job.say;
    Document paper = beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Attendance list")),
                                say(QT_TRANSLATE_NOOP("papers", "meeting no. %1, %2"),
                                    {say.digits(job.meeting->details.number), say.date(job.meeting->details.date)}));
    paper.add(attendanceTable(job));
    addClosing(paper, job, secretarySigner(job, say(QT_TRANSLATE_NOOP("papers", "Made by"))));
    return paper;
}

} // namespace rangvoan::report
