// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/meetingparts.h"

#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/seats.h"
#include "app/report/papers/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

QList<Attendance> attendanceAt(const PaperJob &job, const Meeting &meeting)
{
    QList<Attendance> rows = job.facts.attendance;
    rows.removeIf([&meeting](const Attendance &row) { return row.meeting != meeting.id; });
    return rows;
}

/// The post that the member held on that day: a deputy who took the chair later was still deputy then.
QString postOn(const PaperJob &job, Member member, const QDate &day)
{
    const QList<Amendment> &all = job.facts.amendments;
    member.actsAsChair =
        member.actsAsChair && std::none_of(all.cbegin(), all.cend(), [&](const Amendment &one) {
            return one.kind == EventType::ChairPassedToDeputy && one.member == member.id && one.grounds.date > day;
        });
    return postWord(member, job.say);
}

QString personWithPost(const PaperJob &job, const MemberId &id, const QDate &day)
{
    const Member *member = job.facts.member(id);
    return member == nullptr ? QString()
                             : job.say(QT_TRANSLATE_NOOP("papers", "%1, %2"),
                                       {job.say.name(member->details.name), postOn(job, *member, day)});
}

QString presentLine(const PaperJob &job, const Attendance &row, const QDate &day)
{
    QString line = personWithPost(job, row.member, day);
    if (row.in.isValid()) {
        line += job.say(QT_TRANSLATE_NOOP("papers", " (came at %1)"), {job.say.time(row.in)});
    }
    if (row.out.isValid()) {
        line += job.say(QT_TRANSLATE_NOOP("papers", " (left at %1)"), {job.say.time(row.out)});
    }
    return line;
}

QString absentLine(const PaperJob &job, const Attendance &row, const QDate &day)
{
    return job.say(QT_TRANSLATE_NOOP("papers", "%1: %2"),
                   {personWithPost(job, row.member, day),
                    row.reason.isEmpty() ? job.say(QT_TRANSLATE_NOOP("papers", "no reason given")) : row.reason});
}

/// Quorum at the opening is counted among the members with a vote who were there when the meeting began.
QString quorumSentence(const PaperJob &job, const Meeting &meeting, const QList<Attendance> &rows)
{
    const RuleSet *rules = job.rules();
    if (rules == nullptr) {
        return {};
    }
    int entitled = 0;
    int present = 0;
    for (const Attendance &row : rows) {
        const Member *member = job.facts.member(row.member);
        if (member == nullptr || !member->details.votes || member->details.alternate) {
            continue;
        }
        ++entitled;
        const bool late = row.in.isValid() && meeting.details.from.isValid() && row.in > meeting.details.from;
        present += row.present && !late ? 1 : 0;
    }
    const int needed = rules->quorum.value.needed(entitled);
    const QStringList words{job.say.digits(present), job.say.digits(entitled), job.say.digits(needed)};
    return (present >= needed
                ? job.say(QT_TRANSLATE_NOOP("papers",
                                            "At the opening %1 of %2 members with a vote were present; the quorum is "
                                            "%3: the meeting had a quorum."),
                          words)
                : job.say(QT_TRANSLATE_NOOP("papers",
                                            "At the opening %1 of %2 members with a vote were present; the quorum is "
                                            "%3: the meeting had no quorum."),
                          words)) +
           job.draftMark(rules->quorum.source);
}

void addTitledList(Document &paper, const QString &title, const QStringList &lines)
{
    if (lines.isEmpty()) {
        return;
    }
    paper.add(Paragraph{.text = Text(title, TextRole::Strong), .keepWithNext = true, .after = 2});
    addBullets(paper, lines);
}

void addNumberedList(Document &paper, const PaperJob &job, const QString &title, const QStringList &lines)
{
    if (lines.isEmpty()) {
        return;
    }
    paper.add(Paragraph{.text = Text(title, TextRole::Strong), .keepWithNext = true, .after = 2});
    for (qsizetype i = 0; i < lines.size(); ++i) {
        paper.add(Paragraph{.text = lines.at(i),
                            .indent = 14,
                            .bullet = job.say(QT_TRANSLATE_NOOP("papers", "%1."), {job.say.digits(i + 1)}),
                            .after = 2});
    }
}

void addAttendance(Document &paper, const PaperJob &job, const Meeting &meeting)
{
    const QList<Attendance> rows = attendanceAt(job, meeting);
    QStringList present;
    QStringList absent;
    int women = 0;
    for (const Attendance &row : rows) {
        const Member *member = job.facts.member(row.member);
        women += row.present && member != nullptr && member->details.sex == Sex::Female ? 1 : 0;
        const QDate &day = meeting.details.date;
        (row.present ? present : absent).append(row.present ? presentLine(job, row, day) : absentLine(job, row, day));
    }
    addNumberedList(paper, job,
                    job.say(QT_TRANSLATE_NOOP("papers", "Present: %1 (women: %2)"),
                            {job.say.digits(present.size()), job.say.digits(women)}),
                    present);
    addNumberedList(paper, job, job.say(QT_TRANSLATE_NOOP("papers", "Absent: %1"), {job.say.digits(absent.size())}),
                    absent);
    if (const QString quorum = quorumSentence(job, meeting, rows); !quorum.isEmpty()) {
        addBody(paper, quorum);
    }
}

