// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/sheetcompare.h"

#include "app/domain/mark.h"
#include "app/scoring/sheetmarks.h"
#include "ui/text/markwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype sheetsWithWords = 2; ///< so many columns have room for the words of the levels

int spreadOfMarks(const QList<ScoreSheet> &sheets, int indicator)
{
    int low = Mark::notMarkedValue;
    int high = -1;
    for (const ScoreSheet &sheet : sheets) {
        const int step = sheet.steps.value(indicator, Mark::notMarkedValue);
        if (step < Mark::notObservableValue) {
            low = std::min(low, step);
            high = std::max(high, step);
        }
    }
    return std::max(0, high - low);
}

} // namespace

SheetCompare::SheetCompare(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_all(new FilterChip(this)),
      m_sentence(new Label(this, Tone::Muted)), m_rows(new RowModel(this)), m_table(new TableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->setTight(true);
    m_card->addToHead(m_all);
    m_sentence->setContentsMargins(space::two, space::one, space::two, space::one);
    m_card->body()->addWidget(m_sentence);
    m_card->body()->addWidget(m_table, 1);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"sheets"_s);
    m_all->setObjectName(u"allSheets"_s);
    connect(m_all, &FilterChip::toggled, this, &SheetCompare::fill);
}

void SheetCompare::retranslate()
{
    m_all->setText(word(QT_TRANSLATE_NOOP("moderation", "All sheets")));
    m_all->setAccessibleName(m_all->text());
    m_all->updateGeometry();
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("moderation", "The sheets side by side")));
}

void SheetCompare::showCase(const ModerationCase &one)
{
    m_case = one;
    fill();
}

void SheetCompare::clear()
{
    m_case = {};
    m_sheets.clear();
    m_rows->setRows({});
    m_card->setHeading({});
    m_sentence->setWords({});
}

QList<ScoreSheet> SheetCompare::chosenSheets() const
{
    const CycleFacts &facts = m_workspace.facts();
    QList<ScoreSheet> sheets = facts.currentSheets(m_workspace.category(), m_workspace.round());
    if (m_case.answer) {
        sheets = facts.sheets; // those that were talked about, as they were then
        sheets.removeIf([this](const ScoreSheet &sheet) { return !m_case.answer->sheets.contains(sheet.id); });
    }
    sheets.removeIf([this](const ScoreSheet &sheet) { return sheet.candidate != m_case.flag.candidate; });
    const QList<MemberId> apart = m_case.flag.lowest + m_case.flag.highest;
    const auto rankOf = [&apart](const ScoreSheet &sheet) {
        const qsizetype at = apart.indexOf(sheet.member);
        return at < 0 ? apart.size() : at;
    };
    std::stable_sort(sheets.begin(), sheets.end(),
                     [&](const ScoreSheet &a, const ScoreSheet &b) { return rankOf(a) < rankOf(b); });
    return sheets;
}

void SheetCompare::fill()
{
    const CategoryFacts *category = m_workspace.categoryFacts();
    if (category == nullptr || category->rules == nullptr || m_case.flag.candidate.isNull()) {
        return;
    }
    m_sheets = chosenSheets();
    const qsizetype apart = m_case.flag.lowest.size() + m_case.flag.highest.size();
    const bool someHidden = apart >= 2 && apart < m_sheets.size();
    m_all->setVisible(someHidden);
    if (someHidden && !m_all->isChecked()) {
        m_sheets = m_sheets.first(apart);
    }
    m_card->setHeading(candidateName(m_workspace, m_case.flag.candidate));
    m_sentence->setWords(differenceSentence(m_workspace, m_case));
    QList<TableColumn> columns{{word(QT_TRANSLATE_NOOP("moderation", "No.")), false, 88},
                               {word(QT_TRANSLATE_NOOP("moderation", "Indicator"))}};
    constexpr qsizetype sheetsWithNames = 3;
    const int width = m_sheets.size() <= sheetsWithWords ? 136 : (m_sheets.size() <= sheetsWithNames ? 108 : 76);
    for (const ScoreSheet &sheet : std::as_const(m_sheets)) {
        columns.append({memberName(m_workspace, sheet.member), false, width});
    }
    QList<TableRow> rows;
    for (int c = 0; c < rules().components.size(); ++c) {
        addComponent(rows, c);
    }
    rows.append(totalRow());
    m_rows->setRows({});
    m_rows->setColumns(columns);
    m_rows->setRows(rows);
    if (m_case.flag.indicator >= 0) {
        m_table->selectId(m_case.flag.indicator);
    }
}

