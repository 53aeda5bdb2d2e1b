// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/panelplanview.h"

#include "app/procedure/stages.h"
#include "app/services/panelservice.h"
#include "ui/models/panelmodel.h"
#include "ui/text/panelwords.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numberbox.h"
#include "ui/widgets/panelmatrix.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto minutesKey = "panels/minutes"_L1;

} // namespace

PanelPlanView::PanelPlanView(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_model(new PanelModel(this)),
      m_matrix(new PanelMatrix(this)), m_empty(new EmptyState(Icon::People, this)),
      m_legend(new Label(this, Tone::Muted)), m_preview(new Label(this)), m_reasonForm(new Form(this)),
      m_reason(new QLineEdit(this)), m_take(new Button(ButtonKind::Primary, this)),
      m_drop(new Button(ButtonKind::Plain, this)), m_side(new Card(this)), m_form(new Form(this)),
      m_readers(new NumberBox(this)), m_largest(new NumberBox(this)), m_minutes(new NumberBox(this)),
      m_load(new Label(this)), m_plan(new Button(ButtonKind::Plain, this)),
      m_cancel(new Button(ButtonKind::Quiet, this)), m_shares(new Label(this)), m_gaps(new Label(this, Tone::Warning))
{
    build();
    connect(m_matrix, &PanelMatrix::moveTried, this, &PanelPlanView::tryMove);
    connect(m_matrix, &PanelMatrix::taken, this, &PanelPlanView::take);
    connect(m_matrix, &PanelMatrix::dropped, this, &PanelPlanView::drop);
    connect(m_reason, &QLineEdit::returnPressed, this, &PanelPlanView::take);
    connect(m_take, &Button::clicked, this, &PanelPlanView::take);
    connect(m_drop, &Button::clicked, this, &PanelPlanView::drop);
    connect(m_plan, &Button::clicked, this, &PanelPlanView::makePlan);
    connect(m_cancel, &Button::clicked, this, [this] {
        m_planning.drop();
        showPreview();
    });
    for (QSpinBox *box : {m_readers, m_largest, m_minutes}) {
        connect(box, &QSpinBox::valueChanged, this, &PanelPlanView::showReadingLoad);
    }
    connect(m_minutes, &QSpinBox::valueChanged, this, [](int minutes) { QSettings().setValue(minutesKey, minutes); });
}

bool PanelPlanView::isAmendment() const
{
    return m_workspace.facts().isClosed({m_workspace.category(), m_workspace.round(), Stage::Panels});
}

bool PanelPlanView::mayMove() const
{
    const StageKey panels{m_workspace.category(), m_workspace.round(), Stage::Panels};
    const StageKey scoring{m_workspace.category(), m_workspace.round(), Stage::Scoring};
    const Role role = m_workspace.actor().role;
    return (role == Role::Secretary || role == Role::Chair) && !m_workspace.file().readOnlyReason() &&
           effectiveState(m_workspace.facts(), panels) != StageState::NotOpen && !m_workspace.facts().isClosed(scoring);
}

void PanelPlanView::refresh()
{
    loadDraft();
    const bool moving = mayMove();
    m_side->setVisible(moving);
    m_plan->setWords(isAmendment() ? word(QT_TRANSLATE_NOOP("panels", "Give out the open work"))
                                   : word(QT_TRANSLATE_NOOP("panels", "Make the plan")));
    m_readers->setEnabled(!isAmendment());
    const bool any = !m_draft.candidates().isEmpty() && (m_draft.hasPlan() || moving);
    m_matrix->setVisible(any && !m_draft.candidates().isEmpty());
    m_legend->setVisible(any);
    m_empty->setVisible(!any);
    m_empty->setWords(m_draft.candidates().isEmpty()
                          ? word(QT_TRANSLATE_NOOP("panels", "The list of candidates does not stand yet: decide first "
                                                             "who is eligible."))
                          : word(QT_TRANSLATE_NOOP("panels", "It is not planned yet who marks whom.")));
    showReadingLoad();
    showShares();
    showPreview();
}

void PanelPlanView::loadDraft()
{
    const StageKey key{m_workspace.category(), m_workspace.round(), Stage::Panels};
    if (m_shown == key && m_head == m_workspace.facts().head && m_reader == m_workspace.actor()) {
        m_model->showMoves(m_draft, m_workspace); // words only: what is tried stays
        if (m_draft.isProposal()) {
            showGaps(m_proposed);
        }
        return;
    }
    m_head = m_workspace.facts().head;
    m_reader = m_workspace.actor();
    m_planning.drop();
    m_gaps->hide();
    const QModelIndex at = m_matrix->currentIndex();
    m_draft.load(m_workspace.facts(), key.category, key.round);
    m_model->showAnew(m_draft, m_workspace);
    if (m_draft.candidates().isEmpty()) {
        return;
    }
    const bool same = m_shown == key;
    const QModelIndex kept = same && at.isValid() ? m_model->index(at.row(), at.column()) : QModelIndex();
    m_matrix->setCurrentIndex(kept.isValid() ? kept : m_model->index(0, 0));
    if (!same) {
        m_shown = key;
        const CategoryFacts *category = m_workspace.categoryFacts();
        const bool ruled = category != nullptr && category->rules != nullptr;
        m_readers->setValue(ruled ? category->rules->rounds.value.sheets.value(key.round - 1, 0) : 0);
        m_largest->setValue(0);
        m_reason->clear();
    }
}

void PanelPlanView::tryMove(int row, int column)
{
    if (!mayMove() || m_planning.isRunning() || column >= m_draft.members().size()) {
        return;
    }
    if (!m_draft.mayMove(row, column)) {
        const PanelSlot &slot = m_draft.slotAt(row, column);
        m_preview->setTone(Tone::Warning);
        m_preview->setWords(slot.handedIn ? word(QT_TRANSLATE_NOOP("panels", "This sheet is handed in: it stays."))
                            : slot.bar == Bar::None
                                ? word(QT_TRANSLATE_NOOP("panels", "This member does not mark any more."))
                                : m_workspace.text("panels", QT_TRANSLATE_NOOP("panels", "Not possible: %1."),
                                                   QStringList{barName(slot.bar, m_workspace)}));
        return;
    }
    m_draft.toggle(row, column);
    m_model->showMoves(m_draft, m_workspace);
    showShares();
    showPreview();
}

void PanelPlanView::drop()
{
    m_draft.drop();
    m_gaps->hide();
    m_model->showMoves(m_draft, m_workspace);
    m_reasonForm->clearNotes();
    showShares();
    showPreview();
}

void PanelPlanView::take()
{
    if (!m_draft.isChanged() || m_planning.isRunning()) {
        return;
    }
    const std::optional<PanelPlan> plan = m_draft.plan();
    if (plan && !isAmendment()) {
        takePlan(*plan);
        return;
    }
    PanelChange moves = m_draft.moves();
    if (plan) { // what the actor does not see is given out with the rest
        for (const Panel &panel : plan->panels) {
            for (const MemberId &member : panel.members) {
                if (!moves.added.contains({panel.candidate, member})) {
                    moves.added.append({panel.candidate, member});
                }
            }
        }
    }
    takeMoves(moves);
}

void PanelPlanView::takePlan(const PanelPlan &plan)
{
    const CategoryId category = m_workspace.category();
    const int round = m_workspace.round();
    const PanelChange moves = m_draft.moves();
    const Status done = PanelService(m_workspace.context())
                            .accept(m_workspace.actor(), m_workspace.cycle(), category, round, plan, wishes().seed);
    if (!m_workspace.run(done)) {
        return;
    }
    m_workspace.say(MessageKind::Done, "panels", QT_TRANSLATE_NOOP("panels", "The plan is recorded."));
    if (m_workspace.seesEveryCandidate()) { // else a part of the plan would stay
        offerBack(category, round, moves, QT_TRANSLATE_NOOP("panels", "the plan of the panels"));
    }
}

void PanelPlanView::offerBack(const CategoryId &category, int round, const PanelChange &moves, const char *name)
{
    const PanelChange back{moves.removed, moves.added, {}};
    m_workspace.setUndo({[this, name] { return word(name); },
                         [this, category, round, back] {
                             return PanelService(m_workspace.context())
                                 .change(m_workspace.actor(), m_workspace.cycle(), category, round, back);
                         }});
}

void PanelPlanView::takeMoves(const PanelChange &moves)
{
    PanelChange change = moves;
    change.reason = typedIn(m_reason);
    m_reasonForm->clearNotes();
    if (isAmendment() && change.reason.isEmpty()) {
        m_reasonForm->setNote(m_reason, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("panels", "Write the reason: the panels are closed, and the minutes tell why "
                                                    "they changed."));
        });
        m_reason->setFocus();
        return;
    }
    const CategoryId category = m_workspace.category();
    const int round = m_workspace.round();
    const bool amendment = isAmendment();
    const Status done =
        PanelService(m_workspace.context()).change(m_workspace.actor(), m_workspace.cycle(), category, round, change);
    if (!m_workspace.run(done)) {
        return;
    }
    m_reason->clear();
    if (!amendment) {
        offerBack(category, round, change, QT_TRANSLATE_NOOP("panels", "Move in the panels"));
    }
}

