// SPDX-License-Identifier: Apache-2.0
#include "app/domain/mark.h"
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/results.h"
#include "app/scoring/explain.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

/// The candidate's sheets in an order that tells nothing of the members: by the random ids of the sheets.
QList<ScoreSheet> anonymousSheets(const PaperJob &job)
{
    QList<ScoreSheet> sheets = job.facts.currentSheets(job.category->id, job.round);
    sheets.removeIf([&job](const ScoreSheet &sheet) { return sheet.candidate != job.candidate->id; });
    std::sort(sheets.begin(), sheets.end(), [](const ScoreSheet &a, const ScoreSheet &b) { return a.id < b.id; });
    return sheets;
}

Result<Explanation> explanationOf(const PaperJob &job, const QList<ScoreSheet> &sheets)
{
    QList<SheetMarks> marks;
    for (const ScoreSheet &sheet : sheets) {
        SheetMarks one{.candidate = sheet.candidate, .member = sheet.member, .steps = {}};
        for (const int step : sheet.steps) {
            one.steps.append(static_cast<quint16>(step));
        }
        marks.append(one);
    }
    return explain(marks, *job.rules());
}

struct SheetSums
{
    qint64 weighted = 0; ///< sum of weight x mark
    qint64 highest = 0;  ///< sum of weight x highest mark, over what was observable
};

SheetSums sumsOf(const PaperJob &job, const ScoreSheet &sheet)
{
    SheetSums sums;
    const RuleSet &rules = *job.rules();
    for (qsizetype i = 0; i < rules.indicators.size(); ++i) {
        if (sheet.steps.at(i) != Mark::notObservableValue) {
            sums.weighted += rules.indicators.at(i).weight * sheet.steps.at(i);
            sums.highest += rules.indicators.at(i).weight * rules.scale.maximum();
        }
    }
    return sums;
}

/// So many columns of marks, and no more, fit an upright page beside the words of the indicators.
constexpr qsizetype uprightSheets = 10;
constexpr qreal marksPoints = 7.5;
constexpr qreal tablesGap = 4;
constexpr qreal bodyPoints = 10;
constexpr qreal signatureGap = 40;

Table emptyMarksTable(const PaperJob &job, qsizetype sheets)
{
    const Voice &say = job.say;
    Table table{.columns = {{}, {.weight = 1}, {.align = Align::Right}}, .points = marksPoints};
    QStringList heads{say(QT_TRANSLATE_NOOP("papers", "Code")), say(QT_TRANSLATE_NOOP("papers", "Indicator")),
                      say(QT_TRANSLATE_NOOP("papers", "Weight"))};
    for (qsizetype i = 0; i < sheets; ++i) {
        heads.append(say.letter(i));
        table.columns.append({.minWidth = 19, .align = Align::Right});
    }
    table.head = {headRow(heads)};
    return table;
}

Table marksTable(const PaperJob &job, const QList<ScoreSheet> &sheets)
{
    const Voice &say = job.say;
    const RuleSet &rules = *job.rules();
    Table table = emptyMarksTable(job, sheets.size());
    for (qsizetype i = 0; i < rules.indicators.size(); ++i) {
        QStringList cells{say.digits(rules.indicators.at(i).code), say.local(rules.indicatorAt(i).name),
                          say.digits(rules.indicators.at(i).weight)};
        for (const ScoreSheet &sheet : sheets) {
            const int step = sheet.steps.at(i);
            cells.append(step == Mark::notObservableValue ? say(QT_TRANSLATE_NOOP("papers", "N/O")) : say.digits(step));
        }
        table.rows.append(plainRow(cells));
    }
    return table;
}

