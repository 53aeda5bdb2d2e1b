// SPDX-License-Identifier: Apache-2.0
// What is done with a member once the committee is closed, and what it touches.
#include "app/services/committeeservice.h"
#include "ui/stages/memberform.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

namespace rangvoan::ui
{

namespace
{

constexpr StageKey committeeStage{{}, 0, Stage::Committee};

} // namespace

bool MemberForm::isAmendment() const
{
    return m_workspace.facts().isClosed(committeeStage);
}

Grounds MemberForm::grounds() const
{
    return isAmendment() ? Grounds{typedIn(m_reason), m_day->date(), typedIn(m_document)} : Grounds();
}

bool MemberForm::checkGrounds()
{
    if (typedIn(m_reason).isEmpty()) {
        m_form->setNote(m_reason, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("committee", "The committee is closed: the minutes tell why it "
                                                       "changed."));
        });
        m_reason->setFocus();
        return false;
    }
    const bool future = m_day->date() > m_workspace.context().clock.today();
    if (m_day->isWrong() || m_day->date().isNull() || future) {
        m_form->setNote(m_day, Tone::Error, [this, future] {
            return future ? word(QT_TRANSLATE_NOOP("committee", "This day is still to come."))
                          : word(QT_TRANSLATE_NOOP("committee", "Write the day as 15/03/2026."));
        });
        m_day->setFocus();
        return false;
    }
    return true;
}

void MemberForm::chooseTask(MemberTask task)
{
    m_task = task;
    m_form->clearNotes();
    const Member *member = m_workspace.facts().member(m_id);
    if (member == nullptr) {
        return;
    }
    MemberDetails shown = member->details;
    if (task == MemberTask::Replace) { // somebody new in the same place
        shown = MemberDetails();
        shown.post = member->details.post;
        shown.alternate = member->details.alternate;
        shown.marks = member->details.marks;
        shown.votes = member->details.votes;
        shown.duties = member->details.duties;
    }
    const QString reason = m_reason->text();
    const QString document = m_document->text();
    const QDate day = m_day->date();
    showDetails(shown);
    m_reason->setText(reason);
    m_document->setText(document);
    m_day->setDate(day.isValid() ? day : m_workspace.context().clock.today());
    showTask();
    if (task == MemberTask::Replace) {
        m_family->setFocus();
    } else if (task != MemberTask::Details) {
        m_reason->setFocus();
    }
}

void MemberForm::showFields(bool person)
{
    for (QWidget *field :
         {static_cast<QWidget *>(m_family), static_cast<QWidget *>(m_given), static_cast<QWidget *>(m_latin),
          static_cast<QWidget *>(m_sex), static_cast<QWidget *>(m_post), static_cast<QWidget *>(m_function),
          static_cast<QWidget *>(m_institution), static_cast<QWidget *>(m_school), static_cast<QWidget *>(m_alternate),
          static_cast<QWidget *>(m_marks), static_cast<QWidget *>(m_votes)}) {
        m_form->setFieldVisible(field, person);
    }
}

void MemberForm::showTask()
{
    const Member *member = m_workspace.facts().member(m_id);
    const bool serving = member != nullptr && member->isServing();
    const bool ended = member != nullptr && !serving;
    m_card->setHeading(member == nullptr ? word(QT_TRANSLATE_NOOP("committee", "New member"))
                                         : m_workspace.nameOf(member->details.name));
    const bool amendment = isAmendment();
    const bool deputy = serving && member->details.post == Post::Deputy && !member->actsAsChair;
    m_tasks->setVisible(amendment && serving);
    m_chair->setVisible(deputy);
    m_details->setChecked(m_task == MemberTask::Details);
    m_ends->setChecked(m_task == MemberTask::End);
    m_replaced->setChecked(m_task == MemberTask::Replace);
    m_chair->setChecked(m_task == MemberTask::TakeChair);
    showFields(m_task == MemberTask::Details || m_task == MemberTask::Replace);
    for (QWidget *field :
         {static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_document)}) {
        m_form->setFieldVisible(field, amendment && !ended);
    }
    const Role role = m_workspace.actor().role;
    const bool writable = (role == Role::Secretary || role == Role::Chair) && m_workspace.isOpen() &&
                          !m_workspace.file().readOnlyReason();
    m_save->setVisible(writable && !ended);
    m_save->setWords(amendment ? word(QT_TRANSLATE_NOOP("committee", "Record the change"))
                               : word(QT_TRANSLATE_NOOP("committee", "Save")));
    m_end->setVisible(writable && serving && !amendment);
    showEffects();
}

