// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/committeepage.h"

#include "app/services/committeeservice.h"
#include "ui/stages/memberform.h"
#include "ui/text/setupwords.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardcolumns.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/form.h"
#include "ui/widgets/tableview.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace rangvoan::ui
{

CommitteePage::CommitteePage(Workspace &workspace, QWidget *parent)
    : Page(workspace, Stage::Committee, parent), m_appointment(new Card(this)), m_form(new Form(this)),
      m_number(new QLineEdit(this)), m_date(new DateEdit(this)), m_signatory(new QLineEdit(this)),
      m_save(new Button(ButtonKind::Plain, this)), m_members(new Card(this)),
      m_add(new Button(ButtonKind::Plain, this)), m_rows(new RowModel(this)), m_table(new TableView(this)),
      m_empty(new EmptyState(Icon::People, this)), m_member(new MemberForm(workspace, this))
{
    build();
    connect(m_save, &Button::clicked, this, &CommitteePage::saveAppointment);
    connect(m_add, &Button::clicked, this, [this] {
        m_table->clearSelection();
        m_member->show();
        m_member->startNew();
    });
    connect(m_empty, &EmptyState::actionAsked, m_add, &Button::click);
    connect(m_table, &TableView::selectedIdChanged, this, &CommitteePage::editSelected);
    connect(m_member, &MemberForm::left, this, [this] {
        m_add->setFocus(); // the next one
        m_member->hide();
        m_table->clearSelection();
    });
}

void CommitteePage::build()
{
    auto *left = columnOfCards();
    left->addWidget(m_appointment);
    left->addWidget(m_members);
    left->addStretch(1);
    setColumns(*this, {{left->parentWidget(), 3}, {m_member, 2, false}});
    m_form->addField(m_number);
    m_form->addField(m_date, true);
    m_form->addField(m_signatory);
    m_appointment->body()->addWidget(m_form);
    m_appointment->endWith(m_save);
    m_members->setTight(true);
    m_members->addToHead(m_add);
    m_members->body()->addWidget(m_table);
    m_members->body()->addWidget(m_empty);
    m_table->setWholeHeight(true);
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("members"));
    m_add->setObjectName(QStringLiteral("addMember"));
    m_add->setIconName(Icon::Plus);
    m_number->setObjectName(QStringLiteral("appointmentNumber"));
    m_date->setObjectName(QStringLiteral("appointmentDate"));
    m_signatory->setObjectName(QStringLiteral("appointmentSignatory"));
    m_save->setObjectName(QStringLiteral("saveAppointment"));
    m_member->hide();
}

void CommitteePage::retranslate()
{
    m_appointment->setHeading(word(QT_TRANSLATE_NOOP("committee", "Decision that appoints the committee")));
    m_form->setName(m_number, word(QT_TRANSLATE_NOOP("committee", "Number")));
    m_form->setName(m_date, word(QT_TRANSLATE_NOOP("committee", "Date")));
    m_form->setName(m_signatory, word(QT_TRANSLATE_NOOP("committee", "Signed by")));
    m_save->setWords(word(QT_TRANSLATE_NOOP("committee", "Save the decision")));
    m_members->setHeading(word(QT_TRANSLATE_NOOP("committee", "Members")));
    m_table->setAccessibleName(word(QT_TRANSLATE_NOOP("committee", "Members")));
    m_add->setWords(word(QT_TRANSLATE_NOOP("committee", "Add a member")));
    m_empty->setWords(word(QT_TRANSLATE_NOOP("committee", "No member is recorded yet. Begin with the chair and the "
                                                          "secretary.")));
    m_rows->setColumns({{word(QT_TRANSLATE_NOOP("committee", "Name"))},
                        {word(QT_TRANSLATE_NOOP("committee", "Role")), false, 136},
                        {word(QT_TRANSLATE_NOOP("committee", "Office held"))},
                        {word(QT_TRANSLATE_NOOP("committee", "State")), false, 120}});
    m_date->setKhmerDigits(workspace().digitStyle() == DigitStyle::Khmer && workspace().wording().isKhmer());
    m_member->retranslate();
}