PanelWishes PanelPlanView::wishes() const
{
    PanelWishes wishes;
    wishes.perCandidate = m_readers->value();
    wishes.largestLoad = m_largest->value() == 0 ? -1 : m_largest->value();
    wishes.seed = static_cast<quint32>(m_workspace.context().clock.today().toJulianDay());
    return wishes;
}

void PanelPlanView::makePlan()
{
    const CategoryId category = m_workspace.category();
    const int round = m_workspace.round();
    const Result<QList<PanelPair>> begun = begunWork(m_workspace.drafts(), m_workspace.cycle(), category, round);
    PanelWishes asked = wishes();
    asked.begun = begun.value_or(QList<PanelPair>());
    const Result<PanelProblem> problem =
        begun ? PanelService(m_workspace.context())
                    .problem(m_workspace.actor(), m_workspace.cycle(), category, round, asked)
              : Result<PanelProblem>(begun.error());
    if (!problem) {
        m_workspace.say(problem.error());
        return;
    }
    m_draft.drop();
    m_planning.start<Result<PanelPlan>>(
        [problem = *problem](const WorkProgress &progress) {
            return planPanels(problem, [&progress] { return progress(0, 1); });
        },
        [this](const Result<PanelPlan> &plan) { showPlan(plan); });
    m_matrix->setFocus(); // the button is off meanwhile
    showPreview();
}

