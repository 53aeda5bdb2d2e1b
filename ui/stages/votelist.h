// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/meetingservice.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace rangvoan::ui
{

class Label;
class LevelRow;

/// The vote of each member by name: 1 for, 2 against, 3 abstains, 4 steps out. Who is recused by a conflict or not in
/// the room is told, not asked. Who votes against or abstains may say why in own words.
class VoteList final : public QWidget
{
    Q_OBJECT

public:
    explicit VoteList(Workspace &workspace, QWidget *parent = nullptr);

    /// Quorum of the motion before anybody steps out of own will.
    void setQuorum(const MotionQuorum &quorum);
    void retranslate();
    /// Those who have chosen, and the recused.
    QList<MemberVote> votes() const;
    QList<MemberId> undecided() const;
    QList<MemberId> steppedOut() const;
    void everybodyFor();
    void clear();
    void focusFirstUndecided();

signals:
    void changed();

private:
    struct Row
    {
        MemberId member;
        Label *name = nullptr;
        LevelRow *vote = nullptr;
        Label *away = nullptr;
        QLineEdit *dissent = nullptr;
    };

    /// The members with a vote, then the alternates who sit in.
    QList<MemberId> voters() const;
    void rebuild();
    Row makeRow(int number, const MemberId &member);
    void showRow(const Row &row);
    bool isInRoom(const MemberId &member) const { return m_quorum.present.contains(member); }
    QString word(const char *source) const { return m_workspace.text("meetings", source); }

    Workspace &m_workspace;
    MotionQuorum m_quorum;
    QList<Row> m_rows;
    QGridLayout *m_grid;
};

} // namespace rangvoan::ui
