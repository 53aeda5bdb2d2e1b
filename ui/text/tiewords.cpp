// SPDX-License-Identifier: Apache-2.0
#include "ui/text/tiewords.h"

#include "ui/text/markwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

const RuleSet &tieRules(const Workspace &workspace)
{
    return *workspace.categoryFacts()->rules;
}

QString tieWord(const Workspace &workspace, const char *source, const QStringList &arguments = {})
{
    return workspace.text("ties", source, arguments);
}

QString tieStepName(const Workspace &workspace, const TieStep &step)
{
    const RuleSet &rules = tieRules(workspace);
    switch (step.kind) {
    case TieStepKind::Component: {
        const int index = rules.componentIndex(step.component);
        return index < 0 ? step.component
                         : workspace.local(rules.components.at(index).name.km, rules.components.at(index).name.en);
    }
    case TieStepKind::TopMarks:
        return tieWord(workspace, QT_TRANSLATE_NOOP("ties", "the part of marks “%1”"),
                       {markWord(workspace, rules, step.level)});
    case TieStepKind::Pairwise:
        return tieWord(workspace, QT_TRANSLATE_NOOP("ties", "comparison in pairs by the members who marked both"));
    case TieStepKind::Vote:
        return tieWord(workspace, QT_TRANSLATE_NOOP("ties", "vote of the committee"));
    case TieStepKind::Lot:
        return tieWord(workspace, QT_TRANSLATE_NOOP("ties", "lot"));
    }
    return {};
}

/// Rounded points where that still tells the two apart, else the exact value.
QString tieValueWord(const Workspace &workspace, const TieStep &step, const TieValue &value)
{
    if (step.kind == TieStepKind::Vote || step.kind == TieStepKind::Lot) {
        return candidateName(workspace, value.candidate);
    }
    const int places = tieRules(workspace).displayPlaces.value;
    const bool alike = std::any_of(step.values.cbegin(), step.values.cend(), [&](const TieValue &other) {
        return other.value != value.value && other.value.display(places) == value.value.display(places);
    });
    const bool exact = step.kind != TieStepKind::Component || alike;
    return exact ? exactWord(workspace, value.value) : pointsWord(workspace, tieRules(workspace), value.value);
}

QString tieValues(const Workspace &workspace, const TieStep &step)
{
    QString told;
    for (qsizetype i = 0; i < step.values.size(); ++i) {
        if (i > 0) {
            told += step.values.at(i).value == step.values.at(i - 1).value ? u" = "_s : u" > "_s;
        }
        told += tieValueWord(workspace, step, step.values.at(i));
    }
    return told;
}

QString separatedSentence(const Workspace &workspace, const TieStep &step, const Score &score)
{
    const auto last = step.place + static_cast<int>(step.values.size()) - 1;
    const QStringList words{ordinal(workspace, step.place), ordinal(workspace, last),
                            pointsWord(workspace, tieRules(workspace), score), tieStepName(workspace, step),
                            tieValues(workspace, step)};
    return step.values.size() == 2
               ? tieWord(workspace, QT_TRANSLATE_NOOP("ties", "%1 and %2 equal at %3; separated by %4: %5"), words)
               : tieWord(workspace, QT_TRANSLATE_NOOP("ties", "%1 to %2 equal at %3; separated by %4: %5"), words);
}

QString sharedSentence(const Workspace &workspace, const UnresolvedTie &tie, const Score &score)
{
    const QStringList words{QString::number(tie.firstPlace), pointsWord(workspace, tieRules(workspace), score)};
    if (tie.crossesSeats) {
        return tieWord(workspace,
                       QT_TRANSLATE_NOOP("ties", "Place %1 is shared at %2, and not all of them can have a seat: "
                                                 "separate them by vote or lot."),
                       words);
    }
    if (tie.crossesPrizes) {
        return tieWord(workspace,
                       QT_TRANSLATE_NOOP("ties", "Place %1 is shared at %2, and the prizes differ: separate them by "
                                                 "vote or lot."),
                       words);
    }
    return tieWord(workspace,
                   QT_TRANSLATE_NOOP("ties", "Place %1 is shared at %2. The tie crosses no seat and no prize, so it "
                                             "may stay."),
                   words);
}

} // namespace

QStringList tieSentences(const Workspace &workspace, const Ranking &ranking, qsizetype first, qsizetype last)
{
    QStringList sentences;
    QList<TieStep> told;
    QStringList alsoEqual;
    for (qsizetype i = first; i <= last; ++i) {
        for (const TieStep &step : ranking.rows.at(i).steps) {
            if (told.contains(step) || step.values.size() < 2) {
                continue;
            }
            told.append(step);
            if (step.separated) {
                sentences.append(separatedSentence(workspace, step, ranking.rows.at(i).score));
            } else if (step.kind != TieStepKind::TopMarks) {
                alsoEqual.append(tieStepName(workspace, step));
            }
        }
    }
    const int from = ranking.rows.at(first).place;
    const int to = ranking.rows.at(last).place;
    for (const UnresolvedTie &tie : ranking.unresolved) {
        if (tie.firstPlace >= from && tie.firstPlace <= to) {
            sentences.append(sharedSentence(workspace, tie, ranking.rows.at(first).score));
        }
    }
    if (!alsoEqual.isEmpty() && !sentences.isEmpty()) {
        sentences.last() +=
            u' ' + tieWord(workspace, QT_TRANSLATE_NOOP("ties", "(Equal as well in: %1.)"), {alsoEqual.join(u", "_s)});
    }
    return sentences;
}

QString rulingSentence(const Workspace &workspace, const TieRuling &ruling)
{
    QStringList order;
    for (const CandidateId &id : ruling.order) {
        order.append(candidateName(workspace, id));
    }
    const QString date = workspace.longDate(ruling.date);
    const QString best = order.join(u" > "_s);
    switch (ruling.method) {
    case TieMethod::CommitteeVote: {
        const Motion *motion = workspace.facts().motion(ruling.motion);
        const VoteCounts counts = motion == nullptr ? VoteCounts() : motion->counts;
        return tieWord(workspace, QT_TRANSLATE_NOOP("ties", "Vote on %1: %2 for, %3 against, %4 abstained. Order: %5."),
                       {date, QString::number(counts.inFavour), QString::number(counts.against),
                        QString::number(counts.abstained), best});
    }
    case TieMethod::LotByHand:
        return tieWord(workspace, QT_TRANSLATE_NOOP("ties", "Lot by hand on %1: %2. Witnesses: %3. Order: %4."),
                       {date, ruling.how, joined(workspace, ruling.witnesses), best});
    case TieMethod::LotByHash:
        return tieWord(workspace,
                       QT_TRANSLATE_NOOP("ties", "Lot by a published text on %1. Source named before: %2. Text: “%3”. "
                                                 "Order: %4."),
                       {date, ruling.how, ruling.published, best});
    }
    return {};
}

} // namespace rangvoan::ui
