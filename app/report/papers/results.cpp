// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/results.h"

#include "app/report/papers/frame.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

QString aggregationSentence(const PaperJob &job, const Aggregation &rule)
{
    switch (rule.kind) {
    case AggregationKind::Mean:
        return job.say(
            QT_TRANSLATE_NOOP("papers", "The score is the mean of the members' sheet totals, of 100 points."));
    case AggregationKind::TrimmedMean:
        return job.say(QT_TRANSLATE_NOOP("papers", "The score is the mean of the members' sheet totals, of 100 points, "
                                                   "without the %1 highest and the %1 lowest."),
                       {job.say.digits(rule.trim)});
    case AggregationKind::Median:
        return job.say(
            QT_TRANSLATE_NOOP("papers", "The score is the median of the members' sheet totals, of 100 points."));
    }
    return {};
}

QString nameInBothScripts(const PaperJob &job, const PersonName &name)
{
    const QString other = job.say.otherName(name);
    return other.isEmpty() ? job.say.name(name) : job.say.name(name) + u'\n' + other;
}

Row rankingRow(const PaperJob &job, const RankedCandidate &ranked, RankingDetail detail)
{
    const Candidate *candidate = job.facts.candidate(ranked.id);
    const Nomination nomination = candidate == nullptr ? Nomination() : candidate->nomination;
    Row row =
        plainRow({job.say.digits(ranked.place), job.say.digits(ranked.number), nameInBothScripts(job, nomination.name),
                  job.say.sex(nomination.sex), job.province(nomination.provinceCode), job.say.school(nomination)});
    if (detail == RankingDetail::Components) {
        for (const Score &component : ranked.components) {
            row.cells.append(Cell{.text = job.points(component)});
        }
    }
    row.cells.append(Cell{.text = Text(job.points(ranked.score), TextRole::Strong)});
    row.cells.append(Cell{.text = job.say(QT_TRANSLATE_NOOP("papers", "%1 of %2"),
                                          {job.say.digits(ranked.sheets),
                                           job.say.digits(std::max(ranked.sheets, panelSize(job, ranked.id)))})});
    return row;
}

Table rankingFrame(const PaperJob &job, RankingDetail detail)
{
    const Voice &say = job.say;
    Table table;
    table.columns = {{.align = Align::Centre}, {.align = Align::Centre}, {.weight = 2.2},
                     {.align = Align::Centre}, {.weight = 1.6},          {.weight = 2}};
    QStringList heads{say(QT_TRANSLATE_NOOP("papers", "Place")),
                      say(QT_TRANSLATE_NOOP("papers", "No.")),
                      say(QT_TRANSLATE_NOOP("papers", "Name")),
                      say(QT_TRANSLATE_NOOP("papers", "Sex")),
                      say(QT_TRANSLATE_NOOP("papers", "Capital or province")),
                      say(QT_TRANSLATE_NOOP("papers", "School"))};
    if (detail == RankingDetail::Components) {
        for (const Component &component : job.rules()->components) {
            heads.append(say.local(component.name));
            table.columns.append({.weight = 1.1, .align = Align::Right});
        }
    }
    heads << say(QT_TRANSLATE_NOOP("papers", "Score")) << say(QT_TRANSLATE_NOOP("papers", "Marked by"));
    table.columns << Column{.align = Align::Right} << Column{.align = Align::Centre};
    table.head = {headRow(heads)};
    return table;
}

qsizetype seatsOfRound(const PaperJob &job)
{
    const bool last = job.round >= job.facts.lastRound(job.category->id);
    return last ? job.category->settings.seats : job.rules()->rounds.value.finalists;
}

} // namespace

Result<Ranking> rankingForPaper(const PaperJob &job)
{
    if (!job.facts.isClosed({.category = job.category->id, .round = job.round, .stage = Stage::Scoring})) {
        return Error{ErrorCode::ScoringOpen, {}};
    }
    return rankingOf(job.facts, job.category->id, job.round);
}

bool matchesSealed(const PaperJob &job, const Ranking &ranking)
{
    const SealedRanking *sealed = job.facts.sealedRanking(job.category->id, job.round);
    if (sealed == nullptr) {
        return true;
    }
    return std::equal(sealed->places.cbegin(), sealed->places.cend(), ranking.rows.cbegin(), ranking.rows.cend(),
                      [](const SealedPlace &place, const RankedCandidate &row) {
                          return place.candidate == row.id && place.place == row.place &&
                                 place.score == row.score.text();
                      });
}

int panelSize(const PaperJob &job, const CandidateId &candidate)
{
    const auto assigned =
        std::count_if(job.facts.assignments.cbegin(), job.facts.assignments.cend(), [&](const Assignment &assignment) {
            return assignment.category == job.category->id && assignment.round == job.round &&
                   assignment.candidate == candidate && assignment.state != AssignmentState::Reassigned;
        });
    if (assigned > 0) {
        return static_cast<int>(assigned);
    }
    return static_cast<int>(std::count_if(job.facts.members.cbegin(), job.facts.members.cend(),
                                          [](const Member &member) { return member.isMarking(); }));
}

QStringList roundingSentences(const PaperJob &job)
{
    const RuleSet *rules = job.rules();
    return {
        aggregationSentence(job, rules->aggregation.value) + job.draftMark(rules->aggregation.source),
        job.say(QT_TRANSLATE_NOOP("papers", "Scores are exact fractions. They are shown rounded to %1 decimals, halves "
                                            "upward; places follow the exact values."),
                {job.say.digits(job.places())}) +
            job.draftMark(rules->displayPlaces.source)};
}

Table rankingTable(const PaperJob &job, const Ranking &ranking, RankingDetail detail, qsizetype last)
{
    Table table = rankingFrame(job, detail);
    const qsizetype seats = seatsOfRound(job);
    const qsizetype rows = last > 0 ? std::min(last, ranking.rows.size()) : ranking.rows.size();
    for (qsizetype i = 0; i < rows; ++i) {
        if (i == seats) {
            table.rows.append(
                acrossRow(job.say(QT_TRANSLATE_NOOP("papers", "Cut line: %1 seats"), {job.say.digits(seats)}),
                          table.columns.size(), RowStyle::CutLine));
        }
        table.rows.append(rankingRow(job, ranking.rows.at(i), detail));
        table.rows.last().style = i < seats ? RowStyle::Emphasised : RowStyle::Normal;
    }
    table.empty = job.say(QT_TRANSLATE_NOOP("papers", "No candidate has a score."));
    return table;
}

} // namespace rangvoan::report
