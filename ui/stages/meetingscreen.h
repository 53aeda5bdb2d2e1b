// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/theme.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace rangvoan::ui
{

class BodyScroll;
class Button;
class Label;

/// What a meeting is shown on the wall: agenda, votes and ranking, full screen in large type, nothing to change. It
/// shows only what everybody in the room may see, and says who leaves before more can be shown. Left and right turn
/// the leaves, up and down scroll, Escape ends.
class MeetingScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingScreen(Workspace &workspace, QWidget *parent = nullptr);
    /// On the screen beside that of the window, if there is one.
    void open(const MeetingId &meeting);
    int leaf() const { return m_leaf; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum Leaf { Agenda, Votes, Places, LeafCount };

    void build();
    void refresh();
    void turn(int leaves);
    void showAgenda(const CycleFacts &room, const Meeting &meeting);
    void showVotes(const CycleFacts &room);
    void showPlaces(const CycleFacts &room);
    void showLeaving(const CycleFacts &room);
    Label *addLine(const QString &words, Tone tone);
    void addPlace(const CycleFacts &room, const CategoryFacts &category, const SealedPlace &place, bool seated);
    QString word(const char *source) const { return m_workspace.text("room", source); }

    Workspace &m_workspace;
    MeetingId m_meeting;
    int m_leaf = Agenda;
    Label *m_where;
    Label *m_title;
    Label *m_leaving;
    BodyScroll *m_scroll;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_lines = nullptr;
    Label *m_hint;
    Button *m_back;
    Button *m_next;
    Button *m_end;
};

} // namespace rangvoan::ui
