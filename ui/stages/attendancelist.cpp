// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/attendancelist.h"

#include "ui/stages/meetingwords.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/timeedit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

enum class Presence { Unknown, Present, Absent };
constexpr int presenceHeads = 5;

} // namespace

AttendanceList::AttendanceList(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_grid(new QGridLayout(this)),
      m_everybody(new Button(ButtonKind::Plain, this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::one);
    m_grid->setVerticalSpacing(space::half);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnMinimumWidth(0, 128);
    m_grid->setColumnStretch(4, 3);
    for (int i = 0; i < presenceHeads; ++i) {
        m_heads.append(new Label(this, Tone::Muted));
        m_heads.constLast()->setWordWrap(false);
        m_grid->addWidget(m_heads.constLast(), 0, i);
    }
    m_everybody->setObjectName(u"everybodyPresent"_s);
    m_everybody->setIconName(Icon::People);
    connect(m_everybody, &Button::clicked, this, &AttendanceList::everybodyPresent);
}

void AttendanceList::setMeeting(const MeetingId &meeting)
{
    if (meeting == m_meeting) {
        return;
    }
    m_meeting = meeting;
    for (const Row &row : std::as_const(m_rows)) {
        for (QLineEdit *field : {static_cast<QLineEdit *>(row.in), static_cast<QLineEdit *>(row.out), row.reason}) {
            field->setModified(false); // belonged to the meeting before
        }
    }
    refresh();
}

void AttendanceList::begin()
{
    m_everybody->setFocus();
}

bool AttendanceList::isOpen() const
{
    const Meeting *meeting = m_workspace.facts().meeting(m_meeting);
    return meeting != nullptr && !meeting->closedAt.isValid() && mayPrepare(m_workspace);
}

/// Whoever serves now, and who was there though no longer serving.
QList<MemberId> AttendanceList::wanted() const
{
    QList<MemberId> members;
    for (const Member &member : m_workspace.facts().members) {
        if (member.isServing() || recorded(member.id).member == member.id) {
            members.append(member.id);
        }
    }
    return members;
}

void AttendanceList::rebuild()
{
    for (const Row &row : std::as_const(m_rows)) {
        for (QWidget *widget :
             {static_cast<QWidget *>(row.name), static_cast<QWidget *>(row.state), static_cast<QWidget *>(row.said),
              static_cast<QWidget *>(row.in), static_cast<QWidget *>(row.out), static_cast<QWidget *>(row.reason),
              static_cast<QWidget *>(row.note)}) {
            widget->hide();
            widget->deleteLater();
        }
    }
    m_rows.clear();
    const QList<MemberId> members = wanted();
    for (int i = 0; i < members.size(); ++i) {
        m_rows.append(makeRow(i, members.at(i)));
        connectRow(i);
    }
    m_grid->addWidget(m_everybody, static_cast<int>(members.size()) * 2 + 1, 0, 1, presenceHeads, Qt::AlignLeft);
}

AttendanceList::Row AttendanceList::makeRow(int number, const MemberId &member)
{
    Row row{member,
            new Label(this),
            new QComboBox(this),
            new Label(this),
            new TimeEdit(this),
            new TimeEdit(this),
            new QLineEdit(this),
            new Label(this, Tone::Error)};
    const int line = number * 2 + 1;
    row.name->setElided(true);
    row.note->hide();
    m_grid->addWidget(row.name, line, 0);
    m_grid->addWidget(row.state, line, 1);
    m_grid->addWidget(row.said, line, 1);
    m_grid->addWidget(row.in, line, 2);
    m_grid->addWidget(row.out, line, 3);
    m_grid->addWidget(row.reason, line, 4);
    m_grid->addWidget(row.note, line + 1, 1, 1, 4);
    row.state->setObjectName(u"attend_%1"_s.arg(number));
    row.in->setObjectName(u"attendIn_%1"_s.arg(number));
    row.out->setObjectName(u"attendOut_%1"_s.arg(number));
    row.reason->setObjectName(u"attendReason_%1"_s.arg(number));
    nameRow(row);
    return row;
}

void AttendanceList::connectRow(int number)
{
    const Row &row = m_rows.at(number);
    connect(row.state, &QComboBox::activated, this, [this, number] { changeState(number); });
    for (QLineEdit *field : {static_cast<QLineEdit *>(row.in), static_cast<QLineEdit *>(row.out), row.reason}) {
        connect(field, &QLineEdit::editingFinished, this, [this, field, number] {
            if (field->isModified()) {
                changeTyped(number);
            }
        });
    }
}

void AttendanceList::nameRow(const Row &row)
{
    const Member *member = m_workspace.facts().member(row.member);
    const QString name = member == nullptr ? QString() : m_workspace.nameOf(member->details.name);
    const bool sitsIn = member != nullptr && member->details.alternate;
    row.name->setWords(
        sitsIn ? m_workspace.text("meetings", QT_TRANSLATE_NOOP("meetings", "%1 (alternate)"), QStringList{name})
               : name);
    const int chosen = std::max(0, row.state->currentIndex());
    row.state->clear();
    row.state->addItem(u"—"_s, static_cast<int>(Presence::Unknown));
    row.state->addItem(word(QT_TRANSLATE_NOOP("meetings", "present")), static_cast<int>(Presence::Present));
    row.state->addItem(word(QT_TRANSLATE_NOOP("meetings", "absent")), static_cast<int>(Presence::Absent));
    row.state->setCurrentIndex(chosen);
    row.state->setAccessibleName(name);
    row.in->setAccessibleName(name + u", "_s + word(QT_TRANSLATE_NOOP("meetings", "came")));
    row.out->setAccessibleName(name + u", "_s + word(QT_TRANSLATE_NOOP("meetings", "left")));
    row.reason->setAccessibleName(name + u", "_s + word(QT_TRANSLATE_NOOP("meetings", "reason of the absence")));
    row.in->setKhmerDigits(showsKhmerDigits(m_workspace));
    row.out->setKhmerDigits(showsKhmerDigits(m_workspace));
}

void AttendanceList::retranslate()
{
    m_heads.at(0)->setWords(word(QT_TRANSLATE_NOOP("meetings", "Member")));
    m_heads.at(1)->setWords(word(QT_TRANSLATE_NOOP("meetings", "Attendance")));
    m_heads.at(2)->setWords(word(QT_TRANSLATE_NOOP("meetings", "Came")));
    m_heads.at(3)->setWords(word(QT_TRANSLATE_NOOP("meetings", "Left")));
    m_heads.at(4)->setWords(word(QT_TRANSLATE_NOOP("meetings", "Reason")));
    m_everybody->setWords(word(QT_TRANSLATE_NOOP("meetings", "All others are present")));
    for (const Row &row : std::as_const(m_rows)) {
        nameRow(row);
    }
}

Attendance AttendanceList::recorded(const MemberId &member) const
{
    const QList<Attendance> &all = m_workspace.facts().attendance;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Attendance &one) {
        return one.meeting == m_meeting && one.member == member;
    });
    return found == all.cend() ? Attendance() : *found;
}

