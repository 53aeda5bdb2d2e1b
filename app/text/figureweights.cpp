// SPDX-License-Identifier: Apache-2.0
#include "app/text/figureteller.h"

#include <QtGlobal>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

/// "1: 80.0 %, 2: 20.0 %": the places a candidate takes in at least one draw of a hundred.
QString takenPlaces(const FigureTeller &tell, const WeightChances &chances, int draws)
{
    QStringList places;
    for (size_t i = 0; i < chances.times.size(); ++i) {
        if (chances.times.at(i) * 100 >= draws) {
            places.append(tell.whole(static_cast<qint64>(i) + 1) + u": "_s +
                          tell.percent(static_cast<double>(chances.times.at(i)) / draws));
        }
    }
    return places.isEmpty() ? u"—"_s : places.join(u", "_s);
}

void addGroups(FigureTable &table, const FigureTeller &tell, const QString &title, const QList<GroupCount> &groups,
               const std::function<QString(const QString &)> &nameOf)
{
    if (!groups.isEmpty()) {
        table.rows.append({{title}, true});
    }
    for (const GroupCount &group : groups) {
        const QString name = group.code.isEmpty() ? QString() : nameOf(group.code);
        table.rows.append({{name.isEmpty() ? tell.say(QT_TRANSLATE_NOOP("figure", "not given")) : name,
                            tell.whole(group.candidates), tell.whole(group.seated)},
                           false});
    }
}

} // namespace

FigureSection weightSection(const FigureTeller &tell, const Firmness &firmness, const AwardAdvice &advice)
{
    FigureSection section = tell.section(FigureKind::WeightAcceptability);
    const AdvisoryFigures &figures = advice.figures;
    if (!figures.nearWeights || !figures.anyWeights) {
        section.lines.append(tell.without(figures.nearWeights ? figures.anyWeights.why() : figures.nearWeights.why()));
        return section;
    }
    section.table = {{tell.say(QT_TRANSLATE_NOOP("figure", "Place")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "Candidate")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "A seat, weights up to a fifth off")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "Places, weights up to a fifth off")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "A seat, any weights"))},
                     {true, false, true, false, true},
                     {}};
    const int draws = std::max(1, figures.weightDraws);
    for (const CandidateFirmness &one : firmness.candidates) {
        const auto index = static_cast<size_t>(advice.candidates.indexOf(one.id));
        const WeightChances &near = figures.nearWeights->at(index);
        section.table.rows.append(
            {{tell.whole(one.place), tell.names().candidate(one.id),
              tell.percent(static_cast<double>(near.chance.seated) / draws), takenPlaces(tell, near, draws),
              tell.percent(static_cast<double>(figures.anyWeights->at(index).chance.seated) / draws)},
             false});
    }
    return section;
}

FigureSection weightChangeSection(const FigureTeller &tell, const AwardAdvice &advice)
{
    FigureSection section = tell.section(FigureKind::WeightChange);
    const Figure<WeightChange> &change = advice.figures.change;
    if (!change) {
        section.lines.append(tell.without(change.why()));
        return section;
    }
    section.lines.append(
        tell.say(QT_TRANSLATE_NOOP("figure", "As long as no weight is off by more than %1 of itself the seats stay. "
                                             "Beyond it %2 takes the seat of %3."),
                 {tell.percent(change->part, 2), tell.names().candidate(advice.candidates.at(change->entering)),
                  tell.names().candidate(advice.candidates.at(change->leaving))}));
    section.table = {{tell.say(QT_TRANSLATE_NOOP("figure", "Part")), tell.say(QT_TRANSLATE_NOOP("figure", "Weight")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "Where the two are equal")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "This weight alone"))},
                     {false, true, true, true},
                     {}};
    Score whole;
    Score changed;
    for (qsizetype i = 0; i < advice.weights.size(); ++i) {
        whole += advice.weights.at(i);
        changed += change->weights.at(i);
    }
    for (qsizetype i = 0; i < advice.weights.size(); ++i) {
        const auto alone = std::find_if(change->single.cbegin(), change->single.cend(),
                                        [i](const SingleWeightChange &one) { return one.item == i; });
        section.table.rows.append(
            {{tell.names().components.value(i), tell.percent(advice.weights.at(i) / whole, 1),
              tell.percent(change->weights.at(i) / changed, 1),
              alone == change->single.cend() ? u"—"_s : tell.percent(alone->to / (whole - alone->from + alone->to), 1)},
             false});
    }
    return section;
}

FigureSection concentrationSection(const FigureTeller &tell, const Concentration &counts)
{
    FigureSection section = tell.section(FigureKind::Concentration);
    section.table = {{tell.say(QT_TRANSLATE_NOOP("figure", "Group")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "Candidates")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "Seats"))},
                     {false, true, true},
                     {}};
    const auto asWritten = [](const QString &level) {
        return level;
    };
    addGroups(section.table, tell, tell.say(QT_TRANSLATE_NOOP("figure", "By province")), counts.provinces,
              tell.names().province);
    addGroups(section.table, tell, tell.say(QT_TRANSLATE_NOOP("figure", "By district")), counts.districts,
              tell.names().district);
    addGroups(section.table, tell, tell.say(QT_TRANSLATE_NOOP("figure", "By level of school")), counts.levels,
              asWritten);
    QList<GroupCount> sexes;
    for (const GroupCount &group : {GroupCount{u"f"_s, counts.women.candidates, counts.women.seated},
                                    GroupCount{u"m"_s, counts.men.candidates, counts.men.seated},
                                    GroupCount{{}, counts.unknownSex.candidates, counts.unknownSex.seated}}) {
        if (group.candidates > 0) {
            sexes.append(group);
        }
    }
    addGroups(section.table, tell, tell.say(QT_TRANSLATE_NOOP("figure", "By sex")), sexes,
              [&tell](const QString &code) {
                  return code == u"f"_s ? tell.say(QT_TRANSLATE_NOOP("figure", "Women"))
                                        : tell.say(QT_TRANSLATE_NOOP("figure", "Men"));
              });
    return section;
}

} // namespace rangvoan
