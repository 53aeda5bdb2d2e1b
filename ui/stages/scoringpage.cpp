// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/scoringpage.h"

#include "app/procedure/stages.h"
#include "ui/stages/scoringboardview.h"
#include "ui/stages/scoringdesk.h"
#include "ui/stages/scoringeasy.h"
#include "ui/stages/scoringhandover.h"
#include "ui/stages/scoringkeying.h"
#include "ui/stages/scoringsheet.h"
#include "ui/widgets/button.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

/// While the laptop goes from hand to hand: sees neither names nor sheets.
Actor nobodyHere()
{
    return {MemberId(), Role::Keyer, false};
}

QString easySetting()
{
    return u"scoring/easy"_s;
}

} // namespace

ScoringPage::ScoringPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, Stage::Scoring, parent), m_easyWanted(QSettings().value(easySetting(), true).toBool()),
      m_sheet(new MarkingSheet(workspace, this)), m_bar(new QWidget(this)), m_own(new Button(ButtonKind::Plain, m_bar)),
      m_type(new Button(ButtonKind::Plain, m_bar)), m_board(new ScoringBoardView(workspace, this)),
      m_desk(new ScoringDesk(workspace, *m_sheet, this)), m_easy(new ScoringEasy(workspace, *m_sheet, this)),
      m_handOver(new HandOver(workspace, this)), m_keying(new ScoringKeying(workspace, this))
{
    build();
    connectAll();
}

void ScoringPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addWidget(m_own);
    bar->addWidget(m_type);
    bar->addStretch(1);
    column->addWidget(m_bar);
    for (QWidget *view :
         {static_cast<QWidget *>(m_board), static_cast<QWidget *>(m_desk), static_cast<QWidget *>(m_easy),
          static_cast<QWidget *>(m_handOver), static_cast<QWidget *>(m_keying)}) {
        column->addWidget(view, 1);
        view->hide();
    }
    m_own->setObjectName(u"ownSheets"_s);
    m_type->setObjectName(u"typePaper"_s);
}

void ScoringPage::connectAll()
{
    connect(m_own, &Button::clicked, this, &ScoringPage::toggleOwnSheets);
    connect(m_board, &ScoringBoardView::laptopAsked, this, &ScoringPage::giveLaptop);
    connect(m_desk, &ScoringDesk::easyAsked, this, [this] { wantEasy(true); });
    connect(m_desk, &ScoringDesk::stopAsked, this, [this] { stopMarking(false); });
    connect(m_desk, &ScoringDesk::allHandedIn, this, [this] {
        if (m_ownSheets || !runsTheDesk()) {
            stopMarking(true);
        }
    });
    connect(m_easy, &ScoringEasy::fullAsked, this, [this] { wantEasy(false); });
    connect(m_easy, &ScoringEasy::stopAsked, this, [this] { stopMarking(false); });
    connect(m_easy, &ScoringEasy::allHandedIn, this, [this] { stopMarking(true); });
    connect(m_handOver, &HandOver::taken, this, &ScoringPage::takeLaptop);
    connect(m_handOver, &HandOver::returned, this, [this] {
        m_givingBack = true; // to the desk, as from a member
        takeLaptop();
    });
    connect(m_type, &Button::clicked, this, &ScoringPage::startTyping);
    connect(m_board, &ScoringBoardView::typingAsked, this, &ScoringPage::startTyping);
    connect(m_keying, &ScoringKeying::left, this, &ScoringPage::leaveTyping);
}

void ScoringPage::retranslate()
{
    m_board->retranslate();
    m_desk->retranslate();
    m_easy->retranslate();
    m_handOver->retranslate();
    m_keying->retranslate();
}

bool ScoringPage::runsTheDesk() const
{
    return workspace().actor().role != Role::Member;
}

ScoringPage::View ScoringPage::wantedView() const
{
    if (m_passing) {
        return View::HandOver;
    }
    if (m_typing) {
        return View::Keying;
    }
    if (runsTheDesk() && !m_ownSheets) {
        return View::Board;
    }
    const bool paper = workspace().facts().settings.marking == MarkingMode::Paper;
    return m_easyWanted && !paper ? View::Easy : View::Desk;
}

void ScoringPage::refresh()
{
    const Actor now = workspace().actor();
    const bool another = !(now == m_lastActor);
    if (another) {
        m_lastActor = now;
        m_passing = m_passing && now == nobodyHere();
        m_typing = m_typing && now == nobodyHere();
        m_ownSheets = now == m_nextActor && !now.member.isNull();
        m_nextActor = {};
        m_sheet->close();
        goToOpenRound();
    }
    m_sheet->reload();
    m_own->setWords(m_ownSheets ? word(QT_TRANSLATE_NOOP("scoring", "Back to the board"))
                                : word(QT_TRANSLATE_NOOP("scoring", "My own sheets")));
    m_type->setWords(word(QT_TRANSLATE_NOOP("scoring", "Type in a paper sheet")));
    const View before = m_view;
    m_view = wantedView();
    m_board->refresh(isEditable());
    m_desk->refresh();
    m_easy->refresh();
    showView(m_view);
    if (m_view == View::Easy && (another || before != View::Easy)) {
        m_easy->begin();
    }
}

/// A member who sits down finds the round that is being marked, without looking for it.
void ScoringPage::goToOpenRound()
{
    if (workspace().actor().role != Role::Member) {
        return;
    }
    const CategoryId category = workspace().category();
    for (int round = workspace().facts().lastRound(category); round > 0; --round) {
        const StageState state = effectiveState(workspace().facts(), {category, round, Stage::Scoring});
        if (state == StageState::Open || state == StageState::ToConfirmAgain) {
            workspace().setRound(round);
            return;
        }
    }
}

