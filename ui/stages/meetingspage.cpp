// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/meetingspage.h"

#include "ui/stages/meetingbench.h"
#include "ui/stages/meetingend.h"
#include "ui/stages/meetingform.h"
#include "ui/stages/meetingscreen.h"
#include "ui/stages/meetingwords.h"
#include "ui/stages/motionform.h"
#include "ui/stages/motionlist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardcolumns.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

MeetingsPage::MeetingsPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, std::nullopt, parent), m_list(new Card(this)), m_rows(new RowModel(this)),
      m_table(new TableView(this)), m_empty(new EmptyState(Icon::People, this)),
      m_form(new MeetingForm(workspace, this)), m_chosen(new QWidget(this)),
      m_pack(new Button(ButtonKind::Plain, m_chosen)), m_minutes(new Button(ButtonKind::Plain, m_chosen)),
      m_show(new Button(ButtonKind::Plain, m_chosen)), m_screen(new MeetingScreen(workspace, this)),
      m_bench(new MeetingBench(workspace, MeetingBench::Choice::Elsewhere, this)),
      m_end(new MeetingEnd(workspace, this)), m_votes(new Card(this)), m_motions(new MotionList(workspace, this)),
      m_motion(new MotionForm(workspace, this))
{
    build();
    m_startNew = [this] {
        startNew();
    };
    connect(m_empty, &EmptyState::actionAsked, this, &MeetingsPage::startNew);
    connect(m_table, &TableView::selectedIdChanged, this, &MeetingsPage::showChosen);
    connect(m_form, &MeetingForm::left, this, [this] {
        m_form->hide();
        m_chosen->setVisible(!m_bench->meeting().isNull());
        emit headChanged();
    });
    connect(m_form, &MeetingForm::opened, this, [this](const MeetingId &meeting) {
        m_form->hide();
        showMeetings();
        m_table->selectId(QVariant::fromValue(meeting));
        showChosen();
        m_bench->begin();
    });
    connect(m_pack, &Button::clicked, this,
            [this] { emit paperAsked({.kind = u"meeting-pack"_s, .meeting = m_bench->meeting()}); });
    connect(m_minutes, &Button::clicked, this,
            [this] { emit paperAsked({.kind = u"meeting-minutes"_s, .meeting = m_bench->meeting()}); });
    connect(m_show, &Button::clicked, this, [this] { m_screen->open(m_bench->meeting()); });
    connect(m_motion, &MotionForm::voted, this, &MeetingsPage::showChosen);
    connect(m_end, &MeetingEnd::closed, this, [this] {
        m_table->setFocus();
        refresh();
    });
    connect(m_bench, &MeetingBench::meetingChanged, this, &MeetingsPage::showChosen);
}

void MeetingsPage::build()
{
    auto *left = columnOfCards();
    left->addWidget(m_list);
    left->addStretch(1);
    auto *right = columnOfCards();
    right->addWidget(m_form);
    right->addWidget(m_chosen);
    right->addStretch(1);
    setColumns(*this, {{left->parentWidget(), 5}, {right->parentWidget(), 8}});
    auto *chosen = new QVBoxLayout(m_chosen);
    chosen->setContentsMargins(0, 0, 0, 0);
    chosen->setSpacing(space::two);
    auto *papers = new QHBoxLayout;
    papers->setSpacing(space::one);
    papers->addWidget(m_pack);
    papers->addWidget(m_minutes);
    papers->addStretch(1);
    papers->addWidget(m_show);
    chosen->addLayout(papers);
    chosen->addWidget(m_bench);
    chosen->addWidget(m_votes);
    chosen->addWidget(m_motion);
    chosen->addWidget(m_end);
    m_list->setTight(true);
    m_list->body()->addWidget(m_table);
    m_list->body()->addWidget(m_empty);
    m_table->setWholeHeight(true);
    m_table->setModel(m_rows);
    m_table->setObjectName(u"meetings"_s);
    m_votes->body()->addWidget(m_motions);
    m_pack->setObjectName(u"meetingPack"_s);
    m_pack->setIconName(Icon::Printer);
    m_minutes->setObjectName(u"meetingMinutes"_s);
    m_minutes->setIconName(Icon::Printer);
    m_show->setObjectName(u"showToRoom"_s);
    m_show->setIconName(Icon::Screen);
    m_form->hide();
    m_chosen->hide();
}

QString MeetingsPage::title() const
{
    return word(QT_TRANSLATE_NOOP("meetings", "Meetings"));
}

QString MeetingsPage::purpose() const
{
    return word(QT_TRANSLATE_NOOP("meetings", "Here every meeting of the committee is kept with its attendance and its "
                                              "votes. A decision counts only when enough members were in the room for "
                                              "that very motion."));
}