void PanelPlanView::showPlan(const Result<PanelPlan> &plan)
{
    if (!plan) {
        m_workspace.say(plan.error());
        showPreview();
        return;
    }
    m_proposed = *plan;
    m_draft.propose(*plan);
    m_model->showMoves(m_draft, m_workspace);
    showGaps(*plan);
    showShares();
    showPreview();
    m_matrix->setFocus();
}

void PanelPlanView::showGaps(const PanelPlan &plan)
{
    constexpr qsizetype shownAtMost = 4;
    QStringList sentences;
    for (const PanelGap &gap : plan.infeasible.mid(0, shownAtMost)) {
        sentences.append(gapSentence(gap, plan, m_workspace));
    }
    if (plan.infeasible.size() > shownAtMost) {
        sentences.append(m_workspace.text("panels", QT_TRANSLATE_NOOP("panels", "and %1 more"),
                                          QStringList{QString::number(plan.infeasible.size() - shownAtMost)}));
    }
    if (!plan.connected && plan.isFeasible()) {
        sentences.append(word(QT_TRANSLATE_NOOP("panels", "Some members share no candidate with the others.")));
    }
    m_gaps->setWords(sentences.join(u"\n\n"_s));
    m_gaps->setVisible(!sentences.isEmpty());
}

/// Who gets how many more, once something is tried.
void PanelPlanView::showShares()
{
    QStringList lines;
    for (qsizetype column = 0; column < m_draft.members().size(); ++column) {
        const int now = m_draft.load(column);
        const int before = m_draft.plannedLoad(column);
        const Member *member = m_workspace.facts().member(m_draft.members().at(column));
        if (now == before || member == nullptr) {
            continue;
        }
        const char *source = now > before ? QT_TRANSLATE_NOOP("panels", "%1: %2 more, %3 in all")
                                          : QT_TRANSLATE_NOOP("panels", "%1: %2 fewer, %3 in all");
        lines.append(m_workspace.text("panels", source,
                                      QStringList{m_workspace.nameOf(member->details.name),
                                                  QString::number(std::abs(now - before)), QString::number(now)}));
    }
    m_shares->setWords(lines.join(u'\n'));
    m_shares->setVisible(!lines.isEmpty());
}

