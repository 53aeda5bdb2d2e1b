// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/rankinglines.h"

#include "app/scoring/sheetmarks.h"
#include "ui/text/markwords.h"
#include "ui/text/tiewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

QString lineWord(const Workspace &workspace, const char *source, const QStringList &arguments = {})
{
    return workspace.text("ranking", source, arguments);
}

/// The decision that gives the seats of this round, once it is carried.
const Decision *carriedDecision(const Workspace &workspace)
{
    const CycleFacts &facts = workspace.facts();
    const Decision *decision = facts.decisionInForce(workspace.category());
    if (decision == nullptr || workspace.round() != facts.lastRound(workspace.category())) {
        return nullptr;
    }
    const Motion *motion = facts.motion(decision->motion);
    const bool carried = decision->by == DecidedBy::Authority || (motion != nullptr && motion->isCarried());
    return carried ? decision : nullptr;
}

bool isDecided(const Workspace &workspace)
{
    return carriedDecision(workspace) != nullptr;
}

bool hasCarriedSeat(const Workspace &workspace, const CandidateId &candidate)
{
    const Decision *decision = carriedDecision(workspace);
    return decision != nullptr && decision->seats.contains(candidate);
}

Cell rankedPlaceCell(const Workspace &workspace, const RankedCandidate &row)
{
    Cell cell{placeWord(workspace, row)};
    if (hasCarriedSeat(workspace, row.id)) {
        cell.tone = Tone::Gold;
        cell.icon = Icon::Star;
    }
    return cell;
}

Cell markedByCell(const Workspace &workspace, const RankedCandidate &row, int panel)
{
    Cell cell{lineWord(workspace, QT_TRANSLATE_NOOP("ranking", "%1 of %2"),
                       {QString::number(row.sheets), QString::number(panel)}),
              Tone::Muted};
    if (row.sheets < panel) {
        cell.tone = Tone::Warning;
        cell.icon = Icon::Warning;
    }
    return cell;
}

/// A tie that a vote or a lot has separated is not talked about any more.
bool isRuled(const RankedCandidate &row)
{
    return std::any_of(row.steps.cbegin(), row.steps.cend(), [](const TieStep &step) {
        return step.separated && (step.kind == TieStepKind::Vote || step.kind == TieStepKind::Lot);
    });
}

/// What stands in the last column: the outcome once there is one, the advice before.
Cell outcomeCell(const Workspace &workspace, const RankingView &view, const RankedCandidate &row, Band band)
{
    if (hasCarriedSeat(workspace, row.id)) {
        return {lineWord(workspace, QT_TRANSLATE_NOOP("ranking", "Awarded")), Tone::Success, Icon::TickCircle};
    }
    if (band == Band::Discuss && isDecided(workspace)) {
        return bandCell(workspace, Band::Out);
    }
    if (band == Band::Discuss && isRuled(row)) {
        return bandCell(workspace, row.place <= view.seats ? Band::In : Band::Out);
    }
    return bandCell(workspace, band);
}

TableRow rankedRow(const Workspace &workspace, const RankingView &view, const RankedCandidate &row,
                   const std::optional<Firmness> &firmness)
{
    const RuleSet &rules = *workspace.categoryFacts()->rules;
    TableRow line{QVariant::fromValue(row.id),
                  {rankedPlaceCell(workspace, row),
                   {},
                   {candidateName(workspace, row.id)},
                   {pointsWord(workspace, rules, row.score)}}};
    const QList<Score> maxima = componentMaxima(rules);
    for (qsizetype c = 0; c < row.components.size(); ++c) {
        Cell bar{pointsWord(workspace, rules, row.components.at(c))};
        bar.part = (row.components.at(c) / maxima.at(c)).approximate();
        line.cells.append(bar);
    }
    line.cells.append(markedByCell(workspace, row, view.panels.value(row.id)));
    Cell band;
    if (firmness) {
        for (const CandidateFirmness &one : firmness->candidates) {
            band = one.id == row.id ? outcomeCell(workspace, view, row, one.band) : band;
        }
    }
    line.cells.append(band);
    return line;
}

/// Where the rows of equal score end that begin at `first`.
qsizetype lastEqual(const Ranking &ranking, qsizetype first)
{
    qsizetype last = first;
    while (last + 1 < ranking.rows.size() && ranking.rows.at(last + 1).score == ranking.rows.at(first).score) {
        ++last;
    }
    return last;
}

QString gapAtCut(const Workspace &workspace, const RankingView &view, qsizetype inside)
{
    if (!view.complete || inside < 0 || inside + 1 >= view.ranking.rows.size()) {
        return {};
    }
    const RankedCandidate &last = view.ranking.rows.at(inside);
    const RankedCandidate &next = view.ranking.rows.at(inside + 1);
    return lineWord(workspace, QT_TRANSLATE_NOOP("ranking", "%1 between %2 and %3"),
                    {pointsWord(workspace, *workspace.categoryFacts()->rules, last.score - next.score),
                     ordinal(workspace, static_cast<int>(inside) + 1),
                     ordinal(workspace, static_cast<int>(inside) + 2)});
}