std::optional<PrimaryAction> MeetingsPage::primaryAction() const
{
    if (!mayPrepare(workspace())) {
        return PrimaryAction{{}, false, {}};
    }
    return PrimaryAction{word(QT_TRANSLATE_NOOP("meetings", "New meeting")), m_form->isHidden(), m_startNew};
}

void MeetingsPage::retranslate()
{
    m_list->setHeading(word(QT_TRANSLATE_NOOP("meetings", "Meetings of the year")));
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("meetings", "Meetings of the year")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("meetings", "No.")), false, 56},
                        {word(QT_TRANSLATE_NOOP("meetings", "Date")), false, 136},
                        {word(QT_TRANSLATE_NOOP("meetings", "Place"))},
                        {word(QT_TRANSLATE_NOOP("meetings", "State")), false, 128}});
    m_votes->setHeading(word(QT_TRANSLATE_NOOP("meetings", "Motions")));
    m_pack->setWords(word(QT_TRANSLATE_NOOP("meetings", "Pack for the members …")));
    m_minutes->setWords(word(QT_TRANSLATE_NOOP("meetings", "Minutes …")));
    m_show->setWords(word(QT_TRANSLATE_NOOP("meetings", "Show to the room")));
    m_form->retranslate();
    m_bench->retranslate();
    m_end->retranslate();
    m_motion->retranslate();
}

void MeetingsPage::refresh()
{
    const bool mayWrite = mayPrepare(workspace());
    m_empty->setWords(word(QT_TRANSLATE_NOOP("meetings", "The committee has not met yet. Open the first meeting when "
                                                         "the members come together.")),
                      mayWrite ? word(QT_TRANSLATE_NOOP("meetings", "New meeting")) : QString());
    if (!mayWrite) {
        m_form->hide();
    }
    showMeetings();
    showChosen();
}

Cell MeetingsPage::stateOf(const Meeting &meeting) const
{
    return meeting.closedAt.isValid() ? Cell{word(QT_TRANSLATE_NOOP("meetings", "closed")), Tone::Muted, Icon::Lock}
                                      : Cell{word(QT_TRANSLATE_NOOP("meetings", "open")), Tone::Success, Icon::Dot};
}

void MeetingsPage::showMeetings()
{
    const QVariant chosen = m_table->selectedId();
    QList<TableRow> rows;
    for (const Meeting &meeting : workspace().facts().meetings) {
        rows.prepend({QVariant::fromValue(meeting.id),
                      {{workspace().inDigits(meeting.details.number)},
                       {workspace().shortDate(meeting.details.date)},
                       {meeting.details.place, Tone::Muted},
                       stateOf(meeting)}});
    }
    m_rows->setRows(rows);
    m_table->setVisible(!rows.isEmpty());
    m_table->updateGeometry();
    m_empty->setVisible(rows.isEmpty());
    m_list->setRemark(rows.isEmpty() ? QString() : workspace().number(rows.size()));
    if (!chosen.isValid() || !m_table->selectId(chosen)) {
        if (!rows.isEmpty()) {
            m_table->selectId(rows.constFirst().id);
        }
    }
}

void MeetingsPage::showChosen()
{
    const QVariant id = m_table->selectedId();
    const MeetingId meeting = id.isValid() ? id.value<MeetingId>() : MeetingId();
    if (workspace().facts().meeting(meeting) == nullptr) {
        m_chosen->hide();
        return;
    }
    m_bench->setMeeting(meeting);
    m_motions->setMeeting(meeting);
    m_end->setMeeting(meeting);
    m_votes->setVisible(m_motions->holdsAny() || !m_bench->isMeetingOpen());
    m_motion->setMeeting(meeting);
    m_motion->setVisible(m_bench->isMeetingOpen() && mayPrepare(workspace()));
    m_chosen->setVisible(m_form->isHidden());
}

/// Before the end the pack that members get, afterwards the minutes.
QString MeetingsPage::reportKind() const
{
    const bool open = m_bench->isMeetingOpen();
    return m_bench->meeting().isNull() ? QString() : (open ? u"meeting-pack"_s : u"meeting-minutes"_s);
}

report::PaperRequest MeetingsPage::paper() const
{
    return {.kind = reportKind(), .meeting = m_bench->meeting()};
}

void MeetingsPage::startNew()
{
    m_chosen->hide();
    m_form->show();
    m_form->startNew();
    emit headChanged();
}

void MeetingsPage::showFinding(const Finding &finding)
{
    for (const Meeting &meeting : workspace().facts().meetings) {
        if (finding.arguments.contains(meeting.details.number)) {
            m_table->selectId(QVariant::fromValue(meeting.id));
        }
    }
}

} // namespace rangvoan::ui
