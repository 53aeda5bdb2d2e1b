// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/meetingparts.h"
#include "app/report/papers/words.h"

#include <QCoreApplication>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int noteLines = 14;

/// Before a candidate is talked about, these leave the room. Nothing of why.
Table leavingTable(const PaperJob &job)
{
    const Voice &say = job.say;
    Table table{.columns = {{.align = Align::Centre}, {.weight = 1.6}, {.weight = 1.2}, {.weight = 2}}};
    table.head = {
        headRow({say(QT_TRANSLATE_NOOP("papers", "No.")), say(QT_TRANSLATE_NOOP("papers", "Candidate")),
                 say(QT_TRANSLATE_NOOP("papers", "Category")), say(QT_TRANSLATE_NOOP("papers", "Leaves the room"))})};
    for (const Candidate &candidate : job.facts.candidates) {
        QList<MemberId> leaving;
        for (const Member &member : job.facts.members) {
            if (candidate.isRunning() && member.isServing() && job.facts.inConflict(member.id, candidate.id)) {
                leaving.append(member.id);
            }
        }
        if (!leaving.isEmpty()) {
            const CategoryFacts *category = job.facts.category(candidate.category);
            table.rows.append(plainRow(
                {say.digits(candidate.number), say.name(candidate.nomination.name),
                 category == nullptr ? QString() : say.local(category->settings.nameKm, category->settings.nameEn),
                 job.memberNames(leaving)}));
        }
    }
    table.empty = say(QT_TRANSLATE_NOOP("papers", "Nobody."));
    return table;
}

void addInvitation(Document &paper, const PaperJob &job)
{
    const Voice &say = job.say;
    const MeetingDetails &details = job.meeting->details;
    KeyValues lines;
    lines.pairs = {
        {.label = say(QT_TRANSLATE_NOOP("papers", "Date:")), .value = say.date(details.date)},
        {.label = say(QT_TRANSLATE_NOOP("papers", "Time:")),
         .value = say(QT_TRANSLATE_NOOP("papers", "from %1"), {say.time(details.from)})},
        {.label = say(QT_TRANSLATE_NOOP("papers", "Place:")), .value = details.place, .blankLines = 1},
    };
    if (!details.subject.isEmpty()) {
        lines.pairs.append({.label = say(QT_TRANSLATE_NOOP("papers", "About:")), .value = details.subject});
    }
    paper.add(lines);
    addSection(paper, say(QT_TRANSLATE_NOOP("papers", "Agenda")));
    for (qsizetype i = 0; i < details.agenda.size(); ++i) {
        paper.add(Paragraph{.text = details.agenda.at(i),
                            .indent = 14,
                            .bullet = say(QT_TRANSLATE_NOOP("papers", "%1."), {say.digits(i + 1)}),
                            .after = 2});
    }
}

QString quorumNeeded(const PaperJob &job)
{
    const RuleSet *rules = job.rules();
    if (rules == nullptr) {
        return {};
    }
    int entitled = 0;
    for (const Member &member : job.facts.members) {
        entitled += member.isVoting() ? 1 : 0;
    }
    return job.say(QT_TRANSLATE_NOOP("papers", "Members with a vote: %1. Quorum: %2."),
                   {job.say.digits(entitled), job.say.digits(rules->quorum.value.needed(entitled))}) +
           job.draftMark(rules->quorum.source);
}

} // namespace

Result<Document> makeMeetingPack(const PaperJob &job)
{
    const Voice &say = job.say;
    Document paper = beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Meeting pack")),
                                say(QT_TRANSLATE_NOOP("papers", "of meeting no. %1 of the evaluation committee"),
                                    {say.digits(job.meeting->details.number)}));
    addInvitation(paper, job);
    addSection(paper, say(QT_TRANSLATE_NOOP("papers", "Who leaves the room, and for whom")));
    paper.add(leavingTable(job));
    addSection(paper, say(QT_TRANSLATE_NOOP("papers", "Attendance")));
    if (const QString quorum = quorumNeeded(job); !quorum.isEmpty()) {
        addBody(paper, quorum);
    }
    paper.add(attendanceTable(job));
    paper.add(PageBreak{});
    addSection(paper, say(QT_TRANSLATE_NOOP("papers", "Notes for the minutes")));
    paper.add(KeyValues{.pairs = {{.label = say(QT_TRANSLATE_NOOP("papers", "Discussion:")), .blankLines = noteLines},
                                  {.label = say(QT_TRANSLATE_NOOP("papers", "Decisions:")), .blankLines = 8}}});
    return paper;
}

} // namespace rangvoan::report
