// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/rankingpage.h"

#include "app/text/errortext.h"
#include "ui/stages/firmnessjob.h"
#include "ui/stages/firmnesspanel.h"
#include "ui/stages/rankingboard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tabs.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int firmTickMs = 100; ///< how often the progress is shown
constexpr int firmTab = 1;

} // namespace

RankingPage::RankingPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, Stage::Ranking, parent), m_tabs(new Tabs(this)), m_print(new Button(ButtonKind::Quiet, this)),
      m_stack(new QStackedWidget(this)), m_board(new RankingBoard(workspace, this)),
      m_panel(new FirmnessPanel(workspace, this)), m_empty(new EmptyState(Icon::Podium, this)),
      m_job(new FirmnessJob(this)), m_ticks(new QTimer(this))
{
    build();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        showPrint();
        emit headChanged();
    });
    connect(m_print, &Button::clicked, this, [this] { emit paperAsked(paper()); });
    connect(m_board, &RankingBoard::sideChanged, this, &RankingPage::headChanged);
    connect(m_job, &FirmnessJob::finished, this, &RankingPage::takeFirmness);
    connect(m_panel, &FirmnessPanel::cancelAsked, this, &RankingPage::stopFirmness);
    connect(m_panel, &FirmnessPanel::startAsked, this, &RankingPage::computeFirmness);
    connect(m_ticks, &QTimer::timeout, this,
            [this] { m_panel->showProgress(m_job->done(), firmnessSteps(BootstrapPlan())); });
}

void RankingPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::two);
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_print);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addWidget(m_empty, 1);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_tabs->setObjectName(u"rankingTabs"_s);
    m_print->setObjectName(u"printRanking"_s);
    m_print->setIconName(Icon::Printer);
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_panel);
    m_ticks->setInterval(firmTickMs);
}

void RankingPage::retranslate()
{
    m_tabs->setTabText(0, word(QT_TRANSLATE_NOOP("ranking", "Official ranking")));
    m_tabs->setTabText(firmTab, word(QT_TRANSLATE_NOOP("ranking", "How firm is it?")));
    m_tabs->setAccessibleName(word(QT_TRANSLATE_NOOP("ranking", "Views of the ranking")));
    showPrint();
    m_board->retranslate();
    m_panel->retranslate();
}

QString RankingPage::purpose() const
{
    return m_tabs->currentIndex() == firmTab
               ? word(QT_TRANSLATE_NOOP("ranking", "How much the result depends on single members. It advises the "
                                                   "meeting and changes no mark and no place."))
               : Page::purpose();
}

/// Ctrl+P prints what is looked at.
QString RankingPage::reportKind() const
{
    return m_tabs->currentIndex() == firmTab ? u"cut-line-annex"_s : u"ranking"_s;
}

void RankingPage::showPrint()
{
    m_print->setWords(m_tabs->currentIndex() == firmTab ? word(QT_TRANSLATE_NOOP("ranking", "Print the annex …"))
                                                        : word(QT_TRANSLATE_NOOP("ranking", "Print the table …")));
}

bool RankingPage::mayAct() const
{
    return isEditable() && (workspace().actor().role == Role::Secretary || workspace().actor().role == Role::Chair);
}

/// A tie across a seat is separated and, in round 1, the finalists are named before the stage can be closed.
std::optional<PrimaryAction> RankingPage::primaryAction() const
{
    const CycleFacts &facts = workspace().facts();
    const bool longList = workspace().round() < facts.lastRound(workspace().category());
    if (mayAct() && m_board->isSeparating()) {
        return PrimaryAction{}; // the form has the button
    }
    if (mayAct() && m_board->hasTieToSeparate()) {
        return PrimaryAction{word(QT_TRANSLATE_NOOP("ranking", "Separate the tie")), true, [this] {
                                 m_tabs->setCurrentIndex(0);
                                 m_board->openTie();
                             }};
    }
    if (!mayAct() || !longList || !m_view || !facts.running(workspace().category(), 2).isEmpty()) {
        return std::nullopt;
    }
    return PrimaryAction{workspace().text("ranking", QT_TRANSLATE_NOOP("ranking", "Name the %1 finalists"),
                                          QStringList{QString::number(m_view->seats)}),
                         true, [this] {
                             nameFinalists();
                         }};
}