void ScoringPage::showView(View view)
{
    m_view = view;
    const bool ownWork = runsTheDesk() && !m_sheet->work().isEmpty();
    const bool framed = view == View::Board || view == View::Desk;
    // While sheets are missing the button of the page head does it.
    const bool types = view == View::Board && mayServe() && m_board->nextToMark().isNull() &&
                       workspace().facts().settings.marking == MarkingMode::Paper;
    m_own->setVisible(ownWork);
    m_type->setVisible(types);
    m_bar->setVisible(framed && (ownWork || types));
    m_keying->setVisible(view == View::Keying);
    m_board->setVisible(view == View::Board);
    m_desk->setVisible(view == View::Desk);
    m_easy->setVisible(view == View::Easy);
    m_handOver->setVisible(view == View::HandOver);
}

void ScoringPage::wantEasy(bool easy)
{
    m_easyWanted = easy;
    QSettings().setValue(easySetting(), easy);
    refresh();
    emit headChanged();
}

void ScoringPage::toggleOwnSheets()
{
    m_ownSheets = !m_ownSheets;
    refresh();
    emit headChanged();
}

/// The desk may act: the round is open, and secretary or chair sits here.
bool ScoringPage::mayServe() const
{
    const Role role = workspace().actor().role;
    return isEditable() && (role == Role::Secretary || role == Role::Chair);
}

std::optional<PrimaryAction> ScoringPage::primaryAction() const
{
    if (m_view != View::Board) {
        return PrimaryAction{};
    }
    const MemberId next = m_board->nextToMark();
    const Member *member = workspace().facts().member(next);
    if (!mayServe() || member == nullptr) {
        return std::nullopt;
    }
    const MarkingMode marking = workspace().facts().settings.marking;
    if (marking == MarkingMode::Paper) {
        return PrimaryAction{word(QT_TRANSLATE_NOOP("scoring", "Type in a paper sheet")), true, [board = m_board] {
                                 emit board->typingAsked();
                             }};
    }
    if (marking != MarkingMode::SharedLaptop) {
        return std::nullopt;
    }
    return PrimaryAction{workspace().text("scoring", QT_TRANSLATE_NOOP("scoring", "Give the laptop to %1"),
                                          QStringList{workspace().nameOf(member->details.name)}),
                         true, [board = m_board, next] {
                             emit board->laptopAsked(next);
                         }};
}

/// From here to the next person the window shows a name and a button, and the facts of nobody are loaded.
void ScoringPage::giveLaptop(const MemberId &member)
{
    const Member *found = workspace().facts().member(member);
    const QList<Actor> actors = workspace().actors();
    const auto actor =
        std::find_if(actors.cbegin(), actors.cend(), [&](const Actor &one) { return one.member == member; });
    if (found == nullptr || actor == actors.cend()) {
        return;
    }
    m_deskActor = workspace().actor();
    m_nextActor = *actor;
    m_givingBack = false;
    m_passing = true;
    m_handOver->giveTo(found->details.name);
    const Actor next = m_nextActor;
    workspace().setActor(nobodyHere());
    refresh();
    m_nextActor = next;
    emit headChanged();
    m_handOver->focusButton();
}

void ScoringPage::takeLaptop()
{
    m_passing = false;
    if (m_givingBack) {
        m_nextActor = {};
        workspace().setActor(m_deskActor);
    } else {
        workspace().setActor(m_nextActor);
    }
    refresh();
    emit headChanged();
}

void ScoringPage::stopMarking(bool allDone)
{
    const bool passes = workspace().facts().settings.marking == MarkingMode::SharedLaptop;
    if (!passes) {
        m_sheet->close();
        refresh();
        workspace().say(MessageKind::Done, "scoring",
                        allDone ? QT_TRANSLATE_NOOP("scoring", "All your sheets are handed in. Thank you.")
                                : QT_TRANSLATE_NOOP("scoring", "Everything is saved. You can close the laptop."));
        return;
    }
    const QList<Actor> actors = workspace().actors();
    const bool known = !m_deskActor.member.isNull() && actors.contains(m_deskActor);
    if (!known) {
        m_deskActor = actors.constFirst();
    }
    const Member *desk = workspace().facts().member(m_deskActor.member);
    m_handOver->giveBack(desk == nullptr ? PersonName() : desk->details.name, allDone);
    m_givingBack = true;
    m_passing = true;
    m_nextActor = {};
    workspace().setActor(nobodyHere());
    refresh();
    emit headChanged();
    m_handOver->focusButton();
}

/// Whoever types sees sheet numbers and marks: the names of the desk are put away meanwhile.
void ScoringPage::startTyping()
{
    m_deskActor = workspace().actor();
    m_typing = true;
    workspace().setActor(nobodyHere());
    refresh();
    emit headChanged();
    m_keying->begin();
}

void ScoringPage::leaveTyping()
{
    m_typing = false;
    workspace().setActor(m_deskActor);
    refresh();
    emit headChanged();
}

void ScoringPage::showFinding(const Finding &finding)
{
    if (m_view == View::Desk && !finding.candidates.isEmpty()) {
        m_desk->showCandidate(finding.candidates.constFirst());
    }
    if (m_view != View::Board) {
        return;
    }
    if (!finding.members.isEmpty()) {
        m_board->showMember(finding.members.constFirst());
    } else if (!finding.candidates.isEmpty()) {
        m_board->showCandidate(finding.candidates.constFirst());
    }
}

} // namespace rangvoan::ui
