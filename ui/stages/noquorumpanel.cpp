// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/noquorumpanel.h"

#include "app/services/meetingservice.h"
#include "ui/stages/meetingwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

NoQuorumPanel::NoQuorumPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_sentence(new Label(this, Tone::Muted)),
      m_postpone(new Button(ButtonKind::Plain, this)), m_refer(new Button(ButtonKind::Plain, this)),
      m_alternates(new QComboBox(this)), m_callIn(new Button(ButtonKind::Plain, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(m_sentence);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space::one);
    ways->addWidget(m_postpone);
    ways->addWidget(m_refer);
    ways->addStretch(1);
    column->addLayout(ways);
    auto *call = new QHBoxLayout;
    call->setSpacing(space::one);
    call->addWidget(m_alternates);
    call->addWidget(m_callIn);
    call->addStretch(1);
    column->addLayout(call);
    m_postpone->setObjectName(u"postponeMotion"_s);
    m_postpone->setIconName(Icon::Calendar);
    m_refer->setObjectName(u"referMotion"_s);
    m_refer->setIconName(Icon::ArrowRight);
    m_alternates->setObjectName(u"alternates"_s);
    m_callIn->setObjectName(u"callInAlternate"_s);
    m_callIn->setIconName(Icon::Person);
    connect(m_postpone, &Button::clicked, this, &NoQuorumPanel::postponed);
    connect(m_refer, &Button::clicked, this, &NoQuorumPanel::referred);
    connect(m_callIn, &Button::clicked, this, &NoQuorumPanel::callIn);
}

void NoQuorumPanel::retranslate()
{
    m_postpone->setWords(word(QT_TRANSLATE_NOOP("meetings", "Put the motion off")));
    m_refer->setWords(word(QT_TRANSLATE_NOOP("meetings", "Refer it to the appointing authority")));
    m_callIn->setWords(word(QT_TRANSLATE_NOOP("meetings", "Call in this alternate")));
    m_alternates->setAccessibleName(word(QT_TRANSLATE_NOOP("meetings", "Alternate")));
}

bool NoQuorumPanel::isHere(const MemberId &member) const
{
    const QList<Attendance> &all = m_workspace.facts().attendance;
    return std::any_of(all.cbegin(), all.cend(), [&](const Attendance &one) {
        return one.meeting == m_meeting && one.member == member && one.present;
    });
}

void NoQuorumPanel::refresh()
{
    const int chosen = std::max(0, m_alternates->currentIndex());
    m_alternates->clear();
    for (const Member &member : m_workspace.facts().members) {
        if (member.isServing() && member.details.alternate && member.details.votes && !isHere(member.id)) {
            m_alternates->addItem(m_workspace.nameOf(member.details.name), QVariant::fromValue(member.id));
        }
    }
    const bool any = m_alternates->count() > 0;
    m_alternates->setCurrentIndex(any ? std::min(chosen, m_alternates->count() - 1) : -1);
    m_alternates->setVisible(any);
    m_callIn->setVisible(any);
    m_sentence->setWords(any ? word(QT_TRANSLATE_NOOP("meetings", "Without a quorum nothing is decided: put the motion "
                                                                  "off, call in an alternate, or refer it to the "
                                                                  "authority that appointed the committee."))
                             : word(QT_TRANSLATE_NOOP("meetings", "Without a quorum nothing is decided: put the motion "
                                                                  "off, or refer it to the authority that appointed "
                                                                  "the committee. No alternate is appointed.")));
}

QString NoQuorumPanel::referral(const QString &motion) const
{
    return m_workspace.text("meetings",
                            QT_TRANSLATE_NOOP("meetings", "For want of a quorum the motion “%1” is referred to the "
                                                          "authority that appointed the committee."),
                            QStringList{motion});
}

/// The alternate comes to this meeting and votes for who is away (motionQuorum); the minutes say why.
void NoQuorumPanel::callIn()
{
    const Member *member = m_workspace.facts().member(m_alternates->currentData().value<MemberId>());
    if (member == nullptr) {
        return;
    }
    const QString name = m_workspace.nameOf(member->details.name);
    const QString why = m_workspace.text(
        "meetings", QT_TRANSLATE_NOOP("meetings", "For want of a quorum the alternate %1 was called in."),
        QStringList{name});
    const MeetingService service(m_workspace.context());
    Status done = service.attend(m_workspace.actor(), m_workspace.cycle(), {m_meeting, member->id, true, {}, {}, {}});
    if (done) {
        done = service.note(m_workspace.actor(), m_workspace.cycle(), m_meeting, why);
    }
    if (m_workspace.run(done)) {
        m_workspace.say(MessageKind::Done, "meetings",
                        QT_TRANSLATE_NOOP("meetings", "%1 votes for a member who is away, in this meeting only. "
                                                      "Enter in the attendance when the alternate came."),
                        QStringList{name});
    }
}

} // namespace rangvoan::ui
