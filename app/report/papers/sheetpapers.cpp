// SPDX-License-Identifier: Apache-2.0
#include "app/domain/mark.h"
#include "app/report/papers/frame.h"
#include "app/report/papers/makers.h"
#include "app/report/papers/words.h"
#include "app/scoring/sheetmarks.h"
#include "app/services/scoringservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qreal reasonRoom = 34; // points: two lines of handwriting
constexpr qreal sheetPoints = 10;
constexpr qreal sheetTop = 54;
constexpr qreal sheetBottom = 46;

/// Thousands of sheets are printed: a sheet is one leaf, front and back.
Document beginSheet(const PaperJob &job)
{
    Document paper =
        beginPaper(job, job.say(QT_TRANSLATE_NOOP("papers", "Score sheet")),
                   job.say(QT_TRANSLATE_NOOP("papers", "%1, academic year %2"), {job.categoryName(), job.year()}),
                   Orientation::Portrait, PaperHead::MottoOnly);
    paper.page.points = sheetPoints;
    paper.page.top = sheetTop;
    paper.page.bottom = sheetBottom;
    return paper;
}

KeyValues sheetIdentity(const PaperJob &job, const QString &code, const QString &member)
{
    const Voice &say = job.say;
    const Nomination &nomination = job.candidate->nomination;
    KeyValues lines;
    lines.pairs = {
        {.label = say(QT_TRANSLATE_NOOP("papers", "Sheet code:")),
         .value = Text(code, TextRole::Accent),
         .blankLines = 1},
        {.label = say(QT_TRANSLATE_NOOP("papers", "Candidate:")), .value = job.numbered(job.candidate->id)},
        {.label = say(QT_TRANSLATE_NOOP("papers", "School:")), .value = say.school(nomination), .blankLines = 1},
        {.label = say(QT_TRANSLATE_NOOP("papers", "Capital or province:")),
         .value = job.province(nomination.provinceCode)},
        {.label = say(QT_TRANSLATE_NOOP("papers", "Member:")), .value = member, .blankLines = 1},
    };
    return lines;
}

QString componentTitle(const PaperJob &job, const Component &component)
{
    const QList<ComponentWeight> &weights = job.rules()->weights.components;
    const auto weight = std::find_if(weights.cbegin(), weights.cend(),
                                     [&](const ComponentWeight &one) { return one.code == component.code; });
    const QString part = weight == weights.cend() ? QString() : job.say.digits(weight->weight);
    return job.say(QT_TRANSLATE_NOOP("papers", "%1. %2 (weight %3 of %4)"),
                   {job.say.digits(component.code), job.say.local(component.name), part,
                    job.say.digits(job.rules()->weights.sum)}) +
           job.draftMark(job.rules()->weights.source);
}

void addScaleLegend(Document &paper, const PaperJob &job)
{
    const Scale &scale = job.rules()->scale;
    QStringList words;
    for (qsizetype step = 0; step < scale.levels.size(); ++step) {
        words.append(job.say.digits(step) + u" = "_s + job.say.local(scale.levels.at(step).word));
    }
    if (scale.notObservableAllowed) {
        words.append(job.say(QT_TRANSLATE_NOOP("papers", "N/O")) + u" = "_s +
                     job.say(QT_TRANSLATE_NOOP("papers", "not observable")));
    }
    addNote(paper,
            job.say(QT_TRANSLATE_NOOP("papers", "Scale: %1"), {words.join(u"; "_s)}) + job.draftMark(scale.source));
}

// Blank sheet

Table blankComponentTable(const PaperJob &job, int component)
{
    const RuleSet &rules = *job.rules();
    Table table{.columns = {{}, {.weight = 1}}};
    QStringList heads{job.say(QT_TRANSLATE_NOOP("papers", "Code")), job.say(QT_TRANSLATE_NOOP("papers", "Indicator"))};
    const qsizetype boxes = rules.scale.levels.size() + (rules.scale.notObservableAllowed ? 1 : 0);
    for (qsizetype step = 0; step < boxes; ++step) {
        table.columns.append({.minWidth = 26, .align = Align::Centre});
        heads.append(step < rules.scale.levels.size() ? job.say.digits(step)
                                                      : job.say(QT_TRANSLATE_NOOP("papers", "N/O")));
    }
    table.head = {headRow(heads)};
    for (qsizetype i = 0; i < rules.indicators.size(); ++i) {
        if (rules.indicators.at(i).component != component) {
            continue;
        }
        Row row = plainRow({job.say.digits(rules.indicators.at(i).code), job.say.local(rules.indicatorAt(i).name)});
        for (qsizetype step = 0; step < boxes; ++step) {
            row.cells.append(Cell{.box = Box::Empty});
        }
        table.rows.append(row);
    }
    Row reasons = acrossRow(job.say(QT_TRANSLATE_NOOP("papers", "Reasons:")), table.columns.size(), RowStyle::Normal);
    reasons.minHeight = reasonRoom;
    table.rows.append(reasons);
    return table;
}

// Filled sheet

const ScoreSheet *currentSheetOf(const PaperJob &job)
{
    const QList<ScoreSheet> &sheets = job.facts.sheets;
    const auto found = std::find_if(sheets.cbegin(), sheets.cend(), [&job](const ScoreSheet &sheet) {
        return sheet.isCurrent() && sheet.round == job.round && sheet.candidate == job.candidate->id &&
               sheet.member == job.member->id;
    });
    return found == sheets.cend() ? nullptr : &*found;
}

QString markText(const PaperJob &job, int step)
{
    return step == Mark::notObservableValue ? job.say(QT_TRANSLATE_NOOP("papers", "N/O")) : job.say.digits(step);
}

