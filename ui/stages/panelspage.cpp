// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/panelspage.h"

#include "app/procedure/stages.h"
#include "ui/stages/conflictsview.h"
#include "ui/stages/panelplanview.h"
#include "ui/stages/suggestionsview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/panestack.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

enum PanelTab { SheetsTab = 0, AskTab = 1, PlanTab = 2, NothingTab = 3 };

} // namespace

PanelsPage::PanelsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, Stage::Panels, parent), m_sheetsChip(new FilterChip(this)), m_askChip(new FilterChip(this)),
      m_planChip(new FilterChip(this)), m_stack(new PaneStack(this)), m_conflicts(new ConflictsView(workspace, this)),
      m_suggestions(new SuggestionsView(workspace, this)), m_plan(new PanelPlanView(workspace, this)),
      m_empty(new EmptyState(Icon::People, this))
{
    build();
    connect(m_sheetsChip, &FilterChip::clicked, this, [this] {
        m_chosen = true;
        showTab(SheetsTab);
    });
    connect(m_askChip, &FilterChip::clicked, this, [this] {
        m_chosen = true;
        showTab(AskTab);
    });
    connect(m_planChip, &FilterChip::clicked, this, [this] {
        m_chosen = true;
        showTab(PlanTab);
        m_plan->focusMatrix();
    });
    connect(m_plan, &PanelPlanView::stepChanged, this, &PanelsPage::headChanged);
    connect(m_empty, &EmptyState::actionAsked, this, [this] { this->workspace().go(stageCode(Stage::Eligibility)); });
    connect(&workspace, &Workspace::categoryChanged, this, [this] { m_chosen = false; });
    connect(&workspace, &Workspace::actorChanged, this, [this] { m_chosen = false; });
}

void PanelsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(space::one);
    chips->addWidget(m_sheetsChip);
    chips->addWidget(m_askChip);
    chips->addWidget(m_planChip);
    chips->addStretch(1);
    column->addLayout(chips);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_conflicts);
    m_stack->addWidget(m_suggestions);
    m_stack->addWidget(m_plan);
    m_stack->addWidget(m_empty);
    m_sheetsChip->setObjectName(u"tabSheets"_s);
    m_askChip->setObjectName(u"tabAsk"_s);
    m_planChip->setObjectName(u"tabPanels"_s);
}

/// While a sheet or the plan is what comes next its own button is the primary one.
std::optional<PrimaryAction> PanelsPage::primaryAction() const
{
    const int tab = m_stack->currentIndex();
    const bool sheets = tab == SheetsTab && m_conflicts->complete() < m_conflicts->needed();
    const bool plan = tab == PlanTab && m_plan->hasNextStep();
    const bool member = workspace().actor().role == Role::Member;
    return member || sheets || plan ? std::optional(PrimaryAction{}) : std::nullopt;
}

/// The gates are about others: a member has only the own sheet here.
bool PanelsPage::showsGates() const
{
    return workspace().actor().role != Role::Member;
}

QString PanelsPage::reportKind() const
{
    return m_stack->currentIndex() == PlanTab ? u"panel-plan"_s : u"conflict-sheet"_s;
}

void PanelsPage::retranslate()
{
    m_empty->setWords(word(QT_TRANSLATE_NOOP("panels", "The list of candidates does not stand yet: decide first who is "
                                                       "eligible.")),
                      word(QT_TRANSLATE_NOOP("panels", "To the conditions")));
    m_conflicts->retranslate();
    m_suggestions->retranslate();
    m_plan->retranslate();
}

void PanelsPage::refresh()
{
    m_conflicts->refresh();
    m_suggestions->refresh(isEditable());
    m_plan->refresh();
    showChips();
}

void PanelsPage::showChips()
{
    const bool ready = stageState() != StageState::NotOpen;
    const bool member = workspace().actor().role == Role::Member;
    m_sheetsChip->setText(workspace().text(
        "panels", QT_TRANSLATE_NOOP("panels", "Conflict sheets %1 of %2"),
        QStringList{QString::number(m_conflicts->complete()), QString::number(m_conflicts->needed())}));
    m_planChip->setText(word(QT_TRANSLATE_NOOP("panels", "Panels")));
    m_askChip->setText(workspace().text("panels", QT_TRANSLATE_NOOP("panels", "To ask %1"),
                                        QStringList{QString::number(m_suggestions->count())}));
    m_sheetsChip->setVisible(ready && !member);
    const bool asks = m_suggestions->isAsking();
    m_askChip->setVisible(ready && asks);
    m_planChip->setVisible(ready && !member);
    for (FilterChip *chip : {m_sheetsChip, m_askChip, m_planChip}) {
        chip->setAccessibleName(chip->text());
        chip->updateGeometry();
    }
    if (!ready) {
        m_stack->setCurrentIndex(NothingTab);
        return;
    }
    const bool gone = m_stack->currentIndex() == NothingTab || (m_stack->currentIndex() == AskTab && !asks);
    if (!m_chosen || gone) {
        const bool sheetsLack = m_conflicts->complete() < m_conflicts->needed();
        showTab(sheetsLack || member ? SheetsTab : PlanTab);
        return;
    }
    showTab(m_stack->currentIndex());
}

void PanelsPage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_sheetsChip->setChecked(tab == SheetsTab);
    m_askChip->setChecked(tab == AskTab);
    m_planChip->setChecked(tab == PlanTab);
    emit headChanged();
}

void PanelsPage::showFinding(const Finding &finding)
{
    m_chosen = true;
    switch (finding.code) {
    case FindingCode::ConflictSheetMissing:
    case FindingCode::ConflictSheetIncomplete:
        showTab(SheetsTab);
        if (!finding.members.isEmpty()) {
            m_conflicts->choose(finding.members.constFirst());
        }
        return;
    default:
        showTab(PlanTab);
        m_plan->point(finding.candidates.value(0), finding.members.value(0));
    }
}

} // namespace rangvoan::ui