/// The sums of each member's sheet: a table of its own, because totals are wider than marks.
Table sumsTable(const PaperJob &job, const QList<ScoreSheet> &sheets, const Explanation &explanation)
{
    const Voice &say = job.say;
    Table table{.columns = {{.weight = 1}}, .points = marksPoints};
    QStringList heads{QString()};
    QStringList weighted{say(QT_TRANSLATE_NOOP("papers", "Sum of weight × mark"))};
    QStringList highest{say(QT_TRANSLATE_NOOP("papers", "Sum of weight × highest mark"))};
    QStringList totals{say(QT_TRANSLATE_NOOP("papers", "Sheet total, of 100 points"))};
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        const SheetSums sums = sumsOf(job, sheets.at(i));
        table.columns.append({.align = Align::Right});
        heads.append(say.letter(i));
        weighted.append(say.digits(sums.weighted));
        highest.append(say.digits(sums.highest));
        totals.append(job.points(explanation.members.at(i).sheet.total));
    }
    table.head = {headRow(heads)};
    for (const QStringList &sums : {weighted, highest, totals}) {
        table.rows.append(plainRow(sums, RowStyle::Emphasised));
    }
    return table;
}

/// What the letters and signs of the table of marks mean.
QString marksLegend(const PaperJob &job, qsizetype sheets)
{
    const Voice &say = job.say;
    const QString highest =
        say(QT_TRANSLATE_NOOP("papers", "The highest mark is %1. N/O: not observable, left out of both sums."),
            {say.digits(job.rules()->scale.maximum())}) +
        job.draftMark(job.rules()->weights.source);
    if (sheets < 2) {
        return highest;
    }
    return say(QT_TRANSLATE_NOOP("papers", "%1 to %2 are the members who marked, in an order that does not tell who "
                                           "they are."),
               {say.letter(0), say.letter(sheets - 1)}) +
           u' ' + highest;
}

/// "Sheet total = first sum ÷ second sum × 100, for A: 118 ÷ 160 × 100 = 73.75 (exactly 295/4)."
QString totalFormula(const PaperJob &job, const ScoreSheet &sheet, const Score &total)
{
    const SheetSums sums = sumsOf(job, sheet);
    return job.say(QT_TRANSLATE_NOOP("papers", "Sheet total = first sum ÷ second sum × 100; for %1: %2 ÷ %3 × 100 = %4 "
                                               "(exactly %5)."),
                   {job.say.letter(0), job.say.digits(sums.weighted), job.say.digits(sums.highest), job.points(total),
                    job.say.exact(total)});
}

/// "(73.75 + 80.00 + 77.50) ÷ 3 = 77.08", or with its parts where some sheets count less.
QString scoreFormula(const PaperJob &job, const Explanation &explanation)
{
    const Score equalPart = Score::fromRatio(1, explanation.members.size());
    const bool allEqual = std::all_of(explanation.members.cbegin(), explanation.members.cend(),
                                      [&](const MemberContribution &one) { return one.part == equalPart; });
    QStringList terms;
    for (const MemberContribution &one : explanation.members) {
        const QString total = job.say.exact(one.sheet.total);
        terms.append(allEqual ? total : job.say.exact(one.part) + u" × "_s + total);
    }
    const QString sum = terms.join(u" + "_s);
    const QStringList result{sum, job.say.digits(explanation.members.size()), job.say.exact(explanation.score),
                             job.points(explanation.score)};
    return allEqual ? job.say(QT_TRANSLATE_NOOP("papers", "Score = (%1) ÷ %2 = %3 = %4"), result)
                    : job.say(QT_TRANSLATE_NOOP("papers", "Score = %1 = %3 = %4"), result);
}

Table componentsTable(const PaperJob &job, const Explanation &explanation)
{
    const Voice &say = job.say;
    Table table{.columns = {{.weight = 2}, {.align = Align::Right}, {.align = Align::Right}, {.align = Align::Right}},
                .points = marksPoints};
    table.head = {
        headRow({say(QT_TRANSLATE_NOOP("papers", "Component")), say(QT_TRANSLATE_NOOP("papers", "Points")),
                 say(QT_TRANSLATE_NOOP("papers", "Exactly")), say(QT_TRANSLATE_NOOP("papers", "Highest possible"))})};
    for (const ComponentContribution &one : explanation.components) {
        const Component &component = job.rules()->components.at(job.rules()->componentIndex(one.code));
        table.rows.append(plainRow(
            {say.local(component.name), job.points(one.points), say.exact(one.points), job.points(one.maximum)}));
    }
    table.rows.append(plainRow({say(QT_TRANSLATE_NOOP("papers", "Score")), job.points(explanation.score),
                                say.exact(explanation.score), job.points(Score::fromInteger(100))},
                               RowStyle::Emphasised));
    return table;
}

