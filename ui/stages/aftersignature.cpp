// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/aftersignature.h"

#include "ui/stages/complaintspanel.h"
#include "ui/stages/instructionpanel.h"
#include "ui/stages/vacancypanel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

AfterSignature::AfterSignature(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_card(new Card(this)), m_hint(new Label(this, Tone::Muted)),
      m_instruction(new FilterChip(this)), m_vacancy(new FilterChip(this)), m_complaint(new FilterChip(this)),
      m_instructions(new InstructionPanel(workspace, this)), m_vacancies(new VacancyPanel(workspace, this)),
      m_complaints(new ComplaintsPanel(workspace, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->body()->setSpacing(space::two);
    m_card->body()->addWidget(m_hint);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(space::one);
    auto *group = new QButtonGroup(this);
    for (FilterChip *chip : {m_instruction, m_vacancy, m_complaint}) {
        group->addButton(chip);
        kinds->addWidget(chip);
        connect(chip, &FilterChip::toggled, this, &AfterSignature::showChosen);
        connect(chip, &FilterChip::clicked, this, &AfterSignature::scrollHere);
    }
    kinds->addStretch(1);
    m_card->body()->addLayout(kinds);
    m_card->body()->addWidget(m_instructions);
    m_card->body()->addWidget(m_vacancies);
    m_card->body()->addWidget(m_complaints);
    m_instruction->setObjectName(u"afterInstruction"_s);
    m_vacancy->setObjectName(u"afterVacancy"_s);
    m_complaint->setObjectName(u"afterComplaint"_s);
}

void AfterSignature::retranslate()
{
    m_card->setHeading(word(QT_TRANSLATE_NOOP("after", "Something changed after the signature?")));
    m_hint->setWords(word(QT_TRANSLATE_NOOP("after", "What was signed is never edited. What comes after is recorded "
                                                     "beside it with its own date and reason.")));
    m_instruction->setText(word(QT_TRANSLATE_NOOP("after", "The authority asks for a change")));
    m_vacancy->setText(word(QT_TRANSLATE_NOOP("after", "A seat falls free")));
    m_complaint->setText(word(QT_TRANSLATE_NOOP("after", "Complaints")));
    for (FilterChip *chip : {m_instruction, m_vacancy, m_complaint}) {
        chip->updateGeometry();
    }
    m_instructions->retranslate();
    m_vacancies->retranslate();
    m_complaints->retranslate();
}

/// What opens below the fold would not be noticed.
void AfterSignature::scrollHere()
{
    for (QWidget *above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above); scroll != nullptr && scroll->widget() != nullptr) {
            // After the layout has made room.
            QTimer::singleShot(0, this, [this, scroll] {
                scroll->verticalScrollBar()->setValue(mapTo(scroll->widget(), QPoint(0, 0)).y());
            });
            return;
        }
    }
}

void AfterSignature::refresh()
{
    const QList<Instruction> &all = m_workspace.facts().instructions;
    const bool waits = std::any_of(all.cbegin(), all.cend(), [this](const Instruction &one) {
        return one.category == m_workspace.category() && one.outcome != AuthorityOutcome::Approved &&
               one.answer == InstructionAnswer::Open;
    });
    const bool chosen = m_instruction->isChecked() || m_vacancy->isChecked() || m_complaint->isChecked();
    if (waits && !chosen) {
        m_instruction->setChecked(true);
    }
    showChosen();
}

void AfterSignature::showChosen()
{
    m_instructions->setVisible(m_instruction->isChecked());
    m_vacancies->setVisible(m_vacancy->isChecked());
    m_complaints->setVisible(m_complaint->isChecked());
    if (m_instruction->isChecked()) {
        m_instructions->refresh();
    } else if (m_vacancy->isChecked()) {
        m_vacancies->refresh();
    } else if (m_complaint->isChecked()) {
        m_complaints->refresh();
    }
}

} // namespace rangvoan::ui
