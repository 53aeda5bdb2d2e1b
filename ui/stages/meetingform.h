// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QLineEdit;

namespace rangvoan::ui
{

class Button;
class Card;
class DateEdit;
class Form;
class TextArea;
class TimeEdit;

/// A meeting before it is opened: number, day, hour, place, agenda.
class MeetingForm final : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingForm(Workspace &workspace, QWidget *parent = nullptr);

    /// Empty but for what the file lets expect: the next number, today, the place of the last meeting.
    void startNew(const QStringList &agenda = {});
    void retranslate();

signals:
    void opened(const rangvoan::MeetingId &meeting);
    void left();

private:
    void build();
    bool check();
    void open();
    QString word(const char *source) const { return m_workspace.text("meetings", source); }

    Workspace &m_workspace;
    Card *m_card;
    Form *m_form;
    QLineEdit *m_number;
    DateEdit *m_date;
    TimeEdit *m_from;
    QLineEdit *m_place;
    TextArea *m_agenda;
    Button *m_open;
    Button *m_cancel;
};

} // namespace rangvoan::ui
