// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/meetingend.h"

#include "ui/stages/meetingwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/timeedit.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

MeetingEnd::MeetingEnd(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_notes(new Label(this)),
      m_entry(new QWidget(this)), m_noteForm(new Form(this)), m_note(new TextArea(2, this)),
      m_addNote(new Button(ButtonKind::Plain, this)), m_closeForm(new Form(this)), m_closedAt(new TimeEdit(this)),
      m_close(new Button(ButtonKind::Plain, this))
{
    build();
    connect(m_addNote, &Button::clicked, this, &MeetingEnd::addNote);
    connect(m_close, &Button::clicked, this, &MeetingEnd::close);
}

void MeetingEnd::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->body()->addWidget(m_notes);
    m_card->body()->addWidget(m_entry);
    auto *entry = new QVBoxLayout(m_entry);
    entry->setContentsMargins(0, 0, 0, 0);
    entry->setSpacing(space::one);
    m_noteForm->addField(m_note);
    entry->addWidget(m_noteForm);
    entry->addWidget(m_addNote, 0, Qt::AlignLeft);
    m_closeForm->addField(m_closedAt, true);
    entry->addWidget(m_closeForm);
    entry->addWidget(m_close, 0, Qt::AlignLeft);
    m_note->setObjectName(u"meetingNote"_s);
    m_addNote->setObjectName(u"addNote"_s);
    m_addNote->setIconName(Icon::Plus);
    m_closedAt->setObjectName(u"closedAt"_s);
    m_close->setObjectName(u"closeMeeting"_s);
    m_close->setIconName(Icon::Lock);
}

void MeetingEnd::setMeeting(const MeetingId &meeting)
{
    if (meeting != m_meeting) {
        m_note->clear();
        m_noteForm->clearNotes();
        m_closeForm->clearNotes();
        m_closedAt->clear();
    }
    m_meeting = meeting;
    refresh();
}

void MeetingEnd::retranslate()
{
    m_card->setHeading(word(QT_TRANSLATE_NOOP("meetings", "Notes and end")));
    m_noteForm->setName(m_note, word(QT_TRANSLATE_NOOP("meetings", "Note for the minutes")));
    m_addNote->setWords(word(QT_TRANSLATE_NOOP("meetings", "Add the note")));
    m_closeForm->setName(m_closedAt, word(QT_TRANSLATE_NOOP("meetings", "Ended at")));
    m_close->setWords(word(QT_TRANSLATE_NOOP("meetings", "Close the meeting")));
    m_closedAt->setKhmerDigits(showsKhmerDigits(m_workspace));
}

/// Nothing to show: no notes and nobody who could write one.
void MeetingEnd::refresh()
{
    const Meeting *meeting = m_workspace.facts().meeting(m_meeting);
    QStringList notes;
    for (const MeetingNote &note : m_workspace.facts().meetingNotes) {
        if (note.meeting == m_meeting) {
            notes.append(u"• "_s + note.text);
        }
    }
    const bool writable = meeting != nullptr && !meeting->closedAt.isValid() && mayPrepare(m_workspace);
    m_notes->setWords(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_entry->setVisible(writable);
    setVisible(meeting != nullptr && (writable || !notes.isEmpty()));
}

void MeetingEnd::begin()
{
    m_closedAt->setFocus();
}

void MeetingEnd::addNote()
{
    m_noteForm->clearNotes();
    if (m_note->words().isEmpty()) {
        m_noteForm->setNote(m_note, Tone::Error,
                            [this] { return word(QT_TRANSLATE_NOOP("meetings", "Write the note first.")); });
        m_note->setFocus();
        return;
    }
    const Status done = MeetingService(m_workspace.context())
                            .note(m_workspace.actor(), m_workspace.cycle(), m_meeting, m_note->words());
    if (m_workspace.run(done)) {
        m_note->clear();
    }
}

void MeetingEnd::refuseEnd(const char *source)
{
    m_closeForm->setNote(m_closedAt, Tone::Error, [this, source] { return word(source); });
    m_closedAt->setFocus();
}

void MeetingEnd::close()
{
    m_closeForm->clearNotes();
    const Meeting *meeting = m_workspace.facts().meeting(m_meeting);
    if (!m_closedAt->time().isValid()) {
        refuseEnd(QT_TRANSLATE_NOOP("meetings", "Write when the meeting ended, as 11:15."));
        return;
    }
    if (meeting->details.from.isValid() && m_closedAt->time() < meeting->details.from) {
        refuseEnd(QT_TRANSLATE_NOOP("meetings", "A meeting does not end before it begins."));
        return;
    }
    const Status done = MeetingService(m_workspace.context())
                            .close(m_workspace.actor(), m_workspace.cycle(), m_meeting, m_closedAt->time());
    if (m_workspace.run(done)) {
        m_workspace.say(MessageKind::Done, "meetings",
                        QT_TRANSLATE_NOOP("meetings", "The meeting is closed. Print its minutes "
                                                      "among the papers."));
        emit closed();
    }
}

} // namespace rangvoan::ui
