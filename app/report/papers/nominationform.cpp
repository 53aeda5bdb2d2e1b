// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"

#include <QCoreApplication>
#include <QSet>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal writingRoom = 24; // points: a line of handwriting
constexpr qreal formPoints = 10;
constexpr qreal formGap = 44;

Row fieldRow(const QString &label)
{
    return {.cells = {Cell{.text = label}, Cell{.span = 2}}, .minHeight = writingRoom};
}

/// Two boxes to choose from.
Row choiceRow(const QString &label, const QString &first, const QString &second)
{
    return {
        .cells = {Cell{.text = label}, Cell{.text = first, .box = Box::Empty}, Cell{.text = second, .box = Box::Empty}},
        .minHeight = writingRoom};
}

Table formTable()
{
    return {.columns = {{.weight = 1.2}, {.weight = 1}, {.weight = 1}}};
}

Table personTable(const PaperJob &job)
{
    const Voice &say = job.say;
    Table table = formTable();
    table.rows = {fieldRow(say(QT_TRANSLATE_NOOP("papers", "Name in Khmer (family name first)"))),
                  fieldRow(say(QT_TRANSLATE_NOOP("papers", "Name in Latin letters"))),
                  choiceRow(say(QT_TRANSLATE_NOOP("papers", "Sex")), say(QT_TRANSLATE_NOOP("papers", "female")),
                            say(QT_TRANSLATE_NOOP("papers", "male"))),
                  fieldRow(say(QT_TRANSLATE_NOOP("papers", "Date of birth (day, month, year)"))),
                  fieldRow(say(QT_TRANSLATE_NOOP("papers", "Civil-servant number"))),
                  fieldRow(say(QT_TRANSLATE_NOOP("papers", "Telephone")))};
    return table;
}

Table workTable(const PaperJob &job)
{
    const Voice &say = job.say;
    Table table = formTable();
    table.rows = {fieldRow(say(QT_TRANSLATE_NOOP("papers", "Position"))),
                  fieldRow(say(QT_TRANSLATE_NOOP("papers", "School"))),
                  fieldRow(say(QT_TRANSLATE_NOOP("papers", "District, capital or province"))),
                  fieldRow(say(QT_TRANSLATE_NOOP("papers", "Grades taught, from - to"))),
                  fieldRow(say(QT_TRANSLATE_NOOP("papers", "Subject"))),
                  fieldRow(say(QT_TRANSLATE_NOOP("papers", "In service since"))),
                  choiceRow(say(QT_TRANSLATE_NOOP("papers", "Now in post")),
                            say(QT_TRANSLATE_NOOP("papers", "teaches")),
                            say(QT_TRANSLATE_NOOP("papers", "heads a school"))),
                  fieldRow(say(QT_TRANSLATE_NOOP("papers", "Qualification")))};
    return table;
}

/// Documents the rules ask for, each once, with a box to tick; what else is enclosed is written below.
Table documentsTable(const PaperJob &job)
{
    const Voice &say = job.say;
    Table table{.columns = {{.align = Align::Centre}, {.weight = 3}, {.minWidth = 60}, {.minWidth = 60}}};
    table.head = {headRow({say(QT_TRANSLATE_NOOP("papers", "#")), say(QT_TRANSLATE_NOOP("papers", "Document enclosed")),
                           say(QT_TRANSLATE_NOOP("papers", "Enclosed")), say(QT_TRANSLATE_NOOP("papers", "Pages"))})};
    QSet<QString> listed;
    int number = 0;
    for (const EligibilityRule &rule : job.rules()->eligibility) {
        for (const RequiredDocument &document : rule.documents) {
            if (listed.contains(document.code)) {
                continue;
            }
            listed.insert(document.code);
            table.rows.append(Row{.cells = {Cell{.text = say.digits(++number)},
                                            Cell{.text = say.local(document.name) + job.draftMark(rule.source)},
                                            Cell{.align = Align::Centre, .box = Box::Empty}, Cell{}}});
        }
    }
    for (int more = 0; more < 2; ++more) {
        table.rows.append(Row{.cells = {Cell{.text = say.digits(++number)}, Cell{},
                                        Cell{.align = Align::Centre, .box = Box::Empty}, Cell{}},
                              .minHeight = writingRoom});
    }
    return table;
}

void addConditions(Document &paper, const PaperJob &job)
{
    QStringList conditions;
    for (const EligibilityRule &rule : job.rules()->eligibility) {
        conditions.append(job.say.local(rule.name) + job.draftMark(rule.source));
    }
    if (!conditions.isEmpty()) {
        addSection(paper, job.say(QT_TRANSLATE_NOOP("papers", "Conditions")));
        addBullets(paper, conditions);
    }
}

} // namespace

Result<Document> makeNominationForm(const PaperJob &job)
{
    const Voice &say = job.say;
    Document paper = beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Nomination form")),
                                say(QT_TRANSLATE_NOOP("papers", "%1, category %2, academic year %3"),
                                    {say.local(job.facts.settings.awardNameKm, job.facts.settings.awardNameEn),
                                     job.categoryName(), job.year()}),
                                Orientation::Portrait, PaperHead::MottoOnly);
    paper.page.points = formPoints;
    if (job.facts.settings.deadline.isValid()) {
        paper.add(Paragraph{.text = say(QT_TRANSLATE_NOOP("papers", "To reach the committee by %1"),
                                        {say.date(job.facts.settings.deadline)}),
                            .align = Align::Centre});
    }
    addSection(paper, say(QT_TRANSLATE_NOOP("papers", "Person")));
    paper.add(personTable(job));
    addSection(paper, say(QT_TRANSLATE_NOOP("papers", "Work")));
    paper.add(workTable(job));
    addSection(paper, say(QT_TRANSLATE_NOOP("papers", "Why this person is nominated")));
    paper.add(KeyValues{.pairs = {{.label = say(QT_TRANSLATE_NOOP("papers", "Reasons:")), .blankLines = 5}}});
    addConditions(paper, job);
    addSection(paper, say(QT_TRANSLATE_NOOP("papers", "Documents")));
    paper.add(documentsTable(job));
    addBody(paper, say(QT_TRANSLATE_NOOP("papers", "The candidate agrees to the nomination and to the examination of "
                                                   "these documents. All statements are true.")));
    paper.add(openDateBlock(job));
    Signer department = signerColumn(
        {.action = say(QT_TRANSLATE_NOOP("papers", "Seen and sent by the provincial department")), .post = {}}, job);
    Signer nominator = signerColumn({.action = say(QT_TRANSLATE_NOOP("papers", "Nominated by")), .post = {}}, job);
    Signer candidate =
        signerColumn({.action = say(QT_TRANSLATE_NOOP("papers", "Signature of the candidate")), .post = {}}, job);
    department.gap = nominator.gap = candidate.gap = formGap;
    paper.add(SignatureBlock{.signers = {department, nominator, candidate}});
    return paper;
}

} // namespace rangvoan::report
