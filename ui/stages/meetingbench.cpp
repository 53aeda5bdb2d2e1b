// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/meetingbench.h"

#include "ui/stages/attendancelist.h"
#include "ui/stages/meetingform.h"
#include "ui/stages/meetingwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

MeetingBench::MeetingBench(Workspace &workspace, Choice choice, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_choice(choice), m_card(new Card(this)),
      m_meetings(new QComboBox(this)), m_new(new Button(ButtonKind::Plain, this)),
      m_form(new MeetingForm(workspace, this)), m_none(new Label(this, Tone::Muted)), m_body(new QWidget(this)),
      m_where(new Label(this, Tone::Muted)), m_quorum(new Label(this)), m_agenda(new Label(this)),
      m_fold(new Button(ButtonKind::Quiet, this)), m_attendance(new AttendanceList(workspace, this))
{
    build();
    connect(m_new, &Button::clicked, this, &MeetingBench::startNew);
    connect(m_form, &MeetingForm::opened, this, [this](const MeetingId &meeting) {
        setMeeting(meeting);
        begin();
    });
    connect(m_form, &MeetingForm::left, this, [this] {
        m_starting = false;
        refresh();
    });
    connect(m_meetings, &QComboBox::activated, this,
            [this] { setMeeting(m_meetings->currentData().value<MeetingId>()); });
    connect(m_fold, &Button::clicked, this, [this] { setFolded(!m_folded); });
    connect(m_attendance, &AttendanceList::completed, this, [this] { setFolded(m_choice == Choice::Here); });
}

void MeetingBench::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    column->addWidget(m_card);
    column->addWidget(m_form);
    m_card->addToHead(m_meetings);
    m_card->addToHead(m_new);
    m_card->body()->addWidget(m_none);
    m_card->body()->addWidget(m_body);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::one);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_where), static_cast<QWidget *>(m_quorum), static_cast<QWidget *>(m_agenda)}) {
        body->addWidget(widget);
    }
    body->addWidget(m_fold, 0, Qt::AlignLeft);
    body->addWidget(m_attendance);
    m_form->hide();
    m_meetings->setObjectName(u"meetingChoice"_s);
    m_new->setObjectName(u"newMeeting"_s);
    m_new->setIconName(Icon::Plus);
    m_fold->setObjectName(u"foldAttendance"_s);
    m_quorum->setObjectName(u"openingQuorum"_s);
}

bool MeetingBench::isMeetingOpen() const
{
    const Meeting *meeting = m_workspace.facts().meeting(m_meeting);
    return meeting != nullptr && !meeting->closedAt.isValid();
}

void MeetingBench::setMeeting(const MeetingId &meeting)
{
    const bool changed = meeting != m_meeting;
    m_meeting = meeting;
    m_starting = false;
    if (changed) {
        m_folded = m_choice == Choice::Here && isAttendanceComplete();
    }
    refresh();
    if (changed) {
        emit meetingChanged();
    }
}

void MeetingBench::startNew()
{
    m_starting = true;
    refresh();
    m_form->startNew(m_agendaOfNew);
}

void MeetingBench::begin()
{
    m_attendance->begin();
}

void MeetingBench::setFolded(bool folded)
{
    m_folded = folded;
    m_attendance->setVisible(!m_folded);
    showAttendanceWord();
}

bool MeetingBench::isAttendanceComplete() const
{
    const CycleFacts &facts = m_workspace.facts();
    return std::all_of(facts.members.cbegin(), facts.members.cend(), [&](const Member &member) {
        return !member.isServing() ||
               std::any_of(facts.attendance.cbegin(), facts.attendance.cend(),
                           [&](const Attendance &one) { return one.meeting == m_meeting && one.member == member.id; });
    });
}

