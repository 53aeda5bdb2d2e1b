// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/wordings.h"

#include <QCoreApplication>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal proofPoints = 24; // a wrong sign under a consonant is seen at this size
constexpr qreal proofLatinPoints = 13;
constexpr qreal proofBodyPoints = 9.5;
constexpr qreal proofRoom = 64;

/// Accepted nominations of the province, in the order of the list; the refused ones too where `all`.
QList<Candidate> candidatesOfProvince(const PaperJob &job, bool all)
{
    QList<Candidate> candidates;
    for (const Candidate &candidate : job.facts.candidates) {
        if (candidate.nomination.provinceCode == job.provinceCode && (all || candidate.isAccepted())) {
            candidates.append(candidate);
        }
    }
    return candidates;
}

QHash<QString, QString> provinceFields(const PaperJob &job)
{
    QHash<QString, QString> fields = commonFields(job);
    fields.insert(u"province"_s, job.province(job.provinceCode));
    fields.insert(u"received"_s, job.say.digits(candidatesOfProvince(job, true).size()));
    if (job.facts.settings.deadline.isValid()) {
        fields.insert(u"deadline"_s, job.say.date(job.facts.settings.deadline));
    }
    return fields;
}

QString categoryOf(const PaperJob &job, const Candidate &candidate)
{
    const CategoryFacts *category = job.facts.category(candidate.category);
    return category == nullptr ? QString() : job.say.local(category->settings.nameKm, category->settings.nameEn);
}

QString admissionWord(const PaperJob &job, const Candidate &candidate)
{
    if (candidate.admission == Admission::Refused) {
        return job.say(QT_TRANSLATE_NOOP("papers", "refused"));
    }
    return candidate.intake.late ? job.say(QT_TRANSLATE_NOOP("papers", "received late"))
                                 : job.say(QT_TRANSLATE_NOOP("papers", "received"));
}

Document provincePaper(const PaperJob &job, const QString &title, const QString &under)
{
    Document paper = beginPaper(job, title, under);
    paper.meta.title = job.say(QT_TRANSLATE_NOOP("papers", "%1, %2"), {title, job.province(job.provinceCode)});
    return paper;
}

void addDepartmentAddress(Document &paper, const PaperJob &job)
{
    paper.add(Paragraph{.text = Text(job.say(QT_TRANSLATE_NOOP("papers", "To the director of education, youth and "
                                                                         "sport of %1"),
                                             {job.province(job.provinceCode)}),
                                     TextRole::Strong),
                        .align = Align::Centre});
}

Table receivedTable(const PaperJob &job, const QList<Candidate> &candidates)
{
    const Voice &say = job.say;
    Table table{.columns = {{.align = Align::Centre},
                            {.weight = 2},
                            {.align = Align::Centre},
                            {.weight = 2},
                            {.weight = 1.3},
                            {.weight = 1.2},
                            {.weight = 1}}};
    table.head = {
        headRow({say(QT_TRANSLATE_NOOP("papers", "#")), say(QT_TRANSLATE_NOOP("papers", "Name")),
                 say(QT_TRANSLATE_NOOP("papers", "Sex")), say(QT_TRANSLATE_NOOP("papers", "School")),
                 say(QT_TRANSLATE_NOOP("papers", "Category")), say(QT_TRANSLATE_NOOP("papers", "Received on")),
                 say(QT_TRANSLATE_NOOP("papers", "State"))})};
    int number = 0;
    for (const Candidate &candidate : candidates) {
        const Nomination &one = candidate.nomination;
        table.rows.append(plainRow({say.digits(++number), say.name(one.name), say.sex(one.sex), say.school(one),
                                    categoryOf(job, candidate), say.shortDate(candidate.intake.receivedOn),
                                    admissionWord(job, candidate)}));
    }
    table.empty = say(QT_TRANSLATE_NOOP("papers", "Nobody."));
    return table;
}

/// The name as it will be cut into a certificate, and what else stands on it.
Text proofText(const PaperJob &job, const Nomination &one)
{
    const Voice &say = job.say;
    const QString facts = say(QT_TRANSLATE_NOOP("papers", "Sex: %1   Born on %2   %3"),
                              {say.sex(one.sex), say.date(one.birthDate), say.isKhmer() ? one.position : QString()});
    return {Run{one.name.khmer() + u'\n', TextRole::Normal, proofPoints},
            Run{one.name.latin + u'\n', TextRole::Strong, proofLatinPoints},
            Run{facts.trimmed() + u'\n' + say.school(one)}};
}