void MemberForm::showEffects()
{
    const QStringList lines = effects();
    m_effects->setWords(lines.join(u'\n'));
    m_effects->setVisible(!lines.isEmpty());
}

/// Before it is recorded: what the change does to sheets, dossiers and votes.
QStringList MemberForm::effects() const
{
    const Member *member = m_workspace.facts().member(m_id);
    if (member != nullptr && !member->isServing()) {
        return {m_workspace.text("committee", QT_TRANSLATE_NOOP("committee", "Ended on %1: %2"),
                                 QStringList{m_workspace.longDate(member->endedOn), member->ended.reason})};
    }
    if (!isAmendment()) {
        return {};
    }
    if (member == nullptr) {
        return {word(QT_TRANSLATE_NOOP("committee", "The newcomer signs the undertaking and hands in a conflict sheet "
                                                    "before any dossier, and then gets only open work."))};
    }
    switch (m_task) {
    case MemberTask::Details:
        return {word(QT_TRANSLATE_NOOP("committee", "No mark changes. Papers that carry the old words are listed as "
                                                    "out of date."))};
    case MemberTask::TakeChair:
        return {m_workspace.text("committee",
                                 QT_TRANSLATE_NOOP("committee", "From then on %1 presides and closes the stages; "
                                                                "papers say “deputy chair, acting as chair”."),
                                 QStringList{m_workspace.nameOf(member->details.name)})};
    case MemberTask::End:
    case MemberTask::Replace:
        break;
    }
    return endingEffects();
}

QStringList MemberForm::endingEffects() const
{
    const Result<MemberEffects> found =
        CommitteeService(m_workspace.context()).effectsOfEnding(m_workspace.actor(), m_workspace.cycle(), m_id);
    if (!found) {
        return {};
    }
    QStringList lines;
    lines.append(found->handedIn > 0
                     ? m_workspace.text("committee", QT_TRANSLATE_NOOP("committee", "Sheets handed in stay valid: %1."),
                                        QStringList{QString::number(found->handedIn)})
                     : word(QT_TRANSLATE_NOOP("committee", "No sheet was handed in.")));
    if (found->handedIn > 0) {
        lines.append(word(QT_TRANSLATE_NOOP("committee", "No place and no score in the ranking changes.")));
    }
    if (found->open > 0) {
        lines.append(m_workspace.text("committee",
                                      QT_TRANSLATE_NOOP("committee", "Dossiers that come back to be given out again: "
                                                                     "%1."),
                                      QStringList{QString::number(found->open)}));
    }
    if (m_task == MemberTask::Replace) {
        lines.append(word(QT_TRANSLATE_NOOP("committee", "The newcomer signs the undertaking and hands in a conflict "
                                                         "sheet before any dossier, and then gets only open work.")));
        return lines;
    }
    lines.append(m_workspace.text("committee", QT_TRANSLATE_NOOP("committee", "Members who vote from then on: %1."),
                                  QStringList{QString::number(found->votersLeft)}));
    if (found->isChair) {
        lines.append(word(QT_TRANSLATE_NOOP("committee", "The committee has no chair then: let the deputy take the "
                                                         "chair.")));
    }
    return lines;
}

const char *MemberForm::doneWords() const
{
    if (m_task == MemberTask::End || m_task == MemberTask::Replace) {
        return QT_TRANSLATE_NOOP("committee", "Recorded. Open dossiers are given out again on the page "
                                              "“Conflicts and panels”.");
    }
    return QT_TRANSLATE_NOOP("committee", "Recorded. The minutes list the change.");
}

} // namespace rangvoan::ui
