// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/seatsmotion.h"

#include "ui/stages/meetingwords.h"
#include "ui/stages/motionform.h"
#include "ui/stages/seatstable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

SeatsMotion::SeatsMotion(Workspace &workspace, SeatsTable &seats, Decide decide, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_seats(seats), m_decide(std::move(decide)),
      m_departure(new MotionForm(workspace, this)), m_motion(new MotionForm(workspace, this)), m_ready(new Card(this)),
      m_carried(new Label(this, Tone::Success)), m_setDown(new Button(ButtonKind::Primary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    column->addWidget(m_departure);
    column->addWidget(m_motion);
    column->addWidget(m_ready);
    m_ready->body()->addWidget(m_carried);
    m_ready->body()->addWidget(m_setDown, 0, Qt::AlignLeft);
    m_setDown->setObjectName(u"setDownDecision"_s);
    m_setDown->setIconName(Icon::Tick);
    m_departure->setLeading();
    m_motion->setLeading();
    m_departure->setPrefix(u"departure_"_s);
    m_departure->setHeading("decision", QT_TRANSLATE_NOOP("decision", "First the vote on the departure"));
    m_motion->setPrefix(u"seats_"_s);
    m_motion->setHeading("decision", QT_TRANSLATE_NOOP("decision", "The motion on the seats"));
    m_departure->setGuard([this] { return m_seats.checkJustification(); });
    m_motion->setGuard([this] { return m_seats.checkJustification(); });
    connect(&m_seats, &SeatsTable::changed, this, &SeatsMotion::refresh);
    connect(m_departure, &MotionForm::voted, this, &SeatsMotion::refresh);
    connect(m_motion, &MotionForm::voted, this, [this](const MotionId &motion) {
        const Motion *voted = m_workspace.facts().motion(motion);
        if (voted != nullptr && voted->isCarried()) {
            setDown(motion);
        }
    });
    connect(m_setDown, &Button::clicked, this, [this] {
        if (const Motion *motion = carriedMotion(MotionSubject::Seats, m_seats.seats() + m_seats.reserves());
            motion != nullptr && m_seats.checkJustification()) {
            setDown(motion->id);
        }
    });
}

void SeatsMotion::setMeeting(const MeetingId &meeting)
{
    m_departure->setMeeting(meeting);
    m_motion->setMeeting(meeting);
}

void SeatsMotion::retranslate()
{
    m_departure->retranslate();
    m_motion->retranslate();
    m_ready->setHeading(word(QT_TRANSLATE_NOOP("decision", "The motion on the seats")));
    m_carried->setWords(
        word(QT_TRANSLATE_NOOP("decision", "The committee has carried the motion on exactly these seats "
                                           "and reserves.")));
    m_setDown->setWords(word(QT_TRANSLATE_NOOP("decision", "Set down the decision")));
}

const Motion *SeatsMotion::carriedMotion(MotionSubject subject, const QList<CandidateId> &candidates) const
{
    const CycleFacts &facts = m_workspace.facts();
    for (auto motion = facts.motions.crbegin(); motion != facts.motions.crend(); ++motion) {
        const bool used = std::any_of(facts.decisions.cbegin(), facts.decisions.cend(), [&](const Decision &decision) {
            return decision.motion == motion->id || decision.departureMotion == motion->id;
        });
        if (motion->subject == subject && motion->category == m_workspace.category() && motion->isCarried() && !used &&
            std::is_permutation(candidates.cbegin(), candidates.cend(), motion->candidates.cbegin(),
                                motion->candidates.cend())) {
            return &*motion;
        }
    }
    return nullptr;
}

void SeatsMotion::refresh()
{
    const bool departs = m_seats.departs();
    const QList<CandidateId> named = m_seats.seats() + m_seats.reserves();
    const bool departureCarried = departs && carriedMotion(MotionSubject::Departure, m_seats.moved()) != nullptr;
    const bool voteOnDeparture = departs && !departureCarried;
    const bool carried = !voteOnDeparture && carriedMotion(MotionSubject::Seats, named) != nullptr;
    m_departure->fix(MotionSubject::Departure, m_seats.moved(),
                     m_workspace.text("decision",
                                      QT_TRANSLATE_NOOP("decision", "The committee departs from the ranking: %1"),
                                      QStringList{m_seats.justification()}));
    m_motion->fix(MotionSubject::Seats, named,
                  departs ? word(QT_TRANSLATE_NOOP("decision", "The awardees and reserves are accepted as listed, "
                                                               "departing from the ranking."))
                          : word(QT_TRANSLATE_NOOP("decision", "The awardees and reserves are accepted in the order of "
                                                               "the ranking.")));
    m_departure->setVisible(voteOnDeparture);
    m_motion->setVisible(!voteOnDeparture && !carried && !named.isEmpty());
    m_ready->setVisible(carried);
}

void SeatsMotion::setDown(const MotionId &motion)
{
    DecisionEntry entry;
    entry.category = m_workspace.category();
    entry.motion = motion;
    entry.seats = m_seats.seats();
    entry.reserves = m_seats.reserves();
    if (m_seats.departs()) {
        const Motion *departure = carriedMotion(MotionSubject::Departure, m_seats.moved());
        entry.departure = m_seats.justification();
        entry.departureMotion = departure == nullptr ? MotionId() : departure->id;
    }
    if (m_workspace.run(m_decide(entry))) {
        m_workspace.say(MessageKind::Done, "decision",
                        QT_TRANSLATE_NOOP("decision", "The committee has decided. Let the "
                                                      "papers be signed, then enter the day "
                                                      "here."));
        emit decided();
    } else {
        refresh();
    }
}

} // namespace rangvoan::ui
