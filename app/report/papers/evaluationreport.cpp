// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/results.h"
#include "app/report/papers/season.h"
#include "app/report/papers/seats.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

struct ProvinceCount
{
    int received = 0;
    int women = 0;
    int ranked = 0;
    int seats = 0;
};

Table provincesTable(const PaperJob &job, const Decision &decision)
{
    const Voice &say = job.say;
    QMap<QString, ProvinceCount> counts; // by code: the order of the gazetteer
    ProvinceCount all;
    for (const Candidate &candidate : job.facts.candidates) {
        if (candidate.category != job.category->id) {
            continue;
        }
        for (ProvinceCount *count : {&counts[candidate.nomination.provinceCode], &all}) {
            count->received += 1;
            count->women += candidate.nomination.sex == Sex::Female ? 1 : 0;
            count->ranked += candidate.isRunning() ? 1 : 0;
            count->seats += decision.seats.contains(candidate.id) ? 1 : 0;
        }
    }
    Table table{.columns = {{.weight = 2},
                            {.weight = 1, .align = Align::Right},
                            {.weight = 1, .align = Align::Right},
                            {.weight = 1, .align = Align::Right},
                            {.weight = 1, .align = Align::Right}}};
    table.head = {
        headRow({say(QT_TRANSLATE_NOOP("papers", "Capital or province")),
                 say(QT_TRANSLATE_NOOP("papers", "Nominations")), say(QT_TRANSLATE_NOOP("papers", "Women")),
                 say(QT_TRANSLATE_NOOP("papers", "Evaluated")), say(QT_TRANSLATE_NOOP("papers", "Awardees"))})};
    const auto row = [&say](const QString &name, const ProvinceCount &count, RowStyle style) {
        return plainRow({name, say.digits(count.received), say.digits(count.women), say.digits(count.ranked),
                         say.digits(count.seats)},
                        style);
    };
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        table.rows.append(row(job.province(count.key()), count.value(), RowStyle::Normal));
    }
    table.rows.append(row(say(QT_TRANSLATE_NOOP("papers", "Total")), all, RowStyle::Emphasised));
    return table;
}

Table criteriaTable(const PaperJob &job)
{
    const Voice &say = job.say;
    const RuleSet &rules = *job.rules();
    Table table{.columns = {{.align = Align::Centre},
                            {.weight = 3},
                            {.weight = 1, .align = Align::Right},
                            {.weight = 1, .align = Align::Right}}};
    table.head = {headRow({say(QT_TRANSLATE_NOOP("papers", "Code")), say(QT_TRANSLATE_NOOP("papers", "Component")),
                           say(QT_TRANSLATE_NOOP("papers", "Indicators")),
                           say(QT_TRANSLATE_NOOP("papers", "Highest possible"))})};
    const QList<Score> maxima = componentMaxima(rules);
    for (int i = 0; i < rules.components.size(); ++i) {
        const auto indicators = std::count_if(rules.indicators.cbegin(), rules.indicators.cend(),
                                              [i](const WeightedIndicator &one) { return one.component == i; });
        table.rows.append(plainRow({say.digits(rules.components.at(i).code), say.local(rules.components.at(i).name),
                                    say.digits(indicators), job.points(maxima.at(i))}));
    }
    return table;
}

void addLines(Document &paper, const QString &title, const QStringList &lines)
{
    if (!lines.isEmpty()) {
        addSection(paper, title);
        addBullets(paper, lines);
    }
}

QString committeeLine(const PaperJob &job)
{
    int serving = 0;
    int marking = 0;
    for (const Member &member : job.facts.members) {
        serving += member.isServing() ? 1 : 0;
        marking += member.isMarking() ? 1 : 0;
    }
    const QStringList counts{job.say.digits(serving), job.say.digits(marking),
                             job.say.digits(job.facts.meetings.size())};
    return job.say(QT_TRANSLATE_NOOP("papers", "Members of the committee: %1; of them marking: %2. Meetings: %3."),
                   counts);
}

} // namespace

Result<Document> makeEvaluationReport(const PaperJob &job)
{
    const Result<const Decision *> decision = decisionForPaper(job);
    if (!decision) {
        return decision.error();
    }
    const Result<Ranking> ranking = rankingForPaper(job);
    if (!ranking) {
        return ranking.error();
    }
    const Voice &say = job.say;
    Document paper = beginPaper(job, say(QT_TRANSLATE_NOOP("papers", "Evaluation report")),
                                say(QT_TRANSLATE_NOOP("papers", "on the evaluation, category %1, academic year %2"),
                                    {job.categoryName(), job.year()}));
    addReferences(paper, job);
    addBody(paper, committeeLine(job));
    addSection(paper, say(QT_TRANSLATE_NOOP("papers", "Criteria")));
    paper.add(criteriaTable(job));
    for (const QString &sentence : roundingSentences(job)) {
        addNote(paper, sentence);
    }
    addSection(paper, say(QT_TRANSLATE_NOOP("papers", "Nominations by province")));
    paper.add(provincesTable(job, **decision));
    addLines(paper, say(QT_TRANSLATE_NOOP("papers", "Candidates")), candidateSentences(job));
    addLines(paper, say(QT_TRANSLATE_NOOP("papers", "Scoring")), scoringSentences(job));
    addSection(paper, say(QT_TRANSLATE_NOOP("papers", "Result")));
    paper.add(seatsTable(job, (*decision)->seats, &*ranking));
    if (!(*decision)->reserves.isEmpty()) {
        addSection(paper, say(QT_TRANSLATE_NOOP("papers", "Reserves")));
        paper.add(seatsTable(job, (*decision)->reserves, &*ranking));
    }
    addLines(paper, say(QT_TRANSLATE_NOOP("papers", "Ties and how they were separated")),
             tieSentences(job, *ranking) + rulingSentences(job));
    QStringList decided{motionSentence(job, job.facts.motion((*decision)->motion))};
    decided += departureSentences(job, **decision) + decisionHistory(job) + instructionSentences(job);
    decided.removeAll(QString());
    addLines(paper, say(QT_TRANSLATE_NOOP("papers", "Decisions and instructions")), decided);
    addLines(paper, say(QT_TRANSLATE_NOOP("papers", "Amendments and reopened stages")), amendmentSentences(job));
    addClosing(paper, job, secretarySigner(job, say(QT_TRANSLATE_NOOP("papers", "Reported by"))),
               chairSigner(job, say(QT_TRANSLATE_NOOP("papers", "Seen and approved"))));
    return paper;
}

} // namespace rangvoan::report
