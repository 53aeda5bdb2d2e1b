// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace rangvoan::ui
{

class EmptyState;

/// What was voted in a meeting, one motion after the other: text, result, counts, recused, dissent.
class MotionList final : public QWidget
{
    Q_OBJECT

public:
    explicit MotionList(Workspace &workspace, QWidget *parent = nullptr);
    void setMeeting(const MeetingId &meeting);
    void refresh();
    bool holdsAny() const { return m_any; }

private:
    QWidget *makeLine(const Motion &motion);

    Workspace &m_workspace;
    MeetingId m_meeting;
    bool m_any = false;
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
    EmptyState *m_empty;
};

} // namespace rangvoan::ui
