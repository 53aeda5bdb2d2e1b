// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/votelist.h"

#include "ui/stages/meetingwords.h"
#include "ui/text/typed.h"
#include "ui/widgets/label.h"
#include "ui/widgets/levelrow.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>

#include <array>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array voteChoices{Vote::For, Vote::Against, Vote::Abstain, Vote::Recused};

Vote voteOfStep(int step)
{
    return step < 0 ? Vote::Absent : voteChoices.at(static_cast<size_t>(step));
}

bool mayDissent(Vote vote)
{
    return vote == Vote::Against || vote == Vote::Abstain;
}

} // namespace

VoteList::VoteList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::one);
    m_grid->setVerticalSpacing(space::half);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnMinimumWidth(0, 128);
    m_grid->setColumnStretch(1, 6);
}

QList<MemberId> VoteList::voters() const
{
    QList<MemberId> voting;
    for (const Member &member : m_workspace.facts().members) {
        if (member.isVoting()) {
            voting.append(member.id);
        }
    }
    for (const MemberId &member : m_quorum.present) {
        if (!voting.contains(member)) {
            voting.append(member);
        }
    }
    return voting;
}

void VoteList::setQuorum(const MotionQuorum &quorum)
{
    m_quorum = quorum;
    const QList<MemberId> voting = voters();
    const bool same = std::equal(voting.cbegin(), voting.cend(), m_rows.cbegin(), m_rows.cend(),
                                 [](const MemberId &id, const Row &row) { return id == row.member; });
    if (!same) {
        rebuild();
    }
    for (const Row &row : std::as_const(m_rows)) {
        showRow(row);
    }
}

void VoteList::rebuild()
{
    for (const Row &row : std::as_const(m_rows)) {
        for (QWidget *widget : {static_cast<QWidget *>(row.name), static_cast<QWidget *>(row.vote),
                                static_cast<QWidget *>(row.away), static_cast<QWidget *>(row.dissent)}) {
            widget->hide();
            widget->deleteLater();
        }
    }
    m_rows.clear();
    for (const MemberId &member : voters()) {
        m_rows.append(makeRow(static_cast<int>(m_rows.size()), member));
    }
    retranslate();
}

VoteList::Row VoteList::makeRow(int number, const MemberId &member)
{
    const Row row{member, new Label(this), new LevelRow(this), new Label(this, Tone::Muted), new QLineEdit(this)};
    row.name->setAlignment(Qt::AlignLeft | Qt::AlignVCenter); // a long name wraps: it is never cut
    row.away->setMinimumHeight(space::button);
    row.away->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    row.dissent->hide();
    m_grid->addWidget(row.name, number * 2, 0);
    m_grid->addWidget(row.vote, number * 2, 1);
    m_grid->addWidget(row.away, number * 2, 1);
    m_grid->addWidget(row.dissent, number * 2 + 1, 1);
    row.vote->setObjectName(u"vote_%1"_s.arg(number));
    row.dissent->setObjectName(u"dissent_%1"_s.arg(number));
    connect(row.vote, &LevelRow::stepChosen, this, [this, number] {
        showRow(m_rows.at(number));
        emit changed();
    });
    return row;
}

void VoteList::retranslate()
{
    QStringList words;
    for (size_t i = 0; i < voteChoices.size(); ++i) {
        words.append(m_workspace.number(static_cast<qint64>(i) + 1) + u' ' +
                     voteName(voteChoices.at(i), m_workspace.wording()));
    }
    for (const Row &row : std::as_const(m_rows)) {
        const QString name = memberNames(m_workspace, {row.member});
        row.name->setWords(name);
        row.vote->setLevels(words, 1);
        row.vote->setAccessibleName(name);
        const QString why = word(QT_TRANSLATE_NOOP("meetings", "Own words for the minutes, if wished"));
        row.dissent->setPlaceholderText(why);
        row.dissent->setAccessibleName(name + u": "_s + why);
        showRow(row);
    }
}

void VoteList::showRow(const Row &row)
{
    const bool inRoom = isInRoom(row.member);
    row.vote->setVisible(inRoom);
    row.away->setVisible(!inRoom);
    row.away->setWords(m_quorum.recused.contains(row.member)
                           ? word(QT_TRANSLATE_NOOP("meetings", "recused: in conflict, leaves the room"))
                           : word(QT_TRANSLATE_NOOP("meetings", "not in the room")));
    row.dissent->setVisible(inRoom && mayDissent(voteOfStep(row.vote->step())));
}

QList<MemberVote> VoteList::votes() const
{
    QList<MemberVote> votes;
    for (const Row &row : m_rows) {
        if (m_quorum.recused.contains(row.member)) {
            votes.append({row.member, Vote::Recused, {}});
        } else if (isInRoom(row.member) && row.vote->step() >= 0) {
            const Vote vote = voteOfStep(row.vote->step());
            votes.append({row.member, vote, mayDissent(vote) ? typedIn(row.dissent) : QString()});
        } else if (!isInRoom(row.member)) {
            votes.append({row.member, Vote::Absent, {}});
        }
    }
    return votes;
}

QList<MemberId> VoteList::undecided() const
{
    QList<MemberId> members;
    for (const Row &row : m_rows) {
        if (isInRoom(row.member) && row.vote->step() < 0) {
            members.append(row.member);
        }
    }
    return members;
}

QList<MemberId> VoteList::steppedOut() const
{
    QList<MemberId> members;
    for (const Row &row : m_rows) {
        if (isInRoom(row.member) && voteOfStep(row.vote->step()) == Vote::Recused) {
            members.append(row.member);
        }
    }
    return members;
}

void VoteList::everybodyFor()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (isInRoom(row.member) && row.vote->step() < 0) {
            row.vote->setStep(0);
        }
    }
    emit changed();
}

void VoteList::clear()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.vote->setStep(-1);
        row.dissent->clear();
        showRow(row);
    }
}

void VoteList::focusFirstUndecided()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (isInRoom(row.member) && row.vote->step() < 0) {
            row.vote->setFocus();
            return;
        }
    }
}

} // namespace rangvoan::ui
