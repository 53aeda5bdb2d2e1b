// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

namespace rangvoan::ui
{

class Button;
class Card;
class Form;
class Label;
class TextArea;
class TimeEdit;

/// What remains of a meeting after the votes: notes for the minutes, and closing it.
class MeetingEnd final : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingEnd(Workspace &workspace, QWidget *parent = nullptr);
    void setMeeting(const MeetingId &meeting);
    void retranslate();
    void refresh();
    /// The focus goes to the time at which the meeting ends, while it is open.
    void begin();

signals:
    void closed();

private:
    void build();
    void addNote();
    void close();
    void refuseEnd(const char *source);
    QString word(const char *source) const { return m_workspace.text("meetings", source); }

    Workspace &m_workspace;
    MeetingId m_meeting;
    Card *m_card;
    Label *m_notes;
    QWidget *m_entry;
    Form *m_noteForm;
    TextArea *m_note;
    Button *m_addNote;
    Form *m_closeForm;
    TimeEdit *m_closedAt;
    Button *m_close;
};

} // namespace rangvoan::ui
