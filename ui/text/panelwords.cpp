// SPDX-License-Identifier: Apache-2.0
#include "ui/text/panelwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rangvoan::ui
{

namespace
{

constexpr std::array relationWords{
    QT_TRANSLATE_NOOP("papers", "None"),
    QT_TRANSLATE_NOOP("papers", "Is the candidate"),
    QT_TRANSLATE_NOOP("papers", "Relative"),
    QT_TRANSLATE_NOOP("papers", "Same school"),
    QT_TRANSLATE_NOOP("papers", "Same district"),
    QT_TRANSLATE_NOOP("papers", "Supervisor"),
    QT_TRANSLATE_NOOP("papers", "Nominated the candidate"),
    QT_TRANSLATE_NOOP("papers", "Close friend"),
    QT_TRANSLATE_NOOP("papers", "Other relation"),
};

constexpr std::array barWords{QT_TRANSLATE_NOOP("panels", "free"), QT_TRANSLATE_NOOP("panels", "conflict of interest"),
                              QT_TRANSLATE_NOOP("panels", "own school"), QT_TRANSLATE_NOOP("panels", "own district")};

constexpr qsizetype namedAtMost = 3;

QString panelText(const Workspace &workspace, const char *source, const QStringList &arguments)
{
    return workspace.text("panels", source, arguments);
}

QString memberNames(const QList<MemberId> &members, const Workspace &workspace)
{
    QStringList names;
    for (const MemberId &id : members) {
        if (const Member *member = workspace.facts().member(id); member != nullptr) {
            names.append(workspace.nameOf(member->details.name));
        }
    }
    return names.join(QStringLiteral(", "));
}

QString range(int least, int most, const Workspace &workspace)
{
    return least == most ? workspace.number(least)
                         : workspace.number(least) + QStringLiteral("–") + workspace.number(most);
}

QString fullStop(const Workspace &workspace)
{
    return workspace.local(QStringLiteral("។"), QStringLiteral("."));
}

/// "Sok Dara would mark 13, the others 12".
QString loadWords(const PanelDraft &draft, const Workspace &workspace)
{
    QStringList parts;
    QList<int> others;
    for (qsizetype column = 0; column < draft.members().size(); ++column) {
        const int load = draft.load(column);
        if (load == draft.plannedLoad(column) || parts.size() >= namedAtMost) {
            if (draft.isMarking(column)) {
                others.append(load);
            }
            continue;
        }
        parts.append(panelText(workspace, QT_TRANSLATE_NOOP("panels", "%1 would mark %2"),
                               {memberNames({draft.members().at(column)}, workspace), QString::number(load)}));
    }
    if (!parts.isEmpty() && !others.isEmpty()) {
        const auto [least, most] = std::minmax_element(others.cbegin(), others.cend());
        parts.append(
            panelText(workspace, QT_TRANSLATE_NOOP("panels", "the others %1"), {range(*least, *most, workspace)}));
    }
    return parts.join(QStringLiteral(", "));
}

/// "Chan Dara (no. 7) would be marked by 2 of 3".
QString readerWords(const PanelDraft &draft, const Workspace &workspace)
{
    QStringList parts;
    const PanelChange moves = draft.moves();
    for (qsizetype row = 0; row < draft.candidates().size(); ++row) {
        const CandidateId id = draft.candidates().at(row);
        const auto isThis = [&id](const PanelPair &pair) {
            return pair.candidate == id;
        };
        const bool moved = std::any_of(moves.added.cbegin(), moves.added.cend(), isThis) ||
                           std::any_of(moves.removed.cbegin(), moves.removed.cend(), isThis);
        const Candidate *candidate = workspace.facts().candidate(id);
        if (moved && candidate != nullptr && parts.size() < namedAtMost) {
            parts.append(panelText(workspace, QT_TRANSLATE_NOOP("panels", "%1 (no. %2) would be marked by %3 of %4"),
                                   {workspace.nameOf(candidate->nomination.name), QString::number(candidate->number),
                                    QString::number(draft.readers(row)),
                                    QString::number(std::max(draft.asked(row), draft.readers(row)))}));
        }
    }
    return parts.join(QStringLiteral(", "));
}

/// What a whole plan would mean.
QString proposalWords(const PanelDraft &draft, const Workspace &workspace)
{
    QList<int> readers;
    QList<int> loads;
    for (qsizetype row = 0; row < draft.candidates().size(); ++row) {
        readers.append(draft.readers(row));
    }
    for (qsizetype column = 0; column < draft.members().size(); ++column) {
        if (draft.isMarking(column)) {
            loads.append(draft.load(column));
        }
    }
    if (readers.isEmpty() || loads.isEmpty()) {
        return {};
    }
    const auto [fewest, most] = std::minmax_element(readers.cbegin(), readers.cend());
    const auto [lightest, heaviest] = std::minmax_element(loads.cbegin(), loads.cend());
    return panelText(
        workspace,
        QT_TRANSLATE_NOOP("panels", "With this plan %1 candidates have %2 readers each, and every member "
                                    "marks %3."),
        {QString::number(readers.size()), range(*fewest, *most, workspace), range(*lightest, *heaviest, workspace)});
}

} // namespace

QString relationName(Relation relation, const Workspace &workspace)
{
    return workspace.text("papers", relationWords.at(static_cast<size_t>(relation)));
}

QString barName(Bar bar, const Workspace &workspace)
{
    return workspace.text("panels", barWords.at(static_cast<size_t>(bar)));
}

QString hoursOf(int minutes, const Workspace &workspace)
{
    constexpr int step = 5;
    const int rounded = (minutes + step - 1) / step * step;
    const int hours = rounded / 60;
    const int rest = rounded % 60;
    if (hours == 0) {
        return panelText(workspace, QT_TRANSLATE_NOOP("panels", "%1 min"), {QString::number(rest)});
    }
    if (rest == 0) {
        return panelText(workspace, QT_TRANSLATE_NOOP("panels", "%1 h"), {QString::number(hours)});
    }
    return panelText(workspace, QT_TRANSLATE_NOOP("panels", "%1 h %2 min"),
                     {QString::number(hours), QString::number(rest)});
}

QString readingLoad(int dossiers, int minutesEach, const Workspace &workspace)
{
    return panelText(
        workspace, QT_TRANSLATE_NOOP("panels", "%1 dossiers × %2 min ≈ %3 each"),
        {QString::number(dossiers), QString::number(minutesEach), hoursOf(dossiers * minutesEach, workspace)});
}

QString panelConsequence(const PanelDraft &draft, const Workspace &workspace)
{
    if (!draft.isChanged()) {
        return {};
    }
    if (draft.isProposal()) {
        return proposalWords(draft, workspace);
    }
    const QString loads = loadWords(draft, workspace);
    const QString readers = readerWords(draft, workspace);
    return loads.isEmpty() ? readers + fullStop(workspace)
                           : loads + QStringLiteral("; ") + readers + fullStop(workspace);
}

QString gapSentence(const PanelGap &gap, const PanelPlan &plan, const Workspace &workspace)
{
    const Candidate *candidate = workspace.facts().candidate(gap.candidate);
    if (candidate == nullptr) {
        return workspace.text("panels", QT_TRANSLATE_NOOP("panels", "A candidate whom you may not know has too few "
                                                                    "readers: ask the chair."));
    }
    const auto panel = std::find_if(plan.panels.cbegin(), plan.panels.cend(),
                                    [&gap](const Panel &other) { return other.candidate == gap.candidate; });
    const auto found = panel == plan.panels.cend() ? 0 : static_cast<int>(panel->members.size());
    QStringList reasons;
    if (!gap.barred.isEmpty()) {
        reasons.append(panelText(workspace,
                                 QT_TRANSLATE_NOOP("panels", "in conflict, or of the same school or district: %1"),
                                 {memberNames(gap.barred, workspace)}));
    }
    if (!gap.exhausted.isEmpty()) {
        reasons.append(panelText(workspace, QT_TRANSLATE_NOOP("panels", "at the largest load: %1"),
                                 {memberNames(gap.exhausted, workspace)}));
    }
    const QString head = panelText(workspace, QT_TRANSLATE_NOOP("panels", "%1 (no. %2) has %3 of %4 readers"),
                                   {workspace.nameOf(candidate->nomination.name), QString::number(candidate->number),
                                    QString::number(found), QString::number(found + gap.missing)});
    return reasons.isEmpty() ? head + fullStop(workspace)
                             : head + QStringLiteral(" – ") + reasons.join(QStringLiteral("; ")) + fullStop(workspace);
}

} // namespace rangvoan::ui