QString levelText(const PaperJob &job, int step)
{
    const QList<ScaleLevel> &levels = job.rules()->scale.levels;
    return step >= 0 && step < levels.size() ? job.say.local(levels.at(step).word) : QString();
}

void addNotesOf(Table &table, const PaperJob &job, const ScoreSheet &sheet, const QStringList &codes)
{
    for (const SheetNote &note : sheet.notes) {
        if (codes.contains(note.code) && !note.text.isEmpty()) {
            table.rows.append(acrossRow(
                job.say(QT_TRANSLATE_NOOP("papers", "Reasons (%1): %2"), {job.say.digits(note.code), note.text}),
                table.columns.size(), RowStyle::Normal));
        }
    }
}

Table filledComponentTable(const PaperJob &job, const ScoreSheet &sheet, int component, const SheetScore &score)
{
    const RuleSet &rules = *job.rules();
    Table table{.columns = {{}, {.weight = 3}, {.align = Align::Centre}, {.weight = 1}}};
    table.head = {
        headRow({job.say(QT_TRANSLATE_NOOP("papers", "Code")), job.say(QT_TRANSLATE_NOOP("papers", "Indicator")),
                 job.say(QT_TRANSLATE_NOOP("papers", "Mark")), job.say(QT_TRANSLATE_NOOP("papers", "Level"))})};
    QStringList codes{rules.components.at(component).code};
    for (qsizetype i = 0; i < rules.indicators.size(); ++i) {
        if (rules.indicators.at(i).component == component) {
            codes.append(rules.indicators.at(i).code);
            table.rows.append(plainRow({job.say.digits(codes.constLast()), job.say.local(rules.indicatorAt(i).name),
                                        markText(job, sheet.steps.at(i)), levelText(job, sheet.steps.at(i))}));
        }
    }
    addNotesOf(table, job, sheet, codes);
    table.rows.append(acrossRow(
        job.say(QT_TRANSLATE_NOOP("papers", "Points of this part: %1"), {job.points(score.components.at(component))}),
        table.columns.size(), RowStyle::Emphasised));
    return table;
}

void addSheetHistory(KeyValues &lines, const PaperJob &job, const ScoreSheet &sheet)
{
    const Voice &say = job.say;
    lines.pairs.append({.label = say(QT_TRANSLATE_NOOP("papers", "Marked:")), .value = mediumWord(sheet.medium, say)});
    if (!sheet.keyers.isEmpty()) {
        lines.pairs.append(
            {.label = say(QT_TRANSLATE_NOOP("papers", "Typed in by:")), .value = say.join(sheet.keyers)});
    }
    if (sheet.revision > 1) {
        lines.pairs.append({.label = say(QT_TRANSLATE_NOOP("papers", "Revision:")),
                            .value = say(QT_TRANSLATE_NOOP("papers", "no. %1, because: %2"),
                                         {say.digits(sheet.revision), sheet.reason})});
    }
}

} // namespace

Result<Document> makeBlankScoreSheet(const PaperJob &job)
{
    Document paper = beginSheet(job);
    const QString name = job.say.name(job.member->details.name);
    paper.add(sheetIdentity(job, sheetCode(job.facts.id, job.round, job.candidate->id, job.member->id), name));
    addNote(paper,
            job.say(QT_TRANSLATE_NOOP("papers", "Tick one box a line. Write a reason where the mark is the lowest or "
                                                "the highest. Mark alone; do not show this sheet to anybody.")));
    addScaleLegend(paper, job);
    for (int i = 0; i < job.rules()->components.size(); ++i) {
        paper.add(Heading{.text = componentTitle(job, job.rules()->components.at(i)), .level = 3});
        paper.add(blankComponentTable(job, i));
    }
    Signer column = signerColumn(
        {.action = job.say(QT_TRANSLATE_NOOP("papers", "Signature of the member")), .post = {}, .name = name}, job);
    column.date = {job.say(QT_TRANSLATE_NOOP("papers", "Date ....... / ....... / 20....."))};
    paper.add(SignatureBlock{.signers = {column}, .perRow = 2});
    return paper;
}

Result<Document> makeScoreSheet(const PaperJob &job)
{
    const ScoreSheet *sheet = currentSheetOf(job);
    if (sheet == nullptr) {
        return Error{ErrorCode::NotFound, {u"score sheet"_s}};
    }
    QList<quint16> steps;
    for (const int step : sheet->steps) {
        steps.append(static_cast<quint16>(step));
    }
    const Result<SheetScore> score = sheetTotal(steps, *job.rules());
    if (!score) {
        return score.error();
    }
    const QString name = job.say.name(job.member->details.name);
    Document paper = beginSheet(job);
    KeyValues identity = sheetIdentity(job, sheet->sheetCode.isEmpty() ? u"-"_s : sheet->sheetCode, name);
    addSheetHistory(identity, job, *sheet);
    paper.add(identity);
    addScaleLegend(paper, job);
    for (int i = 0; i < job.rules()->components.size(); ++i) {
        paper.add(Heading{.text = componentTitle(job, job.rules()->components.at(i)), .level = 3});
        paper.add(filledComponentTable(job, *sheet, i, score.value()));
    }
    paper.add(Paragraph{.text = Text(job.say(QT_TRANSLATE_NOOP("papers", "Sheet total: %1 of 100 points (exactly %2)"),
                                             {job.points(score.value().total), job.say.exact(score.value().total)}),
                                     TextRole::Strong)});
    addClosing(paper, job,
               {.action = job.say(QT_TRANSLATE_NOOP("papers", "Read and confirmed by the member")), .name = name},
               QDate());
    return paper;
}

} // namespace rangvoan::report
