// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/results.h"
#include "app/scoring/lot.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal slipPoints = 18; // a slip of paper for the box, readable by everybody in the room
constexpr qreal slipRoom = 46;
constexpr int blankWitnesses = 3;

/// Names as slips to cut out, one below the other, in the order of the numbers.
Table slipsTable(const PaperJob &job, const QList<CandidateId> &tied)
{
    Table table{.columns = {{.minWidth = 60, .align = Align::Centre}, {.weight = 1, .align = Align::Centre}}};
    for (const CandidateId &id : tied) {
        const Candidate *candidate = job.facts.candidate(id);
        if (candidate != nullptr) {
            Row row{.minHeight = slipRoom};
            row.cells = {Cell{.text = Text(job.say.digits(candidate->number), TextRole::Normal, slipPoints)},
                         Cell{.text = Text(job.say.name(candidate->nomination.name), TextRole::Normal, slipPoints)}};
            table.rows.append(row);
        }
    }
    return table;
}

Table orderTable(const PaperJob &job, const QList<CandidateId> &order)
{
    const Voice &say = job.say;
    Table table{
        .columns = {{.minWidth = 60, .align = Align::Centre}, {.align = Align::Centre}, {.weight = 2}, {.weight = 2}}};
    table.head = {headRow({say(QT_TRANSLATE_NOOP("papers", "Drawn as")), say(QT_TRANSLATE_NOOP("papers", "No.")),
                           say(QT_TRANSLATE_NOOP("papers", "Candidate")),
                           say(QT_TRANSLATE_NOOP("papers", "Capital or province"))})};
    int drawn = 0;
    for (const CandidateId &id : order) {
        const Candidate *candidate = job.facts.candidate(id);
        table.rows.append(candidate == nullptr ? plainRow({say.digits(++drawn), {}, {}, {}})
                                               : plainRow({say.digits(++drawn), say.digits(candidate->number),
                                                           say.name(candidate->nomination.name),
                                                           job.province(candidate->nomination.provinceCode)}));
    }
    return table;
}

