// SPDX-License-Identifier: Apache-2.0
#include "app/text/figureteller.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

/// The cut line stands before the first candidate without a seat.
void addCutLine(FigureTable &table, const FigureTeller &tell, const Firmness &firmness, int place)
{
    const bool isCut =
        std::any_of(table.rows.cbegin(), table.rows.cend(), [](const FigureRow &row) { return row.across; });
    if (place > firmness.seats && !isCut && !table.rows.isEmpty()) {
        table.rows.append(
            {{tell.say(QT_TRANSLATE_NOOP("figure", "Cut line: %1 seats"), {tell.whole(firmness.seats)})}, true});
    }
}

QString unlessNone(const QStringList &names)
{
    return names.isEmpty() ? u"—"_s : names.join(u", "_s);
}

} // namespace

FigureSection placesSection(const FigureTeller &tell, const Firmness &firmness)
{
    FigureSection section = tell.section(FigureKind::SeatChance, {FigureKind::RankInterval, FigureKind::ExpectedRank});
    section.table = {{tell.say(QT_TRANSLATE_NOOP("figure", "Place")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "Candidate")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "One left out")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "Four of five draws")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "Expected place")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "Chance of a seat")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "Has a seat"))},
                     {true, false, true, true, true, true, false},
                     {}};
    for (const CandidateFirmness &one : firmness.candidates) {
        addCutLine(section.table, tell, firmness, one.place);
        section.table.rows.append(
            {{tell.whole(one.place), tell.names().candidate(one.id), tell.range(one.leftOut), tell.range(one.likely),
              tell.decimal(one.expected, 1),
              tell.percent(static_cast<double>(one.seated) / std::max(1, firmness.draws)), tell.band(one.band)},
             false});
    }
    return section;
}

FigureSection leftOutSection(const FigureTeller &tell, const Firmness &firmness)
{
    FigureSection section = tell.section(FigureKind::LeaveOneOut);
    if (firmness.cases.isEmpty()) {
        section.lines.append(tell.without(Undefined::OneMember));
        return section;
    }
    section.table = {{tell.say(QT_TRANSLATE_NOOP("figure", "Without")), tell.say(QT_TRANSLATE_NOOP("figure", "Enters")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "Leaves")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "Places that differ"))},
                     {false, false, false, true},
                     {}};
    for (const LeftOutCase &one : firmness.cases) {
        QStringList entering;
        QStringList leaving;
        for (const CandidateId &id : one.entering) {
            entering.append(tell.names().candidate(id));
        }
        for (const CandidateId &id : one.leaving) {
            leaving.append(tell.names().candidate(id));
        }
        section.table.rows.append(
            {{tell.names().member(one.member), unlessNone(entering), unlessNone(leaving), tell.whole(one.moved)},
             false});
    }
    return section;
}

FigureSection strictSection(const FigureTeller &tell, const AwardAdvice &advice)
{
    FigureSection section = tell.section(FigureKind::Severity, {FigureKind::Additive});
    const AdvisoryFigures &figures = advice.figures;
    if (!figures.severity) {
        section.lines.append(tell.without(figures.severity.why()));
        return section;
    }
    const SeverityModel &model = figures.severity->model;
    section.lines.append(tell.say(
        QT_TRANSLATE_NOOP("figure", "Spread (standard deviation): between candidates %1 points, between members %2, "
                                    "chance %3."),
        {tell.decimal(std::sqrt(model.varCandidate), 2), tell.decimal(std::sqrt(model.varMember), 2),
         tell.decimal(std::sqrt(model.varResidual), 2)}));
    section.table = {{tell.say(QT_TRANSLATE_NOOP("figure", "Member")), tell.say(QT_TRANSLATE_NOOP("figure", "Sheets")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "Points more or less")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "Standard error")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "As they stand"))},
                     {false, true, true, true, true},
                     {}};
    for (qsizetype m = 0; m < advice.members.size(); ++m) {
        const RatingEffect &effect = model.members.at(static_cast<size_t>(m));
        section.table.rows.append(
            {{tell.names().member(advice.members.at(m)), tell.whole(advice.sheets.at(static_cast<size_t>(m))),
              tell.signedPoints(effect.effect), tell.decimal(effect.standardError, 2),
              figures.additive ? tell.signedPoints(figures.additive->members.at(static_cast<size_t>(m))) : u"—"_s},
             false});
    }
    return section;
}

FigureSection adjustedSection(const FigureTeller &tell, const Firmness &firmness, const AwardAdvice &advice)
{
    FigureSection section = tell.section(FigureKind::ModelChance);
    const SeverityStudy &study = *advice.figures.severity;
    section.table = {{tell.say(QT_TRANSLATE_NOOP("figure", "Place")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "Candidate")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "With average members")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "Standard error")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "Four of five draws")),
                      tell.say(QT_TRANSLATE_NOOP("figure", "Chance of a seat"))},
                     {true, false, true, true, true, true},
                     {}};
    for (const CandidateFirmness &one : firmness.candidates) {
        const auto index = static_cast<size_t>(advice.candidates.indexOf(one.id));
        const RatingEffect &effect = study.model.candidates.at(index);
        addCutLine(section.table, tell, firmness, one.place);
        const bool drawn = study.draws > 0;
        section.table.rows.append(
            {{tell.whole(one.place), tell.names().candidate(one.id), tell.decimal(study.model.mean + effect.effect, 2),
              tell.decimal(effect.standardError, 2), drawn ? tell.range(study.chances.at(index).likely) : u"—"_s,
              drawn ? tell.percent(static_cast<double>(study.chances.at(index).seated) / study.draws) : u"—"_s},
             false});
    }
    return section;
}

} // namespace rangvoan
