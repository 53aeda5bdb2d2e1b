// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/dossierframe.h"

#include "ui/widgets/bodyscroll.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace rangvoan::ui
{

DossierFrame::DossierFrame(QWidget *question, QWidget *foot, QWidget *parent)
    : QWidget(parent), m_card(new Card(this)), m_heading(new Label(this, Tone::Text, TextSize::Section)),
      m_under(new Label(this, Tone::Muted)), m_state(new StateChip(this)), m_scroll(new BodyScroll(this)),
      m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(question);
    m_card->setTight(true);
    column->addWidget(m_card, 1);
    column->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding)); // below a question alone
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::two, space::one, space::two, space::one);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_heading);
    names->addWidget(m_under);
    m_heading->setStrong(true);
    m_heading->setElided(true);
    m_under->setElided(true);
    head->addLayout(names, 1);
    head->addWidget(m_state, 0, Qt::AlignVCenter);
    m_card->body()->addLayout(head);
    auto *inner = new QWidget;
    inner->setLayout(m_body);
    m_body->setContentsMargins(space::two, space::half, space::two, space::two);
    m_body->setSpacing(space::half);
    m_scroll->setBody(inner);
    m_card->body()->addWidget(m_scroll, 1);
    m_card->body()->addWidget(foot);
}

void DossierFrame::setHead(const QString &heading, const QString &under)
{
    m_heading->setWords(heading);
    m_under->setWords(under);
}

void DossierFrame::setState(const Cell &state)
{
    m_state->setState(state.icon.value_or(Icon::Circle), state.tone, state.text);
}

void DossierFrame::setQuestionAlone(bool alone)
{
    m_card->setVisible(!alone);
}

void DossierFrame::toTop()
{
    m_scroll->toTop();
}

void DossierFrame::bringIntoSight(QWidget *part)
{
    m_scroll->ensureWidgetVisible(part);
}

} // namespace rangvoan::ui
