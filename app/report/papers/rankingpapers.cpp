// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/results.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

qsizetype womenAmong(const PaperJob &job, const QList<RankedCandidate> &rows, qsizetype last)
{
    return std::count_if(rows.cbegin(), rows.cbegin() + last, [&job](const RankedCandidate &row) {
        const Candidate *candidate = job.facts.candidate(row.id);
        return candidate != nullptr && candidate->nomination.sex == Sex::Female;
    });
}

void addTieRows(Table &table, const PaperJob &job, const Ranking &ranking)
{
    for (const QString &sentence : tieSentences(job, ranking)) {
        table.rows.append(acrossRow(sentence, table.columns.size(), RowStyle::Note));
    }
    for (const QString &sentence : rulingSentences(job)) {
        table.rows.append(acrossRow(sentence, table.columns.size(), RowStyle::Note));
    }
}

/// Candidates outside the ranking: without a sheet, or withdrawn.
QStringList outsideRanking(const PaperJob &job, const Ranking &ranking)
{
    QStringList lines;
    for (const CandidateId &id : ranking.unscored) {
        lines.append(job.say(QT_TRANSLATE_NOOP("papers", "%1: no score sheet, not ranked"), {job.numbered(id)}));
    }
    for (const Candidate &candidate : job.facts.candidates) {
        if (candidate.category == job.category->id && candidate.withdrawn != Withdrawn::No) {
            lines.append(
                job.say(QT_TRANSLATE_NOOP("papers", "%1: withdrawn, not ranked"), {job.numbered(candidate.id)}));
        }
    }
    return lines;
}

Document resultPaper(const PaperJob &job, const Ranking &ranking, const QString &title, qsizetype last)
{
    const QString under =
        job.say(QT_TRANSLATE_NOOP("papers", "%1, academic year %2"), {job.categoryName(), job.year()});
    Document paper = beginPaper(job, title, under, Orientation::Landscape);
    paper.meta.draft = paper.meta.draft || !matchesSealed(job, ranking);
    const qsizetype rows = last > 0 ? std::min(last, ranking.rows.size()) : ranking.rows.size();
    paper.add(Paragraph{.text = job.say(QT_TRANSLATE_NOOP("papers", "Total: %1 persons, of them women: %2."),
                                        {job.say.digits(rows), job.say.digits(womenAmong(job, ranking.rows, rows))}),
                        .keepWithNext = true});
    Table table = rankingTable(job, ranking, RankingDetail::Components, last);
    addTieRows(table, job, ranking);
    paper.add(table);
    return paper;
}

void finishResult(Document &paper, const PaperJob &job)
{
    for (const QString &sentence : roundingSentences(job)) {
        addNote(paper, sentence);
    }
    addReferences(paper, job);
    addCommitteeClosing(paper, job);
}

} // namespace

Result<Document> makeRanking(const PaperJob &job)
{
    const Result<Ranking> ranking = rankingForPaper(job);
    if (!ranking) {
        return ranking.error();
    }
    Document paper =
        resultPaper(job, ranking.value(), job.say(QT_TRANSLATE_NOOP("papers", "Ranking of candidates")), 0);
    addBullets(paper, outsideRanking(job, ranking.value()));
    finishResult(paper, job);
    return paper;
}

Result<Document> makeShortlist(const PaperJob &job)
{
    const Result<Ranking> ranking = rankingForPaper(job);
    if (!ranking) {
        return ranking.error();
    }
    const bool last = job.round >= job.facts.lastRound(job.category->id);
    const CategorySettings &settings = job.category->settings;
    const qsizetype rows = last ? settings.seats + settings.reserves : job.rules()->rounds.value.finalists;
    const QString title = last ? job.say(QT_TRANSLATE_NOOP("papers", "Shortlist of candidates for the award"))
                               : job.say(QT_TRANSLATE_NOOP("papers", "Shortlist of candidates for the final round"));
    Document paper = resultPaper(job, ranking.value(), title, rows);
    finishResult(paper, job);
    return paper;
}

} // namespace rangvoan::report