/// Not recorded yet. Alternates come when they are called.
bool AttendanceList::isExpected(const Row &row) const
{
    const Member *member = m_workspace.facts().member(row.member);
    return recorded(row.member).member.isNull() && member != nullptr && !member->details.alternate;
}

void AttendanceList::refresh()
{
    const QList<MemberId> members = wanted();
    const bool same = std::equal(members.cbegin(), members.cend(), m_rows.cbegin(), m_rows.cend(),
                                 [](const MemberId &id, const Row &row) { return id == row.member; });
    if (!same) {
        rebuild();
    }
    bool somebodyOpen = false;
    for (const Row &row : std::as_const(m_rows)) {
        showRow(row);
        somebodyOpen = somebodyOpen || isExpected(row);
    }
    m_everybody->setVisible(isOpen() && somebodyOpen);
}

void AttendanceList::showRow(const Row &row)
{
    const Attendance attendance = recorded(row.member);
    const bool known = !attendance.member.isNull();
    const Presence presence = !known ? Presence::Unknown : (attendance.present ? Presence::Present : Presence::Absent);
    row.state->setCurrentIndex(static_cast<int>(presence));
    row.state->setEnabled(isOpen());
    const auto show = [](auto *field, auto set) {
        if (!(field->hasFocus() && field->isModified())) { // somebody is typing
            set();
            field->setModified(false);
        }
    };
    show(row.in, [&] { row.in->setTime(attendance.present ? attendance.in : QTime()); });
    show(row.out, [&] { row.out->setTime(attendance.present ? attendance.out : QTime()); });
    show(row.reason, [&] { row.reason->setText(attendance.reason); });
    row.in->setEnabled(!isOpen() || presence == Presence::Present);
    row.out->setEnabled(!isOpen() || presence == Presence::Present);
    row.reason->setEnabled(!isOpen() || presence == Presence::Absent);
    showAsRecord(row);
    const bool unexplained = presence == Presence::Absent && attendance.reason.isEmpty();
    row.note->setTone(Tone::Warning);
    row.note->setVisible(unexplained);
    row.note->setWords(unexplained ? word(QT_TRANSLATE_NOOP("meetings", "The minutes tell the reason of an absence."))
                                   : QString());
}

