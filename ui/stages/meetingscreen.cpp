// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/meetingscreen.h"

#include "app/domain/score.h"
#include "ui/stages/meetingwords.h"
#include "ui/text/markwords.h"
#include "ui/widgets/bodyscroll.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int roomMargin = 48;

/// The newest ranking that was closed in the category.
const SealedRanking *lastRanking(const CycleFacts &room, const CategoryId &category)
{
    const SealedRanking *last = nullptr;
    for (const SealedRanking &ranking : room.sealedRankings) {
        if (ranking.category == category && (last == nullptr || last->round <= ranking.round)) {
            last = &ranking;
        }
    }
    return last;
}

} // namespace

MeetingScreen::MeetingScreen(Workspace &workspace, QWidget *parent)
    : QWidget(parent, Qt::Window), m_workspace(workspace), m_where(new Label(this, Tone::Muted, TextSize::Title)),
      m_title(new Label(this, Tone::Text, TextSize::Room)), m_leaving(new Label(this, Tone::Warning, TextSize::Title)),
      m_scroll(new BodyScroll(this)), m_hint(new Label(this, Tone::Muted)), m_back(new Button(ButtonKind::Plain, this)),
      m_next(new Button(ButtonKind::Plain, this)), m_end(new Button(ButtonKind::Plain, this))
{
    build();
    connect(m_back, &Button::clicked, this, [this] { turn(-1); });
    connect(m_next, &Button::clicked, this, [this] { turn(1); });
    connect(m_end, &Button::clicked, this, &QWidget::hide);
    connect(&workspace, &Workspace::factsChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    connect(&workspace, &Workspace::languageChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    connect(&workspace, &Workspace::fileChanged, this, &QWidget::hide);
}

void MeetingScreen::build()
{
    setObjectName(u"meetingScreen"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(roomMargin, space::three, roomMargin, space::two);
    column->setSpacing(space::two);
    column->addWidget(m_where);
    column->addWidget(m_title);
    column->addWidget(m_leaving);
    column->addWidget(m_scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::one);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    foot->addWidget(m_end);
    column->addLayout(foot);
    m_title->setStrong(true);
    m_title->setObjectName(u"roomTitle"_s);
    m_leaving->setObjectName(u"roomLeaving"_s);
    m_back->setIconName(Icon::ChevronLeft);
    m_next->setIconName(Icon::ChevronRight);
    m_back->setObjectName(u"roomBack"_s);
    m_next->setObjectName(u"roomNext"_s);
    m_end->setObjectName(u"roomEnd"_s);
    m_back->setIconOnly(true);
    m_next->setIconOnly(true);
}

void MeetingScreen::open(const MeetingId &meeting)
{
    m_meeting = meeting;
    m_leaf = Agenda;
    const QList<QScreen *> screens = QGuiApplication::screens();
    const QScreen *own = parentWidget() == nullptr ? nullptr : parentWidget()->screen();
    const auto other =
        std::find_if(screens.cbegin(), screens.cend(), [own](const QScreen *screen) { return screen != own; });
    if (other != screens.cend()) {
        setGeometry((*other)->geometry());
    }
    showFullScreen();
    refresh();
    setFocus();
}

void MeetingScreen::turn(int leaves)
{
    m_leaf = std::clamp(m_leaf + leaves, 0, static_cast<int>(LeafCount) - 1);
    refresh();
    m_scroll->toTop();
    setFocus();
}

Label *MeetingScreen::addLine(const QString &words, Tone tone)
{
    auto *line = new Label(m_body, tone, TextSize::Room);
    line->setWords(words);
    m_lines->addWidget(line);
    return line;
}

void MeetingScreen::refresh()
{
    const CycleFacts room = m_workspace.roomFacts(m_meeting);
    const Meeting *meeting = room.meeting(m_meeting);
    if (meeting == nullptr) {
        hide();
        return;
    }
    m_body = new QWidget;
    m_lines = new QVBoxLayout(m_body);
    m_lines->setContentsMargins(0, 0, space::two, 0);
    m_lines->setSpacing(space::two);
    m_where->setWords(meetingName(m_workspace, *meeting) + u" · "_s + meeting->details.place);
    showLeaving(room);
    switch (m_leaf) {
    case Agenda:
        showAgenda(room, *meeting);
        break;
    case Votes:
        showVotes(room);
        break;
    default:
        showPlaces(room);
    }
    m_lines->addStretch(1);
    m_scroll->setBody(m_body);
    m_back->setWords(word(QT_TRANSLATE_NOOP("room", "Leaf before (Left)")));
    m_next->setWords(word(QT_TRANSLATE_NOOP("room", "Next leaf (Right)")));
    m_end->setWords(word(QT_TRANSLATE_NOOP("room", "End (Esc)")));
    m_back->setEnabled(m_leaf > 0);
    m_next->setEnabled(m_leaf + 1 < LeafCount);
    m_hint->setWords(word(QT_TRANSLATE_NOOP("room", "Shown to everybody in the room. Arrows turn the leaves, Esc "
                                                    "ends.")));
}

/// Whoever is in relation with a candidate leaves before that candidate can be shown.
void MeetingScreen::showLeaving(const CycleFacts &room)
{
    QStringList names;
    for (const MemberId &member : m_workspace.leavingTheRoom(m_meeting)) {
        if (const Member *found = room.member(member); found != nullptr) {
            names.append(m_workspace.nameOf(found->details.name));
        }
    }
    m_leaving->setWords(
        names.isEmpty()
            ? QString()
            : m_workspace.text("room",
                               QT_TRANSLATE_NOOP("room", "Some candidates are not shown yet. Before them leaves the "
                                                         "room: %1. Enter it in the attendance."),
                               QStringList{joined(m_workspace, names)}));
    m_leaving->setVisible(!names.isEmpty());
}

void MeetingScreen::showAgenda(const CycleFacts &room, const Meeting &meeting)
{
    m_title->setWords(word(QT_TRANSLATE_NOOP("room", "Agenda")));
    const MotionQuorum quorum = openingQuorum(room, meeting);
    addLine(openingSentence(m_workspace, quorum), quorum.isReached() ? Tone::Success : Tone::Warning);
    for (qsizetype i = 0; i < meeting.details.agenda.size(); ++i) {
        addLine(m_workspace.number(i + 1) + u". "_s + meeting.details.agenda.at(i), Tone::Text);
    }
    if (meeting.details.agenda.isEmpty()) {
        addLine(word(QT_TRANSLATE_NOOP("room", "No agenda was written.")), Tone::Muted);
    }
}

void MeetingScreen::showVotes(const CycleFacts &room)
{
    m_title->setWords(word(QT_TRANSLATE_NOOP("room", "Votes")));
    bool any = false;
    for (const Motion &motion : room.motions) {
        if (motion.meeting == m_meeting) {
            any = true;
            addLine(motion.text, Tone::Text);
            addLine(motionSentence(m_workspace, motion), motion.isCarried() ? Tone::Success : Tone::Muted);
        }
    }
    if (!any) {
        addLine(word(QT_TRANSLATE_NOOP("room", "Nothing was voted on yet.")), Tone::Muted);
    }
}

void MeetingScreen::showPlaces(const CycleFacts &room)
{
    const CategoryFacts *category = room.category(m_workspace.category());
    const SealedRanking *ranking = category == nullptr ? nullptr : lastRanking(room, category->id);
    m_title->setWords(word(QT_TRANSLATE_NOOP("room", "Ranking")));
    if (ranking == nullptr || category->rules == nullptr) {
        addLine(word(QT_TRANSLATE_NOOP("room", "The ranking is shown when it is closed.")), Tone::Muted);
        return;
    }
    addLine(m_workspace.local(category->settings.nameKm, category->settings.nameEn), Tone::Muted);
    const Decision *decision = room.decisionInForce(category->id);
    for (const SealedPlace &place : ranking->places) {
        addPlace(room, *category, place, decision != nullptr && decision->seats.contains(place.candidate));
    }
}

void MeetingScreen::addPlace(const CycleFacts &room, const CategoryFacts &category, const SealedPlace &place,
                             bool seated)
{
    const Candidate *candidate = room.candidate(place.candidate);
    const Result<Score> score = Score::fromText(place.score);
    if (candidate == nullptr || !score) {
        return;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(space::three);
    const Tone tone = seated ? Tone::Gold : Tone::Text;
    for (const QString &words : {m_workspace.number(place.place), m_workspace.nameOf(candidate->nomination.name),
                                 pointsWord(m_workspace, *category.rules, *score)}) {
        auto *cell = new Label(m_body, tone, TextSize::Room);
        cell->setWords(words);
        cell->setWordWrap(false);
        row->addWidget(cell);
    }
    row->itemAt(0)->widget()->setMinimumWidth(roomMargin);
    row->setStretch(1, 1);
    m_lines->addLayout(row);
}

void MeetingScreen::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Escape:
        hide();
        return;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        turn(1);
        return;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        turn(-1);
        return;
    case Qt::Key_Down:
        bar->setValue(bar->value() + roomMargin);
        return;
    case Qt::Key_Up:
        bar->setValue(bar->value() - roomMargin);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MeetingScreen::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), themeOf(this).colour(Tone::Raised));
}

} // namespace rangvoan::ui
