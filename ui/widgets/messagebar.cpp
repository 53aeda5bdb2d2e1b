// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/messagebar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace rangvoan::ui
{

namespace
{

struct MessageLook
{
    Icon icon;
    Tone tone;
};

MessageLook lookOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Done:
        return {Icon::TickCircle, Tone::Success};
    case MessageKind::Note:
        return {Icon::Info, Tone::Accent};
    case MessageKind::Warning:
        return {Icon::Warning, Tone::Warning};
    case MessageKind::Error:
        return {Icon::CrossCircle, Tone::Error};
    }
    return {Icon::Info, Tone::Accent};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_sign(new QLabel(this)), m_sentence(new Label(this)),
      m_close(new Button(ButtonKind::Quiet, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::two, space::half, space::one, space::half);
    row->setSpacing(space::one);
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_sign->setFixedWidth(space::icon);
    m_close->setIconName(Icon::Cross);
    m_close->setIconOnly(true);
    connect(m_close, &Button::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::show(MessageKind kind, const Sentence &sentence)
{
    m_kind = kind;
    m_sentence->tell(sentence);
    setAccessibleName(m_sentence->words());
    paintSign();
    setVisible(true);
    update();
}

void MessageBar::setCloseWord(const QString &word)
{
    m_close->setWords(word);
}

void MessageBar::paintSign()
{
    const MessageLook look = lookOf(m_kind);
    m_sign->setPixmap(iconPixmap(look.icon, themeOf(this).colour(look.tone), space::icon, devicePixelRatioF()));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        paintSign();
    }
}

bool MessageBar::event(QEvent *event)
{
    const bool done = QFrame::event(event); // hands the change of language to the sentence
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(m_sentence->words());
    }
    return done;
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    const Tone tone = lookOf(m_kind).tone;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(tone));
    painter.setBrush(theme.colour(tintOf(tone)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

} // namespace rangvoan::ui