void PanelPlanView::showPreview()
{
    const bool changed = m_draft.isChanged();
    const bool running = m_planning.isRunning();
    const bool same = m_draft.isProposal() && !changed;
    m_preview->setTone(!changed ? Tone::Muted : (tooFewReaders() ? Tone::Warning : Tone::Text));
    m_preview->setWords(running     ? word(QT_TRANSLATE_NOOP("panels", "The plan is being made ..."))
                        : changed   ? panelConsequence(m_draft, m_workspace)
                        : same      ? word(QT_TRANSLATE_NOOP("panels", "The plan stays as it is."))
                        : mayMove() ? word(QT_TRANSLATE_NOOP("panels", "Arrow keys move, Space assigns or frees, Enter "
                                                                       "accepts, Esc discards."))
                                    : QString());
    m_preview->setVisible(!m_preview->words().isEmpty());
    m_take->setVisible(changed && !running);
    m_drop->setVisible(changed && !running);
    m_reasonForm->setVisible(changed && isAmendment());
    m_legend->setVisible(!changed && !m_draft.candidates().isEmpty());
    m_plan->setEnabled(!running && !m_draft.candidates().isEmpty());
    m_cancel->setVisible(running);
    m_plan->setKind(mayMove() && !m_draft.hasPlan() && !changed ? ButtonKind::Primary : ButtonKind::Plain);
    emit stepChanged();
}

bool PanelPlanView::hasNextStep() const
{
    return mayMove() && !m_draft.candidates().isEmpty() && (m_draft.isChanged() || !m_draft.hasPlan());
}

bool PanelPlanView::tooFewReaders() const
{
    for (qsizetype row = 0; row < m_draft.candidates().size(); ++row) {
        if (m_draft.readers(row) < m_draft.asked(row)) {
            return true;
        }
    }
    return false;
}

void PanelPlanView::showReadingLoad()
{
    const auto marking =
        static_cast<int>(std::count_if(m_workspace.facts().members.cbegin(), m_workspace.facts().members.cend(),
                                       [](const Member &member) { return member.isMarking(); }));
    const auto candidates = static_cast<int>(m_draft.candidates().size());
    if (marking == 0 || candidates == 0) {
        m_load->hide();
        return;
    }
    const int readers = m_readers->value() == 0 ? marking : std::min(m_readers->value(), marking);
    const int equal = (candidates * readers + marking - 1) / marking;
    const int each = m_largest->value() == 0 ? equal : std::min(equal, m_largest->value());
    m_load->setWords(readingLoad(each, m_minutes->value(), m_workspace));
    m_load->show();
}

void PanelPlanView::focusMatrix()
{
    m_matrix->setFocus();
}

void PanelPlanView::point(const CandidateId &candidate, const MemberId &member)
{
    const qsizetype row = m_draft.candidates().indexOf(candidate);
    const qsizetype column = m_draft.members().indexOf(member);
    m_matrix->setCurrentIndex(m_model->index(static_cast<int>(std::max<qsizetype>(row, 0)),
                                             static_cast<int>(std::max<qsizetype>(column, 0))));
    m_matrix->setFocus();
}

} // namespace rangvoan::ui