void CommitteePage::refresh()
{
    showAppointment();
    showMembers();
    m_member->refresh();
}

void CommitteePage::showAppointment()
{
    const bool typing = m_number->isModified() || m_signatory->isModified();
    if (!typing) {
        const Appointment appointment = workspace().facts().appointment.value_or(Appointment());
        m_number->setText(appointment.number);
        m_date->setDate(appointment.date);
        m_signatory->setText(appointment.signatory);
    }
    for (QLineEdit *field : {m_number, static_cast<QLineEdit *>(m_date), m_signatory}) {
        field->setReadOnly(!isEditable());
    }
    m_save->setVisible(isEditable());
    const Role role = workspace().actor().role;
    m_add->setVisible((role == Role::Secretary || role == Role::Chair) && !workspace().file().readOnlyReason());
}

void CommitteePage::showMembers()
{
    const QVariant chosen = m_table->selectedId();
    QList<TableRow> rows;
    const Member *chair = workspace().facts().chair();
    for (const Member &member : workspace().facts().members) {
        const MemberDetails &details = member.details;
        const bool acting = chair != nullptr && chair->id == member.id && details.post != Post::Chair;
        const QString post = postName(acting ? Post::Chair : details.post, workspace().wording());
        Cell state{word(QT_TRANSLATE_NOOP("committee", "serving")), Tone::Success, Icon::TickCircle};
        if (!member.isServing()) {
            state = {word(QT_TRANSLATE_NOOP("committee", "ended")), Tone::Muted, Icon::Minus};
        } else if (details.alternate) {
            state = {word(QT_TRANSLATE_NOOP("committee", "alternate")), Tone::Muted, Icon::Circle};
        }
        rows.append({QVariant::fromValue(member.id),
                     {{workspace().nameOf(details.name)}, {post}, {details.function, Tone::Muted}, state}});
    }
    // The form beside the list keeps what is being typed in it.
    const QSignalBlocker quiet(m_table);
    m_rows->setRows(rows);
    m_members->setRemark(workspace().number(rows.size()));
    m_table->setVisible(!rows.isEmpty());
    m_empty->setVisible(rows.isEmpty());
    if (chosen.isValid()) {
        m_table->selectId(chosen);
    }
}

void CommitteePage::editSelected()
{
    const QVariant id = m_table->selectedId();
    const Member *member = id.isValid() ? workspace().facts().member(id.value<MemberId>()) : nullptr;
    if (member != nullptr) {
        m_member->show();
        m_member->showMember(*member);
    }
}

void CommitteePage::saveAppointment()
{
    m_form->clearNotes();
    if (m_date->isWrong() || m_date->date().isNull()) {
        m_form->setNote(m_date, Tone::Error,
                        [this] { return word(QT_TRANSLATE_NOOP("committee", "Write the day as 15/03/2026.")); });
        return;
    }
    const std::optional<Appointment> before = workspace().facts().appointment;
    Appointment appointment = before.value_or(Appointment());
    appointment.number = typedIn(m_number);
    appointment.date = m_date->date();
    appointment.signatory = typedIn(m_signatory);
    const Status done = CommitteeService(workspace().context())
                            .recordAppointment(workspace().actor(), workspace().cycle(), appointment);
    if (workspace().run(done)) {
        m_number->setModified(false);
        m_signatory->setModified(false);
        if (before) {
            workspace().setUndo({[this] { return word(QT_TRANSLATE_NOOP("committee", "the appointment decision")); },
                                 [this, before] {
                                     return CommitteeService(workspace().context())
                                         .recordAppointment(workspace().actor(), workspace().cycle(), *before);
                                 }});
        }
    }
}

void CommitteePage::showFinding(const Finding &finding)
{
    switch (finding.code) {
    case FindingCode::NoAppointment:
        m_number->setFocus();
        return;
    case FindingCode::NoChair:
    case FindingCode::NoSecretary:
    case FindingCode::TooFewMembers:
        m_add->setFocus();
        return;
    default:
        if (!finding.members.isEmpty()) {
            m_table->selectId(QVariant::fromValue(finding.members.constFirst()));
        }
    }
}

} // namespace rangvoan::ui
