// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

QList<Assignment> roundAssignments(const PaperJob &job)
{
    QList<Assignment> assignments = job.facts.assignments;
    assignments.removeIf([&job](const Assignment &one) {
        return one.category != job.category->id || one.round != job.round || one.state == AssignmentState::Reassigned;
    });
    return assignments;
}

QString assignmentText(const PaperJob &job, const Assignment &assignment)
{
    const QString name = job.memberName(assignment.member);
    switch (assignment.state) {
    case AssignmentState::Excused:
        return job.say(QT_TRANSLATE_NOOP("papers", "%1 (excused)"), {name});
    case AssignmentState::Recused:
        return job.say(QT_TRANSLATE_NOOP("papers", "%1 (recused)"), {name});
    default:
        break;
    }
    return assignment.kind == AssignmentKind::ThirdMark
               ? job.say(QT_TRANSLATE_NOOP("papers", "%1 (third mark)"), {name})
               : name;
}

Table candidatesOfPlan(const PaperJob &job, const QList<Assignment> &assignments)
{
    const Voice &say = job.say;
    Table table{.columns = {{.align = Align::Centre}, {.weight = 1.3}, {.weight = 1.3}, {.weight = 3}}};
    table.head = {headRow({say(QT_TRANSLATE_NOOP("papers", "No.")), say(QT_TRANSLATE_NOOP("papers", "Candidate")),
                           say(QT_TRANSLATE_NOOP("papers", "Capital or province")),
                           say(QT_TRANSLATE_NOOP("papers", "Marked by"))})};
    for (const Candidate &candidate : job.facts.running(job.category->id, job.round)) {
        QStringList members;
        for (const Assignment &assignment : assignments) {
            if (assignment.candidate == candidate.id) {
                members.append(assignmentText(job, assignment));
            }
        }
        table.rows.append(plainRow({say.digits(candidate.number), say.name(candidate.nomination.name),
                                    job.province(candidate.nomination.provinceCode), members.join(u", "_s)}));
    }
    table.empty = say(QT_TRANSLATE_NOOP("papers", "Nobody."));
    return table;
}

Table membersOfPlan(const PaperJob &job, const QList<Assignment> &assignments)
{
    const Voice &say = job.say;
    Table table{.columns = {{.weight = 2}, {.align = Align::Right}, {.weight = 3}}};
    table.head = {headRow({say(QT_TRANSLATE_NOOP("papers", "Member")), say(QT_TRANSLATE_NOOP("papers", "Dossiers")),
                           say(QT_TRANSLATE_NOOP("papers", "Numbers of the candidates"))})};
    for (const Member &member : job.facts.members) {
        QStringList numbers;
        for (const Assignment &assignment : assignments) {
            const Candidate *candidate = job.facts.candidate(assignment.candidate);
            const bool reads = assignment.member == member.id && assignment.state == AssignmentState::Open;
            if (reads && candidate != nullptr) {
                numbers.append(say.digits(candidate->number));
            }
        }
        if (!numbers.isEmpty()) {
            table.rows.append(
                plainRow({say.name(member.details.name), say.digits(numbers.size()), numbers.join(u", "_s)}));
        }
    }
    table.empty = say(QT_TRANSLATE_NOOP("papers", "Nobody."));
    return table;
}

QString outcomeWord(const PaperJob &job, ModerationOutcome outcome)
{
    switch (outcome) {
    case ModerationOutcome::Keep:
        return job.say(QT_TRANSLATE_NOOP("papers", "marks kept"));
    case ModerationOutcome::Change:
        return job.say(QT_TRANSLATE_NOOP("papers", "mark changed"));
    case ModerationOutcome::ThirdMark:
        return job.say(QT_TRANSLATE_NOOP("papers", "third mark"));
    }
    return {};
}

qsizetype indicatorIndex(const RuleSet &rules, const QString &code)
{
    const auto found = std::find_if(rules.indicators.cbegin(), rules.indicators.cend(),
                                    [&code](const WeightedIndicator &one) { return one.code == code; });
    return found == rules.indicators.cend() ? -1 : found - rules.indicators.cbegin();
}

/// The marks of the sheets that differed, ascending; members stay unnamed.
QString differingMarks(const PaperJob &job, const ModerationRecord &record)
{
    const qsizetype index = indicatorIndex(*job.rules(), record.code);
    QList<int> marks;
    for (const ScoreSheet &sheet : job.facts.sheets) {
        if (index >= 0 && record.sheets.contains(sheet.id)) {
            marks.append(sheet.steps.at(index));
        }
    }
    std::sort(marks.begin(), marks.end());
    QStringList texts;
    for (const int mark : marks) {
        texts.append(job.say.digits(mark));
    }
    return texts.join(u", "_s);
}

} // namespace

Result<Document> makePanelPlan(const PaperJob &job)
{
    const QList<Assignment> assignments = roundAssignments(job);
    if (assignments.isEmpty()) {
        return Error{ErrorCode::NotFound, {u"panel plan"_s}};
    }
    Document paper =
        beginPaper(job, job.say(QT_TRANSLATE_NOOP("papers", "Panel plan")),
                   job.say(QT_TRANSLATE_NOOP("papers", "%1, academic year %2"), {job.categoryName(), job.year()}));
    addSection(paper, job.say(QT_TRANSLATE_NOOP("papers", "Members of each candidate")));
    paper.add(candidatesOfPlan(job, assignments));
    addSection(paper, job.say(QT_TRANSLATE_NOOP("papers", "Dossiers of each member")));
    paper.add(membersOfPlan(job, assignments));
    addCommitteeClosing(paper, job);
    return paper;
}

Result<Document> makeResolutionSheet(const PaperJob &job)
{
    const Voice &say = job.say;
    Document paper = beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Resolution sheet")),
                                say(QT_TRANSLATE_NOOP("papers", "differences between members, %1, academic year %2"),
                                    {job.categoryName(), job.year()}));
    Table table{.columns = {{.align = Align::Centre},
                            {.weight = 1.3},
                            {.weight = 2},
                            {.align = Align::Centre},
                            {.weight = 1},
                            {.weight = 2}}};
    table.head = {headRow({say(QT_TRANSLATE_NOOP("papers", "No.")), say(QT_TRANSLATE_NOOP("papers", "Candidate")),
                           say(QT_TRANSLATE_NOOP("papers", "Indicator")), say(QT_TRANSLATE_NOOP("papers", "Marks")),
                           say(QT_TRANSLATE_NOOP("papers", "Outcome")), say(QT_TRANSLATE_NOOP("papers", "Reason"))})};
    for (const ModerationRecord &record : job.facts.moderation) {
        const Candidate *candidate = job.facts.candidate(record.candidate);
        if (record.category != job.category->id || record.round != job.round || candidate == nullptr) {
            continue;
        }
        const qsizetype index = indicatorIndex(*job.rules(), record.code);
        table.rows.append(
            plainRow({say.digits(candidate->number), say.name(candidate->nomination.name),
                      index < 0 ? say(QT_TRANSLATE_NOOP("papers", "Sheet totals"))
                                : say.digits(record.code) + u' ' + say.local(job.rules()->indicatorAt(index).name),
                      differingMarks(job, record), outcomeWord(job, record.outcome), record.reason}));
    }
    table.empty = say(QT_TRANSLATE_NOOP("papers", "No difference above the tolerance was recorded."));
    paper.add(table);
    addCommitteeClosing(paper, job);
    return paper;
}

} // namespace rangvoan::report