QString meetingHours(const PaperJob &job, const Meeting &meeting)
{
    const QString from = job.say.time(meeting.details.from);
    return meeting.closedAt.isValid()
               ? job.say(QT_TRANSLATE_NOOP("papers", "%1 to %2"), {from, job.say.time(meeting.closedAt)})
               : job.say(QT_TRANSLATE_NOOP("papers", "from %1"), {from});
}

QString votesByName(const PaperJob &job, const Motion &motion)
{
    QStringList names;
    for (const MemberVote &vote : motion.votes) {
        names.append(job.say(QT_TRANSLATE_NOOP("papers", "%1: %2"),
                             {job.memberName(vote.member), voteWord(vote.vote, job.say)}));
    }
    return names.join(u"; "_s);
}

/// Under the post that each held on the day of the paper.
void addSignaturesOf(Document &paper, const PaperJob &job, const QList<MemberId> &signers, const QDate &day)
{
    SignatureBlock block;
    for (const MemberId &id : signers) {
        const Member *member = job.facts.member(id);
        block.signers.append(signerColumn({.action = {},
                                           .post = member == nullptr ? QString() : postOn(job, *member, day),
                                           .name = job.memberName(id)},
                                          job));
    }
    paper.add(block);
}

/// Nobody signs for a meeting he was not at; before the attendance is entered all are expected.
void addSignaturesOfPresent(Document &paper, const PaperJob &job, const Meeting &meeting)
{
    const QList<Attendance> rows = attendanceAt(job, meeting);
    if (rows.isEmpty()) {
        addMemberSignatures(paper, job);
        return;
    }
    QList<MemberId> signers;
    for (const Member &member : job.facts.members) {
        const bool there = std::any_of(rows.cbegin(), rows.cend(), [&member](const Attendance &row) {
            return row.member == member.id && row.present;
        });
        if (there && member.details.post != Post::Observer) {
            signers.append(member.id);
        }
    }
    addSignaturesOf(paper, job, signers, meeting.details.date);
}

} // namespace

void addMeeting(Document &paper, const PaperJob &job, const Meeting &meeting)
{
    const Voice &say = job.say;
    KeyValues lines;
    lines.pairs = {
        {.label = say(QT_TRANSLATE_NOOP("papers", "Date:")), .value = say.date(meeting.details.date)},
        {.label = say(QT_TRANSLATE_NOOP("papers", "Time:")), .value = meetingHours(job, meeting)},
        {.label = say(QT_TRANSLATE_NOOP("papers", "Place:")), .value = meeting.details.place, .blankLines = 1},
    };
    if (!meeting.details.subject.isEmpty()) {
        lines.pairs.append({.label = say(QT_TRANSLATE_NOOP("papers", "About:")), .value = meeting.details.subject});
    }
    paper.add(lines);
    addAttendance(paper, job, meeting);
    addNumberedList(paper, job, say(QT_TRANSLATE_NOOP("papers", "Agenda")), meeting.details.agenda);
    QStringList notes;
    for (const MeetingNote &note : job.facts.meetingNotes) {
        if (note.meeting == meeting.id) {
            notes.append(note.text);
        }
    }
    addTitledList(paper, say(QT_TRANSLATE_NOOP("papers", "Discussion")), notes);
}

void addMotions(Document &paper, const PaperJob &job, const Meeting &meeting, const CategoryId &category)
{
    for (const Motion &motion : job.facts.motions) {
        const bool told = category.isNull() || motion.category.isNull() || motion.category == category;
        if (motion.meeting != meeting.id || !told) {
            continue;
        }
        paper.add(
            Paragraph{.text = Text(job.say(QT_TRANSLATE_NOOP("papers", "Motion: %1"), {motion.text}), TextRole::Strong),
                      .keepWithNext = true,
                      .after = 2});
        QStringList lines{motionSentence(job, &motion), recusedSentence(job, motion), votesByName(job, motion)};
        lines.append(dissentSentences(job, motion));
        lines.removeAll(QString());
        addBullets(paper, lines);
    }
}

void addMemberSignatures(Document &paper, const PaperJob &job)
{
    QList<MemberId> signers;
    for (const Member &member : job.facts.members) {
        if (member.isServing() && member.details.post != Post::Observer) {
            signers.append(member.id);
        }
    }
    addSignaturesOf(paper, job, signers, job.context.date);
}

Result<Document> makeMeetingMinutes(const PaperJob &job)
{
    const Voice &say = job.say;
    Document paper = beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Minutes")),
                                say(QT_TRANSLATE_NOOP("papers", "of meeting no. %1 of the evaluation committee"),
                                    {say.digits(job.meeting->details.number)}));
    paper.meta.draft = job.context.preview || !job.meeting->closedAt.isValid();
    addMeeting(paper, job, *job.meeting);
    addMotions(paper, job, *job.meeting, {});
    if (job.meeting->closedAt.isValid()) {
        addBody(paper,
                say(QT_TRANSLATE_NOOP("papers", "The meeting closed at %1."), {say.time(job.meeting->closedAt)}));
    }
    addReferences(paper, job);
    paper.add(dateBlock(job, job.context.date));
    addSignaturesOfPresent(paper, job, *job.meeting);
    return paper;
}

} // namespace rangvoan::report
