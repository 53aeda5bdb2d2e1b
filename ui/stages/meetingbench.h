// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;

namespace rangvoan::ui
{

class AttendanceList;
class Button;
class Card;
class Label;
class MeetingForm;

/// The meeting in which something is decided: chosen among the open ones or opened anew; quorum at the opening, agenda,
/// attendance.
class MeetingBench final : public QWidget
{
    Q_OBJECT

public:
    /// With a choice the secretary picks the meeting here; else a page shows the one it wants.
    enum class Choice { Here, Elsewhere };

    MeetingBench(Workspace &workspace, Choice choice, QWidget *parent = nullptr);

    const MeetingId &meeting() const { return m_meeting; }
    void setMeeting(const MeetingId &meeting);
    /// Proposed agenda of a meeting opened here.
    void setAgenda(const QStringList &agenda) { m_agendaOfNew = agenda; }
    /// Whether a new meeting may be opened here.
    void setMayStart(bool mayStart) { m_mayStart = mayStart; }
    void startNew();
    /// Attendance is folded away until asked for.
    void setFolded(bool folded);
    bool isMeetingOpen() const;
    void retranslate();
    void refresh();
    /// The focus goes where the attendance is taken.
    void begin();

signals:
    void meetingChanged();

private:
    void build();
    void fillChoice();
    void showAgenda(const Meeting &meeting);
    void showAttendanceWord();
    bool isAttendanceComplete() const;
    QString word(const char *source) const { return m_workspace.text("meetings", source); }

    Workspace &m_workspace;
    Choice m_choice;
    MeetingId m_meeting;
    bool m_folded = false;
    bool m_starting = false;
    bool m_mayStart = true;
    QStringList m_agendaOfNew;
    Card *m_card;
    QComboBox *m_meetings;
    Button *m_new;
    MeetingForm *m_form;
    Label *m_none;
    QWidget *m_body;
    Label *m_where;
    Label *m_quorum;
    Label *m_agenda;
    Button *m_fold;
    AttendanceList *m_attendance;
};

} // namespace rangvoan::ui