/// Places the reader may not see, told as a row: the numbers are not silently missing.
void appendHidden(RankingLines &lines, const Workspace &workspace, const RankingView &view, qsizetype row)
{
    const auto &rows = view.ranking.rows;
    const int before = row == 0 ? 0 : rows.at(row - 1).place;
    const auto tied = std::count_if(rows.cbegin(), rows.cbegin() + row,
                                    [before](const RankedCandidate &other) { return other.place == before; });
    const int next = row == 0 ? 1 : before + static_cast<int>(tied);
    for (int place = next; !view.complete && place < rows.at(row).place; ++place) {
        lines.rows.append({{},
                           {{lineWord(workspace,
                                      QT_TRANSLATE_NOOP("ranking", "Place %1: not shown to you (conflict of "
                                                                   "interest)"),
                                      {QString::number(place)})}},
                           true});
    }
}

/// The place this row would have if those who share its place stood one below the other: the cut line goes through a
/// tie that has more people than seats.
int lastPlaceOf(const Ranking &ranking, qsizetype row)
{
    const int place = ranking.rows.at(row).place;
    const auto above = std::count_if(ranking.rows.cbegin(), ranking.rows.cbegin() + row,
                                     [place](const RankedCandidate &other) { return other.place == place; });
    return place + static_cast<int>(above);
}

void appendCut(RankingLines &lines, const Workspace &workspace, const RankingView &view, qsizetype inside)
{
    const bool longList = workspace.round() < workspace.facts().lastRound(workspace.category());
    const QStringList seats{QString::number(view.seats)};
    lines.cutLine = static_cast<int>(lines.rows.size());
    lines.cutLeft = longList ? lineWord(workspace, QT_TRANSLATE_NOOP("ranking", "Cut line: %1 finalists"), seats)
                             : lineWord(workspace, QT_TRANSLATE_NOOP("ranking", "Cut line: %1 seats"), seats);
    lines.cutRight = gapAtCut(workspace, view, inside);
    lines.rows.append(
        {{}, {{lines.cutLeft + (lines.cutRight.isEmpty() ? QString() : u" · "_s + lines.cutRight)}}, true});
}

/// Rows of one score with their bracket; what separates them stands below.
void appendGroup(RankingLines &lines, const Workspace &workspace, const RankingView &view, qsizetype first,
                 const std::optional<Firmness> &firmness)
{
    const qsizetype last = lastEqual(view.ranking, first);
    bool cutDrawn = lines.cutLine >= 0;
    for (qsizetype i = first; i <= last; ++i) {
        const RankedCandidate &row = view.ranking.rows.at(i);
        appendHidden(lines, workspace, view, i);
        if (!cutDrawn && lastPlaceOf(view.ranking, i) > view.seats) {
            appendCut(lines, workspace, view, i - 1);
            cutDrawn = true;
        }
        if (last > first) {
            const TieBracket piece =
                i == first ? TieBracket::First : (i == last ? TieBracket::Last : TieBracket::Middle);
            lines.brackets.insert(static_cast<int>(lines.rows.size()), piece);
        }
        lines.rows.append(rankedRow(workspace, view, row, firmness));
    }
    if (last > first) {
        for (const QString &sentence : tieSentences(workspace, view.ranking, first, last)) {
            lines.rows.append({{}, {{sentence}}, true});
        }
    }
}

} // namespace

QString placeWord(const Workspace &workspace, const RankedCandidate &row)
{
    return (row.tied ? u"="_s : QString()) + workspace.number(row.place);
}

Cell bandCell(const Workspace &workspace, Band band)
{
    Cell cell;
    cell.tinted = true;
    switch (band) {
    case Band::In:
        cell.text = lineWord(workspace, QT_TRANSLATE_NOOP("ranking", "In"));
        cell.tone = Tone::Success;
        cell.icon = Icon::TickCircle;
        break;
    case Band::Discuss:
        cell.text = lineWord(workspace, QT_TRANSLATE_NOOP("ranking", "Discuss"));
        cell.tone = Tone::Warning;
        cell.icon = Icon::Comment;
        break;
    case Band::Out:
        cell.text = lineWord(workspace, QT_TRANSLATE_NOOP("ranking", "Out"));
        cell.tone = Tone::Muted;
        cell.icon = Icon::Minus;
        cell.tinted = false;
        break;
    }
    return cell;
}

RankingLines rankingLines(const Workspace &workspace, const RankingView &view, const std::optional<Firmness> &firmness)
{
    RankingLines lines;
    for (qsizetype first = 0; first < view.ranking.rows.size(); first = lastEqual(view.ranking, first) + 1) {
        appendGroup(lines, workspace, view, first, firmness);
    }
    if (lines.cutLine < 0 && !lines.rows.isEmpty() && view.complete) {
        appendCut(lines, workspace, view, view.ranking.rows.size());
    }
    for (const CandidateId &id : view.ranking.unscored) {
        lines.rows.append({{},
                           {{lineWord(workspace, QT_TRANSLATE_NOOP("ranking", "%1: no sheet, not ranked"),
                                      {candidateName(workspace, id)})}},
                           true});
    }
    return lines;
}

} // namespace rangvoan::ui
