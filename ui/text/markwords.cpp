// SPDX-License-Identifier: Apache-2.0
#include "ui/text/markwords.h"

#include "app/domain/mark.h"
#include "ui/text/breakable.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString englishOrdinal(int number)
{
    const int tens = number % 100;
    const bool teen = tens > 10 && tens < 14;
    switch (teen ? 0 : number % 10) {
    case 1:
        return u"%1st"_s.arg(number);
    case 2:
        return u"%1nd"_s.arg(number);
    case 3:
        return u"%1rd"_s.arg(number);
    default:
        return u"%1th"_s.arg(number);
    }
}

/// Words as lines may break between them: spaces in English, word boundaries in Khmer.
QStringList wordsOfName(const QString &name)
{
    QString spaced = breakable(name);
    const QString gap = holdsKhmer(name) ? QString(QChar(0x200B)) : u" "_s;
    return spaced.split(gap, Qt::SkipEmptyParts);
}

} // namespace

QString markWord(const Workspace &workspace, const RuleSet &rules, int step)
{
    if (step < 0 || step > rules.scale.maximum()) {
        return markFigure(workspace, rules, step);
    }
    const LocalText &word = rules.scale.levels.at(step).word;
    return workspace.number(step) + u' ' + workspace.local(word.km, word.en);
}

QString markFigure(const Workspace &workspace, const RuleSet &rules, int step)
{
    if (step == Mark::notObservableValue) {
        return workspace.text("marks", QT_TRANSLATE_NOOP("marks", "n/o"));
    }
    return step < 0 || step > rules.scale.maximum() ? u"—"_s : workspace.number(step);
}

QString pointsWord(const Workspace &workspace, const RuleSet &rules, const Score &points)
{
    return workspace.decimal(points.display(rules.displayPlaces.value));
}

QString exactWord(const Workspace &workspace, const Score &points)
{
    return workspace.inDigits(points.den() == u"1"_s ? points.num() : points.text());
}

QString candidateName(const Workspace &workspace, const CandidateId &candidate)
{
    const Candidate *found = workspace.facts().candidate(candidate);
    return found == nullptr ? workspace.text("marks", QT_TRANSLATE_NOOP("marks", "a candidate"))
                            : workspace.nameOf(found->nomination.name);
}

QString memberName(const Workspace &workspace, const MemberId &member)
{
    const Member *found = workspace.facts().member(member);
    return found == nullptr ? workspace.text("marks", QT_TRANSLATE_NOOP("marks", "a member"))
                            : workspace.nameOf(found->details.name);
}

QString ordinal(const Workspace &workspace, int number)
{
    return workspace.wording().isKhmer() ? workspace.number(number) : englishOrdinal(number);
}

QStringList shortComponentNames(const Workspace &workspace, const RuleSet &rules)
{
    QStringList names;
    QList<QStringList> words;
    for (const Component &component : rules.components) {
        names.append(workspace.local(component.name.km, component.name.en));
        words.append(wordsOfName(names.last()));
    }
    const auto isCommon = [&words](const QString &word) {
        return 2 * std::count_if(words.cbegin(), words.cend(),
                                 [&word](const QStringList &name) { return name.contains(word); }) >
               words.size();
    };
    const QString gap = workspace.wording().isKhmer() ? QString() : u" "_s;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QStringList own = words.at(i);
        own.removeIf(isCommon);
        names[i] = own.isEmpty() ? names.at(i) : own.join(gap);
    }
    return names;
}

QString joined(const Workspace &workspace, const QStringList &parts)
{
    if (parts.size() < 2) {
        return parts.join(QString());
    }
    const QString comma = workspace.wording().isKhmer() ? u" "_s : u", "_s;
    return workspace.text("marks", QT_TRANSLATE_NOOP("marks", "%1 and %2"),
                          QStringList{parts.first(parts.size() - 1).join(comma), parts.constLast()});
}

} // namespace rangvoan::ui
