// SPDX-License-Identifier: Apache-2.0
#include "app/analysis/concentration.h"
#include "app/analysis/markcounts.h"
#include "ui/charts/columnchart.h"
#include "ui/stages/figurelist.h"
#include "ui/stages/firmnesspanel.h"
#include "ui/text/candidatewords.h"
#include "ui/text/markwords.h"
#include "ui/widgets/label.h"

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
    showOpenSeats();
    m_closed->setVisible(!m_firmness->advice);
    m_closed->setWords(word(QT_TRANSLATE_NOOP("firmness", "The figures made from all marks are not shown: not all "
                                                          "marks are open to you.")));
    m_figures->showSections(sections());
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

QList<FigureSection> FirmnessPanel::sections() const
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
    FigureNames names{[this](const CandidateId &id) { return candidateName(m_workspace, id); },
                      [this](const MemberId &id) { return memberName(m_workspace, id); },
                      [this](const QString &code) { return provinceName(m_workspace, code); },
                      [this](const QString &code) { return districtName(m_workspace, code); },
                      [this](const QString &text) { return m_workspace.inDigits(text); },
                      [this](const QString &number) { return m_workspace.decimal(number); },
                      {}};
    for (const Component &component : m_workspace.categoryFacts()->rules->components) {
        names.components.append(m_workspace.local(component.name.km, component.name.en));
    }
    return figureSections(*m_firmness, concentration(candidates, seated), names, m_workspace.wording());
}

} // namespace rangvoan::ui
