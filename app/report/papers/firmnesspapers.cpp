// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/firmness.h"
#include "app/report/papers/figures.h"
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/results.h"
#include "app/report/papers/seats.h"
#include "app/report/papers/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal folderPoints = 10;
constexpr int beyondTheLine = 5; // places below the seats that the annex shows

Result<Firmness> firmnessForPaper(const PaperJob &job)
{
    const Result<RankingInput> input = rankingInput(job.facts, job.category->id, job.round);
    return input ? firmness(*input, *job.rules(), BootstrapPlan(), [](int) { return false; })
                 : Result<Firmness>(input.error());
}

QString bandWord(const PaperJob &job, Band band)
{
    switch (band) {
    case Band::In:
        return job.say(QT_TRANSLATE_NOOP("papers", "in every case"));
    case Band::Discuss:
        return job.say(QT_TRANSLATE_NOOP("papers", "to be discussed"));
    case Band::Out:
        return job.say(QT_TRANSLATE_NOOP("papers", "in no case"));
    }
    return {};
}

QString rangeText(const PaperJob &job, const PlaceRange &range)
{
    return range.best == range.worst ? job.say.digits(range.best)
                                     : job.say.digits(range.best) + u" – "_s + job.say.digits(range.worst);
}

QString closenessSentence(const PaperJob &job, const CutCloseness &cut)
{
    const QStringList names{job.numbered(cut.lastIn), job.numbered(cut.firstOut), job.points(cut.difference)};
    return cut.difference == Score()
               ? job.say(QT_TRANSLATE_NOOP("papers", "%1 holds the last seat, %2 is the first without one: they have "
                                                     "equal points and only the rules for ties separate them."),
                         names)
               : job.say(QT_TRANSLATE_NOOP("papers", "%1 holds the last seat, %2 is the first without one: they are "
                                                     "%3 points apart."),
                         names);
}

QStringList firmnessSentences(const PaperJob &job, const Firmness &found)
{
    const Voice &say = job.say;
    QStringList sentences;
    if (found.cut) {
        sentences.append(closenessSentence(job, *found.cut));
        if (found.cut->steps) {
            sentences.append(say(QT_TRANSLATE_NOOP("papers", "Marks that would have to change by one step for the two "
                                                             "to change places: %1."),
                                 {say.digits(*found.cut->steps)}));
        }
    }
    if (!found.cases.isEmpty()) {
        sentences.append(say(QT_TRANSLATE_NOOP("papers", "Leaving out one member at a time, the seats stay the same in "
                                                         "%1 of %2 cases."),
                             {say.digits(found.sameSeats()), say.digits(found.cases.size())}));
    }
    return sentences;
}

/// The candidates around the cut line; the members left out stay unnamed.
Table firmnessTable(const PaperJob &job, const Firmness &found)
{
    const Voice &say = job.say;
    Table table{.columns = {{.align = Align::Centre},
                            {.weight = 2},
                            {.weight = 1, .align = Align::Centre},
                            {.weight = 1, .align = Align::Centre},
                            {.weight = 1.3, .align = Align::Centre},
                            {.weight = 1.1}}};
    table.head = {headRow({say(QT_TRANSLATE_NOOP("papers", "Place")), say(QT_TRANSLATE_NOOP("papers", "Candidate")),
                           say(QT_TRANSLATE_NOOP("papers", "Places with one member left out")),
                           say(QT_TRANSLATE_NOOP("papers", "Places in four of five draws")),
                           say(QT_TRANSLATE_NOOP("papers", "Draws with a seat")),
                           say(QT_TRANSLATE_NOOP("papers", "Has a seat"))})};
    const qsizetype rows = std::min<qsizetype>(found.candidates.size(), found.seats + beyondTheLine);
    for (qsizetype i = 0; i < rows; ++i) {
        const CandidateFirmness &one = found.candidates.at(i);
        if (i == found.seats) {
            table.rows.append(
                acrossRow(say(QT_TRANSLATE_NOOP("papers", "Cut line: %1 seats"), {say.digits(found.seats)}),
                          table.columns.size(), RowStyle::CutLine));
        }
        table.rows.append(plainRow(
            {say.digits(one.place), job.numbered(one.id), rangeText(job, one.leftOut), rangeText(job, one.likely),
             say(QT_TRANSLATE_NOOP("papers", "%1 of %2"), {say.digits(one.seated), say.digits(found.draws)}),
             bandWord(job, one.band)},
            one.band == Band::Discuss ? RowStyle::Emphasised : RowStyle::Normal));
    }
    return table;
}

void addDrawsNote(Document &paper, const PaperJob &job, const Firmness &found)
{
    addNote(paper, job.say(QT_TRANSLATE_NOOP("papers", "Draws: %1 times as many members as there are, drawn with "
                                                       "replacement by a fixed seed, so the same file gives the same "
                                                       "figures. They advise and decide nothing."),
                           {job.say.digits(found.draws)}));
}