void addEvidenceList(Document &paper, const PaperJob &job)
{
    QStringList lines;
    for (const Evidence &evidence : job.facts.evidence) {
        if (evidence.candidate == job.candidate->id) {
            lines.append(evidence.verifiedBy.isEmpty()
                             ? job.say(QT_TRANSLATE_NOOP("papers", "%1: received on %2"),
                                       {job.evidenceName(evidence), job.say.shortDate(evidence.receivedOn)})
                             : job.say(QT_TRANSLATE_NOOP("papers", "%1: received on %2, verified"),
                                       {job.evidenceName(evidence), job.say.shortDate(evidence.receivedOn)}));
        }
    }
    if (!lines.isEmpty()) {
        addNote(paper, job.say(QT_TRANSLATE_NOOP("papers", "Evidence received:")) + u' ' + lines.join(u"; "_s));
    }
}

/// Own place and the last seat's total: no other name, no other mark.
void addStanding(Document &paper, const PaperJob &job, const Ranking &ranking)
{
    const auto own = std::find_if(ranking.rows.cbegin(), ranking.rows.cend(),
                                  [&job](const RankedCandidate &row) { return row.id == job.candidate->id; });
    const qsizetype seats = job.category->settings.seats;
    QStringList parts;
    if (own != ranking.rows.cend()) {
        parts << job.say(QT_TRANSLATE_NOOP("papers", "Your score: %1"), {job.points(own->score)})
              << job.say(QT_TRANSLATE_NOOP("papers", "Your place: %1 of %2 candidates"),
                         {job.say.digits(own->place), job.say.digits(ranking.rows.size())});
    }
    if (job.round >= job.facts.lastRound(job.category->id) && seats > 0 && seats <= ranking.rows.size()) {
        parts << job.say(QT_TRANSLATE_NOOP("papers", "Score of the last seat: %1"),
                         {job.points(ranking.rows.at(seats - 1).score)});
    }
    paper.add(Paragraph{.text = Text(parts.join(u"   \u2022   "_s), TextRole::Strong), .align = Align::Centre});
}

} // namespace

Result<Document> makeHowThisScore(const PaperJob &job)
{
    const Result<Ranking> ranking = rankingForPaper(job);
    if (!ranking) {
        return ranking.error();
    }
    const QList<ScoreSheet> sheets = anonymousSheets(job);
    if (sheets.isEmpty()) {
        return Error{ErrorCode::NotFound, {u"score sheet"_s}};
    }
    const Result<Explanation> explanation = explanationOf(job, sheets);
    if (!explanation) {
        return explanation.error();
    }
    Document paper = beginPaper(job, job.say(QT_TRANSLATE_NOOP("papers", "How this score came about")),
                                job.numbered(job.candidate->id),
                                sheets.size() > uprightSheets ? Orientation::Landscape : Orientation::Portrait);
    paper.page.points = bodyPoints;
    addBody(paper, job.say(QT_TRANSLATE_NOOP("papers", "This paper lets everyone compute the score again with a pocket "
                                                       "calculator. The members of the committee stay unnamed.")));
    addStanding(paper, job, ranking.value());
    paper.add(marksTable(job, sheets));
    paper.add(Spacer{.height = tablesGap});
    paper.add(sumsTable(job, sheets, explanation.value()));
    addNote(paper, marksLegend(job, sheets.size()));
    paper.add(
        Paragraph{.text = totalFormula(job, sheets.constFirst(), explanation.value().members.constFirst().sheet.total),
                  .indent = 14});
    paper.add(Paragraph{.text = Text(scoreFormula(job, explanation.value()), TextRole::Strong), .indent = 14});
    paper.add(componentsTable(job, explanation.value()));
    addNote(paper, roundingSentences(job).join(u' '));
    addEvidenceList(paper, job);
    paper.add(dateBlock(job, job.context.date));
    Signer secretary = signerColumn(secretarySigner(job, job.say(QT_TRANSLATE_NOOP("papers", "Made by"))), job);
    secretary.gap = signatureGap;
    paper.add(SignatureBlock{.signers = {secretary}, .perRow = 2});
    return paper;
}

} // namespace rangvoan::report
