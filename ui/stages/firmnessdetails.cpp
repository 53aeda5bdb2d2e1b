// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/concentration.h"
#include "app/analysis/markcounts.h"
#include "ui/charts/columnchart.h"
#include "ui/stages/firmnesspanel.h"
#include "ui/text/candidatewords.h"
#include "ui/text/markwords.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

void FirmnessPanel::showSpecialist()
{
    const QString draws = QString::number(m_firmness->draws);
    m_method->setWords(
        word(QT_TRANSLATE_NOOP("firmness",
                               "One left out: the official rules without each member in turn. Draws: %1 times as "
                               "many members as there are, drawn with replacement by a fixed seed, so the same "
                               "file gives the same figures; the best and the worst tenth are left out."),
             {draws}));
    QList<TableRow> rows;
    for (const CandidateFirmness &one : m_firmness->candidates) {
        const auto range = [this](const PlaceRange &places) {
            const QString best = m_workspace.number(places.best);
            return places.best == places.worst ? best : best + u" – "_s + m_workspace.number(places.worst);
        };
        rows.append({QVariant::fromValue(one.id),
                     {{m_workspace.number(one.place)},
                      {candidateName(m_workspace, one.id)},
                      {range(one.leftOut)},
                      {range(one.likely)},
                      {word(QT_TRANSLATE_NOOP("firmness", "%1 of %2"), {QString::number(one.seated), draws})}}});
    }
    m_rows->setRows(rows);
    showOpenSeats();
    m_groups->setRows(groupRows());
    const RuleSet &rules = *m_workspace.categoryFacts()->rules;
    QList<SheetMarks> sheets;
    for (const ScoreSheet &sheet : m_workspace.facts().currentSheets(m_workspace.category(), m_workspace.round())) {
        SheetMarks marks{sheet.candidate, sheet.member, {}};
        for (const int step : sheet.steps) {
            marks.steps.append(static_cast<quint16>(step));
        }
        sheets.append(marks);
    }
    QList<ChartColumn> columns;
    const QList<QList<int>> counts = markCounts(sheets, rules);
    for (int step = 0; step <= rules.scale.maximum(); ++step) {
        int count = 0;
        for (const QList<int> &component : counts) {
            count += component.at(step);
        }
        columns.append({markWord(m_workspace, rules, step), m_workspace.number(count), count});
    }
    m_marks->setColumns(columns);
}

/// The column of seats adds up to seats times draws only with the draws in which a tie stayed open.
void FirmnessPanel::showOpenSeats()
{
    int given = 0;
    for (const CandidateFirmness &one : m_firmness->candidates) {
        given += one.seated;
    }
    const int left = m_firmness->seats * m_firmness->draws - given;
    m_open->setVisible(m_firmness->complete && left > 0);
    m_open->setWords(word(QT_TRANSLATE_NOOP("firmness", "%1 times a seat stayed open between equal scores: it is "
                                                        "counted for nobody."),
                          {QString::number(left)}));
}

QList<TableRow> FirmnessPanel::groupRows() const
{
    QSet<CandidateId> seated;
    QList<Candidate> candidates;
    for (const RankedCandidate &row : m_view.ranking.rows) {
        if (const Candidate *candidate = m_workspace.facts().candidate(row.id); candidate != nullptr) {
            candidates.append(*candidate);
            if (row.place <= m_view.seats) {
                seated.insert(row.id);
            }
        }
    }
    const Concentration counts = concentration(candidates, seated);
    QList<TableRow> rows;
    const auto add = [&](const QString &name, const GroupCount &group) {
        if (group.candidates > 0) {
            rows.append({name, {{name}, {m_workspace.number(group.candidates)}, {m_workspace.number(group.seated)}}});
        }
    };
    const auto divide = [&rows](const QString &name) {
        rows.append({{}, {{name}}, true});
    };
    divide(word(QT_TRANSLATE_NOOP("firmness", "By province")));
    for (const GroupCount &province : counts.provinces) {
        const QString name = provinceName(m_workspace, province.code);
        add(name.isEmpty() ? word(QT_TRANSLATE_NOOP("firmness", "Province not given")) : name, province);
    }
    divide(word(QT_TRANSLATE_NOOP("firmness", "By sex")));
    add(word(QT_TRANSLATE_NOOP("firmness", "Women")), counts.women);
    add(word(QT_TRANSLATE_NOOP("firmness", "Men")), counts.men);
    add(word(QT_TRANSLATE_NOOP("firmness", "Sex not given")), counts.unknownSex);
    return rows;
}

} // namespace rangvoan::ui