void addFirmness(Document &paper, const PaperJob &job, const Firmness &found)
{
    addBullets(paper, firmnessSentences(job, found));
    paper.add(firmnessTable(job, found));
    addDrawsNote(paper, job, found);
}

void addTitledBullets(Document &paper, const PaperJob &job, const QString &title, QStringList lines)
{
    if (lines.isEmpty()) {
        lines.append(job.say(QT_TRANSLATE_NOOP("papers", "None.")));
    }
    addSection(paper, title);
    addBullets(paper, lines);
}

QStringList recusalLines(const PaperJob &job)
{
    QStringList lines;
    for (const Conflict &conflict : job.facts.conflicts) {
        const Candidate *candidate = job.facts.candidate(conflict.candidate);
        if (candidate != nullptr && candidate->category == job.category->id) {
            lines.append(job.say(QT_TRANSLATE_NOOP("papers", "%1: %2 (%3)"),
                                 {job.memberName(conflict.member), job.numbered(conflict.candidate),
                                  relationWord(conflict.relation, job.say)}));
        }
    }
    return lines;
}

void addTheFive(Document &paper, const PaperJob &job, const Ranking &ranking)
{
    const Decision *decision = job.facts.decisionInForce(job.category->id);
    QList<CandidateId> seats = decision == nullptr ? QList<CandidateId>() : decision->seats;
    if (decision == nullptr) {
        for (const RankedCandidate &row :
             ranking.rows.first(std::min<qsizetype>(ranking.rows.size(), job.category->settings.seats))) {
            seats.append(row.id);
        }
    }
    addSection(paper, decision == nullptr ? job.say(QT_TRANSLATE_NOOP("papers", "The first of the ranking"))
                                          : job.say(QT_TRANSLATE_NOOP("papers", "The awardees decided")));
    paper.add(seatsTable(job, seats, &ranking));
}

} // namespace

Result<Document> makeCutLineAnnex(const PaperJob &job)
{
    const Result<Ranking> ranking = rankingForPaper(job);
    if (!ranking) {
        return ranking.error();
    }
    const Result<Firmness> found = firmnessForPaper(job);
    if (!found) {
        return found.error();
    }
    const Voice &say = job.say;
    Document paper =
        beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Annex: how firm is the cut line?")),
                   say(QT_TRANSLATE_NOOP("papers", "%1, academic year %2"), {job.categoryName(), job.year()}));
    paper.meta.draft = paper.meta.draft || !matchesSealed(job, *ranking);
    paper.page.points = folderPoints;
    addBullets(paper, firmnessSentences(job, *found));
    addDrawsNote(paper, job, *found);
    addSection(paper, say(QT_TRANSLATE_NOOP("papers", "Ties")));
    QStringList ties = tieSentences(job, *ranking) + rulingSentences(job);
    if (ties.isEmpty()) {
        ties.append(say(QT_TRANSLATE_NOOP("papers", "None.")));
    }
    addBullets(paper, ties);
    addFigures(paper, job, *found);
    if (!found->cases.isEmpty()) {
        addNote(paper, say(QT_TRANSLATE_NOOP("papers", "Members are called by letters, in an order that does not tell "
                                                       "who they are.")));
    }
    addCommitteeClosing(paper, job);
    return paper;
}

Result<Document> makeChairsFolder(const PaperJob &job)
{
    const Result<Ranking> ranking = rankingForPaper(job);
    if (!ranking) {
        return ranking.error();
    }
    const Result<Firmness> found = firmnessForPaper(job);
    if (!found) {
        return found.error();
    }
    const Voice &say = job.say;
    const Decision *decision = job.facts.decisionInForce(job.category->id);
    Document paper =
        beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Chair's folder")),
                   say(QT_TRANSLATE_NOOP("papers", "%1, academic year %2"), {job.categoryName(), job.year()}));
    paper.page.points = folderPoints;
    addTheFive(paper, job, *ranking);
    addSection(paper, say(QT_TRANSLATE_NOOP("papers", "How firm is it?")));
    addFirmness(paper, job, *found);
    addTitledBullets(paper, job, say(QT_TRANSLATE_NOOP("papers", "Ties")),
                     tieSentences(job, *ranking) + rulingSentences(job));
    addTitledBullets(paper, job, say(QT_TRANSLATE_NOOP("papers", "Recusals")), recusalLines(job));
    addTitledBullets(paper, job, say(QT_TRANSLATE_NOOP("papers", "Departure from the ranking")),
                     decision == nullptr ? QStringList() : departureSentences(job, *decision));
    addReferences(paper, job);
    addClosing(paper, job, secretarySigner(job, say(QT_TRANSLATE_NOOP("papers", "Made by"))));
    return paper;
}

} // namespace rangvoan::report
