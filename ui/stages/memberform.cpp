// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/memberform.h"

#include "app/services/committeeservice.h"
#include "app/text/khmernormalize.h"
#include "ui/text/setupwords.h"
#include "ui/text/typed.h"
#include "ui/widgets/bodyscroll.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rangvoan::ui
{

MemberForm::MemberForm(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_tasks(new QWidget(this)),
      m_details(new FilterChip(m_tasks)), m_ends(new FilterChip(m_tasks)), m_replaced(new FilterChip(m_tasks)),
      m_chair(new FilterChip(m_tasks)), m_form(new Form(this)), m_family(new QLineEdit(this)),
      m_given(new QLineEdit(this)), m_latin(new QLineEdit(this)), m_sex(new QComboBox(this)),
      m_post(new QComboBox(this)), m_function(new QLineEdit(this)), m_institution(new QLineEdit(this)),
      m_school(new QLineEdit(this)), m_alternate(new QCheckBox(this)), m_marks(new QCheckBox(this)),
      m_votes(new QCheckBox(this)), m_reason(new QLineEdit(this)), m_day(new DateEdit(this)),
      m_document(new QLineEdit(this)), m_effects(new Label(this)), m_save(new Button(ButtonKind::Primary, this)),
      m_end(new Button(ButtonKind::Quiet, this)), m_cancel(new Button(ButtonKind::Quiet, this))
{
    build();
    connect(m_save, &Button::clicked, this, &MemberForm::save);
    connect(m_end, &Button::clicked, this, &MemberForm::end);
    connect(m_cancel, &Button::clicked, this, &MemberForm::left);
    connect(m_details, &FilterChip::clicked, this, [this] { chooseTask(MemberTask::Details); });
    connect(m_ends, &FilterChip::clicked, this, [this] { chooseTask(MemberTask::End); });
    connect(m_replaced, &FilterChip::clicked, this, [this] { chooseTask(MemberTask::Replace); });
    connect(m_chair, &FilterChip::clicked, this, [this] { chooseTask(MemberTask::TakeChair); });
}

void MemberForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch(1);
    auto *tasks = new QHBoxLayout(m_tasks);
    tasks->setContentsMargins(0, 0, 0, 0);
    tasks->setSpacing(space::one);
    for (FilterChip *chip : {m_details, m_ends, m_replaced, m_chair}) {
        tasks->addWidget(chip);
    }
    tasks->addStretch(1);
    auto *body = new QWidget;
    auto *inside = new QVBoxLayout(body);
    inside->setContentsMargins(space::two, space::two, space::half, space::one);
    inside->setSpacing(space::one);
    inside->addWidget(m_tasks);
    inside->addWidget(m_effects);
    for (QLineEdit *field : {m_family, m_given, m_latin}) {
        m_form->addField(field);
    }
    m_form->addField(m_sex, true);
    m_form->addField(m_post, true);
    for (QLineEdit *field : {m_function, m_institution, m_school}) {
        m_form->addField(field);
    }
    for (QCheckBox *box : {m_alternate, m_marks, m_votes}) {
        m_form->addField(box);
    }
    m_form->addField(m_reason);
    m_form->addField(m_day, true);
    m_form->addField(m_document);
    inside->addWidget(m_form);
    inside->addStretch(1);
    auto *scroll = new BodyScroll(m_card);
    scroll->setBody(body);
    scroll->keepBarRoom();
    scroll->setWholeBody(true);
    m_card->setTight(true);
    m_card->body()->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout; // in sight however long the form is
    buttons->setContentsMargins(space::two, space::one, space::two, space::two);
    buttons->setSpacing(space::one);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_end);
    m_card->body()->addLayout(buttons);
    m_family->setObjectName(QStringLiteral("family"));
    m_given->setObjectName(QStringLiteral("given"));
    m_latin->setObjectName(QStringLiteral("latin"));
    m_post->setObjectName(QStringLiteral("post"));
    m_reason->setObjectName(QStringLiteral("memberReason"));
    m_save->setObjectName(QStringLiteral("saveMember"));
    m_sex->setObjectName(QStringLiteral("memberSex"));
    m_function->setObjectName(QStringLiteral("memberFunction"));
    m_institution->setObjectName(QStringLiteral("memberInstitution"));
    m_school->setObjectName(QStringLiteral("memberSchool"));
    m_alternate->setObjectName(QStringLiteral("memberAlternate"));
    m_marks->setObjectName(QStringLiteral("memberMarks"));
    m_votes->setObjectName(QStringLiteral("memberVotes"));
    m_day->setObjectName(QStringLiteral("memberDay"));
    m_document->setObjectName(QStringLiteral("memberDocument"));
    m_effects->setObjectName(QStringLiteral("memberEffects"));
    m_end->setObjectName(QStringLiteral("endMember"));
    m_cancel->setObjectName(QStringLiteral("cancelMember"));
    m_details->setObjectName(QStringLiteral("taskDetails"));
    m_ends->setObjectName(QStringLiteral("taskEnds"));
    m_replaced->setObjectName(QStringLiteral("taskReplaced"));
    m_chair->setObjectName(QStringLiteral("taskChair"));
}

