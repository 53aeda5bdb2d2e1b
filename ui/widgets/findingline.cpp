// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/findingline.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>

namespace rangvoan::ui
{

FindingLine::FindingLine(QWidget *parent)
    : QWidget(parent), m_sign(new QLabel(this)), m_sentence(new Label(this)), m_link(new Button(ButtonKind::Link, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    row->addWidget(m_sign);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_link);
    m_sign->setFixedWidth(space::icon);
    m_sentence->setElided(true);
    m_link->setObjectName(QStringLiteral("showFinding"));
    setMinimumHeight(space::gateBar - 2 * space::half);
    connect(m_link, &Button::clicked, this, &FindingLine::linkActivated);
}

void FindingLine::setWords(const FindingWords &words)
{
    m_words = words;
    m_sentence->setWords(words.sentence);
    m_link->setWords(words.link);
    m_link->setVisible(!words.link.isEmpty());
    m_link->setAccessibleDescription(words.sentence);
    paintSign();
}

void FindingLine::paintSign()
{
    m_sign->setPixmap(iconPixmap(m_words.icon, themeOf(this).colour(m_words.tone), space::icon, devicePixelRatioF()));
}

void FindingLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintSign();
    }
}

} // namespace rangvoan::ui
