// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/card.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace rangvoan::ui
{

Card::Card(QWidget *parent)
    : QFrame(parent), m_head(new QWidget(this)), m_headLayout(new QHBoxLayout(m_head)), m_heading(new Label(m_head)),
      m_remark(new Label(m_head, Tone::Muted)), m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(m_body, 1);
    m_headLayout->setContentsMargins(space::two, space::half, space::two, space::half);
    m_headLayout->setSpacing(space::one);
    m_headLayout->addWidget(m_heading);
    m_headLayout->addWidget(m_remark);
    m_headLayout->addStretch(1);
    m_heading->setSize(TextSize::Section);
    m_heading->setStrong(true);
    m_heading->setWordWrap(false);
    m_remark->setWordWrap(false);
    m_head->setMinimumHeight(space::gateBar);
    m_head->hide();
    m_body->setContentsMargins(space::two, space::two, space::two, space::two);
    m_body->setSpacing(space::one);
}

void Card::setHeading(const QString &words)
{
    m_heading->setWords(words);
    m_head->setVisible(!words.isEmpty());
    setAccessibleName(words);
}

void Card::setRemark(const QString &words)
{
    m_remark->setWords(words);
}

void Card::addToHead(QWidget *widget)
{
    m_headLayout->addWidget(widget);
}

void Card::endWith(QWidget *widget)
{
    addToHead(widget);
    m_endings.append(widget);
}

void Card::setTight(bool tight)
{
    const int margin = tight ? 0 : space::two;
    m_body->setContentsMargins(margin, margin, margin, margin);
}

void Card::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(Tone::Hairline));
    painter.setBrush(theme.colour(Tone::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    if (!m_head->isHidden()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        const int y = m_head->geometry().bottom();
        painter.drawLine(1, y, width() - 2, y);
    }
}

} // namespace rangvoan::ui
