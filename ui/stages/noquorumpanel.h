// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;

namespace rangvoan::ui
{

class Button;
class Label;

/// What can be done when a motion has no quorum: put it off, call in an alternate, refer it to the authority that
/// appointed the committee.
class NoQuorumPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit NoQuorumPanel(Workspace &workspace, QWidget *parent = nullptr);

    void setMeeting(const MeetingId &meeting) { m_meeting = meeting; }
    void retranslate();
    void refresh();
    /// Written in the minutes when the motion goes to the authority.
    QString referral(const QString &motion) const;

signals:
    void postponed();
    void referred();

private:
    void callIn();
    bool isHere(const MemberId &member) const;
    QString word(const char *source) const { return m_workspace.text("meetings", source); }

    Workspace &m_workspace;
    MeetingId m_meeting;
    Label *m_sentence;
    Button *m_postpone;
    Button *m_refer;
    QComboBox *m_alternates;
    Button *m_callIn;
};

} // namespace rangvoan::ui
