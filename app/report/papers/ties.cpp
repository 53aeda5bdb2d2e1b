// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/results.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

const RankedCandidate *rankedRow(const Ranking &ranking, const CandidateId &id)
{
    const auto row = std::find_if(ranking.rows.cbegin(), ranking.rows.cend(),
                                  [&id](const RankedCandidate &ranked) { return ranked.id == id; });
    return row == ranking.rows.cend() ? nullptr : &*row;
}

QString componentName(const PaperJob &job, const QString &code)
{
    const int index = job.rules()->componentIndex(code);
    return index < 0 ? code : job.say.local(job.rules()->components.at(index).name);
}

QString stepWord(const PaperJob &job, const TieStep &step)
{
    const Voice &say = job.say;
    switch (step.kind) {
    case TieStepKind::Component:
        return componentName(job, step.component);
    case TieStepKind::TopMarks: {
        const QList<ScaleLevel> &levels = job.rules()->scale.levels;
        const QString level = step.level >= 0 && step.level < levels.size() ? say.local(levels.at(step.level).word)
                                                                            : say.digits(step.level);
        return say(QT_TRANSLATE_NOOP("papers", "the part of marks at the level \"%1\""), {level});
    }
    case TieStepKind::Pairwise:
        return say(QT_TRANSLATE_NOOP("papers", "comparison in pairs by the members who marked both"));
    case TieStepKind::Vote:
        return say(QT_TRANSLATE_NOOP("papers", "vote of the committee"));
    case TieStepKind::Lot:
        return say(QT_TRANSLATE_NOOP("papers", "lot"));
    }
    return {};
}

/// The value of a step as papers print it: rounded points where that still tells the two apart.
QString stepValue(const PaperJob &job, const TieStep &step, const Score &value)
{
    if (step.kind != TieStepKind::Component) {
        return job.say.exact(value);
    }
    const bool roundsTogether = std::any_of(step.values.cbegin(), step.values.cend(), [&](const TieValue &other) {
        return other.value != value && other.value.display(job.places()) == value.display(job.places());
    });
    return roundsTogether ? job.say.exact(value) : job.points(value);
}

QString orderOfStep(const PaperJob &job, const TieStep &step)
{
    const bool byPlace = step.kind == TieStepKind::Vote || step.kind == TieStepKind::Lot;
    QString order;
    for (qsizetype i = 0; i < step.values.size(); ++i) {
        const TieValue &value = step.values.at(i);
        if (i > 0) {
            order += value.value == step.values.at(i - 1).value ? u" = "_s : u" > "_s;
        }
        order += job.candidateName(value.candidate);
        if (!byPlace) {
            order += u' ' + stepValue(job, step, value.value);
        }
    }
    return order;
}

QString stepSentence(const PaperJob &job, const Ranking &ranking, const TieStep &step)
{
    const RankedCandidate *first = rankedRow(ranking, step.values.constFirst().candidate);
    const QStringList words{job.say.digits(step.place), job.say.digits(step.place + step.values.size() - 1),
                            first == nullptr ? QString() : job.points(first->score), stepWord(job, step),
                            orderOfStep(job, step)};
    return step.separated
               ? job.say(QT_TRANSLATE_NOOP("papers", "Places %1 to %2, equal at %3 points, separated by %4: %5."),
                         words)
               : job.say(QT_TRANSLATE_NOOP("papers", "Places %1 to %2, equal at %3 points, also equal in %4: %5."),
                         words);
}

QString unresolvedSentence(const PaperJob &job, const UnresolvedTie &tie)
{
    QStringList names;
    for (const CandidateId &id : tie.candidates) {
        names.append(job.numbered(id));
    }
    const QStringList words{job.say.digits(tie.firstPlace), job.say.digits(tie.lastPlace), job.say.join(names)};
    return tie.mustBeResolved()
               ? job.say(QT_TRANSLATE_NOOP("papers", "Places %1 to %2 are still to be separated by vote or lot: %3."),
                         words)
               : job.say(QT_TRANSLATE_NOOP("papers",
                                           "Places %1 to %2 stay shared: %3. The tie crosses neither a seat nor "
                                           "a different prize."),
                         words);
}

QString rulingSentence(const PaperJob &job, const TieRuling &ruling)
{
    QStringList order;
    for (const CandidateId &id : ruling.order) {
        order.append(job.numbered(id));
    }
    const QString date = job.say.date(ruling.date);
    const QString best = order.join(u" > "_s);
    switch (ruling.method) {
    case TieMethod::CommitteeVote: {
        const Motion *motion = job.facts.motion(ruling.motion);
        const VoteCounts counts = motion == nullptr ? VoteCounts() : motion->counts;
        return job.say(
            QT_TRANSLATE_NOOP("papers", "Vote of the committee on %1: %2 for, %3 against, %4 abstained. Order: %5."),
            {date, job.say.digits(counts.inFavour), job.say.digits(counts.against), job.say.digits(counts.abstained),
             best});
    }
    case TieMethod::LotByHand:
        return job.say(QT_TRANSLATE_NOOP("papers", "Lot drawn by hand on %1. How: %2. Witnesses: %3. Order: %4."),
                       {date, ruling.how, ruling.witnesses.isEmpty() ? u"-"_s : job.say.join(ruling.witnesses), best});
    case TieMethod::LotByHash:
        return job.say(QT_TRANSLATE_NOOP("papers", "Lot by a published text on %1. Source named before the draw: %2. "
                                                   "Text: \"%3\". Order: %4."),
                       {date, ruling.how, ruling.published, best});
    }
    return {};
}

} // namespace

QStringList tieSentences(const PaperJob &job, const Ranking &ranking)
{
    QList<TieStep> told;
    QStringList sentences;
    for (const RankedCandidate &row : ranking.rows) {
        for (const TieStep &step : row.steps) {
            // Top marks are compared level by level: equal levels are not worth a sentence each.
            const bool silent = step.kind == TieStepKind::TopMarks && !step.separated;
            if (!silent && !told.contains(step) && !step.values.isEmpty()) {
                told.append(step);
                sentences.append(stepSentence(job, ranking, step));
            }
        }
    }
    for (const UnresolvedTie &tie : ranking.unresolved) {
        sentences.append(unresolvedSentence(job, tie));
    }
    return sentences;
}

QStringList rulingSentences(const PaperJob &job)
{
    QStringList sentences;
    for (const TieRuling &ruling : job.facts.tieRulings) {
        if (job.category != nullptr && ruling.category == job.category->id) {
            sentences.append(rulingSentence(job, ruling));
        }
    }
    return sentences;
}

} // namespace rangvoan::report
