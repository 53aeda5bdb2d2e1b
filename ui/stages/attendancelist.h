// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace rangvoan::ui
{

class Button;
class Label;
class TimeEdit;

/// Who is in the meeting: present or absent with the reason, in and out times. What is changed is written at once.
class AttendanceList final : public QWidget
{
    Q_OBJECT

public:
    explicit AttendanceList(Workspace &workspace, QWidget *parent = nullptr);

    void setMeeting(const MeetingId &meeting);
    void retranslate();
    void refresh();
    /// The focus goes where the attendance is taken.
    void begin();

signals:
    /// Everybody not recorded yet was marked present in one go.
    void completed();

private:
    struct Row
    {
        MemberId member;
        Label *name = nullptr;
        QComboBox *state = nullptr;
        Label *said = nullptr; ///< instead of it once the meeting is closed
        TimeEdit *in = nullptr;
        TimeEdit *out = nullptr;
        QLineEdit *reason = nullptr;
        Label *note = nullptr;
    };

    bool isOpen() const;
    QList<MemberId> wanted() const;
    void rebuild();
    Row makeRow(int number, const MemberId &member);
    void connectRow(int number);
    void nameRow(const Row &row);
    void showRow(const Row &row);
    void showAsRecord(const Row &row);
    Attendance recorded(const MemberId &member) const;
    bool isExpected(const Row &row) const;
    void changeState(int number);
    void changeTyped(int number);
    void write(const Attendance &attendance);
    void everybodyPresent();
    QString word(const char *source) const { return m_workspace.text("meetings", source); }

    Workspace &m_workspace;
    MeetingId m_meeting;
    QList<Row> m_rows;
    QGridLayout *m_grid;
    QList<Label *> m_heads;
    Button *m_everybody;
};

} // namespace rangvoan::ui
