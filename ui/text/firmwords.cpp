// SPDX-License-Identifier: Apache-2.0
#include "ui/text/firmwords.h"

#include "ui/text/markwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString firmWord(const Workspace &workspace, const char *source, const QStringList &arguments = {})
{
    return workspace.text("firmness", source, arguments);
}

int officialPlace(const Firmness &firmness, const CandidateId &candidate)
{
    const auto found = std::find_if(firmness.candidates.cbegin(), firmness.candidates.cend(),
                                    [&candidate](const CandidateFirmness &one) { return one.id == candidate; });
    return found == firmness.candidates.cend() ? 0 : found->place;
}

/// Holders of a seat who keep it in every case.
int firmSeats(const Firmness &firmness)
{
    return static_cast<int>(
        std::count_if(firmness.candidates.cbegin(), firmness.candidates.cend(), [&](const CandidateFirmness &one) {
            return one.place <= firmness.seats && one.leftOut.worst <= firmness.seats;
        }));
}

FirmSentence keptSentence(const Workspace &workspace, const Firmness &firmness)
{
    const QString cases = QString::number(firmness.cases.size());
    const QString same = QString::number(firmness.sameSeats());
    if (firmness.sameSeats() == firmness.cases.size()) {
        return {
            Icon::TickCircle, Tone::Success,
            firmWord(workspace,
                     QT_TRANSLATE_NOOP("firmness", "The same %1 are chosen whichever member is left out: %2 of %3."),
                     {QString::number(firmness.seats), same, cases})};
    }
    return {Icon::TickCircle, Tone::Success,
            firmWord(workspace,
                     QT_TRANSLATE_NOOP("firmness", "%1 of the %2 are the same whichever member is left out: %3 of %3."),
                     {QString::number(firmSeats(firmness)), QString::number(firmness.seats), cases})};
}

/// The change that comes most often, by name where the reader knows both.
FirmSentence changeSentence(const Workspace &workspace, const Firmness &firmness)
{
    const LeftOutCase *common = nullptr;
    qsizetype most = 0;
    for (const LeftOutCase &one : firmness.cases) {
        const auto alike = std::count_if(firmness.cases.cbegin(), firmness.cases.cend(), [&one](const auto &other) {
            return other.entering == one.entering && other.leaving == one.leaving;
        });
        const bool named = !one.entering.isEmpty() && !one.sameSeats;
        if (named && alike > most) {
            most = alike;
            common = &one;
        }
    }
    if (common == nullptr) {
        return {Icon::Comment, Tone::Warning,
                firmWord(workspace,
                         QT_TRANSLATE_NOOP("firmness", "In %1 of %2 cases somebody else would be above the line."),
                         {QString::number(firmness.cases.size() - firmness.sameSeats()),
                          QString::number(firmness.cases.size())})};
    }
    const QString entering = candidateName(workspace, common->entering.constFirst());
    if (common->leaving.isEmpty()) {
        return {Icon::Comment, Tone::Warning,
                firmWord(workspace,
                         QT_TRANSLATE_NOOP("firmness", "In %1 of %2 cases %3 would share the last place above the "
                                                       "line."),
                         {QString::number(most), QString::number(firmness.cases.size()), entering})};
    }
    return {Icon::Comment, Tone::Warning,
            firmWord(workspace,
                     QT_TRANSLATE_NOOP("firmness",
                                       "The seat of place %1 changes in %2 of %3 cases: %4 would take it from %5."),
                     {QString::number(officialPlace(firmness, common->leaving.constFirst())), QString::number(most),
                      QString::number(firmness.cases.size()), entering,
                      candidateName(workspace, common->leaving.constFirst())})};
}

/// Where nothing changes: the weakest of those above the line when members are drawn at random.
FirmSentence drawSentence(const Workspace &workspace, const Firmness &firmness)
{
    int least = firmness.draws;
    for (const CandidateFirmness &one : firmness.candidates) {
        least = one.place <= firmness.seats ? std::min(least, one.seated) : least;
    }
    const bool firm = least * 10 >= firmness.draws * 9;
    return {firm ? Icon::TickCircle : Icon::Comment, firm ? Tone::Success : Tone::Warning,
            firmWord(workspace,
                     QT_TRANSLATE_NOOP("firmness", "With the members drawn anew at random, everybody above the line "
                                                   "stays there in at least %1 of %2 draws."),
                     {QString::number(least), QString::number(firmness.draws)})};
}

FirmSentence cutSentence(const Workspace &workspace, const Firmness &firmness)
{
    const RuleSet &rules = *workspace.categoryFacts()->rules;
    const QStringList words{ordinal(workspace, firmness.seats), ordinal(workspace, firmness.seats + 1),
                            pointsWord(workspace, rules, firmness.cut->difference),
                            QString::number(firmness.cut->steps.value_or(0))};
    constexpr int fewSteps = 5;
    const bool near = firmness.cut->steps && *firmness.cut->steps <= fewSteps;
    const Icon icon = near ? Icon::Comment : Icon::TickCircle;
    const Tone tone = near ? Tone::Warning : Tone::Success;
    if (firmness.cut->difference.isZero()) {
        return {Icon::Comment, Tone::Warning,
                firmWord(workspace,
                         QT_TRANSLATE_NOOP("firmness", "%1 and %2 have equal points: only the rules for ties separate "
                                                       "them."),
                         words)};
    }
    if (!firmness.cut->steps) {
        return {Icon::Info, Tone::Accent,
                firmWord(workspace, QT_TRANSLATE_NOOP("firmness", "%1 and %2 are %3 points apart."), words)};
    }
    return {
        icon, tone,
        firmWord(workspace,
                 QT_TRANSLATE_NOOP("firmness", "%1 and %2 are %3 points apart: to turn them round, marks would have "
                                               "to move by %4 steps in all."),
                 words)};
}

} // namespace

QList<FirmSentence> firmSentences(const Workspace &workspace, const Firmness &firmness)
{
    QList<FirmSentence> sentences;
    if (!firmness.cases.isEmpty()) {
        const bool allSame = firmness.sameSeats() == firmness.cases.size();
        sentences.append(keptSentence(workspace, firmness));
        sentences.append(allSame ? drawSentence(workspace, firmness) : changeSentence(workspace, firmness));
    }
    if (firmness.cut) {
        sentences.append(cutSentence(workspace, firmness));
    }
    return sentences;
}

FirmSentence caseWord(const Workspace &workspace, const Firmness &firmness, const LeftOutCase &one)
{
    if (one.sameSeats) {
        return {Icon::Tick, Tone::Success, firmWord(workspace, QT_TRANSLATE_NOOP("firmness", "same"))};
    }
    const int place = one.leaving.isEmpty() ? firmness.seats : officialPlace(firmness, one.leaving.constFirst());
    return {Icon::Warning, Tone::Warning,
            firmWord(workspace, QT_TRANSLATE_NOOP("firmness", "%1 changes"), {ordinal(workspace, place)})};
}

} // namespace rangvoan::ui
