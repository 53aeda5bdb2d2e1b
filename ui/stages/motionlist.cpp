// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/motionlist.h"

#include "ui/stages/meetingwords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rangvoan::ui
{

MotionList::MotionList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_column(new QVBoxLayout(this)),
      m_empty(new EmptyState(Icon::Scales, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_empty);
}

void MotionList::setMeeting(const MeetingId &meeting)
{
    m_meeting = meeting;
    refresh();
}

void MotionList::refresh()
{
    if (m_lines != nullptr) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget(this);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::two);
    m_any = false;
    for (const Motion &motion : m_workspace.facts().motions) {
        if (motion.meeting == m_meeting) {
            lines->addWidget(makeLine(motion));
            m_any = true;
        }
    }
    m_column->addWidget(m_lines);
    m_lines->setVisible(m_any);
    m_empty->setVisible(!m_any);
    const Meeting *meeting = m_workspace.facts().meeting(m_meeting);
    const bool closed = meeting != nullptr && meeting->closedAt.isValid();
    m_empty->setWords(m_workspace.text(
        "meetings", closed ? QT_TRANSLATE_NOOP("meetings", "No motion was put in this meeting.")
                           : QT_TRANSLATE_NOOP("meetings", "Nothing was voted on in this meeting yet.")));
}

QWidget *MotionList::makeLine(const Motion &motion)
{
    auto *line = new QWidget(m_lines);
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::one);
    auto *text = new Label(line);
    auto *result = new StateChip(line);
    head->addWidget(text, 1);
    head->addWidget(result, 0, Qt::AlignTop);
    column->addLayout(head);
    text->setWords(motion.text);
    const Icon icon = motion.isCarried()                        ? Icon::TickCircle
                      : motion.result == MotionResult::NoQuorum ? Icon::Calendar
                                                                : Icon::CrossCircle;
    const Tone tone = motion.isCarried()                        ? Tone::Success
                      : motion.result == MotionResult::NoQuorum ? Tone::Warning
                                                                : Tone::Error;
    result->setState(icon, tone, motionResultName(motion.result, m_workspace.wording()));
    QStringList words{motionSentence(m_workspace, motion)};
    words += motionRemarks(m_workspace, motion);
    for (const QString &sentence : std::as_const(words)) {
        auto *remark = new Label(line, Tone::Muted);
        remark->setWords(sentence);
        column->addWidget(remark);
    }
    return line;
}

} // namespace rangvoan::ui