void RankingPage::nameFinalists() const
{
    if (workspace().run(RankingService(workspace().context())
                            .nameFinalists(workspace().actor(), workspace().cycle(), workspace().category()))) {
        workspace().say(MessageKind::Done, "ranking",
                        QT_TRANSLATE_NOOP("ranking", "The finalists are named. Close the stage "
                                                     "to plan the final round."));
    }
}

RankingPage::Basis RankingPage::basis() const
{
    return {workspace().facts().head.hash, workspace().category(), workspace().round(), workspace().actor()};
}

void RankingPage::refresh()
{
    m_view.reset();
    const Result<RankingView> view =
        RankingService(workspace().context())
            .view(workspace().actor(), workspace().cycle(), workspace().category(), workspace().round());
    if (!view) {
        showRefusal(view.error());
        return;
    }
    m_view = *view;
    if (m_basis != basis()) {
        m_firmness.reset();
    }
    showView();
    if (m_basis != basis()) {
        computeFirmness();
    }
}

void RankingPage::showRefusal(const Error &error)
{
    m_job->cancel();
    m_ticks->stop();
    m_firmness.reset();
    m_basis = {};
    m_board->clear();
    m_panel->clear();
    m_stack->hide();
    m_tabs->hide();
    m_print->hide();
    m_empty->show();
    m_empty->setWords(error.code == ErrorCode::ScoringOpen
                          ? word(QT_TRANSLATE_NOOP("ranking", "The ranking appears here when scoring is closed: "
                                                              "nobody sees totals before."))
                          : workspace().inDigits(errorText(error, workspace().wording())));
}

void RankingPage::showView()
{
    const bool some = !m_view->ranking.rows.isEmpty();
    m_stack->setVisible(some);
    m_tabs->setVisible(some);
    m_print->setVisible(some);
    m_empty->setVisible(!some);
    m_empty->setWords(word(QT_TRANSLATE_NOOP("ranking", "No candidate has a score in this round.")));
    m_board->showRanking(*m_view, m_firmness, mayAct());
    if (m_firmness) {
        m_panel->showFirmness(*m_view, *m_firmness);
    }
}

void RankingPage::computeFirmness()
{
    const Result<FirmnessWork> work =
        RankingService(workspace().context())
            .firmness(workspace().actor(), workspace().cycle(), workspace().category(), workspace().round());
    if (!work) {
        return; // the view was refused for the same reason
    }
    m_basis = basis();
    m_panel->clear();
    m_panel->showProgress(0, firmnessSteps(BootstrapPlan()));
    m_job->start(*work);
    m_ticks->start();
}

void RankingPage::takeFirmness(const Result<Firmness> &result)
{
    m_ticks->stop();
    if (!result || !m_view || m_basis != basis()) { // another file, another person meanwhile
        m_panel->showStopped();
        return;
    }
    m_firmness = *result;
    showView();
}

void RankingPage::stopFirmness()
{
    m_job->cancel();
    m_ticks->stop();
    m_panel->showStopped();
}

void RankingPage::showFinding(const Finding &finding)
{
    m_tabs->setCurrentIndex(0);
    const bool tie = finding.code == FindingCode::TieAcrossSeat || finding.code == FindingCode::TieAcrossPrize;
    if (tie && m_board->openTie()) {
        return;
    }
    if (!finding.candidates.isEmpty()) {
        m_board->selectCandidate(finding.candidates.constFirst());
    }
}

} // namespace rangvoan::ui