QList<int> numbersOf(const PaperJob &job, const QList<CandidateId> &candidates)
{
    QList<int> numbers;
    for (const CandidateId &id : candidates) {
        if (const Candidate *candidate = job.facts.candidate(id); candidate != nullptr) {
            numbers.append(candidate->number);
        }
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

/// Everybody can repeat this lot: the text, the numbers and what came out of them. Kept in Latin letters and digits:
/// they are typed into a computer.
void addHashTickets(Document &paper, const PaperJob &job, const TieRuling &ruling)
{
    const QList<int> numbers = numbersOf(job, ruling.order);
    const Result<QList<LotTicket>> tickets = drawLot(ruling.published, numbers);
    if (!tickets) {
        return;
    }
    const Voice &say = job.say;
    QStringList list;
    for (const int number : numbers) {
        list.append(QString::number(number));
    }
    addBody(paper, say(QT_TRANSLATE_NOOP("papers", "The ticket of each candidate is the SHA-256 of the text, the list "
                                                   "of numbers and the own number, each on a line; the smallest "
                                                   "ticket comes first. Anybody can compute it again:")));
    addNote(paper, u"printf '%s\\n%s\\n%s' \"%1\" \"%2\" %3 | sha256sum"_s.replace(u"%1"_s, ruling.published)
                       .replace(u"%2"_s, list.join(u','))
                       .replace(u"%3"_s, list.constFirst()));
    Table table{.columns = {{.align = Align::Centre}, {.weight = 1}}, .points = 8};
    table.head = {headRow({say(QT_TRANSLATE_NOOP("papers", "No.")), say(QT_TRANSLATE_NOOP("papers", "Ticket"))})};
    for (const LotTicket &ticket : *tickets) {
        table.rows.append(plainRow({say.digits(ticket.number), QString::fromLatin1(ticket.hash)}));
    }
    paper.add(table);
}

void addRuledLot(Document &paper, const PaperJob &job, const TieRuling &ruling)
{
    const Voice &say = job.say;
    const bool byHand = ruling.method == TieMethod::LotByHand;
    addSection(paper, byHand ? say(QT_TRANSLATE_NOOP("papers", "Lot drawn by hand"))
                             : say(QT_TRANSLATE_NOOP("papers", "Lot by a published text")));
    KeyValues lines;
    lines.pairs = {{.label = say(QT_TRANSLATE_NOOP("papers", "Date:")), .value = say.date(ruling.date)},
                   {.label = byHand ? say(QT_TRANSLATE_NOOP("papers", "How:"))
                                    : say(QT_TRANSLATE_NOOP("papers", "Source named before:")),
                    .value = ruling.how,
                    .blankLines = 1}};
    if (byHand) {
        lines.pairs.append({.label = say(QT_TRANSLATE_NOOP("papers", "Witnesses:")),
                            .value = say.join(ruling.witnesses),
                            .blankLines = 1});
    } else {
        lines.pairs.append({.label = say(QT_TRANSLATE_NOOP("papers", "Text:")), .value = ruling.published});
    }
    paper.add(lines);
    paper.add(orderTable(job, ruling.order));
    if (!byHand) {
        addHashTickets(paper, job, ruling);
    }
}

/// A form for a draw that is still to come: slips to cut and lines to fill in.
void addOpenLot(Document &paper, const PaperJob &job, const UnresolvedTie &tie)
{
    const Voice &say = job.say;
    addSection(paper, say(QT_TRANSLATE_NOOP("papers", "To be drawn: places %1 to %2"),
                          {say.digits(tie.firstPlace), say.digits(tie.lastPlace)}));
    addBody(paper, say(QT_TRANSLATE_NOOP("papers", "Cut out the slips, fold them alike and draw them before witnesses; "
                                                   "write down the order and sign.")));
    paper.add(slipsTable(job, tie.candidates));
    paper.add(KeyValues{.pairs = {{.label = say(QT_TRANSLATE_NOOP("papers", "How:")), .blankLines = 1},
                                  {.label = say(QT_TRANSLATE_NOOP("papers", "Order as drawn:")),
                                   .blankLines = static_cast<int>(tie.candidates.size())}}});
}

/// Those who saw it; dots where they are not named yet.
void addWitnesses(Document &paper, const PaperJob &job, QStringList witnesses)
{
    while (witnesses.size() < blankWitnesses) {
        witnesses.append(QString());
    }
    SignatureBlock block;
    for (const QString &name : witnesses) {
        block.signers.append(
            signerColumn({.action = job.say(QT_TRANSLATE_NOOP("papers", "Witness")), .post = {}, .name = name}, job));
        block.signers.last().gap = 44;
    }
    paper.add(block);
}

} // namespace

Result<Document> makeLotPaper(const PaperJob &job)
{
    const Result<Ranking> ranking = rankingForPaper(job);
    if (!ranking) {
        return ranking.error();
    }
    Document paper = beginPaper(job, job.say(QT_TRANSLATE_NOOP("papers", "Record of the lot")),
                                job.say(QT_TRANSLATE_NOOP("papers", "between candidates with equal scores, %1, "
                                                                    "academic year %2"),
                                        {job.categoryName(), job.year()}));
    const qsizetype begun = paper.blocks.size();
    QStringList witnesses;
    for (const TieRuling &ruling : job.facts.tieRulings) {
        const bool lot = ruling.method != TieMethod::CommitteeVote;
        if (lot && ruling.category == job.category->id && ruling.round == job.round) {
            addRuledLot(paper, job, ruling);
            witnesses += ruling.witnesses;
        }
    }
    for (const UnresolvedTie &tie : ranking->unresolved) {
        if (tie.mustBeResolved()) {
            addOpenLot(paper, job, tie);
        }
    }
    if (paper.blocks.size() == begun) {
        return Error{ErrorCode::NotFound, {u"lot"_s}};
    }
    witnesses.removeDuplicates();
    addWitnesses(paper, job, witnesses);
    addCommitteeClosing(paper, job);
    return paper;
}

} // namespace rangvoan::report
