// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/results.h"
#include "app/report/papers/seats.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

QDate decidedOn(const PaperJob &job, const Decision &decision)
{
    const Motion *motion = job.facts.motion(decision.motion);
    const Meeting *meeting = motion == nullptr ? nullptr : job.facts.meeting(motion->meeting);
    return meeting == nullptr ? decision.date : meeting->details.date;
}

QString openingSentence(const PaperJob &job, const Decision &decision)
{
    const QList<Candidate> running = job.facts.running(job.category->id);
    const auto women = std::count_if(running.cbegin(), running.cend(), [](const Candidate &candidate) {
        return candidate.nomination.sex == Sex::Female;
    });
    const QStringList words{job.say.date(decidedOn(job, decision)), job.say.digits(running.size()),
                            job.say.digits(women), job.categoryName(), job.say.digits(decision.seats.size())};
    if (decision.by == DecidedBy::Authority) {
        return job.say(QT_TRANSLATE_NOOP("papers",
                                         "The evaluation committee examined the scores of %2 candidates (women: %3) "
                                         "on the Teacher Professional Standards. In the category %4 the "
                                         "following %5 persons were named:"),
                       words);
    }
    return job.say(QT_TRANSLATE_NOOP("papers",
                                     "The evaluation committee met on %1, examined the scores of %2 candidates "
                                     "(women: %3) on the Teacher Professional Standards and decided to select the "
                                     "following %5 persons in the category %4:"),
                   words);
}

void addSectionList(Document &paper, const QString &title, const QStringList &lines)
{
    if (!lines.isEmpty()) {
        addSection(paper, title);
        addBullets(paper, lines);
    }
}

void addPrizes(Document &paper, const PaperJob &job, const Decision &decision)
{
    QStringList lines;
    for (int place = 1; place <= decision.seats.size(); ++place) {
        if (const qint64 prize = prizeOf(job, place); prize > 0) {
            lines.append(job.say(QT_TRANSLATE_NOOP("papers", "Place %1: %2 riel"),
                                 {job.say.digits(place), job.say.number(prize)}));
        }
    }
    addSectionList(paper, job.say(QT_TRANSLATE_NOOP("papers", "Prizes")), lines);
}

} // namespace

Result<Document> makeAwardReport(const PaperJob &job)
{
    const Result<const Decision *> decision = decisionForPaper(job);
    if (!decision) {
        return decision.error();
    }
    const Result<Ranking> ranking = rankingForPaper(job);
    if (!ranking) {
        return ranking.error();
    }
    const Decision &seats = *decision.value();
    Document paper = beginPaper(
        job, job.say(QT_TRANSLATE_NOOP("papers", "Report")),
        job.say(QT_TRANSLATE_NOOP("papers", "on the result of the evaluation, category %1, academic year %2"),
                {job.categoryName(), job.year()}));
    addBody(paper, openingSentence(job, seats));
    paper.add(seatsTable(job, seats.seats, &ranking.value()));
    if (!seats.reserves.isEmpty()) {
        addSection(paper, job.say(QT_TRANSLATE_NOOP("papers", "Reserves")));
        paper.add(seatsTable(job, seats.reserves, &ranking.value()));
    }
    addSectionList(paper, job.say(QT_TRANSLATE_NOOP("papers", "Ties")),
                   tieSentences(job, ranking.value()) + rulingSentences(job));
    addSectionList(paper, job.say(QT_TRANSLATE_NOOP("papers", "Departure from the ranking")),
                   departureSentences(job, seats));
    addSectionList(paper, job.say(QT_TRANSLATE_NOOP("papers", "Decisions and instructions")),
                   decisionHistory(job) + instructionSentences(job) + vacancySentences(job));
    addPrizes(paper, job, seats);
    for (const QString &sentence : roundingSentences(job)) {
        addNote(paper, sentence);
    }
    addReferences(paper, job);
    addClosing(paper, job, secretarySigner(job, job.say(QT_TRANSLATE_NOOP("papers", "Reported by"))),
               chairSigner(job, job.say(QT_TRANSLATE_NOOP("papers", "Seen and approved"))));
    return paper;
}

} // namespace rangvoan::report
