// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/meetingform.h"

#include "ui/stages/meetingwords.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/timeedit.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

MeetingForm::MeetingForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_form(new Form(this)),
      m_number(new QLineEdit(this)), m_date(new DateEdit(this)), m_from(new TimeEdit(this)),
      m_place(new QLineEdit(this)), m_agenda(new TextArea(3, this)), m_open(new Button(ButtonKind::Primary, this)),
      m_cancel(new Button(ButtonKind::Quiet, this))
{
    build();
    connect(m_open, &Button::clicked, this, &MeetingForm::open);
    connect(m_cancel, &Button::clicked, this, &MeetingForm::left);
    for (QLineEdit *field : {m_number, m_place}) {
        connect(field, &QLineEdit::returnPressed, this, &MeetingForm::open);
    }
}

void MeetingForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_form->addField(m_number, true);
    m_form->addField(m_date, true);
    m_form->addField(m_from, true);
    m_form->addField(m_place);
    m_form->addField(m_agenda);
    m_card->body()->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_open);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    m_card->body()->addLayout(buttons);
    m_number->setObjectName(u"meetingNumber"_s);
    m_date->setObjectName(u"meetingDate"_s);
    m_from->setObjectName(u"meetingFrom"_s);
    m_place->setObjectName(u"meetingPlace"_s);
    m_agenda->setObjectName(u"meetingAgenda"_s);
    m_open->setObjectName(u"openMeeting"_s);
    m_open->setIconName(Icon::Tick);
    m_cancel->setObjectName(u"cancelMeeting"_s);
}

void MeetingForm::retranslate()
{
    m_card->setHeading(word(QT_TRANSLATE_NOOP("meetings", "New meeting")));
    m_form->setName(m_number, word(QT_TRANSLATE_NOOP("meetings", "Number")));
    m_form->setName(m_date, word(QT_TRANSLATE_NOOP("meetings", "Date")));
    m_form->setName(m_from, word(QT_TRANSLATE_NOOP("meetings", "Begins at")));
    m_form->setName(m_place, word(QT_TRANSLATE_NOOP("meetings", "Place")));
    m_form->setName(m_agenda, word(QT_TRANSLATE_NOOP("meetings", "Agenda, one point a line")));
    m_open->setWords(word(QT_TRANSLATE_NOOP("meetings", "Open the meeting")));
    m_cancel->setWords(word(QT_TRANSLATE_NOOP("meetings", "Cancel")));
    m_date->setKhmerDigits(showsKhmerDigits(m_workspace));
    m_from->setKhmerDigits(showsKhmerDigits(m_workspace));
}

void MeetingForm::startNew(const QStringList &agenda)
{
    const QList<Meeting> &meetings = m_workspace.facts().meetings;
    m_form->clearNotes();
    m_number->setText(m_workspace.number(meetings.size() + 1));
    m_date->setDate(m_workspace.context().clock.today());
    m_from->clear();
    m_place->setText(meetings.isEmpty() ? QString() : meetings.constLast().details.place);
    m_agenda->setPlainText(agenda.join(u'\n'));
    m_number->setFocus();
    m_number->selectAll();
}

bool MeetingForm::check()
{
    m_form->clearNotes();
    const auto refuse = [this](QWidget *field, const char *source) {
        m_form->setNote(field, Tone::Error, [this, source] { return word(source); });
        field->setFocus();
        return false;
    };
    if (typedIn(m_number).isEmpty()) {
        return refuse(m_number, QT_TRANSLATE_NOOP("meetings", "Write the number: the minutes are called after it."));
    }
    if (!m_date->date().isValid()) {
        return refuse(m_date, QT_TRANSLATE_NOOP("meetings", "Write the day as 15/03/2026."));
    }
    if (m_from->isWrong()) {
        return refuse(m_from, QT_TRANSLATE_NOOP("meetings", "Write the time as 8:30."));
    }
    if (typedIn(m_place).isEmpty()) {
        return refuse(m_place, QT_TRANSLATE_NOOP("meetings", "Write where the committee meets."));
    }
    return true;
}

void MeetingForm::open()
{
    if (!check()) {
        return;
    }
    MeetingDetails details;
    details.number = typedIn(m_number);
    details.date = m_date->date();
    details.from = m_from->time();
    details.place = typedIn(m_place);
    details.agenda = m_agenda->lines();
    const Result<MeetingId> meeting =
        MeetingService(m_workspace.context()).open(m_workspace.actor(), m_workspace.cycle(), details);
    if (m_workspace.run(meeting)) {
        emit opened(*meeting);
    }
}

} // namespace rangvoan::ui