void MemberForm::retranslate()
{
    const int sex = m_sex->currentIndex();
    const int post = m_post->currentIndex();
    m_sex->clear();
    m_sex->addItem(QStringLiteral("—"), static_cast<int>(Sex::Unknown));
    m_sex->addItem(word(QT_TRANSLATE_NOOP("committee", "male")), static_cast<int>(Sex::Male));
    m_sex->addItem(word(QT_TRANSLATE_NOOP("committee", "female")), static_cast<int>(Sex::Female));
    m_sex->setCurrentIndex(sex);
    m_post->clear();
    for (const Post one : {Post::Chair, Post::Deputy, Post::Secretary, Post::Member, Post::Observer}) {
        m_post->addItem(postName(one, m_workspace.wording()), static_cast<int>(one));
    }
    m_post->setCurrentIndex(post);
    m_form->setName(m_family, word(QT_TRANSLATE_NOOP("committee", "Family name (Khmer)")));
    m_form->setName(m_given, word(QT_TRANSLATE_NOOP("committee", "Given name (Khmer)")));
    m_form->setName(m_latin, word(QT_TRANSLATE_NOOP("committee", "Name in Latin")));
    m_form->setName(m_sex, word(QT_TRANSLATE_NOOP("committee", "Sex")));
    m_form->setName(m_post, word(QT_TRANSLATE_NOOP("committee", "Role in the committee")));
    m_form->setName(m_function, word(QT_TRANSLATE_NOOP("committee", "Office held")));
    m_form->setName(m_institution, word(QT_TRANSLATE_NOOP("committee", "Institution")));
    m_form->setName(m_school, word(QT_TRANSLATE_NOOP("committee", "Own school (conflict)")));
    m_form->setName(m_alternate, word(QT_TRANSLATE_NOOP("committee", "Alternate")));
    m_form->setName(m_marks, word(QT_TRANSLATE_NOOP("committee", "Marks candidates")));
    m_form->setName(m_votes, word(QT_TRANSLATE_NOOP("committee", "Votes")));
    m_form->setName(m_reason, word(QT_TRANSLATE_NOOP("committee", "Reason of the change")));
    m_form->setName(m_day, word(QT_TRANSLATE_NOOP("committee", "Date of the change")));
    m_form->setName(m_document, word(QT_TRANSLATE_NOOP("committee", "Document")));
    m_document->setPlaceholderText(word(QT_TRANSLATE_NOOP("committee", "number, if any")));
    m_day->setKhmerDigits(m_workspace.digitStyle() == DigitStyle::Khmer && m_workspace.wording().isKhmer());
    m_details->setText(word(QT_TRANSLATE_NOOP("committee", "Correct the entry")));
    m_ends->setText(word(QT_TRANSLATE_NOOP("committee", "Membership ends")));
    m_replaced->setText(word(QT_TRANSLATE_NOOP("committee", "Replace")));
    m_chair->setText(word(QT_TRANSLATE_NOOP("committee", "Take the chair")));
    for (FilterChip *chip : {m_details, m_ends, m_replaced, m_chair}) {
        chip->setAccessibleName(chip->text());
        chip->updateGeometry();
    }
    m_cancel->setWords(word(QT_TRANSLATE_NOOP("committee", "Cancel")));
    m_end->setWords(word(QT_TRANSLATE_NOOP("committee", "Ends membership")));
    showTask();
}

void MemberForm::showMember(const Member &member)
{
    m_id = member.id;
    m_task = MemberTask::Details;
    showDetails(member.details);
    showTask();
}