void MeetingBench::showAttendanceWord()
{
    int present = 0;
    int absent = 0;
    for (const Attendance &one : m_workspace.facts().attendance) {
        if (one.meeting == m_meeting) {
            (one.present ? present : absent) += 1;
        }
    }
    m_fold->setIconName(m_folded ? Icon::ChevronRight : Icon::ChevronDown);
    m_fold->setWords(m_workspace.text("meetings", QT_TRANSLATE_NOOP("meetings", "Attendance: %1 present, %2 absent"),
                                      QStringList{QString::number(present), QString::number(absent)}));
}

void MeetingBench::retranslate()
{
    m_new->setWords(word(QT_TRANSLATE_NOOP("meetings", "New meeting")));
    m_meetings->setAccessibleName(word(QT_TRANSLATE_NOOP("meetings", "Meeting")));
    m_form->retranslate();
    m_attendance->retranslate();
}

void MeetingBench::fillChoice()
{
    m_meetings->clear();
    for (const Meeting &meeting : m_workspace.facts().meetings) {
        if (!meeting.closedAt.isValid() || meeting.id == m_meeting) {
            m_meetings->addItem(meetingName(m_workspace, meeting), QVariant::fromValue(meeting.id));
        }
    }
    for (int i = 0; i < m_meetings->count(); ++i) {
        if (m_meetings->itemData(i).value<MeetingId>() == m_meeting) {
            m_meetings->setCurrentIndex(i);
        }
    }
}

void MeetingBench::refresh()
{
    const Meeting *meeting = m_workspace.facts().meeting(m_meeting);
    const bool here = m_choice == Choice::Here;
    const bool writable = m_mayStart && mayPrepare(m_workspace);
    fillChoice();
    m_meetings->setVisible(here && m_meetings->count() > 1);
    m_new->setVisible(here && writable && !m_starting);
    m_form->setVisible(m_starting && writable);
    m_card->setVisible(here ? !m_starting : meeting != nullptr);
    m_new->setKind(meeting == nullptr ? ButtonKind::Primary : ButtonKind::Plain); // nothing goes on without one
    m_none->setWords(writable || !here
                         ? word(QT_TRANSLATE_NOOP(
                               "meetings", "The committee decides in a meeting. Open one and take the attendance."))
                         : word(QT_TRANSLATE_NOOP("meetings", "No meeting is open.")));
    m_body->setVisible(meeting != nullptr);
    m_none->setVisible(meeting == nullptr);
    m_card->setHeading(meeting == nullptr ? word(QT_TRANSLATE_NOOP("meetings", "The meeting"))
                                          : meetingName(m_workspace, *meeting));
    m_attendance->setMeeting(m_meeting);
    if (meeting == nullptr) {
        return;
    }
    const MotionQuorum quorum = openingQuorum(m_workspace.facts(), *meeting);
    m_quorum->setTone(quorum.isReached() ? Tone::Success : Tone::Warning);
    m_quorum->setWords(openingSentence(m_workspace, quorum));
    showAgenda(*meeting);
    m_attendance->refresh();
    setFolded(m_folded);
}

void MeetingBench::showAgenda(const Meeting &meeting)
{
    QStringList where{meeting.details.place};
    if (meeting.details.from.isValid()) {
        where.append(m_workspace.text("meetings", QT_TRANSLATE_NOOP("meetings", "from %1"),
                                      QStringList{meeting.details.from.toString(u"HH:mm"_s)}));
    }
    where.append(meeting.closedAt.isValid()
                     ? m_workspace.text("meetings", QT_TRANSLATE_NOOP("meetings", "closed at %1"),
                                        QStringList{meeting.closedAt.toString(u"HH:mm"_s)})
                     : word(QT_TRANSLATE_NOOP("meetings", "open")));
    m_where->setWords(where.join(u" · "_s));
    QStringList lines;
    for (qsizetype i = 0; i < meeting.details.agenda.size(); ++i) {
        lines.append(m_workspace.number(i + 1) + u". "_s + meeting.details.agenda.at(i));
    }
    m_agenda->setWords(lines.join(u'\n'));
    m_agenda->setVisible(!lines.isEmpty());
}

} // namespace rangvoan::ui