void SheetCompare::addComponent(QList<TableRow> &rows, int component) const
{
    const Component &own = rules().components.at(component);
    const QString name = m_workspace.inDigits(own.code) + u"  "_s + m_workspace.local(own.name.km, own.name.en);
    rows.append({{}, {{name, Tone::Accent}}, true});
    for (int i = 0; i < rules().indicators.size(); ++i) {
        if (rules().indicators.at(i).component == component) {
            rows.append(indicatorRow(i));
            rows.append(noteRows(rules().indicators.at(i).code));
        }
    }
    rows.append(noteRows(own.code));
}

/// Above the tolerance the row is lit with a sign; smaller differences stand in full tone, agreement is muted.
TableRow SheetCompare::indicatorRow(int indicator) const
{
    const int spread = spreadOfMarks(m_sheets, indicator);
    const bool lit = !m_case.answer && spread > rules().tolerances.value.indicatorSteps; // settled ones do not call
    const Tone tone = lit ? Tone::Warning : (spread > 0 ? Tone::Text : Tone::Muted);
    const LocalText &name = rules().indicatorAt(indicator).name;
    Cell number{m_workspace.inDigits(rules().indicators.at(indicator).code), tone};
    if (lit) {
        number.icon = Icon::Warning;
    }
    TableRow row{indicator, {number, {m_workspace.local(name.km, name.en), lit ? Tone::Text : tone}}};
    for (const ScoreSheet &sheet : m_sheets) {
        const int step = sheet.steps.value(indicator, Mark::notMarkedValue);
        Cell mark{m_sheets.size() <= sheetsWithWords ? markWord(m_workspace, rules(), step)
                                                     : markFigure(m_workspace, rules(), step),
                  tone};
        mark.tinted = lit;
        showChange(mark, sheet, indicator);
        row.cells.append(mark);
    }
    return row;
}

/// "0 → 2" where the committee changed the mark.
void SheetCompare::showChange(Cell &mark, const ScoreSheet &sheet, int indicator) const
{
    for (const MarkChange &change : m_case.answer ? changesOf(m_workspace, *m_case.answer) : QList<MarkChange>()) {
        if (change.sheet == sheet.id && change.indicator == indicator) {
            mark.text = markFigure(m_workspace, rules(), change.before) + u" → "_s +
                        markFigure(m_workspace, rules(), change.after);
            mark.tone = Tone::Accent;
            mark.tinted = true;
        }
    }
}

QList<TableRow> SheetCompare::noteRows(const QString &code) const
{
    QList<TableRow> rows;
    for (const ScoreSheet &sheet : m_sheets) {
        for (const SheetNote &note : sheet.notes) {
            if (note.code == code && !note.text.isEmpty()) {
                const QString text = m_workspace.text("moderation", QT_TRANSLATE_NOOP("moderation", "%1: “%2”"),
                                                      QStringList{memberName(m_workspace, sheet.member), note.text});
                rows.append({{}, {{text}}, true});
            }
        }
    }
    return rows;
}

TableRow SheetCompare::totalRow() const
{
    TableRow row{-1, {{}, {word(QT_TRANSLATE_NOOP("moderation", "Total of the sheet, of 100 points"))}}};
    for (const ScoreSheet &sheet : m_sheets) {
        QList<quint16> steps;
        for (const int step : sheet.steps) {
            steps.append(static_cast<quint16>(step));
        }
        const Result<SheetScore> score = sheetTotal(steps, rules());
        Cell total{score ? pointsWord(m_workspace, rules(), score->total) : u"—"_s};
        if (m_case.flag.indicator < 0 && !m_case.answer) {
            total.tone = Tone::Warning;
            total.tinted = true;
        }
        row.cells.append(total);
    }
    return row;
}

} // namespace rangvoan::ui