/// What is over is read, not filled in: words instead of fields.
void AttendanceList::showAsRecord(const Row &row)
{
    const bool open = isOpen();
    row.state->setVisible(open);
    row.said->setVisible(!open);
    row.said->setWords(row.state->currentText());
    for (QLineEdit *field : {static_cast<QLineEdit *>(row.in), static_cast<QLineEdit *>(row.out), row.reason}) {
        field->setReadOnly(!open);
        field->setFocusPolicy(open ? Qt::StrongFocus : Qt::NoFocus);
    }
}

void AttendanceList::changeState(int number)
{
    const Row &row = m_rows.at(number);
    const auto presence = static_cast<Presence>(row.state->currentData().toInt());
    if (presence == Presence::Unknown) {
        showRow(row); // what was recorded is changed, not taken out
        return;
    }
    Attendance attendance{m_meeting, row.member, presence == Presence::Present, {}, {}, {}};
    if (attendance.present) {
        attendance.in = m_workspace.facts().meeting(m_meeting)->details.from;
    }
    QLineEdit *reason = row.reason;
    const bool absent = !attendance.present;
    write(attendance);
    refresh();
    if (absent) {
        reason->setFocus();
    }
}

void AttendanceList::changeTyped(int number)
{
    const Row &row = m_rows.at(number);
    Attendance attendance = recorded(row.member);
    const auto refuse = [this, &row](TimeEdit *field, const char *source) {
        row.note->setTone(Tone::Error);
        row.note->tell([this, source] { return word(source); });
        row.note->show();
        field->setProperty("tone", static_cast<int>(Tone::Error));
        field->update();
    };
    for (TimeEdit *field : {row.in, row.out}) {
        field->setProperty("tone", QVariant());
        if (field->isWrong()) {
            refuse(field, QT_TRANSLATE_NOOP("meetings", "Write the time as 8:30."));
            return;
        }
    }
    if (row.in->time().isValid() && row.out->time().isValid() && row.out->time() < row.in->time()) {
        refuse(row.out, QT_TRANSLATE_NOOP("meetings", "Nobody leaves before coming."));
        return;
    }
    attendance.in = row.in->time();
    attendance.out = row.out->time();
    attendance.reason = typedIn(row.reason);
    for (QLineEdit *field : {static_cast<QLineEdit *>(row.in), static_cast<QLineEdit *>(row.out), row.reason}) {
        field->setModified(false);
    }
    if (attendance != recorded(row.member)) {
        write(attendance);
    }
}

void AttendanceList::write(const Attendance &attendance)
{
    const MeetingService service(m_workspace.context());
    const Attendance before = recorded(attendance.member);
    if (!m_workspace.run(service.attend(m_workspace.actor(), m_workspace.cycle(), attendance)) ||
        before.member.isNull()) {
        return;
    }
    m_workspace.setUndo(
        {[this] { return word(QT_TRANSLATE_NOOP("meetings", "attendance of a member")); },
         [this, before] {
             return MeetingService(m_workspace.context()).attend(m_workspace.actor(), m_workspace.cycle(), before);
         }});
}

void AttendanceList::everybodyPresent()
{
    const MeetingService service(m_workspace.context());
    const QTime from = m_workspace.facts().meeting(m_meeting)->details.from;
    Status done;
    for (const Row &row : std::as_const(m_rows)) {
        if (done && isExpected(row)) {
            done =
                service.attend(m_workspace.actor(), m_workspace.cycle(), {m_meeting, row.member, true, {}, from, {}});
        }
    }
    if (m_workspace.run(done)) {
        emit completed();
    }
}

} // namespace rangvoan::ui
