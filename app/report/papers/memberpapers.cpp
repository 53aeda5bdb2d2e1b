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

KeyValues memberIdentity(const PaperJob &job)
{
    const Voice &say = job.say;
    const MemberDetails &details = job.member->details;
    KeyValues lines;
    lines.pairs = {
        {.label = say(QT_TRANSLATE_NOOP("papers", "Name:")), .value = say.name(details.name)},
        {.label = say(QT_TRANSLATE_NOOP("papers", "Sex:")), .value = say.sex(details.sex), .blankLines = 1},
        {.label = say(QT_TRANSLATE_NOOP("papers", "Post in the committee:")), .value = postWord(*job.member, say)},
        {.label = say(QT_TRANSLATE_NOOP("papers", "Function:")), .value = details.function, .blankLines = 1},
        {.label = say(QT_TRANSLATE_NOOP("papers", "Institution:")), .value = details.institution, .blankLines = 1},
    };
    return lines;
}

QStringList promises(const PaperJob &job)
{
    const Voice &say = job.say;
    return {
        say(QT_TRANSLATE_NOOP("papers", "I mark every candidate by myself, on the evidence and the criteria alone.")),
        say(QT_TRANSLATE_NOOP("papers",
                              "I keep marks, discussions and personal data confidential, also after the award.")),
        say(QT_TRANSLATE_NOOP("papers", "I accept no gift or favour in connection with the award.")),
        say(QT_TRANSLATE_NOOP(
            "papers", "I declare every relation to a candidate as soon as I know of it and then neither mark nor "
                      "vote on that candidate.")),
    };
}

const Conflict *conflictWith(const PaperJob &job, const CandidateId &candidate)
{
    const auto found =
        std::find_if(job.facts.conflicts.cbegin(), job.facts.conflicts.cend(), [&](const Conflict &conflict) {
            return conflict.member == job.member->id && conflict.candidate == candidate;
        });
    return found == job.facts.conflicts.cend() ? nullptr : &*found;
}

Row conflictRow(const PaperJob &job, const Candidate &candidate, bool answered)
{
    const Voice &say = job.say;
    const Nomination &nomination = candidate.nomination;
    const Conflict *conflict = conflictWith(job, candidate.id);
    Row row = plainRow({say.digits(candidate.number), say.name(nomination.name), say.school(nomination),
                        job.district(nomination.districtCode)});
    row.cells.append(Cell{.box = answered && conflict == nullptr ? Box::Ticked : Box::Empty});
    row.cells.append(Cell{.text = conflict == nullptr ? QString() : relationWord(conflict->relation, say)});
    return row;
}

} // namespace

Result<Document> makeUndertaking(const PaperJob &job)
{
    const Voice &say = job.say;
    Document paper = beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Undertaking")),
                                say(QT_TRANSLATE_NOOP("papers", "of confidentiality and on conflicts of interest")),
                                Orientation::Portrait, PaperHead::MottoOnly);
    paper.add(memberIdentity(job));
    addBody(paper, say(QT_TRANSLATE_NOOP(
                           "papers", "As a member of the evaluation committee for the academic year %1 I undertake:"),
                       {job.year()}));
    addBullets(paper, promises(job));
    paper.add(Paragraph{
        .text = say(QT_TRANSLATE_NOOP("papers", "My relations: own school, district, relatives who teach, staff I "
                                                "supervise:")),
        .keepWithNext = true});
    paper.add(KeyValues{.pairs = {{.label = say(QT_TRANSLATE_NOOP("papers", "Relations:")),
                                   .value = job.member->undertaking.relations,
                                   .blankLines = 3}}});
    addClosing(paper, job,
               {.action = say(QT_TRANSLATE_NOOP("papers", "Signature of the member")),
                .name = say.name(job.member->details.name)},
               job.member->undertaking.date);
    return paper;
}

Result<Document> makeConflictSheet(const PaperJob &job)
{
    const Voice &say = job.say;
    const QList<Candidate> candidates = job.facts.running(job.category->id);
    const auto sheet =
        std::find_if(job.facts.conflictSheets.cbegin(), job.facts.conflictSheets.cend(), [&](const ConflictSheet &one) {
            return one.member == job.member->id && one.category == job.category->id;
        });
    const bool handedIn = sheet != job.facts.conflictSheets.cend();
    Document paper =
        beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Conflict sheet")),
                   say(QT_TRANSLATE_NOOP("papers", "%1, academic year %2"), {job.categoryName(), job.year()}),
                   Orientation::Portrait, PaperHead::MottoOnly);
    paper.add(memberIdentity(job));
    addBody(paper, say(QT_TRANSLATE_NOOP("papers",
                                         "Tick \"none\" for each candidate you have no relation to; otherwise name the "
                                         "relation: relative, same school, same district, supervisor, nominator, "
                                         "close friend, other.")));
    Table table{.columns = {{.align = Align::Centre},
                            {.weight = 2},
                            {.weight = 2},
                            {.weight = 1.5},
                            {.minWidth = 40, .align = Align::Centre},
                            {.weight = 1.8}}};
    table.head = {headRow({say(QT_TRANSLATE_NOOP("papers", "No.")), say(QT_TRANSLATE_NOOP("papers", "Name")),
                           say(QT_TRANSLATE_NOOP("papers", "School")), say(QT_TRANSLATE_NOOP("papers", "District")),
                           say(QT_TRANSLATE_NOOP("papers", "None")), say(QT_TRANSLATE_NOOP("papers", "Relation"))})};
    for (const Candidate &candidate : candidates) {
        table.rows.append(conflictRow(job, candidate, handedIn && sheet->covers.contains(candidate.id)));
    }
    table.empty = say(QT_TRANSLATE_NOOP("papers", "Nobody."));
    paper.add(table);
    addClosing(paper, job,
               {.action = say(QT_TRANSLATE_NOOP("papers", "Signature of the member")),
                .name = say.name(job.member->details.name)},
               handedIn ? sheet->date : QDate());
    return paper;
}

} // namespace rangvoan::report
