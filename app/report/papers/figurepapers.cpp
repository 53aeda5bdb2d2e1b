// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/figures.h"
#include "app/report/papers/frame.h"
#include "app/text/digits.h"
#include "app/text/figuresections.h"

#include <QCoreApplication>
#include <QSet>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal figurePoints = 8.5;

/// Letters in the order of the members' random ids, which tells nothing of them.
QString unnamedMember(const PaperJob &job, const Firmness &found, const MemberId &member)
{
    qsizetype index = 0;
    while (index < found.cases.size() && found.cases.at(index).member != member) {
        ++index;
    }
    return job.say(QT_TRANSLATE_NOOP("papers", "Member %1"), {job.say.letter(index)});
}

FigureNames paperNames(const PaperJob &job, const Firmness &found)
{
    FigureNames names{[&job](const CandidateId &id) { return job.numbered(id); },
                      [&job, &found](const MemberId &id) { return unnamedMember(job, found, id); },
                      [&job](const QString &code) { return job.province(code); },
                      [&job](const QString &code) { return job.district(code); },
                      [&job](const QString &text) { return job.say.digits(text); },
                      [&job](const QString &number) { return formatDecimal(number, job.say.language()); },
                      {}};
    for (const Component &component : job.rules()->components) {
        names.components.append(job.say.local(component.name));
    }
    return names;
}

Concentration concentrationOf(const PaperJob &job, const Firmness &found)
{
    QList<Candidate> candidates;
    QSet<CandidateId> seated;
    for (const CandidateFirmness &one : found.candidates) {
        if (const Candidate *candidate = job.facts.candidate(one.id); candidate != nullptr) {
            candidates.append(*candidate);
        }
        if (one.place <= found.seats) {
            seated.insert(one.id);
        }
    }
    return concentration(candidates, seated);
}

Table figureTable(const FigureTable &figures)
{
    Table table{.points = figurePoints};
    const bool isSlim = figures.head.size() <= 3;
    for (qsizetype c = 0; c < figures.head.size(); ++c) {
        const bool isNumber = figures.isNumber.at(c);
        const bool isPlace = isNumber && c == 0;
        table.columns.append({.weight = isPlace    ? 0.0
                                        : isNumber ? 1.0
                                        : isSlim   ? 3.0
                                                   : 2.0,
                              .align = isNumber ? Align::Right : Align::Left});
    }
    table.head = {headRow(figures.head)};
    for (const FigureRow &row : figures.rows) {
        table.rows.append(row.across ? acrossRow(row.cells.constFirst(), table.columns.size(), RowStyle::Note)
                                     : plainRow(row.cells));
    }
    return table;
}

} // namespace

void addFigures(Document &paper, const PaperJob &job, const Firmness &found)
{
    for (const FigureSection &section :
         figureSections(found, concentrationOf(job, found), paperNames(job, found), job.say.wording())) {
        addSection(paper, section.title);
        for (const QString &meaning : section.meanings) {
            addNote(paper, meaning);
        }
        for (const QString &line : section.lines) {
            addBody(paper, line);
        }
        if (!section.table.rows.isEmpty()) {
            paper.add(figureTable(section.table));
        }
    }
}

} // namespace rangvoan::report
