// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/emptystate.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace rangvoan::ui
{

EmptyState::EmptyState(Icon icon, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_sign(new QLabel(this)), m_sentence(new Label(this, Tone::Muted)),
      m_action(new Button(ButtonKind::Plain, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::three, space::three, space::three);
    column->setSpacing(space::two);
    column->addStretch(1);
    column->addWidget(m_sign, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_action->setObjectName(QStringLiteral("emptyAction"));
    connect(m_action, &Button::clicked, this, &EmptyState::actionAsked);
    paintSign();
}

void EmptyState::setWords(const QString &sentence, const QString &action)
{
    m_sentence->setWords(sentence);
    m_action->setWords(action);
    m_action->setVisible(!action.isEmpty());
}

void EmptyState::paintSign()
{
    m_sign->setPixmap(iconPixmap(m_icon, themeOf(this).colour(Tone::Muted), 32, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintSign();
    }
}

} // namespace rangvoan::ui
