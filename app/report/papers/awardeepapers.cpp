// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/seats.h"
#include "app/text/amountwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal thumbRoom = 34; // points: 12 mm, a thumb print
constexpr qreal paymentPoints = 8.5;
constexpr qreal paymentMargin = 42; // above: five rows, their sum and the signatures share a page
constexpr qreal listPoints = 10;    // so that five rows and the signatures share a page

QString amountInWords(const PaperJob &job, qint64 amount)
{
    const Result<QString> words = rielInWords(amount, job.say.language());
    return words ? words.value() : QString();
}

QString receiptText(const PaperJob &job, const CandidateId &candidate)
{
    for (const PrizeReceipt &receipt : job.facts.receipts) {
        if (receipt.candidate == candidate) {
            return job.say(QT_TRANSLATE_NOOP("papers", "Received on %1 by %2"),
                           {job.say.shortDate(receipt.date), receipt.receiver});
        }
    }
    return {};
}

QString stackedName(const PaperJob &job, const PersonName &name)
{
    const QString other = job.say.otherName(name);
    return other.isEmpty() ? job.say.name(name) : job.say.name(name) + u'\n' + other;
}

} // namespace

Result<Document> makeCongressList(const PaperJob &job)
{
    const Result<const Decision *> decision = decisionForPaper(job);
    if (!decision) {
        return decision.error();
    }
    const Voice &say = job.say;
    Document paper =
        beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "List of awardees for the education congress")),
                   say(QT_TRANSLATE_NOOP("papers", "%1, academic year %2"), {job.categoryName(), job.year()}),
                   Orientation::Landscape);
    paper.page.points = listPoints;
    Table table{.columns = {{.align = Align::Centre},
                            {.weight = 1.4},
                            {.weight = 1.5},
                            {.align = Align::Centre},
                            {.align = Align::Centre},
                            {.weight = 1.5},
                            {.weight = 2},
                            {.weight = 1.6},
                            {.align = Align::Right}}};
    table.head = {headRow({say(QT_TRANSLATE_NOOP("papers", "Place")), say(QT_TRANSLATE_NOOP("papers", "Name")),
                           say.isKhmer() ? say(QT_TRANSLATE_NOOP("papers", "Name in Latin letters"))
                                         : say(QT_TRANSLATE_NOOP("papers", "Name in Khmer")),
                           say(QT_TRANSLATE_NOOP("papers", "Sex")), say(QT_TRANSLATE_NOOP("papers", "Date of birth")),
                           say(QT_TRANSLATE_NOOP("papers", "Position")), say(QT_TRANSLATE_NOOP("papers", "School")),
                           say(QT_TRANSLATE_NOOP("papers", "Capital or province")),
                           say(QT_TRANSLATE_NOOP("papers", "Prize (riel)"))})};
    int place = 0;
    int women = 0;
    for (const CandidateId &id : decision.value()->seats) {
        const Candidate *candidate = job.facts.candidate(id);
        const Nomination one = candidate == nullptr ? Nomination() : candidate->nomination;
        ++place;
        women += one.sex == Sex::Female ? 1 : 0;
        table.rows.append(
            plainRow({say.digits(place), say.name(one.name), say.otherName(one.name), say.sex(one.sex),
                      say.shortDate(one.birthDate), one.position, say.school(one), job.province(one.provinceCode),
                      prizeOf(job, place) > 0 ? say.number(prizeOf(job, place)) : u"-"_s}));
    }
    table.rows.append(acrossRow(say(QT_TRANSLATE_NOOP("papers", "Total: %1 persons, of them women: %2."),
                                    {say.digits(place), say.digits(women)}),
                                table.columns.size(), RowStyle::Emphasised));
    paper.add(table);
    addCommitteeClosing(paper, job);
    return paper;
}

Result<Document> makePaymentList(const PaperJob &job)
{
    const Result<const Decision *> decision = decisionForPaper(job);
    if (!decision) {
        return decision.error();
    }
    const Voice &say = job.say;
    Document paper =
        beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Payment list of prizes")),
                   say(QT_TRANSLATE_NOOP("papers", "%1, academic year %2"), {job.categoryName(), job.year()}),
                   Orientation::Landscape);
    paper.page.points = paymentPoints;
    paper.page.top = paymentMargin;
    Table table{.columns = {{.align = Align::Centre},
                            {.weight = 1.6},
                            {.align = Align::Centre},
                            {.weight = 1.8},
                            {.align = Align::Right},
                            {.weight = 1.6},
                            {.weight = 2.4}},
                .points = paymentPoints};
    table.head = {
        headRow({say(QT_TRANSLATE_NOOP("papers", "Place")), say(QT_TRANSLATE_NOOP("papers", "Name")),
                 say(QT_TRANSLATE_NOOP("papers", "Sex")), say(QT_TRANSLATE_NOOP("papers", "School")),
                 say(QT_TRANSLATE_NOOP("papers", "Amount (riel)")), say(QT_TRANSLATE_NOOP("papers", "Amount in words")),
                 say(QT_TRANSLATE_NOOP("papers", "Signature or thumb print, date"))})};
    qint64 total = 0;
    int place = 0;
    for (const CandidateId &id : decision.value()->seats) {
        const Candidate *candidate = job.facts.candidate(id);
        const Nomination one = candidate == nullptr ? Nomination() : candidate->nomination;
        const qint64 prize = prizeOf(job, ++place);
        total += prize;
        Row row = plainRow({say.digits(place), stackedName(job, one.name), say.sex(one.sex), say.school(one),
                            say.number(prize), amountInWords(job, prize), receiptText(job, id)});
        row.minHeight = thumbRoom;
        table.rows.append(row);
    }
    table.rows.append(
        Row{.cells = {Cell{.text = say(QT_TRANSLATE_NOOP("papers", "Total")), .span = 4},
                      Cell{.text = say.number(total)}, Cell{.text = amountInWords(job, total), .span = 2}},
            .style = RowStyle::Emphasised});
    paper.add(table);
    addCommitteeClosing(paper, job);
    return paper;
}

} // namespace rangvoan::report