void MemberForm::startNew()
{
    m_id = {};
    m_task = MemberTask::Details;
    showDetails({});
    showTask();
    m_family->setFocus();
}

void MemberForm::showDetails(const MemberDetails &details)
{
    m_base = details;
    m_family->setText(details.name.familyKm);
    m_given->setText(details.name.givenKm);
    m_latin->setText(details.name.latin);
    m_sex->setCurrentIndex(m_sex->findData(static_cast<int>(details.sex)));
    m_post->setCurrentIndex(m_post->findData(static_cast<int>(details.post)));
    m_function->setText(details.function);
    m_institution->setText(details.institution);
    m_school->setText(details.schoolKm);
    m_alternate->setChecked(details.alternate);
    m_marks->setChecked(details.marks);
    m_votes->setChecked(details.votes);
    m_reason->clear();
    m_document->clear();
    m_day->setDate(m_workspace.context().clock.today());
    m_form->clearNotes();
    const bool writable = !m_workspace.file().readOnlyReason();
    m_save->setEnabled(writable);
    m_end->setEnabled(writable);
}

MemberDetails MemberForm::details() const
{
    MemberDetails changed = m_base;
    changed.name = {canonical(typedIn(m_family)), canonical(typedIn(m_given)), typedIn(m_latin)};
    changed.sex = static_cast<Sex>(m_sex->currentData().toInt());
    changed.post = static_cast<Post>(m_post->currentData().toInt());
    changed.function = typedIn(m_function);
    changed.institution = typedIn(m_institution);
    changed.schoolKm = canonical(typedIn(m_school));
    changed.alternate = m_alternate->isChecked();
    changed.marks = m_marks->isChecked();
    changed.votes = m_votes->isChecked();
    return changed;
}

bool MemberForm::check()
{
    m_form->clearNotes();
    const bool person = m_task == MemberTask::Details || m_task == MemberTask::Replace;
    if (person && typedIn(m_family).isEmpty()) {
        m_form->setNote(m_family, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("committee", "Official papers need the name in Khmer."));
        });
        m_family->setFocus();
        return false;
    }
    return !isAmendment() || checkGrounds();
}

void MemberForm::save()
{
    if (!check() || !record()) {
        return;
    }
    if (isAmendment()) {
        m_workspace.say(MessageKind::Done, "committee", doneWords());
    }
    emit left();
}

bool MemberForm::record()
{
    const CommitteeService service(m_workspace.context());
    const Actor &actor = m_workspace.actor();
    const CycleId &cycle = m_workspace.cycle();
    switch (m_task) {
    case MemberTask::End:
        return m_workspace.run(service.endMember(actor, cycle, m_id, grounds()));
    case MemberTask::Replace:
        return m_workspace.run(service.replaceMember(actor, cycle, m_id, details(), grounds()));
    case MemberTask::TakeChair:
        return m_workspace.run(service.passChair(actor, cycle, m_id, grounds()));
    case MemberTask::Details:
        break;
    }
    return m_id.isNull() ? m_workspace.run(service.addMember(actor, cycle, details(), grounds())) : change();
}

bool MemberForm::change()
{
    const Member *member = m_workspace.facts().member(m_id);
    if (member == nullptr) {
        return false;
    }
    const Member before = *member;
    const Grounds why = grounds();
    const Status done = CommitteeService(m_workspace.context())
                            .changeMember(m_workspace.actor(), m_workspace.cycle(), m_id, details(), why);
    if (!m_workspace.run(done)) {
        return false;
    }
    m_workspace.setUndo(
        {[this, before] {
             return m_workspace.text("committee", QT_TRANSLATE_NOOP("committee", "the change of the details of %1"),
                                     QStringList{m_workspace.nameOf(before.details.name)});
         },
         [this, before, why] {
             return CommitteeService(m_workspace.context())
                 .changeMember(m_workspace.actor(), m_workspace.cycle(), before.id, before.details, why);
         }});
    return true;
}

void MemberForm::end()
{
    m_form->clearNotes();
    const CommitteeService service(m_workspace.context());
    if (m_workspace.run(service.endMember(m_workspace.actor(), m_workspace.cycle(), m_id, {}))) {
        emit left();
    }
}

} // namespace rangvoan::ui
