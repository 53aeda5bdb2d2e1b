// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/submissionsteps.h"

#include "app/services/authorityservice.h"
#include "ui/stages/meetingwords.h"
#include "ui/stages/stepcard.h"
#include "ui/text/typed.h"
#include "ui/widgets/dateedit.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

Announcement announcementOf(const Workspace &workspace)
{
    for (const Announcement &announcement : workspace.facts().announcements) {
        if (announcement.category == workspace.category()) {
            return announcement;
        }
    }
    return {};
}

SubmissionStep::SubmissionStep(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_step(new StepCard(u"Submission"_s, this)),
      m_authority(new QLineEdit(this)), m_date(new DateEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_step);
    m_step->form()->addField(m_authority);
    m_step->form()->addField(m_date, true);
    m_authority->setObjectName(u"authority"_s);
    m_date->setObjectName(u"submittedOn"_s);
    connect(m_step, &StepCard::saveAsked, this, &SubmissionStep::save);
    connect(m_step, &StepCard::correctionBegun, this, [this] {
        const Announcement known = announcementOf(m_workspace);
        m_authority->setText(known.submittedTo);
        m_date->setDate(known.submittedOn);
        m_authority->setFocus();
    });
}

void SubmissionStep::retranslate()
{
    m_step->setWords(word(QT_TRANSLATE_NOOP("approval", "1. Submitted")),
                     word(QT_TRANSLATE_NOOP("approval", "Record the submission")),
                     word(QT_TRANSLATE_NOOP("approval", "Correct")));
    m_step->form()->setName(m_authority, word(QT_TRANSLATE_NOOP("approval", "To which authority")));
    m_step->form()->setName(m_date, word(QT_TRANSLATE_NOOP("approval", "Date")));
    m_date->setKhmerDigits(showsKhmerDigits(m_workspace));
}

void SubmissionStep::refresh(bool writable)
{
    const Announcement known = announcementOf(m_workspace);
    m_step->showStep(known.submittedOn.isValid()
                         ? m_workspace.text("approval", QT_TRANSLATE_NOOP("approval", "Submitted to %1 on %2."),
                                            QStringList{known.submittedTo, m_workspace.longDate(known.submittedOn)})
                         : QString(),
                     writable);
}

void SubmissionStep::save()
{
    m_step->form()->clearNotes();
    if (typedIn(m_authority).isEmpty()) {
        m_step->refuse(m_authority,
                       [this] { return word(QT_TRANSLATE_NOOP("approval", "Write to whom the decision goes.")); });
        return;
    }
    if (!m_date->date().isValid()) {
        m_step->refuse(m_date, [this] { return word(QT_TRANSLATE_NOOP("approval", "Write the day as 15/03/2026.")); });
        return;
    }
    const Announcement before = announcementOf(m_workspace);
    const CategoryId category = m_workspace.category();
    const Status done =
        AuthorityService(m_workspace.context())
            .submit(m_workspace.actor(), m_workspace.cycle(), category, typedIn(m_authority), m_date->date());
    if (!m_workspace.run(done)) {
        return;
    }
    m_step->finish();
    if (before.submittedOn.isValid()) {
        m_workspace.setUndo({[this] { return word(QT_TRANSLATE_NOOP("approval", "the change of the submission")); },
                             [this, before, category] {
                                 return AuthorityService(m_workspace.context())
                                     .submit(m_workspace.actor(), m_workspace.cycle(), category, before.submittedTo,
                                             before.submittedOn);
                             }});
    }
    emit recorded();
}

AnnouncementStep::AnnouncementStep(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_step(new StepCard(u"Announcement"_s, this)),
      m_date(new DateEdit(this)), m_place(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_step);
    m_step->form()->addField(m_date, true);
    m_step->form()->addField(m_place);
    m_date->setObjectName(u"announcedOn"_s);
    m_place->setObjectName(u"announcedAt"_s);
    connect(m_step, &StepCard::saveAsked, this, &AnnouncementStep::save);
    connect(m_step, &StepCard::correctionBegun, this, [this] {
        const Announcement known = announcementOf(m_workspace);
        m_date->setDate(known.announcedOn);
        m_place->setText(known.announcedAt);
        m_date->setFocus();
    });
}

void AnnouncementStep::retranslate()
{
    m_step->setWords(word(QT_TRANSLATE_NOOP("approval", "3. Announced")),
                     word(QT_TRANSLATE_NOOP("approval", "Record the announcement")),
                     word(QT_TRANSLATE_NOOP("approval", "Correct")));
    m_step->form()->setName(m_date, word(QT_TRANSLATE_NOOP("approval", "Date")));
    m_step->form()->setName(m_place, word(QT_TRANSLATE_NOOP("approval", "Where")));
    m_date->setKhmerDigits(showsKhmerDigits(m_workspace));
}

void AnnouncementStep::refresh(bool writable, bool answered)
{
    const Announcement known = announcementOf(m_workspace);
    m_step->showStep(
        known.announcedOn.isValid()
            ? m_workspace.text("approval", QT_TRANSLATE_NOOP("approval", "Announced on %1: %2."),
                               QStringList{m_workspace.longDate(known.announcedOn), known.announcedAt})
            : QString(),
        writable, answered ? QString() : word(QT_TRANSLATE_NOOP("approval", "Follows the answer of the authority.")));
}

bool AnnouncementStep::isWaiting() const
{
    return m_date->isVisible();
}

void AnnouncementStep::begin()
{
    m_date->setFocus();
}

void AnnouncementStep::save()
{
    m_step->form()->clearNotes();
    if (!m_date->date().isValid()) {
        m_step->refuse(m_date, [this] { return word(QT_TRANSLATE_NOOP("approval", "Write the day as 15/03/2026.")); });
        return;
    }
    if (typedIn(m_place).isEmpty()) {
        m_step->refuse(m_place, [this] {
            return word(QT_TRANSLATE_NOOP("approval", "Write where: at the congress, on the board, in the "
                                                      "newspaper."));
        });
        return;
    }
    const Announcement before = announcementOf(m_workspace);
    const CategoryId category = m_workspace.category();
    const Status done =
        AuthorityService(m_workspace.context())
            .announce(m_workspace.actor(), m_workspace.cycle(), category, m_date->date(), typedIn(m_place));
    if (!m_workspace.run(done)) {
        return;
    }
    m_step->finish();
    if (before.announcedOn.isValid()) {
        m_workspace.setUndo({[this] { return word(QT_TRANSLATE_NOOP("approval", "the change of the announcement")); },
                             [this, before, category] {
                                 return AuthorityService(m_workspace.context())
                                     .announce(m_workspace.actor(), m_workspace.cycle(), category, before.announcedOn,
                                               before.announcedAt);
                             }});
    }
    emit recorded();
}

} // namespace rangvoan::ui