Table proofTable(const PaperJob &job, const QList<Candidate> &candidates)
{
    const Voice &say = job.say;
    Table table{.columns = {{.align = Align::Centre},
                            {.weight = 3},
                            {.minWidth = 40, .align = Align::Centre},
                            {.weight = 1.7},
                            {.weight = 1.2}}};
    table.head = {headRow(
        {say(QT_TRANSLATE_NOOP("papers", "No.")), say(QT_TRANSLATE_NOOP("papers", "As it will be printed")),
         say(QT_TRANSLATE_NOOP("papers", "Correct")), say(QT_TRANSLATE_NOOP("papers", "Otherwise: how it has to be")),
         say(QT_TRANSLATE_NOOP("papers", "Signature of the candidate"))})};
    for (const Candidate &candidate : candidates) {
        Row row;
        row.cells = {Cell{.text = say.digits(candidate.number)}, Cell{.text = proofText(job, candidate.nomination)},
                     Cell{.box = Box::Empty}, Cell{}, Cell{}};
        row.minHeight = proofRoom;
        table.rows.append(row);
    }
    return table;
}

} // namespace

Result<Document> makeReminderLetter(const PaperJob &job)
{
    const QString title = job.say(QT_TRANSLATE_NOOP("papers", "Reminder"));
    Document paper = provincePaper(job, title, {});
    addDepartmentAddress(paper, job);
    addLetterLines(paper, job,
                   job.say(QT_TRANSLATE_NOOP("papers", "Nominations for the academic year %1"), {job.year()}));
    addWording(paper, job, u"reminder-letter"_s, provinceFields(job));
    addWording(paper, job, u"letter-closing"_s);
    addClosing(paper, job, chairSigner(job, {}));
    return paper;
}

Result<Document> makeReceiptSlip(const PaperJob &job)
{
    const QList<Candidate> candidates = candidatesOfProvince(job, true);
    if (candidates.isEmpty()) {
        return Error{ErrorCode::NotFound, {u"candidate"_s}};
    }
    Document paper = provincePaper(
        job, job.say(QT_TRANSLATE_NOOP("papers", "Receipt for nominations")),
        job.say(QT_TRANSLATE_NOOP("papers", "%1, academic year %2"), {job.province(job.provinceCode), job.year()}));
    addWording(paper, job, u"receipt-slip"_s, provinceFields(job));
    paper.add(receivedTable(job, candidates));
    addClosing(paper, job, secretarySigner(job, job.say(QT_TRANSLATE_NOOP("papers", "Received by"))),
               {.action = job.say(QT_TRANSLATE_NOOP("papers", "Handed over by")),
                .post = job.say(QT_TRANSLATE_NOOP("papers", "For the provincial department"))});
    return paper;
}

Result<Document> makeNameProof(const PaperJob &job)
{
    const QList<Candidate> candidates = candidatesOfProvince(job, false);
    if (candidates.isEmpty()) {
        return Error{ErrorCode::NotFound, {u"candidate"_s}};
    }
    Document paper = beginPaper(
        job, job.say(QT_TRANSLATE_NOOP("papers", "Name proof")),
        job.say(QT_TRANSLATE_NOOP("papers", "%1, academic year %2"), {job.province(job.provinceCode), job.year()}),
        Orientation::Portrait, PaperHead::MottoOnly);
    paper.meta.title = job.say(QT_TRANSLATE_NOOP("papers", "%1, %2"),
                               {job.say(QT_TRANSLATE_NOOP("papers", "Name proof")), job.province(job.provinceCode)});
    paper.page.points = proofBodyPoints; // three candidates and the signature share a page
    addBody(paper, job.say(QT_TRANSLATE_NOOP("papers", "Certificates and lists are printed from these facts. Please "
                                                       "compare every sign with the identity card, tick or write what "
                                                       "has to be changed, sign and send it back.")));
    paper.add(proofTable(job, candidates));
    paper.add(openDateBlock(job)); // signed in the province
    const PaperSigner department{.action = job.say(QT_TRANSLATE_NOOP("papers", "Compared and confirmed")),
                                 .post = job.say(QT_TRANSLATE_NOOP("papers", "For the provincial department"))};
    paper.add(SignatureBlock{.signers = {signerColumn(department, job)}, .perRow = 2});
    return paper;
}

} // namespace rangvoan::report
