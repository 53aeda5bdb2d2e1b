// SPDX-License-Identifier: Apache-2.0
#include "ui/text/scoringwords.h"

#include "ui/text/candidatewords.h"

#include <QCoreApplication>

#include <array>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

// Index = Relation.
constexpr std::array<const char *, 9> markingRelations{QT_TRANSLATE_NOOP("scoring", "No relation"),
                                                       QT_TRANSLATE_NOOP("scoring", "I am this person"),
                                                       QT_TRANSLATE_NOOP("scoring", "Family"),
                                                       QT_TRANSLATE_NOOP("scoring", "Same school"),
                                                       QT_TRANSLATE_NOOP("scoring", "Same district"),
                                                       QT_TRANSLATE_NOOP("scoring", "Superior or supervised"),
                                                       QT_TRANSLATE_NOOP("scoring", "I took part in the nomination"),
                                                       QT_TRANSLATE_NOOP("scoring", "Friendship"),
                                                       QT_TRANSLATE_NOOP("scoring", "Another relation")};

} // namespace

QString markingRelation(Relation relation, const Wording &wording)
{
    return wording.text("scoring", markingRelations.at(static_cast<size_t>(relation)));
}

Cell progressCell(SheetProgress progress, const Workspace &workspace)
{
    const auto word = [&workspace](const char *source) {
        return workspace.text("scoring", source);
    };
    switch (progress) {
    case SheetProgress::NotBegun:
        return {word(QT_TRANSLATE_NOOP("scoring", "not begun")), Tone::Muted, Icon::Circle};
    case SheetProgress::InWork:
        return {word(QT_TRANSLATE_NOOP("scoring", "in work")), Tone::Accent, Icon::Dot};
    case SheetProgress::HandedIn:
        return {word(QT_TRANSLATE_NOOP("scoring", "handed in")), Tone::Success, Icon::TickCircle};
    case SheetProgress::Excused:
        return {word(QT_TRANSLATE_NOOP("scoring", "excused")), Tone::Muted, Icon::Minus};
    case SheetProgress::Recused:
        return {word(QT_TRANSLATE_NOOP("scoring", "recused")), Tone::Muted, Icon::Skip};
    }
    return {};
}

QStringList levelWords(const RuleSet &rules, const Workspace &workspace)
{
    QStringList words;
    for (qsizetype step = 0; step < rules.scale.levels.size(); ++step) {
        const LocalText &word = rules.scale.levels.at(step).word;
        words.append(workspace.number(step) + u' ' + workspace.local(word.km, word.en));
    }
    if (rules.scale.notObservableAllowed) {
        words.append(workspace.text("scoring", QT_TRANSLATE_NOOP("scoring", "not observable")));
    }
    return words;
}

QString indicatorWords(const RuleSet &rules, qsizetype indicator, const Workspace &workspace)
{
    const Indicator &one = rules.indicatorAt(indicator);
    return workspace.inDigits(one.code) + u' ' + workspace.local(one.name.km, one.name.en);
}

QString placeOf(const Nomination &nomination, const Workspace &workspace)
{
    const LocalText place = workspace.door().places().whole.value(nomination.provinceCode);
    const QString name = workspace.local(place.km, place.en);
    return name.isEmpty() ? workspace.local(nomination.schoolKm, nomination.schoolLatin) : name;
}

QString shortPlaceOf(const Nomination &nomination, const Workspace &workspace)
{
    const QString name = provinceName(workspace, nomination.provinceCode);
    return name.isEmpty() ? placeOf(nomination, workspace) : name;
}

Icon evidenceIcon(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Paper:
        return Icon::Folder;
    case EvidenceKind::File:
        return Icon::Document;
    case EvidenceKind::Medium:
        return Icon::Film;
    }
    return Icon::Document;
}

} // namespace rangvoan::ui
