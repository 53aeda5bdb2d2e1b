// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal checklistPoints = 9;
constexpr qreal tickRoom = 22; // points: room to tick and sign by hand

const Evidence *pieceFor(const PaperJob &job, const CandidateId &candidate, const QString &document)
{
    const QList<Evidence> &evidence = job.facts.evidence;
    const auto found = std::find_if(evidence.cbegin(), evidence.cend(), [&](const Evidence &one) {
        return one.candidate == candidate && one.document == document;
    });
    return found == evidence.cend() ? nullptr : &*found;
}

QStringList missingDocuments(const PaperJob &job, const Candidate &candidate)
{
    QStringList names;
    for (const RequiredDocument &document : job.requiredDocuments()) {
        if (pieceFor(job, candidate.id, document.code) == nullptr) {
            names.append(job.say.local(document.name));
        }
    }
    return names;
}

QString mediumOf(const PaperJob &job, const Evidence &piece)
{
    switch (piece.kind) {
    case EvidenceKind::Paper:
        return job.say(QT_TRANSLATE_NOOP("papers", "paper"));
    case EvidenceKind::File:
        return job.say(QT_TRANSLATE_NOOP("papers", "file"));
    case EvidenceKind::Medium:
        return job.say(QT_TRANSLATE_NOOP("papers", "disc or stick"));
    }
    return {};
}

Row pieceRow(const PaperJob &job, int number, const QString &what, const Evidence *piece)
{
    const Voice &say = job.say;
    Row row{.minHeight = tickRoom};
    row.cells = {Cell{.text = say.digits(number)}, Cell{.text = what},
                 Cell{.box = piece == nullptr ? Box::Empty : Box::Ticked}};
    const QString place = piece == nullptr            ? QString()
                          : piece->location.isEmpty() ? mediumOf(job, *piece)
                                                      : say(QT_TRANSLATE_NOOP("papers", "%1, %2"),
                                                            {mediumOf(job, *piece), say.digits(piece->location)});
    row.cells.append(Cell{.text = place});
    row.cells.append(Cell{.text = piece == nullptr ? QString() : say.shortDate(piece->receivedOn)});
    row.cells.append(Cell{.text = piece == nullptr ? QString() : piece->verifiedBy});
    row.cells.append(Cell{.text = piece == nullptr ? QString() : piece->secondChecker});
    return row;
}

Table checklistTable(const PaperJob &job)
{
    const Voice &say = job.say;
    Table table{.columns = {{.align = Align::Centre},
                            {.weight = 2},
                            {.align = Align::Centre},
                            {.weight = 2},
                            {.align = Align::Centre},
                            {.weight = 1.2},
                            {.weight = 1.2}},
                .points = checklistPoints};
    table.head = {
        headRow({say(QT_TRANSLATE_NOOP("papers", "#")), say(QT_TRANSLATE_NOOP("papers", "Document")),
                 say(QT_TRANSLATE_NOOP("papers", "Received")), say(QT_TRANSLATE_NOOP("papers", "Where it lies")),
                 say(QT_TRANSLATE_NOOP("papers", "On")), say(QT_TRANSLATE_NOOP("papers", "Verified by")),
                 say(QT_TRANSLATE_NOOP("papers", "Checked again by"))})};
    int number = 0;
    QSet<EvidenceId> told;
    for (const RequiredDocument &document : job.requiredDocuments()) {
        const Evidence *piece = pieceFor(job, job.candidate->id, document.code);
        if (piece != nullptr) {
            told.insert(piece->id);
        }
        table.rows.append(pieceRow(job, ++number, say.local(document.name), piece));
    }
    for (const Evidence &piece : job.facts.evidence) {
        if (piece.candidate == job.candidate->id && !told.contains(piece.id)) {
            table.rows.append(pieceRow(job, ++number, piece.title, &piece));
        }
    }
    table.empty = say(QT_TRANSLATE_NOOP("papers", "The rules ask for no document and none was received."));
    return table;
}

} // namespace

Result<Document> makeEvidenceChecklist(const PaperJob &job)
{
    const Voice &say = job.say;
    const Nomination &one = job.candidate->nomination;
    Document paper = beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Evidence checklist")),
                                job.numbered(job.candidate->id), Orientation::Portrait, PaperHead::MottoOnly);
    paper.add(KeyValues{
        .pairs = {{.label = say(QT_TRANSLATE_NOOP("papers", "School:")), .value = say.school(one), .blankLines = 1},
                  {.label = say(QT_TRANSLATE_NOOP("papers", "Capital or province:")),
                   .value = job.province(one.provinceCode)},
                  {.label = say(QT_TRANSLATE_NOOP("papers", "Category:")), .value = job.categoryName()}}});
    paper.page.points = checklistPoints + 1;
    paper.add(checklistTable(job));
    const QStringList missing = missingDocuments(job, *job.candidate);
    addBody(paper, missing.isEmpty() ? say(QT_TRANSLATE_NOOP("papers", "Nothing that the rules ask for is missing."))
                                     : say(QT_TRANSLATE_NOOP("papers", "Still missing: %1."), {say.join(missing)}));
    addClosing(paper, job, secretarySigner(job, say(QT_TRANSLATE_NOOP("papers", "Verified by"))),
               {.action = say(QT_TRANSLATE_NOOP("papers", "Checked again by")),
                .post = say(QT_TRANSLATE_NOOP("papers", "Second checker"))});
    return paper;
}

Result<Document> makeMissingList(const PaperJob &job)
{
    const Voice &say = job.say;
    Document paper =
        beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Missing documents")),
                   say(QT_TRANSLATE_NOOP("papers", "%1, academic year %2"), {job.categoryName(), job.year()}));
    Table table{
        .columns = {{.align = Align::Centre}, {.weight = 1.6}, {.weight = 1.3}, {.weight = 1.6}, {.weight = 2.4}}};
    table.head = {
        headRow({say(QT_TRANSLATE_NOOP("papers", "No.")), say(QT_TRANSLATE_NOOP("papers", "Candidate")),
                 say(QT_TRANSLATE_NOOP("papers", "Capital or province")), say(QT_TRANSLATE_NOOP("papers", "School")),
                 say(QT_TRANSLATE_NOOP("papers", "Still missing"))})};
    for (const Candidate &candidate : job.facts.candidates) {
        if (candidate.category != job.category->id || !candidate.isAccepted() || candidate.withdrawn != Withdrawn::No) {
            continue;
        }
        const QStringList missing = missingDocuments(job, candidate);
        if (!missing.isEmpty()) {
            table.rows.append(plainRow({say.digits(candidate.number), say.name(candidate.nomination.name),
                                        job.province(candidate.nomination.provinceCode),
                                        say.school(candidate.nomination), missing.join(u'\n')}));
        }
    }
    table.empty = say(QT_TRANSLATE_NOOP("papers", "Nothing that the rules ask for is missing."));
    paper.add(table);
    addClosing(paper, job, secretarySigner(job, say(QT_TRANSLATE_NOOP("papers", "Made by"))));
    return paper;
}

} // namespace rangvoan::report
