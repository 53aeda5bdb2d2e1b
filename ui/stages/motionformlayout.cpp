// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/motionform.h"
#include "ui/stages/noquorumpanel.h"
#include "ui/stages/votelist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/timeedit.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

void MotionForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_form->addField(m_subjects, true);
    m_form->addField(m_text);
    m_form->addField(m_picker, true);
    m_form->addField(m_at, true);
    m_card->body()->addWidget(m_form);
    auto *concerned = new QHBoxLayout;
    concerned->setSpacing(space::one);
    concerned->addWidget(m_concerned, 1);
    concerned->addWidget(m_nobody, 0, Qt::AlignTop);
    m_card->body()->addLayout(concerned);
    m_card->body()->addWidget(m_quorum);
    m_card->body()->addWidget(m_noQuorum);
    m_card->body()->addWidget(m_votes);
}

void MotionForm::buildVotes()
{
    auto *column = new QVBoxLayout(m_votes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    auto *modes = new QHBoxLayout;
    modes->setSpacing(space::one);
    auto *group = new QButtonGroup(this);
    for (FilterChip *chip : {m_byName, m_byCounts}) {
        group->addButton(chip);
        modes->addWidget(chip);
    }
    modes->addStretch(1);
    column->addLayout(modes);
    column->addWidget(m_names);
    for (QSpinBox *count : {m_for, m_against, m_abstained}) {
        m_counts->addField(count, true);
    }
    column->addWidget(m_counts);
    column->addWidget(m_voteNote);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_record);
    buttons->addWidget(m_everybody);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_byName->setChecked(true);
    m_voteNote->hide();
    m_counts->hide();
    m_record->setIconName(Icon::Tick);
    setTabOrder(m_names, m_everybody);
    setTabOrder(m_everybody, m_record);
}

void MotionForm::setPrefix(const QString &prefix)
{
    const auto name = [&prefix](QWidget *widget, const QString &plain) {
        widget->setObjectName(prefix + plain);
    };
    name(m_subjects, u"motionSubject"_s);
    name(m_text, u"motionText"_s);
    name(m_picker, u"motionCandidate"_s);
    name(m_nobody, u"motionNobody"_s);
    name(m_at, u"motionAt"_s);
    name(m_quorum, u"motionQuorum"_s);
    name(m_byName, u"votesByName"_s);
    name(m_byCounts, u"votesByCount"_s);
    name(m_for, u"countFor"_s);
    name(m_against, u"countAgainst"_s);
    name(m_abstained, u"countAbstained"_s);
    name(m_voteNote, u"voteNote"_s);
    name(m_everybody, u"everybodyFor"_s);
    name(m_record, u"recordVote"_s);
}

void MotionForm::setLeading()
{
    m_record->setKind(ButtonKind::Primary);
}

void MotionForm::setHeading(const char *context, const char *source)
{
    m_headingContext = context;
    m_heading = source;
}

} // namespace rangvoan::ui
