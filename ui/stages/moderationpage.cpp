// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/moderationpage.h"

#include "app/text/errortext.h"
#include "ui/stages/moderationform.h"
#include "ui/stages/sheetcompare.h"
#include "ui/text/markwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

ModerationPage::ModerationPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, Stage::Moderation, parent), m_work(new QWidget(this)), m_queue(new Card(m_work)),
      m_rows(new RowModel(this)), m_table(new TableView(m_work)), m_form(new ModerationForm(workspace, m_work)),
      m_sheets(new SheetCompare(workspace, m_work)), m_empty(new EmptyState(Icon::Scales, this))
{
    build();
    connect(m_table, &TableView::selectedIdChanged, this, &ModerationPage::showSelected);
    connect(m_form, &ModerationForm::answered, this, [this] {
        m_table->clearSelection();
        m_table->setFocus();
    });
}

void ModerationPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(m_work, 1);
    column->addWidget(m_empty, 1);
    auto *row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::two);
    left->addWidget(m_queue, 1);
    left->addWidget(m_form);
    row->addLayout(left, 5);
    row->addWidget(m_sheets, 7);
    m_queue->setTight(true);
    m_queue->body()->addWidget(m_table);
    m_table->setModel(m_rows);
    m_table->setMinimumHeight(2 * rowHeight(m_table->font()));
    m_table->setObjectName(u"moderationQueue"_s);
}

void ModerationPage::retranslate()
{
    m_queue->setHeading(word(QT_TRANSLATE_NOOP("moderation", "Differences to settle")));
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("moderation", "Differences above the tolerance")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("moderation", "Candidate"))},
                        {word(QT_TRANSLATE_NOOP("moderation", "Where")), false, 88},
                        {word(QT_TRANSLATE_NOOP("moderation", "Marks")), true, 116},
                        {word(QT_TRANSLATE_NOOP("moderation", "To the cut")), true, 96}});
    m_form->retranslate();
    m_sheets->retranslate();
}

void ModerationPage::refresh()
{
    m_found = moderationCases(workspace());
    m_work->setVisible(!m_found.cases.isEmpty());
    m_empty->setVisible(m_found.cases.isEmpty());
    showEmpty();
    showCases();
}

void ModerationPage::showEmpty()
{
    if (!m_found.refused) {
        m_empty->setWords(word(QT_TRANSLATE_NOOP("moderation", "No open difference above the tolerance.")));
    } else if (m_found.refused->code == ErrorCode::ScoringOpen) {
        m_empty->setWords(word(QT_TRANSLATE_NOOP(
            "moderation",
            "Nobody sees marks of others before scoring is closed. The differences appear here after that.")));
    } else {
        m_empty->setWords(workspace().inDigits(errorText(*m_found.refused, workspace().wording())));
    }
}

TableRow ModerationPage::openRow(const ModerationCase &one) const
{
    const RuleSet &rules = *workspace().categoryFacts()->rules;
    const ModerationFlag &flag = one.flag;
    const bool totals = flag.indicator < 0;
    const QString low = totals ? pointsWord(workspace(), rules, flag.low) : exactWord(workspace(), flag.low);
    const QString high = totals ? pointsWord(workspace(), rules, flag.high) : exactWord(workspace(), flag.high);
    return {one.key(),
            {{candidateName(workspace(), flag.candidate)},
             {differenceName(workspace(), flag), Tone::Muted},
             {low + u" – "_s + high, Tone::Warning},
             {flag.distance ? pointsWord(workspace(), rules, *flag.distance) : u"—"_s, Tone::Muted}}};
}

QList<TableRow> ModerationPage::caseRows() const
{
    QList<TableRow> rows;
    if (m_found.open == 0 && !m_found.cases.isEmpty()) {
        rows.append({{}, {{word(QT_TRANSLATE_NOOP("moderation", "No open difference above the tolerance."))}}, true});
    }
    for (qsizetype i = 0; i < m_found.cases.size(); ++i) {
        const ModerationCase &one = m_found.cases.at(i);
        if (i == m_found.open) {
            const QString answered =
                workspace().text("moderation", QT_TRANSLATE_NOOP("moderation", "Answered: %1"),
                                 QStringList{QString::number(m_found.cases.size() - m_found.open)});
            rows.append({{}, {{answered}}, true});
        }
        if (!one.answer) {
            rows.append(openRow(one));
            if (one.awaitsThirdMark) {
                rows.append({{}, {{word(QT_TRANSLATE_NOOP("moderation", "A third mark is awaited."))}}, true});
            }
            continue;
        }
        Cell outcome{outcomeName(workspace(), one.answer->outcome), Tone::Success, Icon::Tick};
        rows.append({one.key(),
                     {{candidateName(workspace(), one.flag.candidate), Tone::Muted},
                      {differenceName(workspace(), one.flag), Tone::Muted},
                      outcome,
                      {}}});
    }
    return rows;
}

void ModerationPage::showCases()
{
    const QVariant chosen = m_table->selectedId();
    const QList<TableRow> rows = caseRows();
    m_rows->setRows(rows);
    m_queue->setRemark(workspace().text("moderation", QT_TRANSLATE_NOOP("moderation", "%1 open"),
                                        QStringList{QString::number(m_found.open)}));
    if (rows.isEmpty()) {
        m_form->clear();
        m_sheets->clear();
        return;
    }
    if (!chosen.isValid() || !m_table->selectId(chosen)) {
        const auto first = std::find_if(rows.cbegin(), rows.cend(), [](const TableRow &row) { return !row.remark; });
        m_table->selectRow(static_cast<int>(first - rows.cbegin()));
    }
    showSelected();
}

const ModerationCase *ModerationPage::selectedCase() const
{
    const QString key = m_table->selectedId().toString();
    const auto found = std::find_if(m_found.cases.cbegin(), m_found.cases.cend(),
                                    [&key](const ModerationCase &one) { return one.key() == key; });
    return found == m_found.cases.cend() ? nullptr : &*found;
}

void ModerationPage::showSelected()
{
    const ModerationCase *one = selectedCase();
    if (one == nullptr) {
        return;
    }
    const bool runsTheFile = workspace().actor().role == Role::Secretary || workspace().actor().role == Role::Chair;
    m_form->showCase(*one, isEditable() && runsTheFile);
    m_sheets->showCase(*one);
}

/// While a difference is open its answer comes before closing the stage.
std::optional<PrimaryAction> ModerationPage::primaryAction() const
{
    const bool runsTheFile = workspace().actor().role == Role::Secretary || workspace().actor().role == Role::Chair;
    return isEditable() && runsTheFile && m_found.open > 0 ? std::optional(PrimaryAction{}) : std::nullopt;
}

void ModerationPage::showFinding(const Finding &finding)
{
    for (const ModerationCase &one : std::as_const(m_found.cases)) {
        const RuleSet &rules = *workspace().categoryFacts()->rules;
        const QString code = one.flag.indicator < 0 ? u"total"_s : flagCode(one.flag, rules);
        if (!one.answer && finding.candidates.contains(one.flag.candidate) &&
            (finding.arguments.isEmpty() || finding.arguments.constFirst() == code)) {
            m_table->selectId(one.key());
            break;
        }
    }
    m_table->setFocus();
}

} // namespace rangvoan::ui
